import type { Flow, Sop } from '../model/sop.ts';
import { isUntouched } from './blank.ts';
import { firstRows } from './columnOrder.ts';
import type { Rule } from './finding.ts';
import { ADVICE } from './sources.ts';

/** Every column has a symbol. */
export const actorUnused: Rule = {
  id: 'actor-unused',
  title: 'Setiap pelaksana memiliki kegiatan',
  basis: 'advice',
  source: ADVICE,
  principles: ['efficiency', 'clarity'],
  why: 'Kolom tanpa kegiatan menyempitkan kolom lain dan menimbulkan tanya siapa sebenarnya pelaksananya.',
  examples: {
    good: { rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'] },
    bad: {
      rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'],
      actors: ['Staf', 'Kepala Seksi', 'Sekretaris'],
    },
  },
  check(sop) {
    if (isUntouched(sop)) return [];
    const used = firstRows(sop);
    return sop.actors
      .filter(({ id }) => !used.has(id))
      .map(({ id, name }) => {
        const who = name.trim() ? `pelaksana “${name.trim()}”` : 'pelaksana tanpa nama';
        const message = `Kolom ${who} tidak memiliki kegiatan.`;
        // The last column stays, so that there is a place to drop on.
        if (sop.actors.length === 1) return { at: [id], message };
        const fix = { does: `Menghapus kolom ${who}.`, apply: (now: Sop) => withoutActor(now, id) };
        return { at: [id], message, fix };
      });
  },
};

const withoutActor = (sop: Sop, id: string): Sop => ({
  ...sop,
  actors: sop.actors.filter((actor) => actor.id !== id),
  flows: sop.flows.map((flow) => (flow.lane === id ? withoutLane(flow) : flow)),
});

function withoutLane({ lane: _lane, gutter: _gutter, ...flow }: Flow): Flow {
  return flow;
}
