import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'description-repeated',
  mistakes: [
    {
      name: 'the same twice',
      of: 'incomingLetter',
      rows: { 5: { description: 'Mencatat surat dalam buku agenda' } },
      at: 'k2 k5',
    },
    {
      name: 'the same but for case and signs',
      of: 'census',
      rows: { 10: { description: 'menganalisis  Tabel.' } },
      at: 'k9 k10',
    },
    {
      name: 'the same three times',
      of: 'times',
      rows: {
        3: { description: 'Memperbaiki jaringan' },
        4: { description: 'Memperbaiki jaringan' },
      },
      at: 'k2 k3 k4',
      says: 'Kegiatan 2, 3 dan 4: uraiannya sama persis.',
    },
  ],
  lookAlikes: [
    {
      name: 'the same letters, parted otherwise',
      of: 'census',
      rows: {
        9: { description: 'Mendata nama warga' },
        10: { description: 'Mendatanama warga' },
      },
    },
    { name: 'the same verb with another object', of: 'census' },
    {
      name: 'the same but for a word',
      of: 'times',
      rows: { 4: { description: 'Menguji sambungan pada komputer' } },
    },
  ],
};
