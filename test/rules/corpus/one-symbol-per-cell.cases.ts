import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'one-symbol-per-cell',
  mistakes: [
    {
      name: 'two boxes',
      of: 'times',
      rows: { 2: 'b[]b[] Memperbaiki jaringan' },
      flows: '-2>3 +2a>2b +2b>3',
      at: 'k2 s2 s3',
    },
    {
      name: 'a box and an end',
      of: 'incomingLetter',
      rows: { 5: 'a[]a) Mengarsipkan surat' },
      flows: '+5a>5b',
      at: 'k5 s5 s6',
    },
    {
      name: 'two boxes with another lane between',
      of: 'budgetSplit',
      rows: { 2: 'b[]c[]b[] Menyusun usulan menurut bidang' },
      flows: '-2a>3 +2a>2c +2c>3',
      at: 'k2 s2 s4',
    },
  ],
  lookAlikes: [{ name: 'one symbol in each of two cells', of: 'budgetSplit' }],
};
