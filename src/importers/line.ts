/**
 * One row of an SOP as someone types it:
 *
 *   Kasubbag: Memeriksa berkas? 10 menit < Formulir > Berkas lengkap # bila perlu  Tidak: 2
 *
 * Before the colon the pelaksana (`A + B` do it together, `A > B` one after the other), `?` for a decision,
 * a duration anywhere, `<` kelengkapan, `>` output, `#` keterangan, `@` a waktu in words, ` | ` a new line in the
 * text, `(mulai)` and `(selesai)` for capsules. What is not understood stays in the description.
 */
import type { TypedRow } from '../commands/typedRows.ts';
import type { ActivityField, Actor, SymbolKind } from '../model/sop.ts';
import { cleanLine } from '../model/text.ts';
import { durationsIn, isDuration, isPeriodic, type Span } from './durations.ts';
import { answersIn, type FoundAnswer } from './lineAnswers.ts';
import { type LineHead, readHead } from './lineHead.ts';
import { capital, isVerb } from './phrases.ts';

/** What a stretch of a line was taken for; `mark` is a sign that has done its work. */
export type PartKind = 'actor' | ActivityField | 'answer' | 'kind' | 'mark';

export interface LinePart extends Span {
  readonly what: PartKind;
}

export interface TypedLine {
  readonly row: TypedRow;
  /** Where in the line everything was found, from its start to its end. */
  readonly parts: readonly LinePart[];
}

const BULLET = /^\s*(?:(?:\d{1,3}|[a-zA-Z])[.)](?!\d)\s+|[-–—•●▪*·◦‣]\s+|\d{1,3}[.)](?=\p{Lu}))+/u;
const LABELS: readonly (readonly [RegExp, ActivityField])[] = [
  [/^(?:kelengkapan|(?:per)?syarat(?:an)?|input)$/i, 'requirements'],
  [/^(?:output|hasil|keluaran)$/i, 'output'],
  [/^waktu$/i, 'duration'],
  [/^(?:ket|keterangan|catatan)$/i, 'remarks'],
];
const SIGNS: Readonly<Record<string, ActivityField>> = {
  '<': 'requirements',
  '>': 'output',
  '->': 'output',
  '=>': 'output',
  '→': 'output',
  '#': 'remarks',
  '@': 'duration',
};
/** Marks stand after a space; a comparison ("> 50 juta") is none. */
const MARK =
  /(?<=^|\s|(?<=[\p{L}?)])(?=[<>]))(?:(?<sign>->|=>|→|[<>](?!\s*(?:Rp|\d[\d.,]*\s*(?:%|persen|juta|ribu|milyar|miliar|rupiah)))|#(?=\s|\p{L})|@)|(?<label>kelengkapan|(?:per)?syarat(?:an)?|input|output|hasil|keluaran|waktu|ket|keterangan|catatan)\.?\s*[:=])\s*/giu;
const KIND_MARK =
  /[([]\s*(?<word>mulai|awal|selesai|akhir|kapsul|kotak|keputusan|belah ketupat)\s*[)\]]/gi;
const KINDS: Readonly<Record<string, SymbolKind>> = {
  kotak: 'process',
  keputusan: 'decision',
  'belah ketupat': 'decision',
};
const END_SENTENCE = /(?<=[.;]\s*)selesai\.?\s*$/i;
/** A question that is meant to stand as one keeps its mark. */
const ASKING = /^(?:apakah|perlukah|sudahkah|adakah|\p{L}+kah)(?!\p{L})/iu;

/** Reads a line; `actors` are the lanes that names are completed from. */
export function readLine(written: string, actors: readonly Actor[] = []): TypedLine {
  const text = cleanLine(written);
  const taken: PartKind[] = Array.from({ length: text.length }, () => 'description');
  const mark = (what: PartKind, { from, to }: Span) => void taken.fill(what, from, to);
  const bullet = BULLET.exec(text)?.[0].length ?? 0;
  mark('mark', { from: 0, to: bullet });
  const head = shifted(readHead(blanked(text.slice(bullet)), actors), bullet);
  if (head) {
    mark('mark', { from: bullet, to: head.end });
    for (const name of head.names) mark('actor', name);
  }
  const body = { text, start: head?.end ?? bullet, taken };
  const answers = markAnswers(body);
  markSegments(body);
  const kind = markKind(body);
  markDuration(body);
  const isAsked = markQuestion(body);
  const row: TypedRow = {
    actors: (head?.names ?? []).map(({ from, to }) => capital(text.slice(from, to))),
    link: head?.link ?? 'joint',
    kind: isAsked || answers.length > 0 ? 'decision' : kind,
    texts: {
      description: capital(textOf(body, 'description')),
      requirements: textOf(body, 'requirements'),
      duration: textOf(body, 'duration'),
      output: textOf(body, 'output'),
      remarks: textOf(body, 'remarks'),
    },
    answers: answers.map(({ answer }) => answer),
  };
  return { row, parts: runsOf(taken) };
}

/** A line being read: what each of its letters is taken for, all description to begin with. */
interface Body {
  readonly text: string;
  readonly start: number;
  readonly taken: PartKind[];
}

/** The text with spaces in place of `(mulai)` and the like, so that these may stand beside a name. */
const blanked = (text: string): string =>
  text.replace(KIND_MARK, (mark) => ' '.repeat(mark.length));

const shifted = (head: LineHead | null, by: number): LineHead | null =>
  head && {
    ...head,
    names: head.names.map(({ from, to }) => ({ from: from + by, to: to + by })),
    end: head.end + by,
  };

/** Answers are looked for before the remarks. */
function markAnswers({ text, start, taken }: Body): readonly FoundAnswer[] {
  const remarks = /(?<=\s)(?:#(?=\s|\p{L})|(?:ket|keterangan|catatan)\.?\s*:)/iu.exec(
    text.slice(start),
  );
  const end = remarks ? start + remarks.index : text.length;
  const found = answersIn(text.slice(start, end)).map((each) => ({
    ...each,
    from: each.from + start,
    to: each.to + start,
  }));
  for (const { from, to } of found) taken.fill('answer', from, to);
  return found;
}

/** Each mark begins a stretch of its own, up to the next mark. */
function markSegments({ text, start, taken }: Body): void {
  const marks = [...text.slice(start).matchAll(MARK)]
    .map((match) => ({
      from: match.index + start,
      to: match.index + start + match[0].length,
      what: fieldOf(match),
    }))
    .filter(({ from }) => taken[from] === 'description');
  marks.forEach(({ from, to, what }, index) => {
    const end = marks[index + 1]?.from ?? text.length;
    const isSign =
      /^[<>]/.test(text.slice(from, to)) && isDuration(unanswered(text, taken, to, end));
    for (let at = from; at < end; at++) {
      if (taken[at] === 'answer') continue;
      // "< 5 menit" is a duration with its sign.
      taken[at] = isSign ? 'duration' : at < to ? 'mark' : what;
    }
  });
}

function unanswered(text: string, taken: readonly PartKind[], from: number, to: number): string {
  return [...text.slice(from, to)].filter((_, i) => taken[from + i] !== 'answer').join('');
}

function fieldOf({ groups }: RegExpExecArray): ActivityField {
  const { sign, label = '' } = groups ?? {};
  if (sign !== undefined) return SIGNS[sign] ?? 'remarks';
  return LABELS.find(([name]) => name.test(label))?.[1] ?? 'remarks';
}

/** `(selesai)` and the like, or a last sentence "Selesai". */
function markKind({ text, start, taken }: Body): SymbolKind | null {
  let kind: SymbolKind | null = null;
  for (const match of text.matchAll(KIND_MARK)) {
    kind = KINDS[match.groups?.word?.toLowerCase() ?? ''] ?? 'terminator';
    taken.fill('kind', match.index, match.index + match[0].length);
  }
  const sentence = END_SENTENCE.exec(text);
  if (sentence && taken[sentence.index] === 'description' && sentence.index > start) {
    kind ??= 'terminator';
    taken.fill('kind', sentence.index, text.length);
  }
  const whole = text.slice(start).trim();
  return kind ?? (/^(?:mulai|selesai)\.?$/i.test(whole) ? 'terminator' : null);
}

/** The last duration of the description that is not part of a sentence, else one at the end of another text. */
function markDuration(body: Body): void {
  const { taken } = body;
  if (taken.includes('duration')) return;
  const found =
    lastDuration(body, 'description') ??
    lastDuration(body, 'output') ??
    lastDuration(body, 'requirements') ??
    periodic(body);
  if (found) taken.fill('duration', found.from, found.to);
}

function lastDuration({ text, start, taken }: Body, what: ActivityField): Span | null {
  const runs = runsOf(taken).filter((run) => run.what === what && run.to > start);
  for (const run of runs.toReversed()) {
    const from = Math.max(run.from, start);
    const inner = text.slice(from, run.to);
    const isOwn = (span: Span) => standsAlone(inner, span, what === 'description');
    const last = durationsIn(inner).findLast(isOwn);
    if (last) return withBrackets(text, { from: from + last.from, to: from + last.to });
  }
  return null;
}

/** Whether a duration ends a clause, or begins the text before a verb. */
function standsAlone(text: string, { from, to }: Span, mayBegin: boolean): boolean {
  const before = text.slice(0, from).trim();
  const after = text.slice(to);
  if (/^[\s.|]*$/.test(after)) return mayBegin || before !== '';
  if (!mayBegin) return false;
  if (/^\s*[,;?|]/.test(after) || /^\s*\.\s/.test(after)) return true;
  if (text[from - 1] === '(' && after.startsWith(')')) return true;
  return before === '' && (/^\s*[-–:]\s/.test(after) || isVerb(after.trim().split(/\s+/)[0] ?? ''));
}

function withBrackets(text: string, { from, to }: Span): Span {
  const isBracketed = text[from - 1] === '(' && text[to] === ')';
  return isBracketed ? { from: from - 1, to: to + 1 } : { from, to };
}

/** "..., sesuai kebutuhan": a waktu in words as the last clause. */
function periodic({ text, start, taken }: Body): Span | null {
  const run = runsOf(taken).findLast(({ what, to }) => what === 'description' && to > start);
  if (!run) return null;
  const inner = text.slice(Math.max(run.from, start), run.to);
  const clause = /[,;.?]\s*([^,;.?]+)\.?\s*$/.exec(inner);
  if (!clause?.[1] || !isPeriodic(clause[1])) return null;
  const from = Math.max(run.from, start) + clause.index + 1;
  return { from, to: run.to };
}

/** A question mark that ends the description, or a sentence of it. */
function markQuestion(body: Body): boolean {
  const { text, start, taken } = body;
  const rest = textOf(body, 'description');
  const asks = /\?[\s.,;)]*$/.test(rest);
  if (!asks) return /\?\s/.test(rest);
  const at = text.lastIndexOf('?', taken.lastIndexOf('description'));
  if (at >= start && !ASKING.test(rest)) taken[at] = 'mark';
  return true;
}

/** The text of all stretches of one kind: pieces of one text follow each other, those of several marks on lines. */
function textOf({ text, taken }: Body, what: ActivityField): string {
  const runs = runsOf(taken).filter((run) => run.what === what);
  const pieces = runs.map(({ from, to }) => trimmed(text.slice(from, to), what));
  const isCut = what === 'description';
  return pieces
    .filter((piece) => piece !== '')
    .join(isCut ? ' ' : '\n')
    .replace(/ +([,;.?])/g, '$1')
    .replace(/\s*(?<=\s)\|(?=\s)\s*/g, '\n')
    .trim();
}

function trimmed(piece: string, what: ActivityField): string {
  // A dash alone is how forms say that there is none.
  if (piece.trim() === '-' && what !== 'description') return '-';
  if (/^[\s,;/()|-]*$/.test(piece)) return '';
  const bare = piece.replace(/^[\s,;.|]+(?=\s|\p{L}|$)/u, '').replace(/(?:[\s,;–—]|\s[|-])+$/, '');
  const inner = bare
    .replace(/\s+-$/, '')
    .replace(/^[-–—]\s+/, '')
    .trim();
  return what === 'duration' ? inner.replace(/^\((.*)\)$/, '$1').replace(/\.$/, '') : inner;
}

/** Letters of one kind beside each other as one stretch. */
function runsOf(taken: readonly PartKind[]): readonly LinePart[] {
  const parts: LinePart[] = [];
  taken.forEach((what, at) => {
    const last = parts.at(-1);
    if (last?.what === what) parts[parts.length - 1] = { ...last, to: at + 1 };
    else parts.push({ what, from: at, to: at + 1 });
  });
  return parts;
}
