import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'many-activities',
  mistakes: [
    {
      name: 'thirteen',
      of: 'census',
      rows: {
        12: 'a[] Mencetak publikasi | Naskah yang diperiksa | 1 hari | Publikasi',
        13: 'a) Menerbitkan publikasi | Publikasi | 1 hari | Publikasi',
      },
      flows: '+12>13',
      at: 'k13',
    },
    {
      name: 'fourteen',
      of: 'census',
      rows: {
        12: 'a[] Mencetak publikasi | Naskah | 1 hari | Publikasi',
        13: 'b[] Mengesahkan publikasi | Publikasi | 1 hari | Publikasi',
        14: 'a) Menerbitkan publikasi | Publikasi | 1 hari | Publikasi',
      },
      flows: '+12>13 +13>14',
      at: 'k13 k14',
    },
    {
      name: 'thirteen, of which one is without a symbol',
      of: 'census',
      rows: { 13: '. Menyimpan publikasi' },
      at: 'k13',
      also: ['activity-has-actor'],
    },
  ],
  lookAlikes: [{ name: 'twelve', of: 'census' }],
};
