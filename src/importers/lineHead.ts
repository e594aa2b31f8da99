/** The pelaksana before the colon of a line: `Kasubbag: ...`, `Camat + Sekcam: ...`, `Staf > Kasubbag: ...`. */
import { bareName, laneNamed } from '../commands/lanes.ts';
import type { Actor, FlowKind } from '../model/sop.ts';
import { durationsIn, type Span } from './durations.ts';
import { bareWord, isLarge, isRole, isVerb, isWithinRole } from './phrases.ts';

export interface LineHead {
  /** Where the names stand in the line. */
  readonly names: readonly Span[];
  readonly link: FlowKind;
  /** Behind the colon. */
  readonly end: number;
}

/** Words that may stand before a colon and are nobody. */
const NOBODY = new Set(
  (
    'pukul jam tanggal hari setelah sesudah sebelum jika apabila bila bilamana kalau untuk dari dengan dalam pada ' +
    'ketika saat sejak berdasarkan sesuai catatan keterangan ket nb note waktu output hasil kelengkapan syarat ' +
    'persyaratan input contoh misal misalnya yaitu yakni antara berikut langkah langkah-langkah tahap tahapan judul ' +
    'nama sop tentang perihal hal lampiran mulai selesai ya tidak surat berkas dokumen formulir lengkap ' +
    'belum apakah apa dan atau yang ini adalah http https'
  ).split(' '),
);
const MOST_WORDS = 6;
/** A name that begins with a role's noun may be as long as offices make them. */
const MOST_ROLE_WORDS = 10;
const MOST_LETTERS = 90;
const NOMINAL = /^(?:pe[mnr]?|peng|peny)\p{L}{3,}an$/u;

/** The head of a line, or null where it has none. */
export function readHead(text: string, actors: readonly Actor[]): LineHead | null {
  return headBeforeColon(text, actors) ?? headBeforeDash(text, actors);
}

function headBeforeColon(text: string, actors: readonly Actor[]): LineHead | null {
  const colon = firstColon(text);
  if (colon < 0 || colon > MOST_LETTERS * 3) return null;
  const rest = text.slice(colon + 1);
  const arrows = partsOf(text.slice(0, colon), /\s*(?:->|=>|→|>)\s*/g);
  const isSequence = arrows.length > 1;
  const names = isSequence ? arrows : partsOf(text.slice(0, colon), /\s*\+\s*/g);
  const isFit = names.every(({ from, to }) => isName(text.slice(from, to), rest, actors));
  const isSure = names.some(({ from, to }) => isSureName(text.slice(from, to), actors));
  // Between arrows names must be surely ones: "Nota > Konsep: 2" is a text with an output.
  if (!isFit || (isSequence && !isSure && !isVerb(firstWord(rest)))) return null;
  return { names, link: isSequence ? 'arrow' : 'joint', end: colon + 1 };
}

/** "Staf - menerima surat", where the name is surely one and a verb follows. */
function headBeforeDash(text: string, actors: readonly Actor[]): LineHead | null {
  const dash = /^(.{2,60}?)\s+[-–—]\s+(?=(\S+))/u.exec(text);
  const [all = '', name = '', next = ''] = dash ?? [];
  if (!isVerb(next) || !(laneNamed(actors, name) || isRoleName(name))) return null;
  return { names: [{ from: 0, to: name.length }], link: 'joint', end: all.length };
}

/** The first colon that parts words: none of a time, a ratio or an address. */
function firstColon(text: string): number {
  for (const match of text.matchAll(/[:：]/g)) {
    const before = text.charAt(match.index - 1);
    const after = text.charAt(match.index + 1);
    if (!(/\d/.test(before) && /\d/.test(after)) && after !== '/') return match.index;
  }
  return -1;
}

/** The stretches of a text between separators, without the space around them. */
function partsOf(text: string, separator: RegExp): readonly Span[] {
  const cuts = [...text.matchAll(separator)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
  const starts = [0, ...cuts.map(([, end = 0]) => end)];
  const ends = [...cuts.map(([start = 0]) => start), text.length];
  return starts.map((start, index) => {
    const end = ends[index] ?? text.length;
    const inner = text.slice(start, end);
    const from = start + inner.length - inner.trimStart().length;
    return { from, to: from + inner.trim().length };
  });
}

function isName(name: string, rest: string, actors: readonly Actor[]): boolean {
  if (name === '' || name.length > MOST_LETTERS) return false;
  if (bareName(name) !== name || laneNamed(actors, name)) return true;
  const words = name.split(/\s+/);
  const first = words[0] ?? '';
  if (words.length > (isRole(first) ? MOST_ROLE_WORDS : MOST_WORDS)) return false;
  if (NOBODY.has(bareWord(first)) || isVerb(first) || !/^[("“]?\p{L}/u.test(name)) return false;
  if (/[?!;<>#@=|]/.test(name) || durationsIn(name).length > 0) return false;
  if (!isRole(first) && /,|\byang\b/i.test(name)) return false;
  if (words.some((word, i) => isVerb(word) && bareWord(words[i - 1] ?? '') !== 'yang'))
    return false;
  return !NOMINAL.test(bareWord(first)) || isVerb(firstWord(rest));
}

const firstWord = (text: string): string => text.trim().split(/\s+/)[0] ?? '';

const isSureName = (name: string, actors: readonly Actor[]): boolean =>
  laneNamed(actors, name) !== undefined || isRoleName(name) || /^[A-Z]{2,8}$/.test(name);

/** Whether a name begins with a role's noun and goes on as names do. */
export function isRoleName(name: string): boolean {
  const [first = '', ...others] = name.trim().split(/\s+/);
  if (!isRole(first) || others.length >= MOST_ROLE_WORDS) return false;
  const isNaming = (word: string) => isLarge(word) || isWithinRole(word) || isRole(word);
  return others.every((word) => isNaming(word) && !isVerb(word)) || others.length <= 1;
}
