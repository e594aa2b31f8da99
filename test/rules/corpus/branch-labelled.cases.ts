import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'branch-labelled',
  mistakes: [
    { name: 'an answer without a label', of: 'permit', flows: '-2>3 +2>3', at: 'k2 s2 f8' },
    { name: 'a dash for a label', of: 'procurement', flows: '-3>1 +3>1:-', at: 'k3 s3 f9' },
    {
      name: 'an answer sideways to its neighbour without one',
      of: 'twoLanesOfOneRow',
      flows: '-2>3b +2>3b',
      at: 'k2 s2 f5',
    },
    { name: 'spaces for a label', of: 'complaint', flows: '-3>8 +3>8:_', at: 'k3 s3 f10' },
  ],
  lookAlikes: [
    { name: 'labels of a letter', of: 'training' },
    { name: 'an arrow out of a box', of: 'times' },
  ],
};
