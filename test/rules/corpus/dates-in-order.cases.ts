import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'dates-in-order',
  mistakes: [
    {
      name: 'in force before it was made',
      of: 'permit',
      identity: { created: '2025-03-01', effective: '2025-02-28' },
      at: 'created effective',
    },
    {
      name: 'revised before it was made',
      of: 'incomingLetter',
      identity: { created: '2025-03-01', effective: '2025-03-01', revised: '2024-12-31' },
      at: 'created revised',
      says: 'Identitas: Tanggal Revisi lebih awal daripada Tanggal Pembuatan.',
    },
    {
      name: 'a day that there is not',
      of: 'times',
      identity: { effective: '2025-02-30' },
      at: 'effective',
    },
    {
      name: 'a day in words that there is not',
      of: 'times',
      identity: { created: '31 April 2025' },
      at: 'created',
      says: 'Identitas: Tanggal Pembuatan “31 April 2025” tidak terbaca sebagai tanggal.',
    },
    { name: 'a year alone', of: 'leave', identity: { created: '2024' }, at: 'created' },
    {
      name: 'in words, in force before it was made',
      of: 'census',
      identity: { created: '2 Maret 2025', effective: '1 Februari 2025' },
      at: 'created effective',
    },
    {
      name: 'no date at all, with spaces around',
      of: 'times',
      identity: { effective: ' sejak ditetapkan ' },
      at: 'effective',
      says: 'Identitas: Tanggal Efektif “sejak ditetapkan” tidak terbaca sebagai tanggal.',
    },
    {
      name: 'the year first, in force the day before',
      of: 'times',
      identity: { created: '2025/03/02', effective: 'Sabtu, 1 Maret 2025.' },
      at: 'created effective',
    },
    {
      name: 'a word before the dates, in force the day before',
      of: 'times',
      identity: { created: 'Tanggal 2 Maret 2025', effective: 'tgl. 1-3-2025' },
      at: 'created effective',
    },
  ],
  lookAlikes: [
    {
      name: 'spaces and words around the dates',
      of: 'times',
      identity: { created: ' tgl 2 Maret 2025 ', effective: "Jum'at,  7 Maret 2025" },
    },
    {
      name: 'the same day',
      of: 'permit',
      identity: { created: '2025-03-01', effective: '2025-03-01' },
    },
    {
      name: 'dates in two ways of writing',
      of: 'leave',
      identity: { created: '2 Januari 2024', effective: '2024-01-15', revised: '-' },
    },
    { name: 'revised after it came into force', of: 'leave', identity: { revised: '2027-01-01' } },
    {
      name: 'revised before it comes into force',
      of: 'leave',
      identity: { created: '2021-01-08', revised: '2025-05-26', effective: '2025-06-02' },
    },
    {
      name: 'a place before the date',
      of: 'leave',
      identity: { created: 'Tapaktuan, 2 Januari 2024' },
    },
    { name: 'no date yet', of: 'leave', identity: { created: '', effective: '' } },
  ],
};
