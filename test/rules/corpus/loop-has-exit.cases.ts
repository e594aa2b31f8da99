import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'loop-has-exit',
  mistakes: [
    {
      name: 'two that lead to one another',
      of: 'times',
      flows: '-4>5 +4>3',
      at: 'k3 s3 k4 s4',
      also: ['back-flow-from-decision', 'reachable'],
    },
    {
      name: 'a decision whose answers both lead back',
      of: 'incomingLetter',
      flows: '-3>4 +3>1:Ya',
      at: 'k1 s1 k2 s2 k3 s3',
      also: ['reachable'],
    },
    {
      name: 'a branch that goes round for ever',
      of: 'complaint',
      flows: '-6>7 +6>6:Cukup',
      at: 'k5 s5 k6 s6',
      also: ['no-self-flow', 'reachable'],
    },
  ],
  lookAlikes: [
    { name: 'a loop with an exit', of: 'incomingLetter' },
    { name: 'loops in each other', of: 'procurement' },
  ],
};
