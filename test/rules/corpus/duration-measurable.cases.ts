import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'duration-measurable',
  mistakes: [
    { name: 'as soon as can be', of: 'permit', rows: { 4: { duration: 'Secepatnya' } }, at: 'k4' },
    {
      name: 'as needed',
      of: 'incomingLetter',
      rows: { 4: { duration: 'Sesuai kebutuhan' } },
      at: 'k4',
    },
    { name: 'a number alone', of: 'times', rows: { 5: { duration: '30' } }, at: 'k5' },
    { name: 'a unit alone', of: 'leave', rows: { 2: { duration: 'menit' } }, at: 'k2' },
    { name: 'once a month', of: 'census', rows: { 10: { duration: 'Setiap bulan' } }, at: 'k10' },
    { name: 'a day before', of: 'training', rows: { 1: { duration: 'H-3' } }, at: 'k1' },
    {
      name: 'a while',
      of: 'archiveLoan',
      rows: { 2: { duration: 'Beberapa jam' } },
      at: 'k2',
      says: 'Kegiatan 2: waktu “Beberapa jam” tidak terukur; tulis angka dan satuan (menit, jam, hari kerja).',
    },
    {
      name: 'the longer end first',
      of: 'payment',
      rows: { 4: { duration: '3 jam - 30 menit' } },
      at: 'k4',
      says: 'Kegiatan 4: waktu “3 jam - 30 menit” terbalik; tulis yang lebih singkat dahulu.',
    },
    {
      name: 'the larger number first',
      of: 'procurement',
      rows: { 6: { duration: '10 - 5 menit' } },
      at: 'k6',
    },
    { name: 'office hours', of: 'complaint', rows: { 2: { duration: '08.00 - 16.00' } }, at: 'k2' },
  ],
  lookAlikes: [
    {
      name: 'a number once more in figures',
      of: 'times',
      rows: { 3: { duration: 'dua (2) jam' }, 4: { duration: 'lebih kurang 20 menit' } },
    },
    { name: 'a day of work in short', of: 'leave', rows: { 4: { duration: '2 hr krj' } } },
    { name: 'a quarter as one sign', of: 'times', rows: { 4: { duration: '¾ jam' } } },
    { name: 'minutes as a curled sign', of: 'times', rows: { 3: { duration: '20’' } } },
    {
      name: 'at most, in another word',
      of: 'leave',
      rows: { 4: { duration: 'Maksimum 3 hari kerja' } },
    },
    { name: 'for each', of: 'times', rows: { 3: { duration: '10 menit untuk setiap komputer' } } },
    { name: 'a short unit', of: 'times', rows: { 2: { duration: '1 hr' } } },
    { name: 'about', of: 'times', rows: { 1: { duration: '±30 menit' } } },
    {
      name: 'a half',
      of: 'times',
      rows: { 4: { duration: '1/2 jam' }, 5: { duration: 'setengah jam' } },
    },
    { name: 'a rate', of: 'times', rows: { 3: { duration: '5 menit per pemohon' } } },
    {
      name: 'a number in words too',
      of: 'leave',
      rows: { 4: { duration: '3 (tiga) hari kerja' } },
    },
    { name: 'a remark behind', of: 'leave', rows: { 4: { duration: '1 hari kerja (7,5 jam)' } } },
    { name: 'times', of: 'complaint', rows: { 4: { duration: '2 x 24 jam' } } },
    {
      name: 'a range',
      of: 'incomingLetter',
      rows: { 4: { duration: '30 menit s.d. 3 jam' }, 3: { duration: '10 s/d 15 mnt' } },
    },
    { name: 'at most', of: 'incomingLetter', rows: { 4: { duration: 'Paling lambat 2 jam' } } },
    { name: 'lines', of: 'incomingLetter', rows: { 4: { duration: '1\njam' } } },
    {
      name: 'a range whose numbers are in words too',
      of: 'leave',
      rows: { 4: { duration: '2 (dua) s.d. 4 (empat) hari kerja' } },
    },
    { name: 'a quarter', of: 'times', rows: { 4: { duration: 'seperempat jam' } } },
    {
      name: 'about, by two signs, and in brackets',
      of: 'times',
      rows: { 1: { duration: '+/- 20 menit' }, 2: { duration: '(1 jam)' } },
    },
  ],
};
