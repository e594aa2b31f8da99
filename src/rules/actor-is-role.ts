import { personOrThing } from '../language/personOrThing.ts';
import type { Rule } from './finding.ts';
import { TAUGHT } from './sources.ts';

/** A column belongs to a role: neither to a person nor to a thing. */
export const actorIsRole: Rule = {
  id: 'actor-is-role',
  title: 'Pelaksana berupa jabatan atau peran',
  basis: 'practice',
  source: TAUGHT,
  principles: ['dynamism', 'certainty'],
  why: 'Orang berganti dan aplikasi tidak bertanggung jawab; jabatan tetap berlaku siapa pun yang menjabat.',
  examples: {
    good: {
      rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'],
      actors: ['Kepala Seksi', 'Operator Aplikasi'],
    },
    bad: {
      rows: ['a( Menerima surat', 'b[] Mencatat surat', 'a) Mengarsipkan surat'],
      actors: ['Kepala Seksi', 'Aplikasi Persuratan'],
    },
  },
  check(sop) {
    return sop.actors.flatMap(({ id, name }) => {
      const what = personOrThing(name);
      if (what === null) return [];
      const wrong = what === 'person' ? 'nama orang' : 'aplikasi atau benda';
      const message = `Pelaksana “${name.trim()}” tampaknya ${wrong}; tulislah jabatan atau perannya.`;
      return [{ at: [id], message }];
    });
  },
};
