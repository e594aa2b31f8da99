import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'requirements-required',
  mistakes: [
    { name: 'nothing', of: 'permit', rows: { 3: { requirements: '' } }, at: 'k3' },
    {
      name: 'a dash at the first',
      of: 'incomingLetter',
      rows: { 1: { requirements: '-' } },
      at: 'k1',
    },
    { name: 'a blank', of: 'leave', rows: { 5: { requirements: '  ' } }, at: 'k5' },
  ],
  lookAlikes: [
    {
      name: 'one that begins with a dash',
      of: 'archiveLoan',
      rows: { 1: { requirements: '- Formulir\n- KTP' } },
    },
  ],
};
