/** What every command promises, checked each time one runs in a test. */
import { isDeepStrictEqual } from 'node:util';
import { isFree } from '../../src/commands/flows.ts';
import { allIds, ID_PATTERN } from '../../src/model/ids.ts';
import { symbolPlaces } from '../../src/model/lookup.ts';
import type { Sop } from '../../src/model/sop.ts';

export type Command = (sop: Sop) => Sop;

/** Runs a command and throws with the promise that it breaks. */
export function run(before: Sop, command: Command): Sop {
  // Freezing makes any write to the input throw, as modules are strict.
  deepFreeze(before);
  const after = command(before);
  insist(isDeepStrictEqual(after, command(before)), 'the same steps give the same file');
  insist(isDeepStrictEqual(JSON.parse(JSON.stringify(after)), after), 'the result is JSON');
  checkShared(before, after, 'sop');
  checkSound(after);
  return after;
}

/** Runs a command and throws unless it finds nothing to do. */
export function runIdle(before: Sop, command: Command): void {
  insist(run(before, command) === before, 'the same reference comes back');
}

/** Runs the setter with one text after another: only the last one counts, and once is enough. */
export function runTexts(before: Sop, set: (sop: Sop, text: string) => Sop): Sop {
  const once = run(before, (sop) => set(sop, 'dua'));
  const twice = run(
    run(before, (sop) => set(sop, 'satu')),
    (sop) => set(sop, 'dua'),
  );
  insist(isDeepStrictEqual(once, twice), 'the last write wins');
  runIdle(once, (sop) => set(sop, 'dua'));
  return once;
}

/** Whether everything in an SOP holds together. */
export function checkSound(sop: Sop): void {
  const ids = allIds(sop);
  insist(new Set(ids).size === ids.length, 'ids are unique');
  insist(
    ids.every((id) => ID_PATTERN.test(id)),
    'ids can be written',
  );
  insist(sop.actors.length > 0 && sop.activities.length > 0, 'there is a place to drop on');
  const actors = new Set(sop.actors.map((actor) => actor.id));
  const places = symbolPlaces(sop);
  for (const { symbol } of places.values()) insist(actors.has(symbol.actor), 'lanes exist');
  for (const flow of sop.flows) {
    insist(places.has(flow.from) && places.has(flow.to), 'flows do not dangle');
    insist(isFree(sop.flows, flow), 'no flow leads to itself or runs twice');
    insist(flow.lane === undefined || actors.has(flow.lane), 'lane hints exist');
  }
}

/** What is equal before and after must be the same object, whatever else changed around it. */
function checkShared(before: unknown, after: unknown, path: string): void {
  if (before === after || !isObject(before) || !isObject(after)) return;
  insist(!isDeepStrictEqual(before, after), `${path} keeps its reference`);
  const old = byKey(before);
  for (const [key, value] of byKey(after)) checkShared(old.get(key), value, `${path}.${key}`);
}

/** Items of a list are told by their ids, wherever they stand. */
function byKey(value: object): ReadonlyMap<string, unknown> {
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  return new Map(
    value.flatMap((item) => (isObject(item) && 'id' in item ? [[`${item.id}`, item]] : [])),
  );
}

function deepFreeze(value: unknown): void {
  if (!isObject(value) || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function insist(isKept: boolean, promise: string): void {
  if (!isKept) throw new Error(`Broken promise: ${promise}`);
}
