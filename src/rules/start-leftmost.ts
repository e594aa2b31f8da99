import { actorById } from '../model/lookup.ts';
import { withFirst } from './columnOrder.ts';
import { type Rule, rowName } from './finding.ts';
import { flowGraph, startSteps } from './graph.ts';
import { TAUGHT } from './sources.ts';

/** The procedure begins in the column on the left. */
export const startLeftmost: Rule = {
  id: 'start-leftmost',
  title: 'Alur dimulai di kolom paling kiri',
  basis: 'practice',
  source: TAUGHT,
  principles: ['clarity'],
  why: 'Alur dibaca dari kiri atas: pelaksana kegiatan pertama ditempatkan di kolom paling kiri.',
  examples: {
    good: { rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'] },
    bad: { rows: ['b( Menerima surat', 'a[] Mencatat surat', 'b) Mengarsipkan surat'] },
  },
  check(sop) {
    const starts = startSteps(sop);
    const places = (starts.length > 0 ? starts : flowGraph(sop).steps.slice(0, 1)).flatMap(
      (step) => step.places,
    );
    const [first] = places;
    const left = sop.actors[0]?.id;
    if (!first || places.some(({ symbol }) => symbol.actor === left)) return [];
    const { activity, symbol, row } = first;
    const name = actorById(sop, symbol.actor)?.name.trim() || 'pelaksana kegiatan pertama';
    return [
      {
        at: [activity.id, symbol.id],
        message: `${rowName(row)}: pelaksana kegiatan pertama sebaiknya berada di kolom paling kiri.`,
        fix: {
          does: `Memindahkan kolom ${name} ke paling kiri.`,
          apply: (now) => withFirst(now, symbol.actor),
        },
      },
    ];
  },
};
