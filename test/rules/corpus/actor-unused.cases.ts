import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'actor-unused',
  mistakes: [
    {
      name: 'a lane without a symbol',
      of: 'incomingLetter',
      actors: { 4: { name: 'Camat' } },
      at: 'a4',
    },
    {
      name: 'a lane that lost its only one',
      of: 'census',
      rows: { 4: 'b[] Mengikuti pelatihan petugas', 5: 'd[] Mengunjungi rumah tangga' },
      at: 'a3',
    },
    {
      name: 'a lane without a name or a symbol',
      of: 'times',
      actors: { 4: { name: '' } },
      at: 'a4',
      says: 'Kolom pelaksana tanpa nama tidak memiliki kegiatan.',
      also: ['actor-name'],
    },
    {
      name: 'a lane with spaces for a name',
      of: 'times',
      actors: { 4: { name: '  ' } },
      at: 'a4',
      says: 'Kolom pelaksana tanpa nama tidak memiliki kegiatan.',
      also: ['actor-name'],
    },
    {
      name: 'a lane with spaces around its name',
      of: 'times',
      actors: { 4: { name: ' Camat ' } },
      at: 'a4',
      says: 'Kolom pelaksana “Camat” tidak memiliki kegiatan.',
    },
  ],
  lookAlikes: [{ name: 'a lane with one symbol', of: 'permit' }],
};
