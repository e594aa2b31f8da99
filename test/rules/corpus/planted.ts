/** A mistake as data: a sound SOP and what is changed in it. */
import type { Activity, Actor, Identity, Sop } from '../../../src/model/sop.ts';
import { type Example, sopOf } from '../../../src/rules/example.ts';
import type { Severity } from '../../../src/rules/finding.ts';
import { SOUND_SOPS, type SoundSop } from '../soundSops.ts';

/** A change to a sound SOP; rows and lanes are counted from 1, as on paper. */
export interface Change {
  readonly of: SoundSop;
  /** A whole row as in an example, or some of its cells. */
  readonly rows?: Readonly<Record<number, string | Partial<Activity>>>;
  /** Flows taken away and added: `-3>4 +3>5:Ya`. */
  readonly flows?: string;
  readonly actors?: Readonly<Record<number, Partial<Actor>>>;
  readonly identity?: Partial<Identity>;
}

/** A change that a rule must find, and where; `at` is the ids in any order, by a space. */
export interface Mistake extends Change {
  readonly name: string;
  readonly at: string;
  /** The sentence about it, where it is of its own kind. */
  readonly says?: string;
  /** What would put it right, where that depends on the case. */
  readonly does?: string;
  /** Left off, what the list says of the rule. */
  readonly severity?: Severity;
  /** Other rules that cannot but find something grave as well. */
  readonly also?: readonly string[];
}

/** A change that only looks like a mistake. */
export interface LookAlike extends Change {
  readonly name: string;
}

export interface Cases {
  readonly rule: string;
  readonly mistakes: readonly Mistake[];
  readonly lookAlikes: readonly LookAlike[];
}

/** The SOP with the change made. */
export function changed({ of, rows = {}, flows = '', actors = {}, identity = {} }: Change): Sop {
  const sound: Example = SOUND_SOPS[of];
  const lines = sound.rows.map((line, i) => {
    const row = rows[i + 1];
    return typeof row === 'string' ? row : line;
  });
  for (const [number, row] of Object.entries(rows))
    if (typeof row === 'string' && Number(number) > lines.length) lines.push(row);
  const sop = sopOf({ ...sound, rows: lines, flows: changedFlows(sound, flows) });
  return {
    ...sop,
    identity: { ...sop.identity, ...identity },
    actors: [
      ...sop.actors.map((actor, i) => ({ ...actor, ...actors[i + 1] })),
      ...Object.entries(actors)
        .filter(([number]) => Number(number) > sop.actors.length)
        .map(([number, actor]) => ({ id: `a${number}`, name: '', ...actor })),
    ],
    activities: sop.activities.map((activity, i) => {
      const cells = rows[i + 1];
      return typeof cells === 'object' ? { ...activity, ...cells } : activity;
    }),
  };
}

function changedFlows({ rows, flows }: Example, changes: string): string {
  const before = flows?.split(' ') ?? rows.slice(1).map((_, i) => `${i + 1}>${i + 2}`);
  const asked = changes.split(' ').filter(Boolean);
  const gone = asked.filter((one) => one.startsWith('-')).map((one) => one.slice(1));
  const unknown = gone.filter((one) => !before.some((flow) => flow.split(':')[0] === one));
  if (unknown.length > 0) throw new Error(`no flow ${unknown.join()} to take away`);
  const kept = before.filter((flow) => !gone.includes(flow.split(':')[0] ?? ''));
  return [...kept, ...asked.filter((one) => one.startsWith('+')).map((one) => one.slice(1))].join(
    ' ',
  );
}
