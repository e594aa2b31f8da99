import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'single-end',
  mistakes: [
    {
      name: 'an answer that ends by itself',
      of: 'leave',
      rows: { 3: 'b) Membuat surat penolakan' },
      flows: '-3>5',
      at: 'k3 s3 k5 s5',
    },
    {
      name: 'each of two ends the row',
      of: 'twoLanesOfOneRow',
      rows: { 3: 'c)d) Memproses naskah menurut sifatnya', 4: 'a[] Mendistribusikan naskah' },
      flows: '-3a>4 -3b>4 +1>4',
      at: 'k3 s3 s4',
      says: 'Kegiatan 3: ada 2 kapsul selesai. Sebaiknya satu akhir, kecuali memang berakhir berbeda.',
      also: ['no-dead-end', 'terminator-at-ends'],
    },
    {
      name: 'a capsule in the middle of the way',
      of: 'census',
      rows: { 7: 'a) Mengentri data' },
      at: 'k7 s7 k12 s12',
      also: ['terminator-flows'],
    },
    {
      name: 'three ends',
      of: 'permit',
      rows: { 3: 'c) Meninjau lokasi', 5: 'e) Menandatangani izin' },
      flows: '-3>4 +2>4:Ada -5>6 +4>6:Nihil',
      at: 'k3 s3 k5 s5 k7 s7',
      says: 'Kegiatan 3, 5, 7: ada 3 kapsul selesai. Sebaiknya satu akhir, kecuali memang berakhir berbeda.',
      also: ['decision-two-exits'],
    },
  ],
  lookAlikes: [
    { name: 'two who end together', of: 'handover' },
    { name: 'one end for two answers', of: 'twoAnswers' },
  ],
};
