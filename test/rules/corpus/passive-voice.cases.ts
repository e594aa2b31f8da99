import type { Cases } from './planted.ts';

const row = (description: string) => ({ description });

export const CASES: Cases = {
  rule: 'passive-voice',
  mistakes: [
    {
      name: 'a foreign root that is a state',
      of: 'permit',
      rows: { 6: { description: 'Izin terscan dalam register' } },
      at: 'k6',
    },
    {
      name: 'a passive behind a place',
      of: 'permit',
      rows: { 6: { description: 'Di loket, izin dicatat dalam register' } },
      at: 'k6',
    },
    {
      name: 'a thing to which something is done',
      of: 'incomingLetter',
      rows: { 2: row('Surat dicatat dalam buku agenda') },
      at: 'k2',
    },
    {
      name: 'a passive first',
      of: 'meeting',
      rows: { 4: row('Dikirimkan kepada peserta rapat') },
      at: 'k4',
    },
    {
      name: 'a passive in two words',
      of: 'permit',
      rows: { 5: row('Surat izin di tandatangani') },
      at: 'k5',
      says: 'Kegiatan 5: “di tandatangani” berbentuk pasif; gunakan kalimat aktif.',
    },
    {
      name: 'a passive behind a clause with yang',
      of: 'incomingLetter',
      rows: { 5: row('Surat yang telah ditindaklanjuti disimpan dalam lemari arsip') },
      at: 'k5',
    },
    {
      name: 'a passive and by whom',
      of: 'payment',
      rows: { 3: row('Surat perintah membayar diterbitkan oleh Pejabat Penatausahaan Keuangan') },
      at: 'k3',
    },
    {
      name: 'a state with ter-',
      of: 'census',
      rows: { 7: row('Data terinput ke dalam aplikasi') },
      at: 'k7',
    },
    {
      name: 'a passive in the second part',
      of: 'meeting',
      rows: { 2: row('Menyiapkan undangan, kemudian diserahkan untuk dikoreksi') },
      at: 'k2',
      says: 'Kegiatan 2: bagian dengan “diserahkan” berbentuk pasif; teruskan dengan kata kerja aktif.',
    },
    {
      name: 'a thing and a passive after the comma',
      of: 'complaint',
      rows: { 5: row('Mengumpulkan keterangan, hasilnya dituangkan dalam berita acara') },
      at: 'k5',
    },
    {
      name: 'a passive behind a ground',
      of: 'complaint',
      rows: { 4: row('Berdasarkan telaah dibentuk tim penanganan') },
      at: 'k4',
    },
  ],
  lookAlikes: [
    {
      name: 'a passive after yang',
      of: 'incomingLetter',
      rows: { 2: row('Mencatat surat yang diterima dan didisposisi') },
    },
    {
      name: 'what it is handed over for',
      of: 'permit',
      rows: {
        6: row('Menyerahkan izin kepada pemohon untuk ditandatangani, difotokopi, dan disimpan'),
      },
    },
    {
      name: 'words that begin as a passive does',
      of: 'twoLanesOfOneRow',
      rows: { 4: row('Mengirim disposisi digital kepada direktur dinas') },
    },
    {
      name: 'words that begin as a state does',
      of: 'complaint',
      rows: { 5: row('Mengumpulkan keterangan tertulis terbaru terkait pihak terlapor') },
    },
    {
      name: 'who comes along',
      of: 'permit',
      rows: { 3: row('Meninjau lokasi, didampingi pemohon') },
    },
    {
      name: 'what was written down, and when',
      of: 'incomingLetter',
      rows: { 2: row('Mencatat nomor dan tanggal diterima') },
    },
    {
      name: 'what is said',
      of: 'complaint',
      rows: { 8: row('Menjelaskan kepada pelapor bahwa pengaduan telah ditindaklanjuti') },
    },
    {
      name: 'what comes of an answer, in a decision',
      of: 'permit',
      rows: {
        2: row('Memeriksa kelengkapan berkas; jika tidak lengkap, dikembalikan kepada pemohon'),
      },
    },
    {
      name: 'what comes of each answer, in a decision',
      of: 'permit',
      rows: {
        2: row('Memeriksa kelengkapan berkas; lengkap: diteruskan, tidak lengkap: dikembalikan'),
      },
    },
    {
      name: 'before what is done',
      of: 'incomingLetter',
      rows: { 2: row('Mencatat surat sebelum diserahkan kepada pimpinan') },
    },
  ],
};
