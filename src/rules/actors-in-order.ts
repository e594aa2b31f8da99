import type { Actor, Sop } from '../model/sop.ts';
import { firstRows, inOrder, withColumnsInOrder } from './columnOrder.ts';
import type { Rule } from './finding.ts';
import { TAUGHT } from './sources.ts';

/** Columns stand in the order in which their activities come, not by rank. */
export const actorsInOrder: Rule = {
  id: 'actors-in-order',
  title: 'Kolom pelaksana menurut urutan kegiatan',
  basis: 'practice',
  source: TAUGHT,
  principles: ['clarity'],
  why: 'Kolom yang mengikuti urutan kegiatan, bukan jabatan, membuat alur mengalir dari kiri ke kanan.',
  examples: {
    good: { rows: ['a( Menerima surat', 'b[] Mencatat surat', 'c) Mengarsipkan surat'] },
    bad: { rows: ['a( Menerima surat', 'c[] Mencatat surat', 'b) Mengarsipkan surat'] },
  },
  check(sop) {
    const late = misplaced(sop);
    if (late.length === 0) return [];
    const names = late.map(({ name }) => `“${name.trim()}”`).join(', ');
    const rows = firstRows(sop);
    const activities = late.flatMap(({ id }) => sop.activities[rows.get(id) ?? -1]?.id ?? []);
    return [
      {
        at: [...late.map(({ id }) => id), ...new Set(activities)],
        message: `Kolom ${names} sebaiknya dipindahkan: urutan pelaksana mengikuti urutan kegiatan, bukan jabatan.`,
        fix: {
          does: 'Mengurutkan kolom pelaksana menurut kegiatan pertamanya.',
          apply: withColumnsInOrder,
        },
      },
    ];
  },
};

/** The fewest actors that have to move for the order to be right. */
function misplaced(sop: Sop): readonly Actor[] {
  const rank = new Map(inOrder(sop).map((actor, i) => [actor, i]));
  const staying = new Set(longestRising(sop.actors.map((actor) => rank.get(actor) ?? 0)));
  return sop.actors.filter((actor) => !staying.has(rank.get(actor) ?? 0));
}

/** The longest of the rows of numbers that rise, leftmost first. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const ending: (readonly number[])[] = [];
  let longest: readonly number[] = [];
  for (const number of numbers) {
    const before = ending
      .filter((row) => (row.at(-1) ?? 0) < number)
      .reduce((best, row) => (row.length > best.length ? row : best), []);
    const row = [...before, number];
    ending.push(row);
    if (row.length > longest.length) longest = row;
  }
  return longest;
}
