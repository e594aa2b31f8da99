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
    const late = tooFarRight(sop);
    if (late.length === 0) return [];
    const names = late.map(({ name }) => `“${name.trim()}”`).join(', ');
    const rows = firstRows(sop);
    const activities = late.flatMap(({ id }) => sop.activities[rows.get(id) ?? -1]?.id ?? []);
    return [
      {
        at: [...late.map(({ id }) => id), ...new Set(activities)],
        message: `Kolom ${names} sebaiknya lebih ke kiri: urutan pelaksana mengikuti urutan kegiatan, bukan jabatan.`,
        fix: {
          does: 'Mengurutkan kolom pelaksana menurut kegiatan pertamanya.',
          apply: withColumnsInOrder,
        },
      },
    ];
  },
};

/** The actors with an activity that should stand before one that now stands left of them. */
function tooFarRight(sop: Sop): readonly Actor[] {
  const rows = firstRows(sop);
  const rank = new Map(inOrder(sop).map((actor, i) => [actor, i]));
  let furthest = -1;
  return sop.actors.filter((actor) => {
    const wanted = rank.get(actor) ?? 0;
    const isLate = wanted < furthest && rows.has(actor.id);
    furthest = Math.max(furthest, wanted);
    return isLate;
  });
}
