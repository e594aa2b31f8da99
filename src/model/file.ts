/**
 * The file format `*.alir`: UTF-8 JSON in one canonical form, so that writing what was read gives the same bytes.
 * A file comes from anywhere: reading never throws, mends what is broken in a file of ours, and refuses the rest.
 */
import { FILE_PLACES, FILE_WORD, MENDED, REFUSED } from '../words.ts';
import { copyJson, isDeeper, parseJson, toRecord } from './json.ts';
import { isRecord } from './reader.ts';
import { KEYS, readFile } from './schema.ts';
import type { Activity, Actor, Extra, Flow, FlowSymbol, Identity, Sop } from './sop.ts';

export type ReadResult =
  | {
      readonly ok: true;
      readonly sop: Sop;
      /** What was mended, a sentence each; empty for a sound file. */
      readonly repairs: readonly string[];
    }
  | { readonly ok: false /** Why, for a person. */; readonly message: string };

const FORMAT = 'alir';
const VERSION = 1;

const MEGABYTE = 1024 * 1024;

/** The largest file that is opened, in bytes; ask before reading, since reading is what takes the memory. */
export const MAX_FILE_BYTES = 25 * MEGABYTE;

/** How far lists and records may nest; ours nest five levels, and deep ones overflow the stack of others. */
const MAX_DEPTH = 64;

const refuse = (message: string): ReadResult => ({ ok: false, message });

/** The Sop in the text of a file; never throws. */
export function readSop(text: string): ReadResult {
  if (text.length > MAX_FILE_BYTES) return refuse(REFUSED.tooLarge(MAX_FILE_BYTES / MEGABYTE));
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return refuse(REFUSED.empty);
  const parsed = parseJson(json);
  if (parsed.ok) return fromFile(parsed.value);
  const { fault } = parsed;
  return refuse(fault ? REFUSED.malformed(fault.line, fault.column) : REFUSED.malformedSomewhere);
}

/** The Sop in a parsed file, which stays untouched; never throws. */
export function fromFile(value: unknown): ReadResult {
  if (!isRecord(value) || !Object.hasOwn(value, 'format') || value.format !== FORMAT) {
    return refuse(REFUSED.notOurs);
  }
  const version = toVersion(value.version);
  if (typeof version === 'number' && version > VERSION) return refuse(REFUSED.newer(version));
  if (isDeeper(value, MAX_DEPTH)) return refuse(REFUSED.tooDeep(MAX_DEPTH));
  const repairs: string[] = [];
  if (version !== VERSION) repairs.push(`${FILE_PLACES.version}: ${MENDED.version}`);
  const sop = readFile(soundCopy(value, repairs), repairs);
  return { ok: true, sop, repairs };
}

/** A version that was written as text counts as the number in it. */
const toVersion = (version: unknown): unknown =>
  typeof version === 'string' && /^\d{1,6}$/.test(version) ? Number(version) : version;

function soundCopy(
  file: Readonly<Record<string, unknown>>,
  repairs: string[],
): Readonly<Record<string, unknown>> {
  let oddNumbers = 0;
  const copy = copyJson(file, () => oddNumbers++);
  if (oddNumbers > 0) repairs.push(`${FILE_WORD}: ${MENDED.numbers(oddNumbers)}`);
  return isRecord(copy) ? copy : {};
}

/** The text of the file, in canonical form. */
export const writeSop = (sop: Sop): string => `${JSON.stringify(toFile(sop), null, 2)}\n`;

/** The file as a plain object whose keys stand in the order of the format. */
export const toFile = (sop: Sop): object =>
  record(KEYS.file, sop.extra, {
    format: FORMAT,
    version: VERSION,
    identity: identityRecord(sop.identity),
    actors: sop.actors.map(actorRecord),
    activities: sop.activities.map(activityRecord),
    flows: sop.flows.map(flowRecord),
    sheet: record(KEYS.sheet, sop.sheet.extra, sop.sheet),
  });

const identityRecord = (identity: Identity): object =>
  record(KEYS.identity, identity.extra, {
    ...identity,
    logo: identity.logo && record(KEYS.logo, identity.logo.extra, identity.logo),
    approval: record(KEYS.approval, identity.approval.extra, identity.approval),
  });

const actorRecord = (actor: Actor): object =>
  record(KEYS.actor, actor.extra, { ...actor, group: actor.group || undefined });

const activityRecord = (activity: Activity): object =>
  record(KEYS.activity, activity.extra, {
    ...activity,
    symbols: activity.symbols.map(symbolRecord),
  });

const symbolRecord = (symbol: FlowSymbol): object => record(KEYS.symbol, symbol.extra, symbol);

const flowRecord = (flow: Flow): object => record(KEYS.flow, flow.extra, flow);

/** The known keys that have a value, then the extra ones; an extra key never shadows a known one. */
function record<K extends string>(
  keys: readonly K[],
  extra: Extra | undefined,
  values: Readonly<Partial<Record<K, unknown>>>,
): object {
  const known: readonly string[] = keys;
  return toRecord([
    ...keys.map((key) => [key, values[key]] as const).filter(([, value]) => value !== undefined),
    ...(extra ?? []).filter(([key]) => !known.includes(key)),
  ]);
}
