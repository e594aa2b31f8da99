import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'branches-differ',
  mistakes: [
    {
      name: 'two answers to the next row',
      of: 'leave',
      flows: '-2>3 -2>4 +2>3:Ya +2>3:Tidak',
      at: 'k2 s2 f4 f5',
      also: ['reachable'],
    },
    {
      name: 'two answers back to the start',
      of: 'procurement',
      flows: '-3>4 -3>1 +3>1:Ya +3>1:Tidak',
      at: 'k3 s3 f8 f9',
      also: ['loop-has-exit', 'reachable'],
    },
    {
      name: 'two of three answers',
      of: 'incomingLetter',
      flows: '+3>2:Ulang',
      at: 'k3 s3 f4 f6',
      also: ['decision-two-exits'],
    },
  ],
  lookAlikes: [
    { name: 'two symbols of one row', of: 'twoLanesOfOneRow' },
    { name: 'two ways that meet later', of: 'twoAnswers' },
  ],
};
