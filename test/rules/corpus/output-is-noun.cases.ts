import type { Cases } from './planted.ts';

const made = (output: string) => ({ output });

export const CASES: Cases = {
  rule: 'output-is-noun',
  mistakes: [
    { name: 'a passive', of: 'incomingLetter', rows: { 2: made('Surat dicatat') }, at: 'k2' },
    {
      name: 'a verb',
      of: 'meeting',
      rows: { 4: made('Mengirim undangan') },
      at: 'k4',
      says: 'Kegiatan 4: output “Mengirim …” menyatakan kegiatan, bukan benda; sebut dokumen atau hasilnya.',
    },
    { name: 'a state', of: 'meeting', rows: { 4: made('Undangan terkirim') }, at: 'k4' },
    {
      name: 'what is ready',
      of: 'permit',
      rows: { 5: made('Surat izin siap diambil') },
      at: 'k5',
    },
    {
      name: 'what has been done, behind a thing',
      of: 'complaint',
      rows: { 2: made('Register pengaduan; pengaduan sudah dicatat') },
      at: 'k2',
      says: 'Kegiatan 2: output “sudah …” menyatakan kegiatan, bukan benda; misalnya “Register pengaduan; pengaduan yang telah dicatat”.',
    },
    {
      name: 'a sentence about someone',
      of: 'permit',
      rows: { 7: made('Pemohon memperoleh izin') },
      at: 'k7',
    },
  ],
  lookAlikes: [
    {
      name: 'a thing with yang',
      of: 'permit',
      rows: { 5: made('Surat izin yang telah ditandatangani') },
    },
    {
      name: 'a proof of what was done',
      of: 'meeting',
      rows: { 4: made('Bukti undangan telah dikirim') },
    },
    { name: 'an event', of: 'payment', rows: { 4: made('Diterimanya dana') } },
    {
      name: 'things that begin like verbs',
      of: 'twoLanesOfOneRow',
      rows: { 4: made('Memo digital dan disposisi') },
    },
    { name: 'what is written', of: 'complaint', rows: { 1: made('Pengaduan tertulis terbaru') } },
    { name: 'a kind of figures', of: 'complaint', rows: { 1: made('Statistik terpilah gender') } },
    {
      name: 'a paper that is named by a verb',
      of: 'permit',
      rows: { 7: made('Surat izin mendirikan bangunan') },
    },
    { name: 'a list of people', of: 'meeting', rows: { 4: made('Peserta yang mengikuti rapat') } },
  ],
};
