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
      says: 'Kegiatan 1, 2: ada 2 kapsul mulai; seharusnya tepat satu.',
    },
    {
      name: 'a first activity that is a decision',
      of: 'times',
      rows: { 1: 'a<> Menerima laporan kerusakan' },
      flows: '-1>2 +1>2:Ya +1>5:Tidak',
      at: 'k1 s1',
      also: ['decision-inside', 'terminator-at-ends'],
    },
    {
      name: 'two in the first row who begin apart',
      of: 'meeting',
      flows: '-1a=1b +1b>2 -1b>2 +1a>2',
      at: 'k1 s1 s2',
      says: 'Kegiatan 1: ada 2 kapsul mulai; seharusnya tepat satu.',
    },
    {
      name: 'a capsule further down that only a loop comes to',
      of: 'training',
      rows: { 4: 'a( Menyelenggarakan pelatihan' },
      flows: '-1>2 +1>2 -3>4 +3>5:Y -4>5 +4>2',
      at: 'k1 s1 k4 s4',
      also: ['back-flow-from-decision'],
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
