import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'day-kinds-mixed',
  mistakes: [
    {
      name: 'one day among working days',
      of: 'permit',
      rows: { 3: { duration: '2 hari' } },
      at: 'k3',
    },
    {
      name: 'one working day among days',
      of: 'training',
      rows: { 2: { duration: '1 hr kerja' } },
      at: 'k2',
      says: 'Kegiatan 2: satuan waktu bercampur; pada kegiatan lain tertulis “hari”.',
    },
    { name: 'a range of days', of: 'complaint', rows: { 6: { duration: '1-2 hari' } }, at: 'k6' },
    { name: 'HK and hari', of: 'census', rows: { 6: { duration: '3 HK' } }, at: 'k6' },
    {
      name: 'two with days among working days, one of them in words and in brackets',
      of: 'complaint',
      rows: { 4: { duration: 'tiga hari' }, 6: { duration: '2 (dua) hari' } },
      at: 'k4 k6',
      says: 'Kegiatan 4, 6: satuan waktu bercampur; pada kegiatan lain tertulis “hari kerja”.',
    },
    {
      name: 'as many of either, of which those with working days are left',
      of: 'times',
      rows: { 1: { duration: '1 hari' }, 2: { duration: '2 HARI  KERJA' } },
      at: 'k1',
    },
  ],
  lookAlikes: [
    {
      name: 'a day of the week and the working days of a rate',
      of: 'permit',
      rows: { 6: { duration: '1 jam tiap hari' }, 7: { duration: '1 jam / hari kerja' } },
    },
    { name: 'working days and hours', of: 'permit' },
    { name: 'so much a day', of: 'payment', rows: { 2: { duration: '2 jam per hari' } } },
    {
      name: 'days of the week in the rate',
      of: 'payment',
      rows: { 2: { duration: '5 menit/hari' } },
    },
  ],
};
