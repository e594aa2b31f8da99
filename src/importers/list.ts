/** A pasted list as the rows of an SOP: "1. Staf menerima surat ..." becomes lane Staf, "Menerima surat ...". */
import type { TypedRow } from '../commands/typedRows.ts';
import type { Actor } from '../model/sop.ts';
import { LIST } from '../words.ts';
import type { LeftOut } from './leftOut.ts';
import { readLine } from './line.ts';
import { type ListItem, listLines, plainLines } from './listLines.ts';
import { capital, isVerb } from './phrases.ts';
import { readSubject } from './subject.ts';

/** What a pasted list was understood to be. */
export interface TypedList {
  /** The name of the SOP where one stands above the list; else "". */
  readonly title: string;
  readonly rows: readonly TypedRow[];
  readonly leftOut: readonly LeftOut[];
}

interface NumberedText {
  readonly text: string;
  readonly number: number | null;
}

const TITLE =
  /^(?:sop(?:\s+ap)?|standar(?:d|t)?\s+operasional\s+prosedur|prosedur|alur|tata\s+cara|mekanisme)(?![\p{L}])/iu;
const NAMED = /^(?:sop(?:\s+ap)?|standar(?:d|t)?\s+operasional\s+prosedur)\s*[:\-–]?\s*/i;
const NOMINAL = /^pe\p{L}{4,}an$/iu;

/** Reads a list; null where the text is none. `actors` are the lanes that are there. */
export function readList(text: string, actors: readonly Actor[] = []): TypedList | null {
  const lines = listLines(text);
  if (!lines) return readPlain(text, actors);
  const { title, leftOut } = readAbove(lines.above);
  const headings: LeftOut[] = [];
  const items = lines.items.flatMap((item): readonly NumberedText[] => {
    if (!isHeading(item, actors)) return [{ text: withSubItems(item), number: item.number }];
    headings.push({ where: LIST.heading, text: item.text, why: LIST.isHeading });
    return item.subItems.map((sub) => ({ text: sub, number: null }));
  });
  const hasOwn = items.every(({ number }) => number !== null);
  return {
    title,
    rows: items.map((item, index) =>
      toRow(item.text, hasOwn ? (item.number ?? 0) : index + 1, actors),
    ),
    leftOut: [...leftOut, ...headings, ...lines.leftOut],
  };
}

/** Lines with no marks are a list where nearly each names its pelaksana before a colon. */
function readPlain(text: string, actors: readonly Actor[]): TypedList | null {
  const lines = plainLines(text);
  const { above, items } = splitTitle(lines);
  const rows = items.map((line, index) => toRow(line, index + 1, actors));
  const named = items.filter((line) => readLine(line, actors).row.actors.length > 0);
  if (rows.length < 2 || named.length < rows.length * 0.8) return null;
  return { ...readAbove(above), rows };
}

function splitTitle(lines: readonly string[]) {
  const isTitled = lines[0] !== undefined && (TITLE.test(lines[0]) || /:\s*$/.test(lines[0]));
  const at = isTitled ? 1 : 0;
  return { above: lines.slice(0, at), items: lines.slice(at) };
}

/** The title among the lines above a list; the others are left out. */
function readAbove(above: readonly string[]): Pick<TypedList, 'title' | 'leftOut'> {
  const isTitle = (line: string) =>
    TITLE.test(line) || (above.length === 1 && NOMINAL.test(line.split(/\s+/)[0] ?? ''));
  const titled = above.find(isTitle);
  const title = (titled ?? '').replace(NAMED, '').replace(/[:.\s]+$/, '');
  const leftOut = above
    .filter((line) => line !== titled || title === '')
    .map((line) => ({ where: LIST.above, text: line, why: LIST.noItem }));
  return { title: capital(title), leftOut };
}

/** Whether an item only names what its sub-items do: "A. Tahap persiapan". */
function isHeading({ text, subItems }: ListItem, actors: readonly Actor[]): boolean {
  if (subItems.length < 2) return false;
  const { row } = readLine(text, actors);
  if (row.actors.length > 0 || readSubject(row.texts.description, actors)) return false;
  return !text.split(/\s+/).some((word) => isVerb(word));
}

/** An item with its sub-items as lines of its text. */
const withSubItems = ({ text, subItems }: ListItem): string => [text, ...subItems].join(' | ');

function toRow(text: string, number: number, actors: readonly Actor[]): TypedRow {
  const { row } = readLine(text, actors);
  if (row.actors.length > 0) return { ...row, number };
  const subject = readSubject(row.texts.description, actors);
  if (!subject) return { ...row, number };
  const texts = { ...row.texts, description: capital(subject.text) };
  return { ...row, actors: subject.names.map(capital), texts, number };
}
