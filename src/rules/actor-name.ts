import type { Actor } from '../model/sop.ts';
import { isBlank, isUntouched } from './blank.ts';
import type { Rule } from './finding.ts';
import { FLOW_PAGE } from './sources.ts';

/** Every column has a name, and no other under the same head has it. */
export const actorName: Rule = {
  id: 'actor-name',
  title: 'Nama pelaksana terisi dan berbeda',
  basis: 'advice',
  source: `${FLOW_PAGE} Bahwa namanya tidak boleh ganda adalah saran Alir.`,
  principles: ['clarity', 'certainty'],
  why: 'Pelaksana harus dapat dibedakan, agar jelas siapa yang bertanggung jawab atas suatu kegiatan.',
  examples: {
    good: { rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'] },
    bad: {
      rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'],
      actors: ['Staf', 'staf'],
    },
  },
  check(sop) {
    if (isUntouched(sop)) return [];
    const nameless = sop.actors.flatMap(({ id, name }, i) =>
      isBlank(name)
        ? [{ at: [id], message: `Nama pelaksana di kolom ${i + 1} masih kosong.` }]
        : [],
    );
    return [
      ...nameless,
      ...sameNames(sop.actors).map((actors) => ({
        at: actors.map(({ id }) => id),
        message: `Nama pelaksana ganda: “${actors[0]?.name.trim()}” ada di ${actors.length} kolom.`,
      })),
    ];
  },
};

const plain = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

function sameNames(actors: readonly Actor[]): readonly (readonly Actor[])[] {
  const names = new Map<string, Actor[]>();
  for (const actor of actors) {
    if (isBlank(actor.name)) continue;
    const key = `${plain(actor.group ?? '')}: ${plain(actor.name) || actor.name.trim()}`;
    names.set(key, [...(names.get(key) ?? []), actor]);
  }
  return [...names.values()].filter((same) => same.length > 1);
}
