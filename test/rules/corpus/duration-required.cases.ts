import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'duration-required',
  mistakes: [
    { name: 'nothing', of: 'permit', rows: { 4: { duration: '' } }, at: 'k4' },
    { name: 'a dash', of: 'incomingLetter', rows: { 2: { duration: '-' } }, at: 'k2' },
    { name: 'a dot', of: 'times', rows: { 5: { duration: ' . ' } }, at: 'k5' },
    { name: 'a long dash', of: 'census', rows: { 7: { duration: '—' } }, at: 'k7' },
  ],
  lookAlikes: [{ name: 'a time that hangs on the work', of: 'times' }],
};
