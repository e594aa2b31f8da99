import { firstRows } from './columnOrder.ts';
import type { Rule } from './finding.ts';

/** Fewer symbols than these are a beginning. */
const ENOUGH = 3;

/** An SOP administratif is done by more than one. */
export const singleActor: Rule = {
  id: 'single-actor',
  title: 'Lebih dari satu pelaksana',
  basis: 'regulation',
  source:
    'Permenpan RB 35/2012, jenis SOP: SOP administratif dilaksanakan lebih dari satu orang, SOP teknis oleh satu peran (dibaca dari kutipan yang terbit, bukan naskah lengkap).',
  principles: ['clarity'],
  why: 'Prosedur yang dikerjakan satu peran lebih cocok ditulis sebagai SOP teknis, yang merinci cara mengerjakannya.',
  examples: {
    good: { rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'] },
    bad: { rows: ['a( Menerima surat', 'a[] Mencatat surat', 'a) Mengarsipkan surat'] },
  },
  check(sop) {
    const symbols = sop.activities.reduce((sum, activity) => sum + activity.symbols.length, 0);
    const [only, ...others] = firstRows(sop).keys();
    if (only === undefined || others.length > 0 || symbols < ENOUGH) return [];
    const message = 'Hanya ada satu pelaksana: prosedur ini lebih cocok menjadi SOP teknis.';
    return [{ at: [only], message }];
  },
};
