import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'decision-two-exits',
  mistakes: [
    { name: 'a decision with one answer', of: 'incomingLetter', flows: '-3>2', at: 'k3 s3' },
    {
      name: 'a decision without any',
      of: 'leave',
      flows: '-2>4 -2>3',
      at: 'k2 s2',
      also: ['no-dead-end', 'reachable'],
    },
    {
      name: 'a decision with three',
      of: 'procurement',
      flows: '+6>4:Ulang',
      at: 'k6 s6',
      severity: 'warning',
    },
    { name: 'a joined decision with one', of: 'meeting', flows: '-3a>2', at: 'k3 s4' },
  ],
  lookAlikes: [
    {
      name: 'a decision whose partner has one of the answers',
      of: 'meeting',
      flows: '-3a>2 +3b>2:Salah',
    },
    { name: 'answers that go to two symbols of a row', of: 'twoLanesOfOneRow' },
  ],
};
