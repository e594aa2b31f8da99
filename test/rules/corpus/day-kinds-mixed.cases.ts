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
  ],
  lookAlikes: [
    { name: 'working days and hours', of: 'permit' },
    { name: 'so much a day', of: 'payment', rows: { 2: { duration: '2 jam per hari' } } },
    {
      name: 'days of the week in the rate',
      of: 'payment',
      rows: { 2: { duration: '5 menit/hari' } },
    },
  ],
};
