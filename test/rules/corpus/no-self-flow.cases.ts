import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'no-self-flow',
  mistakes: [
    { name: 'a box that leads to itself', of: 'permit', flows: '+3>3', at: 'k3 s3 f9' },
    {
      name: 'a decision whose answer leads to itself',
      of: 'incomingLetter',
      flows: '-3>2 +3>3:Tidak',
      at: 'k3 s3 f5',
    },
    { name: 'a joint of a symbol with itself', of: 'times', flows: '+2=2', at: 'k2 s2 f5' },
  ],
  lookAlikes: [
    { name: 'an arrow between two symbols of a row', of: 'payment' },
    { name: 'a loop back to a symbol in the same lane', of: 'procurement' },
  ],
};
