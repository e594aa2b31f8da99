/** A document of Word (`.docx`) as grids, one a table, with what is drawn over it. */
import { cleanText } from '../model/text.ts';
import { OFFICE } from '../words.ts';
import { type Axis, makeAxis } from './axis.ts';
import { columnName } from './cellNames.ts';
import { drawnHeights, type Hanging } from './documentHeights.ts';
import { documentNotes } from './documentNotes.ts';
import { drawnOn, type PageFrame, type Reference } from './documentShapes.ts';
import {
  blockHeight,
  CELL_MARGIN,
  type DocumentTable,
  readTable,
  type TableParagraph,
  TWIP,
} from './documentTables.ts';
import { blocksIn, paragraphText } from './documentText.ts';
import type { Drawn } from './drawingMl.ts';
import type { Grid, GridCell } from './grid.ts';
import { type GridDrawings, toGridDrawings } from './gridDrawings.ts';
import type { LeftOut } from './leftOut.ts';
import type { OfficeContent } from './officeContent.ts';
import { type Parts, readPart } from './parts.ts';
import { childOf, numberOf, type XmlElement } from './xml.ts';

/** EMU in a millimetre. */
const MILLIMETRE = 36_000;

/** Reads the tables of a document in their order; null where the document itself can't be read. */
export function readDocument(parts: Parts, main: string): OfficeContent | null {
  const document = readPart(parts, main);
  const body = childOf(document ?? undefined, 'body');
  if (!body) return null;
  const found = tablesOf(body, pageOf(body));
  const isOne = found.tables.length === 1;
  const read = found.tables.map((table, i) => gridOf(table, isOne ? '' : OFFICE.table(i + 1)));
  return {
    grids: read.flatMap(({ grids }) => grids),
    leftOut: [
      ...read.flatMap(({ leftOut }) => leftOut),
      ...found.leftOut,
      ...documentNotes(parts, main),
    ],
  };
}

/** A table with the lines above it, and all that hangs on them or it. */
interface FoundTable {
  readonly table: DocumentTable;
  readonly lines: readonly string[];
  /** In the frame of the table: its corner is 0, 0. */
  readonly drawn: readonly Drawn[];
}

interface Page {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const USUAL_MARGIN = 1440 * TWIP;
const USUAL_PAGE = 12_240 * TWIP;

function pageOf(body: XmlElement): Page {
  const section = childOf(body, 'sectPr');
  const [margins, size] = [childOf(section, 'pgMar'), childOf(section, 'pgSz')];
  const margin = (side: string) => {
    const twips = numberOf(margins, side);
    return twips === undefined ? USUAL_MARGIN : twips * TWIP;
  };
  const full = (numberOf(size, 'w') ?? 0) * TWIP || USUAL_PAGE;
  const [left, top] = [margin('left'), margin('top')];
  return { left, top, width: full - left - margin('right') };
}

function tablesOf(
  body: XmlElement,
  page: Page,
): { tables: readonly FoundTable[]; leftOut: readonly LeftOut[] } {
  const walk = new BodyWalk(page);
  for (const block of blocksIn(body)) walk.step(block);
  walk.close();
  return { tables: walk.tables, leftOut: walk.rest() };
}

/** Goes down the body: what comes before a table is kept for it. */
class BodyWalk {
  readonly tables: FoundTable[] = [];
  readonly #page: Page;
  /** How far down the text has come, EMU from the first page's margin. */
  #y = 0;
  #lines: string[] = [];
  #waiting: { readonly paragraph: XmlElement; readonly y: number }[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  step(block: XmlElement): void {
    if (block.name === 'tbl') {
      this.#table(block);
      return;
    }
    const text = cleanText(paragraphText(block)).trim();
    if (text !== '') this.#lines.push(...text.split('\n').filter((line) => line.trim() !== ''));
    this.#waiting.push({ paragraph: block, y: this.#y });
    this.#y += blockHeight(block, this.#page.width);
  }

  /** What comes after the last table. */
  rest(): readonly LeftOut[] {
    return this.#lines.map((text) => ({ where: OFFICE.inDocument, text, why: OFFICE.afterTable }));
  }

  #table(element: XmlElement): void {
    const table = readTable(element);
    const left = leftOf(element, table, this.#page);
    const frame: TableFrame = { left, top: this.#y, page: this.#page };
    const grown = grownFor(table, frame);
    const before = this.#waiting.flatMap(({ paragraph, y }) =>
      drawnOn(paragraph, bodyReference(y, frame)),
    );
    const drawn = [...before, ...drawnIn(grown, frame)];
    this.tables.push({ table: grown, lines: this.#lines, drawn });
    this.#lines = [];
    this.#waiting = [];
    this.#y += grown.heights.reduce((sum, height) => sum + height, 0);
    for (const nested of table.nested) this.#nested(nested);
  }

  #nested(element: XmlElement): void {
    const table = readTable(element);
    const frame: TableFrame = { left: 0, top: this.#y, page: this.#page };
    const grown = grownFor(table, frame);
    this.tables.push({ table: grown, lines: [], drawn: drawnIn(grown, frame) });
    for (const inner of table.nested) this.#nested(inner);
  }

  /** Drawings that hang on paragraphs after the last table lie over it as likely as not. Lines alone are a table. */
  close(): void {
    const last = this.tables.pop() ?? this.#linesAlone();
    const height = last.table.heights.reduce((sum, each) => sum + each, 0);
    const frame: TableFrame = { left: 0, top: this.#y - height, page: this.#page };
    const after = this.#waiting.flatMap(({ paragraph, y }) =>
      drawnOn(paragraph, bodyReference(y, frame)),
    );
    this.tables.push({ ...last, drawn: [...last.drawn, ...after] });
  }

  #linesAlone(): FoundTable {
    const lines = this.#lines;
    this.#lines = [];
    const nothing = {
      cells: [],
      covered: [],
      heights: [],
      areExact: [],
      paragraphs: [],
      nested: [],
    };
    const table = { ...nothing, rows: 0, columns: 1, widths: [this.#page.width] };
    return { table, lines, drawn: [] };
  }
}

/** Where a table lies: its corner from that of the margins of the first page. */
interface TableFrame {
  readonly left: number;
  readonly top: number;
  readonly page: Page;
}

function leftOf(element: XmlElement, { widths }: DocumentTable, page: Page): number {
  const look = childOf(element, 'tblPr');
  const width = widths.reduce((sum, each) => sum + each, 0);
  const align = childOf(look, 'jc')?.attributes.get('val');
  if (align === 'center') return (page.width - width) / 2;
  if (align === 'right' || align === 'end') return page.width - width;
  return (numberOf(childOf(look, 'tblInd'), 'w') ?? 0) * TWIP - CELL_MARGIN;
}

const pageFrame = ({ left, top, page }: TableFrame): PageFrame => ({
  x: -left - page.left,
  y: -top - page.top,
  marginX: -left,
  marginY: -top,
  marginWidth: page.width,
});

const bodyReference = (y: number, frame: TableFrame): Reference => ({
  x: -frame.left,
  width: frame.page.width,
  y: y - frame.top,
  page: pageFrame(frame),
  isCell: false,
});

const cellReference = (paragraph: TableParagraph, top: number, frame: TableFrame): Reference => ({
  x: paragraph.x,
  width: paragraph.width - 2 * CELL_MARGIN,
  y: top + paragraph.y,
  page: pageFrame(frame),
  isCell: true,
});

const drawnIn = (table: DocumentTable, frame: TableFrame): readonly Drawn[] => {
  const down = axisOf(table.heights);
  return table.paragraphs.flatMap((paragraph) =>
    drawnOn(paragraph.paragraph, cellReference(paragraph, down.startOf(paragraph.row), frame)),
  );
};

const axisOf = (sizes: readonly number[]): Axis =>
  makeAxis(new Map(sizes.entries()), MILLIMETRE * 10);

/** A table with its rows as high as what is drawn shows them to be. */
function grownFor(table: DocumentTable, frame: TableFrame): DocumentTable {
  const hanging = table.paragraphs.flatMap((paragraph) =>
    drawnOn(paragraph.paragraph, cellReference(paragraph, 0, frame)).map((drawn): Hanging => {
      return { row: paragraph.row, drawn };
    }),
  );
  return { ...table, heights: drawnHeights(table, hanging) };
}

function gridOf({ table, lines, drawn }: FoundTable, name: string): OfficeContent {
  const [across, down] = [axisOf(table.widths), axisOf(table.heights)];
  const above = lines.length;
  const place = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    row: above + down.placeAt(y),
    column: across.placeAt(x),
  });
  const drawings = toGridDrawings(drawn, place);
  const cells = [
    ...linesAbove(lines, table.columns),
    ...table.cells.map((cell) => moved(cell, above)),
  ];
  const at = (row: number, column: number) =>
    [name, OFFICE.place(row + 1, columnName(column))].filter((part) => part !== '').join(', ');
  const heights = [...lines.map(() => MILLIMETRE * 5), ...table.heights];
  const grid: Grid = {
    ...{ name, rows: above + table.rows, columns: table.columns, cells },
    shapes: drawings.shapes,
    lines: drawings.lines,
    sizes: { rows: inMillimetres(heights), columns: inMillimetres(table.widths) },
  };
  return {
    grids: cells.length + drawings.shapes.length > 0 ? [grid] : [],
    leftOut: [
      ...table.covered.map(
        ({ row, column, text }): LeftOut => ({
          where: at(row + above, column),
          text,
          why: OFFICE.covered,
        }),
      ),
      ...othersLeftOut(drawings, ({ x, y }) => {
        const point = place({ x, y });
        return at(Math.floor(point.row), Math.floor(point.column));
      }),
    ],
  };
}

const inMillimetres = (lengths: readonly number[]): readonly number[] =>
  lengths.map((length) => length / MILLIMETRE);

const moved = (cell: GridCell, rows: number): GridCell => ({ ...cell, row: cell.row + rows });

const linesAbove = (lines: readonly string[], columns: number): readonly GridCell[] =>
  lines.map((text, row) => ({
    row,
    column: 0,
    rowSpan: 1,
    columnSpan: Math.max(1, columns),
    text,
  }));

function othersLeftOut(
  { others }: GridDrawings,
  at: (point: { readonly x: number; readonly y: number }) => string,
): readonly LeftOut[] {
  const why = { picture: OFFICE.picture, object: OFFICE.object, hidden: OFFICE.hiddenShape };
  return others.map(({ what, name, at: point }) => ({
    where: at(point),
    text: name === '' ? OFFICE.nothing : name,
    why: why[what],
  }));
}
