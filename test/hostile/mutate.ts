/**
 * Files as accidents and ill will make them of sound ones: parts of their structure exchanged, lost, doubled, moved
 * or replaced by what no writer writes, and then, for some, single characters.
 */
import { type Random, randomOf } from './random.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A part of a file and where it hangs. */
interface Part {
  readonly holder: Json[] | { [key: string]: Json };
  readonly key: string | number;
}

/** Stands in a text for a number that JSON has and JavaScript does not. */
const RAW = /"raw:(.*?)"/g;
const raw = (text: string): string => `raw:${text}`;

/** What a part may become. */
const STRANGE: readonly (() => Json)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => raw('-0'),
  () => raw('1e999'),
  () => raw('9007199254740993'),
  () => 1.5,
  () => '',
  () => 'a1',
  () => 'k1',
  () => 's1',
  () => '__proto__',
  () => 'constructor',
  () => '../../a1',
  () => '\ud800',
  () => '\u0000\u0007\u202e',
  () => 'x'.repeat(5000),
  () => '\n'.repeat(300),
  () => [],
  () => ({}),
  () => [[[[[[[]]]]]]],
  () => ({ id: 'a1', name: 'a', toString: 1, constructor: { prototype: { sick: true } } }),
  () => nested(80),
];

function nested(depth: number): Json {
  let value: Json = [];
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { extra: value };
  return value;
}

/** As many texts as are asked for, each made from one of these by a few mutations; the same for the same seed. */
export function* mutants(texts: readonly string[], seed: number, count: number): Generator<string> {
  const random = randomOf(seed);
  for (let i = 0; i < count; i++) {
    const text = random.pick(texts);
    yield random.chance(0.7) ? mutatedJson(text, random) : mutatedText(text, random);
  }
}

function mutatedJson(text: string, random: Random): string {
  const file = JSON.parse(text) as Json;
  for (let left = 1 + random.below(4); left > 0; left--) mutate(file, random);
  const written = JSON.stringify(file).replace(RAW, '$1');
  return random.chance(0.1) ? mutatedText(written, random) : written;
}

function mutate(file: Json, random: Random): void {
  const parts = partsOf(file);
  if (parts.length === 0) return;
  const { holder, key } = random.pick(parts);
  const other = random.pick(parts);
  const value = Reflect.get(holder, key) as Json;
  const otherValue = Reflect.get(other.holder, other.key) as Json;
  switch (random.below(7)) {
    case 0:
      lose(holder, key);
      break;
    case 1:
      if (Array.isArray(holder)) holder.push(value);
      else rename(holder, key, value, random);
      break;
    case 2:
      Reflect.set(holder, key, structuredClone(otherValue));
      break;
    case 3:
      Reflect.set(holder, key, structuredClone(otherValue));
      Reflect.set(other.holder, other.key, structuredClone(value));
      break;
    case 4:
      if (Array.isArray(holder)) holder.reverse();
      break;
    default:
      Reflect.set(holder, key, random.pick(STRANGE)());
  }
}

function lose(holder: Part['holder'], key: string | number): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function rename(
  holder: { [key: string]: Json },
  key: string | number,
  value: Json,
  random: Random,
) {
  delete holder[key];
  const name = random.pick(['Id', `${key}s`, '__proto__', '', String(key).toUpperCase()]);
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true });
}

/** Every part below the file itself. */
function partsOf(file: Json): readonly Part[] {
  const parts: Part[] = [];
  const walk = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      parts.push({ holder: value, key });
      walk(Reflect.get(value, key) as Json);
    }
  };
  walk(file);
  return parts;
}

const CHARACTERS = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\u0000',
  '\ufeff',
  'e',
  '-',
  '\u2028',
  '\ud83d',
];

/** Characters lost, put in, exchanged; a piece cut out, doubled, or the end missing. */
export function mutatedText(text: string, random: Random): string {
  let mutated = text;
  for (let left = 1 + random.below(3); left > 0; left--) {
    const at = random.below(mutated.length + 1);
    const length = random.below(40);
    const [before, after] = [mutated.slice(0, at), mutated.slice(at)];
    switch (random.below(5)) {
      case 0:
        mutated = before;
        break;
      case 1:
        mutated = before + after.slice(length);
        break;
      case 2:
        mutated = before + after.slice(0, length) + after;
        break;
      case 3:
        mutated = before + random.pick(CHARACTERS) + after;
        break;
      default:
        mutated = before + random.pick(CHARACTERS) + after.slice(1);
    }
  }
  return mutated;
}

/** Bytes of a file exchanged, lost, doubled, or cut off. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = bytes;
  for (let left = 1 + random.below(4); left > 0; left--) {
    const at = random.below(mutated.length);
    const length = 1 + random.below(64);
    switch (random.below(4)) {
      case 0:
        mutated = mutated.slice(0, at);
        break;
      case 1:
        mutated = joined(mutated.subarray(0, at), mutated.subarray(at + length));
        break;
      case 2:
        mutated = joined(mutated.subarray(0, at + length), mutated.subarray(at));
        break;
      default:
        mutated = mutated.slice();
        for (let i = at; i < Math.min(mutated.length, at + (length % 5) + 1); i++)
          mutated[i] = random.below(256);
    }
  }
  return mutated;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}
