import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'terminator-flows',
  mistakes: [
    {
      name: 'an end that leads on to an earlier row',
      of: 'incomingLetter',
      flows: '+5>3',
      at: 'k5 s5 f6',
      also: ['back-flow-from-decision'],
    },
    {
      name: 'a capsule on the way to another',
      of: 'complaint',
      rows: { 7: 'd) Menetapkan tindak lanjut' },
      at: 'k7 s7 f9',
      also: ['single-end'],
    },
    {
      name: 'a box that leads back to the start',
      of: 'archiveLoan',
      flows: '+3>1',
      at: 'k1 s1 f4',
      says: 'Kegiatan 1: ke kapsul mulai hanya boleh kembali panah dari suatu keputusan.',
      also: ['back-flow-from-decision'],
    },
    {
      name: 'ends of one row that lead from one to the next',
      of: 'budgetSplit',
      rows: { 5: 'd)a) Mengirim anggaran ke badan keuangan' },
      flows: '-3>4 +3>4 -4>5 +4>5a:Ya +5a>5b',
      at: 'k5 s6 f8',
      also: ['single-end'],
    },
  ],
  lookAlikes: [
    { name: 'a start that two decisions lead back to', of: 'training' },
    { name: 'an end that three lines come to', of: 'twoAnswers' },
  ],
};
