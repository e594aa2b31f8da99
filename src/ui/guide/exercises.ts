/** What a chapter gives to try: small SOPs with mistakes of its kind, to be put right on the canvas. */
import type { Example } from '../../rules/example.ts';
import type { ChapterId } from './chapters.ts';
import { LETTER, LONG } from './lessonSops.ts';

export const EXERCISES: Readonly<Record<ChapterId, Example>> = {
  symbols: {
    rows: [
      'a( Menerima surat masuk',
      'b[] Mencatat surat dalam buku agenda',
      'c[] Mendisposisikan surat',
      'a[] Mengarsipkan surat',
    ],
    flows: '1>2 1>3 3>4',
    identity: { title: 'Latihan Lima Simbol' },
  },
  actors: {
    rows: [
      'b( Petugas Loket menerima permohonan',
      'c[] Mencatat permohonan',
      'a[] Menandatangani surat keterangan',
      'b) Menyerahkan surat keterangan',
    ],
    actors: ['Kepala Seksi', 'Petugas Loket', 'Aplikasi Layanan'],
    identity: { title: 'Latihan Pelaksana' },
  },
  sentences: {
    rows: [
      'a( Penerimaan surat masuk',
      'b[] Surat dicatat dalam buku agenda',
      'b[] Menyusun konsep jawaban, memaraf konsep, dan menyerahkan konsep kepada Sekretaris',
      'c[] Persetujuan',
      'a) Mengarsipkan surat',
    ],
    identity: { title: 'Latihan Kalimat Aktif' },
  },
  quality: {
    rows: [
      'a( Menerima surat masuk | Surat masuk | 5 menit | Surat masuk',
      'b[] Menelaah surat | Surat masuk | Secepatnya | Surat ditelaah',
      'b[] Menyusun konsep jawaban | - | 2 hari kerja | Konsep jawaban',
      'a) Mengirim surat jawaban | Surat jawaban | 1 hari | -',
    ],
    identity: { title: 'Latihan Mutu Baku' },
  },
  decisions: {
    rows: [
      'a( Mengajukan berkas',
      'b<> Memeriksa kelengkapan berkas',
      'c[] Menelaah berkas, apabila tidak sesuai dikembalikan',
      'a) Menerima surat keterangan',
    ],
    flows: '1>2 2>3 2>1:Tidak 3>4',
    identity: { title: 'Latihan Keputusan' },
  },
  pages: { ...LONG, identity: { title: 'Latihan Dua Halaman' } },
  identity: {
    ...LETTER,
    identity: {
      title: 'SOP Menyusun Laporan Latihan',
      created: '2025-02-03',
      effective: '2025-01-13',
      legalBasis: [
        'Peraturan Bupati Nomor 5 Tahun 2023',
        'Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan',
      ],
      warnings: ['Surat harus segera diteruskan.'],
      records: [],
    },
  },
  review: {
    rows: [
      'a( Pengajuan berkas permohonan | Berkas | 5 menit | Berkas permohonan',
      'b[] Memeriksa berkas, jika tidak lengkap dikembalikan | Berkas permohonan | Secepatnya | -',
      'c[] Kepala Seksi menandatangani surat keterangan | Konsep surat | 10 menit | Surat keterangan',
      'a[] Menerima surat keterangan | Surat keterangan | 5 menit | Surat keterangan',
    ],
    actors: ['Pemohon', 'Petugas Loket', 'Kepala Seksi'],
    identity: { title: 'SOP Latihan Reviu', warnings: [] },
  },
};
