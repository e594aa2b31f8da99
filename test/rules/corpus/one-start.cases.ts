import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'one-start',
  mistakes: [
    {
      name: 'a first activity in a box',
      of: 'archiveLoan',
      rows: { 1: 'a[] Mengajukan formulir peminjaman' },
      at: 'k1 s1',
      also: ['terminator-at-ends'],
    },
    {
      name: 'a second capsule that nothing leads to',
      of: 'complaint',
      rows: { 2: 'b( Mencatat pengaduan' },
      flows: '-1>2 +1>3',
      at: 'k1 s1 k2 s2',
    },
    {
      name: 'a first activity that is a decision',
      of: 'times',
      rows: { 1: 'a<> Menerima laporan kerusakan' },
      flows: '-1>2 +1>2:Ya +1>5:Tidak',
      at: 'k1 s1',
      also: ['decision-inside', 'terminator-at-ends'],
    },
  ],
  lookAlikes: [
    {
      name: 'a start that a decision further down leads back to',
      of: 'incomingLetter',
      flows: '-3>2 +3>1:Tidak',
    },
    { name: 'a start that two do together', of: 'meeting' },
  ],
};
