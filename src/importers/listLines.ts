/** A pasted list as its items: numbers, bullets, WhatsApp and Word trimmings taken off, lines that belong together joined. */

import { LIST } from '../words.ts';
import type { LeftOut } from './leftOut.ts';

export interface ListItem {
  /** The number that the list gives it; by its place where the list has none. */
  readonly number: number;
  /** What it says; a line of its own begins behind ` | `. */
  readonly text: string;
  readonly subItems: readonly string[];
}

export interface ListLines {
  /** What stands above the first item. */
  readonly above: readonly string[];
  readonly items: readonly ListItem[];
  readonly leftOut: readonly LeftOut[];
}

/** More than this is no list of a procedure. */
export const MOST_ITEMS = 300;
const MOST_LETTERS = 200_000;

const CHAT =
  /^[\u200e\s]*\[?(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[AP]M)?)\]?\s*(?:-\s*)?([^:\n]{1,40}):\s?/i;
const CHAT_NOISE =
  /^\s*(?:<media[^>]*>|pesan ini (?:telah )?dihapus|anda menghapus pesan ini|this message was deleted)\.?\s*$/i;
/** Bold, italic and struck words as chats write them. */
const CHAT_STYLE = /(?<![\p{L}\p{N}])([*_~])(?=\S)([^*_~\n]+?)(?<=\S)\1(?![\p{L}\p{N}])/gu;
const MARKER =
  /^(?<indent>[\s\u00a0]*)(?:\(?(?<number>\d{1,3})[.)](?!\d)|\(?(?<letter>[a-zA-Z])[.)]|(?<deep>[1-9](?:\.[1-9]\d?)+)\.?(?=\s)|(?<bullet>[-–—•●▪◦‣·*➢✓✔]|o(?=\t)))(?:[\s\u00a0]+|(?=\p{Lu}))/u;

interface Line {
  readonly text: string;
  readonly style: 'number' | 'letter' | 'capital' | 'deep' | 'bullet' | null;
  readonly indent: number;
  readonly marker: string;
  readonly number: number | null;
  readonly isAfterGap: boolean;
}

/** The items of a text, or null where it is no list of two items at least. */
export function listLines(written: string): ListLines | null {
  if (written.length > MOST_LETTERS) return null;
  const leftOut: LeftOut[] = [];
  const lines = toLines(written, leftOut);
  const first = lines.find(({ style }) => style !== null);
  const isTable = lines.filter(({ text }) => text.includes('\t')).length > lines.length / 2;
  if (!first || isTable) return null;
  const at = lines.indexOf(first);
  const drafts = toItems(lines.slice(at), first, leftOut);
  if (drafts.length < 2) return null;
  for (const { text } of drafts.slice(MOST_ITEMS))
    leftOut.push({ where: LIST.below, text, why: LIST.tooMany(MOST_ITEMS) });
  return {
    above: lines.slice(0, at).map(({ text }) => text),
    items: numbered(drafts.slice(0, MOST_ITEMS)),
    leftOut,
  };
}

/** The lines of a text that has no markers, each as an item. */
export function plainLines(written: string): readonly string[] {
  if (written.length > MOST_LETTERS) return [];
  return toLines(written, []).map(({ text }) => text);
}

function toLines(written: string, leftOut: LeftOut[]): readonly Line[] {
  const lines: Line[] = [];
  let isAfterGap = false;
  for (const raw of written.replace(/\r\n?|\u2028|\u2029|\v/g, '\n').split('\n')) {
    const chat = CHAT.exec(raw);
    if (chat) leftOut.push({ where: LIST.chat, text: `${chat[1]} ${chat[2]}`, why: LIST.sender });
    const bare = raw.slice(chat?.[0].length ?? 0).replace(CHAT_STYLE, '$2');
    if (CHAT_NOISE.test(bare))
      leftOut.push({ where: LIST.chat, text: bare.trim(), why: LIST.noText });
    else if (bare.trim() !== '') {
      lines.push(toLine(bare, isAfterGap));
      isAfterGap = false;
    } else isAfterGap = true;
  }
  return lines;
}

function toLine(raw: string, isAfterGap: boolean): Line {
  const match = MARKER.exec(raw);
  const groups = match?.groups ?? {};
  const { number, letter, deep, bullet } = groups;
  const text = raw.slice(match?.[0].length ?? 0).trim();
  const indent = (groups.indent ?? /^[\s\u00a0]*/.exec(raw)?.[0] ?? '').replaceAll(
    '\t',
    '    ',
  ).length;
  const base = { text, indent, isAfterGap, marker: match?.[0].trim() ?? '' };
  if (number) return { ...base, style: 'number', number: Number(number) };
  if (letter) return { ...base, style: /[A-Z]/.test(letter) ? 'capital' : 'letter', number: null };
  if (deep) return { ...base, style: 'deep', number: null };
  return { ...base, style: bullet ? 'bullet' : null, number: null };
}

interface Draft {
  readonly number: number | null;
  text: string;
  readonly subItems: string[];
}

/** Items are marked as the first one is, and not set in from it; other marks below them are their sub-items. */
function toItems(lines: readonly Line[], first: Line, leftOut: LeftOut[]): readonly Draft[] {
  const items: Draft[] = [];
  let isOver = false;
  for (const line of lines) {
    const last = items.at(-1);
    if (line.style === first.style && line.indent <= first.indent + 1) {
      items.push({ number: line.number, text: line.text, subItems: [] });
      isOver = false;
    } else if (last && line.style !== null && !isOver) {
      last.subItems.push(`${line.marker} ${line.text}`);
    } else if (last && !isOver && !(line.isAfterGap && line.indent <= first.indent)) {
      continued(last, line);
    } else {
      isOver = true;
      leftOut.push({ where: LIST.below, text: line.text, why: LIST.noItem });
    }
  }
  return items;
}

/** A line without a mark goes on with what stands above it; one that begins large is a line of its own. */
function continued(item: Draft, { text }: Line): void {
  const join = /^[\p{Lu}\d]/u.test(text) && !/[,\p{Ll}]$/u.test(item.text) ? ' | ' : ' ';
  const last = item.subItems.pop();
  if (last === undefined) item.text += `${isLabelled(text) ? ' | ' : join}${text}`;
  else item.subItems.push(`${last} ${text}`);
}

const isLabelled = (text: string): boolean => /^\p{Lu}[\p{L} ]{1,20}\s*[:=]/u.test(text);

/** The list's own numbers where they tell its items apart, else their places. */
function numbered(drafts: readonly Draft[]): readonly ListItem[] {
  const own = drafts.map(({ number }) => number);
  const isTelling = !own.includes(null) && new Set(own).size === own.length;
  return drafts.map(({ number, text, subItems }, index) => ({
    number: isTelling && number !== null ? number : index + 1,
    text,
    subItems,
  }));
}
