import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'many-actors',
  mistakes: [
    {
      name: 'nine lanes',
      of: 'complaint',
      rows: { 6: 'f<>g[]h[]i[] Mengkaji hasil' },
      flows: '+6a=6b +6b=6c +6c=6d',
      actors: { 7: { name: 'Camat' }, 8: { name: 'Lurah' }, 9: { name: 'Bupati' } },
      at: 'a9',
    },
    {
      name: 'ten lanes',
      of: 'complaint',
      rows: { 6: 'f<>g[]h[]i[]j[] Mengkaji hasil' },
      flows: '+6a=6b +6b=6c +6c=6d +6d=6e',
      actors: {
        7: { name: 'Camat' },
        8: { name: 'Lurah' },
        9: { name: 'Bupati' },
        10: { name: 'Menteri' },
      },
      at: 'a9 a10',
    },
    {
      name: 'nine lanes of which some have nothing',
      of: 'permit',
      actors: {
        6: { name: 'Camat' },
        7: { name: 'Lurah' },
        8: { name: 'Bupati' },
        9: { name: 'Menteri' },
      },
      at: 'a9',
      also: ['actor-unused'],
    },
  ],
  lookAlikes: [
    {
      name: 'eight lanes',
      of: 'complaint',
      rows: { 6: 'f<>g[]h[] Mengkaji hasil' },
      flows: '+6a=6b +6b=6c',
      actors: { 7: { name: 'Camat' }, 8: { name: 'Lurah' } },
    },
  ],
};
