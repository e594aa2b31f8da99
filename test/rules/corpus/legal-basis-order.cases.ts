import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'legal-basis-order',
  mistakes: [
    {
      name: 'a rule of a minister before a law',
      of: 'permit',
      identity: {
        legalBasis: [
          'Peraturan Menteri Dalam Negeri Nomor 138 Tahun 2017',
          'Undang-Undang Nomor 25 Tahun 2009',
        ],
      },
      at: 'legalBasis',
    },
    {
      name: 'a rule of the government before a law',
      of: 'times',
      identity: { legalBasis: ['UUD 1945', 'PP Nomor 96 Tahun 2012', 'UU Nomor 25 Tahun 2009'] },
      at: 'legalBasis',
      says: 'Identitas: Dasar Hukum butir 3 sebaiknya di atas butir sebelumnya, menurut urutan peraturan.',
    },
    {
      name: 'a decision before a rule',
      of: 'leave',
      identity: {
        legalBasis: [
          'UU No. 20 Tahun 2023',
          'Keputusan Bupati Nomor 7 Tahun 2024',
          'Peraturan Bupati Nomor 3 Tahun 2021',
        ],
      },
      at: 'legalBasis',
    },
    {
      name: 'numbered entries',
      of: 'census',
      identity: { legalBasis: ['1. Perpres Nomor 39 Tahun 2019', '2. PP Nomor 51 Tahun 1999'] },
      at: 'legalBasis',
    },
    {
      name: 'a rule of the regent before that of the region',
      of: 'incomingLetter',
      identity: { legalBasis: ['Perbup Nomor 12 Tahun 2020', 'Perda Nomor 4 Tahun 2016'] },
      at: 'legalBasis',
    },
  ],
  lookAlikes: [
    {
      name: 'a rule about a law',
      of: 'permit',
      identity: {
        legalBasis: [
          'PP Nomor 28 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 43 Tahun 2009',
          'Perpres Nomor 95 Tahun 2018',
        ],
      },
    },
    {
      name: 'an entry that is no law we know',
      of: 'leave',
      identity: {
        legalBasis: [
          'UU Nomor 5 Tahun 2014',
          'Nota kesepahaman dengan BKN',
          'PP Nomor 11 Tahun 2017',
        ],
      },
    },
    {
      name: 'a ministry named in another way',
      of: 'leave',
      identity: {
        legalBasis: [
          'Perppu Nomor 2 Tahun 2022',
          'PermenPANRB 35/2012',
          'Perka BPS Nomor 19 Tahun 2013',
          'Peraturan LKPP Nomor 12 Tahun 2021',
          'SE Menteri PANRB Nomor 5 Tahun 2020',
        ],
      },
    },
    {
      name: 'later years first',
      of: 'leave',
      identity: { legalBasis: ['UU Nomor 20 Tahun 2023', 'UU Nomor 43 Tahun 2009'] },
    },
  ],
};
