import type { Cases } from './planted.ts';

export const CASES: Cases = {
  rule: 'activity-has-actor',
  mistakes: [
    {
      name: 'an activity without a symbol',
      of: 'census',
      rows: { 8: '. Mengolah data' },
      flows: '-7>8 -8>9 +7>9',
      at: 'k8',
    },
    {
      name: 'a first activity without one',
      of: 'archiveLoan',
      rows: { 1: '. Mengajukan formulir peminjaman' },
      flows: '-1>2',
      at: 'k1',
      also: ['one-start', 'start-leftmost', 'terminator-at-ends'],
    },
    {
      name: 'a last activity without one',
      of: 'times',
      rows: { 5: '. Menutup laporan' },
      flows: '-4>5',
      at: 'k5',
      also: ['end-required', 'no-dead-end', 'terminator-at-ends'],
    },
  ],
  lookAlikes: [{ name: 'an activity of two', of: 'meeting' }],
};
