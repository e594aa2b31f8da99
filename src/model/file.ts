/**
 * Reading the file format `*.alir`; `writeFile.ts` is the other way. A file comes from anywhere: reading never throws, mends what is broken in a file of ours, and refuses the rest.
 */
import { FILE_PLACES, FILE_WORD, MENDED, REFUSED } from '../words.ts';
import { copyJson, isDeeper, parseJson } from './json.ts';
import { migrate } from './migrations.ts';
import { isRecord } from './reader.ts';
import { FORMAT, VERSION } from './records.ts';
import { readFile } from './schema.ts';
import type { Sop } from './sop.ts';

export type ReadResult =
  | {
      readonly ok: true;
      readonly sop: Sop;
      /** What was mended, a sentence each; empty for a sound file. */
      readonly repairs: readonly string[];
    }
  | {
      readonly ok: false;
      /** Why, for a person. */
      readonly message: string;
      /** What can be shown of a file that a newer app wrote; it must not be written back. */
      readonly newer?: { readonly version: number; readonly sop: Sop };
    };

const MEGABYTE = 1024 * 1024;

/** The largest file that is opened, in bytes; ask before reading, since reading is what takes the memory. */
export const MAX_FILE_BYTES = 25 * MEGABYTE;

/** How far lists and records may nest; ours nest five levels, and deep ones overflow the stack of others. */
const MAX_DEPTH = 64;

const refuse = (message: string) => ({ ok: false, message }) as const;

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
  if (isDeeper(value, MAX_DEPTH)) return refuse(REFUSED.tooDeep(MAX_DEPTH));
  const version = toVersion(value.version);
  const repairs: string[] = [];
  const copy = soundCopy(value, repairs);
  if (isNewer(version)) {
    const sop = readFile(copy, repairs);
    return { ...refuse(REFUSED.newer(version)), newer: { version, sop } };
  }
  if (!isKnown(version)) repairs.push(`${FILE_PLACES.version}: ${MENDED.version}`);
  const sop = readFile(migrate(copy, isKnown(version) ? version : VERSION), repairs);
  return { ok: true, sop, repairs };
}

const isNewer = (version: unknown): version is number =>
  typeof version === 'number' && version > VERSION;

/** Whether there has been such a version. */
const isKnown = (version: unknown): version is number =>
  Number.isInteger(version) && Number(version) >= 1 && Number(version) <= VERSION;

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
