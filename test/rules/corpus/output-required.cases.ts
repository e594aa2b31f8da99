import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'output-required',
  mistakes: [
    { name: 'nothing', of: 'permit', rows: { 6: { output: '' } }, at: 'k6' },
    { name: 'a dash', of: 'times', rows: { 3: { output: '-' } }, at: 'k3' },
    { name: 'dashes in lines', of: 'census', rows: { 9: { output: '-\n-' } }, at: 'k9' },
  ],
  lookAlikes: [{ name: 'a short one', of: 'archiveLoan', rows: { 2: { output: 'SK' } } }],
};
