/** Finding a lane by what someone calls it. */
import type { Actor } from '../model/sop.ts';

/** Letters that a beginning must have to stand for a whole name. */
const LEAST_PREFIX = 3;
const QUOTED = /^["“](.+)["”]$/;

/** A name as it is compared: small letters, single spaces, no dot at its end. */
export const plainName = (name: string): string =>
  name.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');

/** A name without the quotes that say that it is meant exactly so. */
export const bareName = (name: string): string => name.trim().replace(QUOTED, '$1').trim();

/**
 * The lane that a name means: the one of just that name, else the only one whose name begins so
 * ("kasubbag" for Kasubbag Umum). In quotes a name means itself alone.
 */
export function laneNamed(actors: readonly Actor[], name: string): Actor | undefined {
  const wanted = plainName(bareName(name));
  if (wanted === '') return undefined;
  const same = actors.find((actor) => plainName(actor.name) === wanted);
  if (same || QUOTED.test(name.trim()) || wanted.length < LEAST_PREFIX) return same;
  // Several words stand for a name that goes on behind them: "PJK TI" is not PJK TIP.
  const beginning = wanted.includes(' ') ? `${wanted} ` : wanted;
  const begun = actors.filter((actor) => plainName(actor.name).startsWith(beginning));
  return begun.length === 1 ? begun[0] : undefined;
}
