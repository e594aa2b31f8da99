/** Tables out of HTML: what Excel, LibreOffice, Google Sheets, Word and web pages put on the clipboard. */
import { Parser } from 'htmlparser2';
import { cleanText } from '../model/text.ts';
import { READING } from '../words.ts';
import type { Grid } from './grid.ts';
import { type GridBuilder, gridBuilder } from './gridBuilder.ts';
import type { LeftOut } from './leftOut.ts';

export interface TablesRead {
  /** Tables in the order in which they begin, and before them the text around them, line by line. */
  readonly grids: readonly Grid[];
  readonly leftOut: readonly LeftOut[];
}

/** What people don't see of a page. */
const UNSEEN = new Set(['head', 'style', 'script', 'title', 'template', 'noscript', 'comment']);
/** What begins on a line of its own. */
const BLOCKS = new Set(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre section article header footer address hr caption'.split(
    ' ',
  ),
);
/** Elements that end nothing, as they hold nothing. */
const VOID = new Set('br hr img input col meta link area base embed source track wbr'.split(' '));
const HIDDEN = /(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)/i;

/** Reads every table of a piece of HTML; never throws. */
export function readHtmlTables(html: string): TablesRead {
  const reader = tableReader();
  const parser = new Parser(reader.handler, { decodeEntities: true });
  parser.write(html);
  parser.end();
  return reader.result();
}

interface OpenTable {
  readonly builder: GridBuilder;
  /** Its place among the tables, by where it begins. */
  readonly index: number;
  readonly cell: OpenCell | null;
}

interface OpenCell {
  readonly text: LineWriter;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

type Attributes = Readonly<Record<string, string>>;

function tableReader() {
  const tables: (Grid | null)[] = [];
  const outside = lineWriter();
  const hiddenText = lineWriter();
  const stack: OpenTable[] = [];
  /** Names of the elements that are open inside something hidden or never seen; empty where nothing is. */
  const unseen: string[] = [];
  const top = () => stack.at(-1);
  const writer = (): LineWriter => top()?.cell?.text ?? outside;
  const setCell = (cell: OpenCell | null) => {
    const table = stack.pop();
    if (table) stack.push({ ...table, cell });
  };
  const endCell = () => {
    const cell = top()?.cell;
    if (!cell) return;
    top()?.builder.addCell({ ...cell, text: cell.text.finish() });
    setCell(null);
  };
  const endTable = () => {
    endCell();
    const table = stack.pop();
    if (table) tables[table.index] = table.builder.finish('');
  };
  const open: Readonly<Record<string, (attributes: Attributes) => void>> = {
    table: () => {
      writer().endLine();
      stack.push({ builder: gridBuilder(), index: tables.length, cell: null });
      tables.push(null);
    },
    tr: () => {
      endCell();
      top()?.builder.startRow();
    },
    td: ({ rowspan, colspan }) => {
      endCell();
      const spans = { rowSpan: span(rowspan), columnSpan: span(colspan) };
      setCell({ text: lineWriter(), ...spans });
    },
    br: () => writer().breakLine(),
  };
  const close: Readonly<Record<string, () => void>> = { table: endTable, td: endCell };
  const handler = {
    onopentag: (name: string, attributes: Attributes) => {
      if (unseen.length > 0 || UNSEEN.has(name) || HIDDEN.test(attributes.style ?? '')) {
        if (!VOID.has(name)) unseen.push(name);
        return;
      }
      open[name === 'th' ? 'td' : name]?.(attributes);
      if (BLOCKS.has(name)) writer().endLine();
    },
    ontext: (text: string) => {
      if (unseen.length === 0) writer().write(text);
      else if (!unseen.some((name) => UNSEEN.has(name))) hiddenText.write(text);
    },
    onclosetag: (name: string) => {
      if (unseen.length > 0) {
        if (!VOID.has(name)) unseen.pop();
        hiddenText.endLine();
        return;
      }
      close[name === 'th' ? 'td' : name]?.();
      if (BLOCKS.has(name)) writer().endLine();
    },
  };
  const result = (): TablesRead => {
    while (stack.length > 0) endTable();
    const found = named(tables.filter((grid) => grid !== null));
    const around = found.length > 0 ? linesGrid(outside.finish()) : null;
    return {
      grids: around ? [around, ...found] : found,
      leftOut: hiddenLines(hiddenText.finish()),
    };
  };
  return { handler, result };
}

const hiddenLines = (text: string): readonly LeftOut[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ where: READING.hiddenPlace, text: line, why: READING.hidden }));

const named = (grids: readonly Grid[]): readonly Grid[] =>
  grids.length < 2 ? grids : grids.map((grid, i) => ({ ...grid, name: READING.table(i + 1) }));

/** Text around the tables, each line a row: identity lines above a table of Word come so. */
function linesGrid(text: string): Grid | null {
  const builder = gridBuilder();
  for (const line of text.split('\n').filter((each) => each !== '')) {
    builder.startRow();
    builder.addCell({ text: line });
  }
  return builder.finish(READING.around);
}

/** A span as HTML writes it; nonsense counts as 1, and 0 means to the end of the table. */
function span(written: string | undefined): number {
  const number = Number.parseInt(written ?? '', 10);
  if (Number.isNaN(number) || number < 0) return 1;
  return number === 0 ? Number.MAX_SAFE_INTEGER : number;
}

/** Text as a browser shows it: runs of white space are one space, lines end at breaks and blocks. */
interface LineWriter {
  readonly write: (text: string) => void;
  readonly breakLine: () => void;
  /** Ends the line if something stands on it. */
  readonly endLine: () => void;
  readonly finish: () => string;
}

function lineWriter(): LineWriter {
  const lines: string[] = [];
  let line = '';
  const take = (): void => {
    lines.push(cleanText(line).replace(/\s+/g, ' ').trim());
    line = '';
  };
  return {
    write: (text) => {
      line += text;
    },
    breakLine: take,
    endLine: () => {
      if (line.trim() === '') line = '';
      else take();
    },
    finish: () => {
      take();
      return lines
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
    },
  };
}
