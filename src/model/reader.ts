/** Reading one record of a file, field by field: what doesn't fit the schema is mended and reported. */
import * as v from 'valibot';
import { MENDED } from '../words.ts';
import type { Extra } from './sop.ts';
import { cleanText } from './text.ts';

const TEXT = v.string();
const LIST = v.array(v.unknown());
const NUMBER = v.pipe(v.number(), v.finite());
const RECORD = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** A record of the file, where it stands in a person's words, and the report that it adds to. */
export interface Spot {
  readonly record: Readonly<Record<string, unknown>>;
  readonly where: string;
  readonly repairs: string[];
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  v.is(RECORD, value);

/** The value of a key that the record itself has: never something inherited. */
export const valueAt = (spot: Spot, key: string): unknown =>
  Object.hasOwn(spot.record, key) ? spot.record[key] : undefined;

/** Adds a sentence about a place to the report; the place is the record, or something within it. */
export function report(spot: Spot, inner: string, sentence: string): void {
  const where = [spot.where, inner].filter((part) => part !== '').join(', ');
  spot.repairs.push(`${where}: ${sentence}`);
}

/** A text field; a number becomes its text, anything else "". */
export const textAt = (spot: Spot, key: string, label: string): string =>
  toText(spot, valueAt(spot, key), label);

/** A value as clean text, reported under `label`. */
export function toText(spot: Spot, value: unknown, label: string): string {
  if (v.is(TEXT, value)) return cleaned(spot, value, label);
  const text = v.is(NUMBER, value) ? String(value) : '';
  report(spot, label, textRepair(value, text));
  return text;
}

function textRepair(value: unknown, text: string): string {
  if (value === undefined) return MENDED.missing;
  return text === '' ? MENDED.notText : MENDED.numberToText(text);
}

function cleaned(spot: Spot, text: string, label: string): string {
  const clean = cleanText(text);
  if (clean === text) return text;
  const count = unprintableCount(text, clean);
  if (count > 0) report(spot, label, MENDED.unprintable(count));
  return clean;
}

/** How many characters were dropped or replaced; line ends written another way don't count. */
function unprintableCount(text: string, clean: string): number {
  const dropped = text.replace(/\r\n/g, '\n').length - clean.length;
  const whole = text.toWellFormed();
  let replaced = 0;
  if (whole !== text) {
    for (let i = 0; i < text.length; i++) if (text[i] !== whole[i]) replaced++;
  }
  return dropped + replaced;
}

/** A list; empty where there is none. */
export function listAt(spot: Spot, key: string, label: string): readonly unknown[] {
  const value = valueAt(spot, key);
  if (v.is(LIST, value)) return value;
  report(spot, label, value === undefined ? MENDED.missing : MENDED.notList);
  return [];
}

/** A record within the record; `fallback` where there is none, so that it is reported once and not per field. */
export function spotAt(spot: Spot, key: string, where: string, fallback: object): Spot {
  const value = valueAt(spot, key);
  if (isRecord(value)) return { ...spot, record: value, where };
  spot.repairs.push(`${where}: ${value === undefined ? MENDED.missing : MENDED.notRecord}`);
  return { ...spot, record: { ...fallback }, where };
}

/** Every record of a list, with its place counted from 1; what is no record is dropped. */
export function spotsIn(
  list: readonly unknown[],
  repairs: string[],
  where: (number: number) => string,
): readonly Spot[] {
  return list.flatMap((record, index) => {
    const spot = { repairs, where: where(index + 1) };
    if (isRecord(record)) return [{ ...spot, record }];
    report({ ...spot, record: {} }, '', MENDED.dropped);
    return [];
  });
}

/** One of a few words; `fallback` for any other. */
export function choiceAt<T extends string>(spot: Spot, key: string, choice: Choice<T>): T {
  const value = valueAt(spot, key);
  if (v.is(v.picklist(choice.options), value)) return value;
  report(spot, choice.label, choice.sentence(inWords(value), choice.fallback));
  return choice.fallback;
}

/** The words a field allows, the one it falls back on, and how to say so. */
export interface Choice<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly fallback: T;
  readonly sentence: (found: string, used: T) => string;
}

/** A value as it may be quoted in a sentence: short and printable. */
export function inWords(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const clean = cleanText(text).replace(/\s+/g, ' ');
  return clean.length > 40 ? `${clean.slice(0, 40).toWellFormed()}...` : clean;
}

/** What the record holds besides the known keys, in the order it came; nothing where there is nothing. */
export function extraAt(spot: Spot, known: readonly string[]): { readonly extra?: Extra } {
  const extra = Object.entries(spot.record).filter(([key]) => !known.includes(key));
  return extra.length > 0 ? { extra } : {};
}
