import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'actor-name',
  mistakes: [
    {
      name: 'no name',
      of: 'permit',
      actors: { 3: { name: ' ' } },
      at: 'a3',
      says: 'Nama pelaksana di kolom 3 masih kosong.',
    },
    { name: 'a dash for a name', of: 'archiveLoan', actors: { 2: { name: '-' } }, at: 'a2' },
    {
      name: 'a name twice',
      of: 'procurement',
      actors: { 4: { name: 'bendahara ' } },
      at: 'a2 a4',
      says: 'Nama pelaksana ganda: “Bendahara” ada di 2 kolom.',
    },
    {
      name: 'a name twice under one head',
      of: 'complaint',
      actors: { 3: { name: 'Staf' } },
      at: 'a2 a3',
    },
    {
      name: 'a name twice, with spaces around and signs for them',
      of: 'procurement',
      actors: { 2: { name: ' Pejabat Pengadaan ' }, 4: { name: 'pejabat-pengadaan' } },
      at: 'a2 a4',
      says: 'Nama pelaksana ganda: “Pejabat Pengadaan” ada di 2 kolom.',
    },
    {
      name: 'a name of nothing but a sign, twice',
      of: 'procurement',
      actors: { 2: { name: '+' }, 4: { name: ' + ' } },
      at: 'a2 a4',
    },
  ],
  lookAlikes: [
    {
      name: 'names of the same letters, parted otherwise',
      of: 'procurement',
      actors: { 2: { name: 'Staf Ahli' }, 4: { name: 'Stafahli' } },
    },
    { name: 'a name under two heads', of: 'complaint' },
    { name: 'names that begin alike', of: 'budgetSplit' },
  ],
};
