/** JSON as untrusted text: parsed with a place for the fault, measured for depth, copied without surprises. */
import { toRecord } from './records.ts';

export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: Fault | undefined };

/** Where a text stops being JSON, both counted from 1; column in UTF-16 units. */
export interface Fault {
  readonly line: number;
  readonly column: number;
}

/** The value of a JSON text; never throws. */
export function parseJson(text: string): JsonResult {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, fault: jsonFault(text) };
  }
}

/** Where a text stops being JSON; browsers tell it each in their own way or not at all. */
function jsonFault(text: string): Fault | undefined {
  const at = faultOffset(text);
  if (at === undefined) return undefined;
  const before = text.slice(0, at);
  const lines = before.split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** What may come next: a value, a value or the end of an empty list, a key and so on. */
type Expecting = 'value' | 'firstItem' | 'firstKey' | 'key' | 'colon' | 'after';

/** A walk without recursion, so that the depth of the text doesn't matter. */
function faultOffset(text: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let expecting: Expecting = 'value';
  let at = skip(text, 0, SPACE) ?? 0;
  while (at < text.length) {
    const char = text.charAt(at);
    let next: number | undefined = at + 1;
    if (char === closerOf(open.at(-1)) && mayClose(expecting)) {
      open.pop();
      expecting = 'after';
    } else if (expecting === 'after') {
      if (char !== ',' || open.length === 0) return at;
      expecting = open.at(-1) === '{' ? 'key' : 'value';
    } else if (expecting === 'colon') {
      if (char !== ':') return at;
      expecting = 'value';
    } else if (expecting === 'key' || expecting === 'firstKey') {
      if (char !== '"') return at;
      next = stringEnd(text, at);
      expecting = 'colon';
    } else if (char === '{' || char === '[') {
      open.push(char);
      expecting = char === '{' ? 'firstKey' : 'firstItem';
    } else {
      next = char === '"' ? stringEnd(text, at) : (skip(text, at, NUMBER) ?? skip(text, at, WORD));
      expecting = 'after';
    }
    if (next === undefined) return at;
    if (next < 0) return -next;
    at = skip(text, next, SPACE) ?? next;
  }
  return expecting === 'after' && open.length === 0 ? undefined : text.length;
}

const closerOf = (opener: '{' | '[' | undefined): string | undefined =>
  opener && (opener === '{' ? '}' : ']');

const mayClose = (expecting: Expecting): boolean =>
  expecting === 'after' || expecting === 'firstKey' || expecting === 'firstItem';

/** Where a match of the pattern from `at` on ends, undefined where there is none. */
function skip(text: string, at: number, pattern: RegExp): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Where the string ends, or minus where it goes wrong; the quote at `at` is never offset 0 of a fault. */
function stringEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; ) {
    const char = text.charAt(i);
    if (char === '"') return i + 1;
    if (char < ' ') return -i;
    const next = char === '\\' ? skip(text, i, ESCAPE) : i + 1;
    if (next === undefined) return -i;
    i = next;
  }
  return -text.length;
}

/** Whether lists and records nest deeper than `limit`; also true of a value that contains itself. */
export function isDeeper(value: unknown, limit: number): boolean {
  const waiting: (readonly [value: unknown, depth: number])[] = [[value, 1]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [inner, depth] = next;
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth > limit) return true;
    for (const item of Object.values(inner)) waiting.push([item, depth + 1]);
  }
  return false;
}

/** A deep copy in which every number is one that JSON can write; `onOddNumber` hears of each that was not. */
export function copyJson(value: unknown, onOddNumber: () => void): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (!Number.isFinite(value)) onOddNumber();
      // Adding 0 makes 0 of -0, which JSON would lose anyway.
      return Number.isFinite(value) ? value + 0 : null;
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return value.map((item) => copyJson(item, onOddNumber));
      return toRecord(
        Object.entries(value)
          .filter(([, item]) => item !== undefined && typeof item !== 'function')
          .map(([key, item]) => [key, copyJson(item, onOddNumber)]),
      );
    default:
      return null;
  }
}
