import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'legal-basis-required',
  mistakes: [
    { name: 'none', of: 'permit', identity: { legalBasis: [] }, at: 'legalBasis' },
    { name: 'a dash', of: 'times', identity: { legalBasis: ['-'] }, at: 'legalBasis' },
    { name: 'empty entries', of: 'leave', identity: { legalBasis: ['', ' '] }, at: 'legalBasis' },
  ],
  lookAlikes: [
    { name: 'one', of: 'permit', identity: { legalBasis: ['Perda Nomor 2 Tahun 2020'] } },
  ],
};
