import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'back-flow-from-decision',
  mistakes: [
    { name: 'a box that leads back', of: 'times', flows: '+4>2', at: 'k4 s4 f5' },
    {
      name: 'a box on the way of a repair',
      of: 'incomingLetter',
      flows: '-4>5 +4>2 -3>4 +3>5:Ya -3>2 +3>4:Tidak',
      at: 'k4 s4 f3',
    },
    { name: 'a box that leads two rows up', of: 'complaint', flows: '+8>6', at: 'k8 s8 f11' },
  ],
  lookAlikes: [
    {
      name: 'a sideways arrow to the left',
      of: 'payment',
      flows: '-2a>2b +1>2b -1>2a -2b>3 +2b>2a:Ya +2a>3',
    },
    { name: 'a joined box whose partner decides', of: 'meeting' },
  ],
};
