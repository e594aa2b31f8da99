import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'end-required',
  mistakes: [
    {
      name: 'a last activity in a box',
      of: 'incomingLetter',
      rows: { 5: 'a[] Mengarsipkan surat' },
      at: 'k5 s5',
      also: ['no-dead-end', 'terminator-at-ends'],
    },
    {
      name: 'a last activity that leads back to the start',
      of: 'times',
      rows: { 5: 'a[] Menutup laporan' },
      flows: '+5>1',
      at: 'k5 s5',
      also: ['terminator-at-ends', 'terminator-flows', 'back-flow-from-decision', 'loop-has-exit'],
    },
    {
      name: 'an end that is a decision',
      of: 'identityInWords',
      rows: { 3: 'c<> Menetapkan keputusan mutasi' },
      flows: '+3>1:Tidak +3>2:Ya',
      at: 'k3 s3',
      also: ['decision-inside', 'loop-has-exit', 'terminator-at-ends'],
    },
  ],
  lookAlikes: [
    { name: 'an end that two come to', of: 'leave' },
    {
      name: 'an end that is joined to a box',
      of: 'handover',
      rows: { 4: 'a)b[] Menandatangani berita acara' },
    },
  ],
};
