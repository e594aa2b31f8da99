import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'identity-lists',
  mistakes: [
    {
      name: 'numbers without a word',
      of: 'leave',
      identity: { equipment: ['1.', '2.', 'c)'] },
      at: 'equipment',
      says: 'Identitas: Peralatan/Perlengkapan belum diisi.',
    },
    {
      name: 'no qualifications',
      of: 'permit',
      identity: { qualifications: [] },
      at: 'qualifications',
    },
    {
      name: 'a dash for what it hangs together with',
      of: 'times',
      identity: { relatedSops: ['-'] },
      at: 'relatedSops',
    },
    { name: 'no warning', of: 'leave', identity: { warnings: [''] }, at: 'warnings' },
    { name: 'no records', of: 'census', identity: { records: [] }, at: 'records' },
    { name: 'no equipment', of: 'meeting', identity: { equipment: [' ', '–'] }, at: 'equipment' },
  ],
  lookAlikes: [
    { name: 'a number before what follows', of: 'leave', identity: { records: ['1. Buku cuti'] } },
    { name: 'a dash before what follows', of: 'leave', identity: { equipment: ['- Komputer'] } },
  ],
};
