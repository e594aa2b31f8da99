import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'no-dead-end',
  mistakes: [
    { name: 'a box that leads nowhere', of: 'complaint', flows: '-8>9 +7>9', at: 'k8 s8' },
    { name: 'a branch that is left open', of: 'leave', flows: '-3>5', at: 'k3 s3' },
    {
      name: 'one of two who work at the same time',
      of: 'budgetSplit',
      flows: '-2b>3',
      at: 'k2 s3',
    },
    {
      name: 'a start that leads nowhere',
      of: 'times',
      flows: '-1>2',
      at: 'k1 s1',
      also: ['reachable'],
    },
  ],
  lookAlikes: [
    { name: 'a joined box whose partner leads on', of: 'handover' },
    { name: 'an end', of: 'archiveLoan' },
  ],
};
