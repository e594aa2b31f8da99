import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'decision-inside',
  mistakes: [
    {
      name: 'a decision that begins',
      of: 'twoAnswers',
      rows: { 1: 'a<> Memeriksa permintaan informasi' },
      flows: '-1>2 +1>2:Ya +1>5:Tidak',
      at: 'k1 s1',
      also: ['one-start', 'terminator-at-ends'],
    },
    {
      name: 'a decision that ends',
      of: 'training',
      rows: { 5: 'a<> Memeriksa laporan pelatihan' },
      flows: '+5>4:Y +5>1:T',
      at: 'k5 s5',
      says: 'Kegiatan 5: prosedur sebaiknya tidak diakhiri keputusan.',
      also: ['end-required', 'loop-has-exit', 'terminator-at-ends'],
    },
    {
      name: 'a last row that is a decision, after the end',
      of: 'leave',
      rows: { 6: 'c<> Memeriksa ulang formulir | Formulir | 1 jam | Formulir' },
      flows: '-2>4 +2>6:Ya +6>4:Ya +6>3:Tidak',
      at: 'k6 s6',
      also: ['terminator-at-ends'],
    },
  ],
  lookAlikes: [
    { name: 'a decision right after the start', of: 'leave' },
    {
      name: 'a first row of a capsule and a decision',
      of: 'payment',
      rows: { 1: 'a(c<> Mengajukan tagihan' },
      flows: '-1>2a +1a>1b +1b>2a:Ya +1b>1a:Tidak',
    },
  ],
};
