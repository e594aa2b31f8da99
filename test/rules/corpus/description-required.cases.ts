import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'description-required',
  mistakes: [
    { name: 'nothing', of: 'permit', rows: { 3: { description: '' } }, at: 'k3' },
    { name: 'a dash', of: 'times', rows: { 2: { description: ' - ' } }, at: 'k2' },
    { name: 'dots', of: 'leave', rows: { 4: { description: '...' } }, at: 'k4' },
    { name: 'a bullet', of: 'leave', rows: { 4: { description: '• ' } }, at: 'k4' },
  ],
  lookAlikes: [{ name: 'one word', of: 'archiveLoan', rows: { 2: { description: 'Mencari' } } }],
};
