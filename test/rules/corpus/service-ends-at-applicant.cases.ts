import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'service-ends-at-applicant',
  mistakes: [
    {
      name: 'a reader who is left standing',
      of: 'archiveLoan',
      rows: { 4: 'b) Menyimpan arsip' },
      actors: { 1: { name: 'Pemustaka' } },
      at: 'k4 s4',
    },
    {
      name: 'an end at the desk',
      of: 'permit',
      rows: { 7: 'b) Mengarsipkan surat izin' },
      at: 'k7 s7',
    },
    {
      name: 'a start at the desk',
      of: 'twoAnswers',
      rows: { 1: 'b( Menerima permintaan informasi' },
      at: 'k1 s1',
      says: 'Kegiatan 1: ini SOP pelayanan; awali dari pemohon.',
      also: ['start-leftmost'],
    },
    {
      name: 'a patient who is sent on',
      of: 'archiveLoan',
      rows: { 4: 'b) Menyimpan arsip' },
      actors: { 1: { name: 'Pasien' } },
      at: 'k4 s4',
    },
    {
      name: 'a citizen in the middle of a service',
      of: 'incomingLetter',
      actors: { 2: { name: 'Warga' } },
      identity: { title: 'Layanan Surat Masuk' },
      at: 'k1 s1 k5 s5',
      says: 'Kegiatan 1: ini SOP pelayanan; awali dari pemohon dan akhiri dengan pemohon menerima hasil.',
    },
  ],
  lookAlikes: [
    {
      name: 'a tax payer who is called upon',
      of: 'census',
      actors: { 3: { name: 'Wajib Pajak' } },
    },
    {
      name: 'those who come to a meeting',
      of: 'census',
      actors: { 4: { name: 'Peserta Rapat' } },
    },
    {
      name: 'those who use a budget',
      of: 'procurement',
      actors: { 1: { name: 'Sekretaris Dinas' } },
    },
    {
      name: 'an office for the people',
      of: 'incomingLetter',
      actors: { 3: { name: 'Kepala Bidang Pemberdayaan Masyarakat' } },
    },
    {
      name: 'one of two who end together',
      of: 'archiveLoan',
      rows: { 4: 'a)b) Menerima arsip' },
      flows: '+4a=4b',
      actors: { 1: { name: 'Masyarakat' } },
    },
  ],
};
