import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'actor-name',
  mistakes: [
    { name: 'no name', of: 'permit', actors: { 3: { name: ' ' } }, at: 'a3' },
    { name: 'a dash for a name', of: 'archiveLoan', actors: { 2: { name: '-' } }, at: 'a2' },
    { name: 'a name twice', of: 'procurement', actors: { 4: { name: 'bendahara ' } }, at: 'a2 a4' },
    {
      name: 'a name twice under one head',
      of: 'complaint',
      actors: { 3: { name: 'Staf' } },
      at: 'a2 a3',
    },
  ],
  lookAlikes: [
    { name: 'a name under two heads', of: 'complaint' },
    { name: 'names that begin alike', of: 'budgetSplit' },
  ],
};
