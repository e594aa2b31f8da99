import type { Cases } from './planted.ts';

const row = (description: string) => ({ description });

export const CASES: Cases = {
  rule: 'actor-in-description',
  mistakes: [
    {
      name: 'somebody of another office',
      of: 'complaint',
      rows: { 5: { description: 'Komite etik menilai keterangan pelapor' } },
      at: 'k5',
    },
    {
      name: 'somebody in a later part, behind lalu',
      of: 'permit',
      rows: { 6: { description: 'Mencatat izin lalu Kepala Dinas memaraf register' } },
      at: 'k6',
    },
    ...(['seterusnya', 'berikutnya', 'setelah ini', 'sesudah itu'] as const).map((lead) => ({
      name: `somebody in a later part, behind ${lead}`,
      of: 'permit' as const,
      rows: { 6: { description: `Mencatat izin, ${lead} Kepala Dinas memaraf register` } },
      at: 'k6',
    })),
    {
      name: 'somebody behind a place',
      of: 'permit',
      rows: { 2: { description: 'Di ruang tunggu, petugas loket memeriksa berkas' } },
      at: 'k2',
    },
    {
      name: 'the one concerned, in short',
      of: 'leave',
      rows: { 5: { description: 'Ybs. menyimpan surat cuti' } },
      at: 'k5',
    },
    {
      name: 'a short word of address',
      of: 'permit',
      rows: { 5: { description: 'Bu Kadis menandatangani izin' } },
      at: 'k5',
    },
    {
      name: 'a pelaksana by its whole name',
      of: 'incomingLetter',
      rows: { 2: row('Agendaris mencatat surat dalam buku agenda') },
      at: 'k2',
    },
    {
      name: 'a pelaksana in short',
      of: 'incomingLetter',
      rows: { 3: row('Kasubbag TU memeriksa kelengkapan surat') },
      at: 'k3',
    },
    {
      name: 'a pelaksana behind a circumstance',
      of: 'permit',
      rows: { 5: row('Setelah rancangan lengkap, Kepala Dinas menandatangani izin') },
      at: 'k5',
    },
    {
      name: 'two at once',
      of: 'handover',
      rows: { 4: row('Pengurus Barang dan Penyedia menandatangani berita acara') },
      at: 'k4',
      says: 'Kegiatan 4: uraian menyebut “Pengurus Barang dan Penyedia”; pelaksana sudah ditunjukkan oleh kolomnya.',
    },
    {
      name: 'a role that has no column',
      of: 'incomingLetter',
      rows: { 4: row('Bupati memberikan disposisi') },
      at: 'k4',
    },
    {
      name: 'another pelaksana than the column says',
      of: 'permit',
      rows: { 6: row('Tim Teknis mencatat izin dalam register') },
      at: 'k6',
      says: 'Kegiatan 6: uraian menyebut “Tim Teknis”, sedangkan simbolnya berada pada kolom “Petugas Loket”.',
    },
    {
      name: 'a pelaksana with an adverb',
      of: 'payment',
      rows: { 4: row('Bendahara kemudian mencairkan dana') },
      at: 'k4',
    },
    {
      name: 'a pelaksana in the second part',
      of: 'complaint',
      rows: { 2: row('Mencatat pengaduan, lalu Sekretaris menelaahnya') },
      at: 'k2',
    },
    {
      name: 'by whom something is done',
      of: 'complaint',
      rows: { 3: row('Melakukan penelaahan pengaduan oleh Sekretaris') },
      at: 'k3',
    },
    {
      name: 'a pelaksana before a bare root',
      of: 'leave',
      rows: { 2: row('Pengelola Kepegawaian verifikasi sisa cuti') },
      at: 'k2',
    },
    {
      name: 'a role of any office in one short word',
      of: 'complaint',
      rows: { 4: row('Sekwan menyusun rencana pemeriksaan') },
      at: 'k4',
    },
  ],
  lookAlikes: [
    {
      name: 'two who are asked together',
      of: 'complaint',
      rows: { 5: { description: 'Mengajak lurah dan camat menengahi perselisihan' } },
    },
    {
      name: 'one or the other who is asked',
      of: 'complaint',
      rows: { 5: { description: 'Memanggil lurah maupun camat menengahi perselisihan' } },
    },
    {
      name: 'a year gone by',
      of: 'complaint',
      rows: { 5: { description: 'Mempelajari aduan tahun lalu dari pelapor' } },
    },
    {
      name: 'who is given something',
      of: 'incomingLetter',
      rows: { 2: row('Menyerahkan surat kepada Kepala Subbagian Tata Usaha') },
    },
    {
      name: 'from whom something comes',
      of: 'permit',
      rows: { 2: row('Memeriksa berkas dari Pemohon') },
    },
    {
      name: 'who signed a paper',
      of: 'permit',
      rows: { 6: row('Mencatat izin yang telah ditandatangani oleh Kepala Dinas') },
    },
    {
      name: 'by whom it will be signed',
      of: 'meeting',
      rows: { 2: row('Menyiapkan undangan untuk ditandatangani oleh Kepala Bagian') },
    },
    {
      name: 'whose paper it is',
      of: 'complaint',
      rows: { 3: row('Menelaah laporan kepala bidang') },
    },
    {
      name: 'with whom',
      of: 'complaint',
      rows: { 5: row('Membahas pengaduan bersama Kepala') },
    },
    {
      name: 'who is asked to do it',
      of: 'complaint',
      rows: { 4: row('Menugaskan Auditor menyusun rencana pemeriksaan') },
    },
    {
      name: 'a role within a thing',
      of: 'handover',
      rows: { 1: row('Menyiapkan laporan hasil pemilihan Penyedia') },
    },
    {
      name: 'that somebody has agreed',
      of: 'leave',
      rows: { 4: row('Memberitahukan bahwa Kepala Bagian telah menyetujui cuti') },
    },
  ],
};
