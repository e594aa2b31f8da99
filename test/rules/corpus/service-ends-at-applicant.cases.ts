import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'service-ends-at-applicant',
  mistakes: [
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
      also: ['start-leftmost'],
    },
    {
      name: 'a patient who is sent on',
      of: 'archiveLoan',
      rows: { 4: 'b) Menyimpan arsip' },
      actors: { 1: { name: 'Pasien' } },
      at: 'k4 s4',
    },
  ],
  lookAlikes: [
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
