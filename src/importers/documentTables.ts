/** A table of a document: its cells in a grid, how large they are, and the paragraphs that drawings hang on. */
import { type Axis, makeAxis } from './axis.ts';
import { blocksIn, blockText, isRemoved, paragraphText } from './documentText.ts';
import type { GridCell } from './grid.ts';
import { childOf, childrenOf, descend, numberOf, type XmlElement } from './xml.ts';

/** EMU in a twentieth of a point, the unit of Word, and in a point. */
export const TWIP = 635;
const POINT = 12_700;

/** A cell as it stands in the file; one that goes on from above has no text of its own. */
interface PlacedCell {
  readonly element: XmlElement;
  readonly column: number;
  readonly span: number;
  readonly goesOn: boolean;
}

/** A paragraph with where it stands, EMU. */
export interface TableParagraph {
  readonly paragraph: XmlElement;
  readonly row: number;
  /** The left end of its cell's text from the table's, the cell's width, and its own top from the row's. */
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

export interface DocumentTable {
  readonly cells: readonly GridCell[];
  /** Texts of cells that are hidden under the one above. */
  readonly covered: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
  readonly rows: number;
  readonly columns: number;
  /** By what the file says, which may be exact, or by what the text needs. */
  readonly heights: readonly number[];
  readonly areExact: readonly boolean[];
  readonly widths: readonly number[];
  readonly paragraphs: readonly TableParagraph[];
  /** Tables in cells that are tables in their own right. */
  readonly nested: readonly XmlElement[];
}

/** More of either is no SOP. */
const MAX_ROWS = 10_000;
const MAX_COLUMNS = 256;
/** A table in a cell with fewer rows or columns is a way of laying out text. */
const NESTED_ROWS = 3;
const NESTED_COLUMNS = 3;
/** The white at the left of a cell, EMU, and a column that no one measured. */
export const CELL_MARGIN = 108 * TWIP;
const USUAL_WIDTH = 1440 * TWIP;
/** Parts of a font's size: a line's height and a letter's width. */
const LINE = 1.2;
const LETTER = 0.5;
/** The size of letters where nothing says another, points. */
const USUAL_SIZE = 11;

export function readTable(table: XmlElement): DocumentTable {
  const rows = rowsOf(table).slice(0, MAX_ROWS);
  const placed = rows.map(cellsOf);
  const grid = childrenOf(childOf(table, 'tblGrid'), 'gridCol');
  const columns = Math.max(0, ...placed.flat().map(({ column, span }) => column + span));
  const widths = Array.from(
    { length: columns },
    (_, i) => (numberOf(grid[i], 'w') || 0) * TWIP || USUAL_WIDTH,
  );
  const across = makeAxis(new Map(widths.entries()), USUAL_WIDTH);
  const heights = rows.map((row, i) => rowHeight(row, placed[i] ?? [], across));
  return {
    ...spread(placed),
    ...{ rows: rows.length, columns, widths, heights, areExact: rows.map(isExact) },
    paragraphs: placed.flatMap((cells, row) =>
      cells.flatMap((cell) => paragraphsOf(cell, row, across)),
    ),
    nested: placed.flat().flatMap(({ element }) => tablesIn(element).filter(isTable)),
  };
}

/** Rows as they are with tracked changes made, out of what wraps them. */
function rowsOf(table: XmlElement): readonly XmlElement[] {
  return childrenOf(table).flatMap((child) => {
    if (child.name === 'tr') return isRemoved(child) ? [] : [child];
    return /^(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? rowsOf(child) : [];
  });
}

const cellElements = (row: XmlElement): readonly XmlElement[] =>
  childrenOf(row).flatMap((child) => {
    if (child.name === 'tc') return [child];
    return /^(?:sdt|sdtContent|customXml)$/.test(child.name) ? cellElements(child) : [];
  });

function cellsOf(row: XmlElement): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  let column = numberOf(descend(row, 'trPr', 'gridBefore'), 'val') ?? 0;
  for (const element of cellElements(row)) {
    const look = childOf(element, 'tcPr');
    const asked = numberOf(childOf(look, 'gridSpan'), 'val') ?? 1;
    const span = Math.max(1, Math.min(asked, MAX_COLUMNS - column));
    const before = cells.at(-1);
    if (column >= MAX_COLUMNS) break;
    // The old way of joining cells of a row: the second says that it belongs to the first.
    if (before && isGoingOn(childOf(look, 'hMerge'))) {
      cells[cells.length - 1] = { ...before, span: before.span + span };
    } else {
      cells.push({ element, column, span, goesOn: isGoingOn(childOf(look, 'vMerge')) });
    }
    column += span;
  }
  return cells;
}

const isGoingOn = (merge: XmlElement | undefined): boolean =>
  merge !== undefined && merge.attributes.get('val') !== 'restart';

/** Cells with how far they reach down. */
function spread(
  rows: readonly (readonly PlacedCell[])[],
): Pick<DocumentTable, 'cells' | 'covered'> {
  const cells: { -readonly [K in keyof GridCell]: GridCell[K] }[] = [];
  const covered: { row: number; column: number; text: string }[] = [];
  let above = new Map<number, (typeof cells)[number]>();
  rows.forEach((placed, row) => {
    const here: typeof above = new Map();
    for (const { element, column, span, goesOn } of placed) {
      const text = cellText(element);
      const upper = above.get(column);
      if (goesOn && upper && upper.columnSpan === span) {
        upper.rowSpan++;
        here.set(column, upper);
        if (text !== '') covered.push({ row, column, text });
        continue;
      }
      const cell = { row, column, rowSpan: 1, columnSpan: span, text };
      cells.push(cell);
      here.set(column, cell);
    }
    above = here;
  });
  const kept = cells.filter((cell) => cell.text !== '' || cell.rowSpan * cell.columnSpan > 1);
  return { cells: kept, covered };
}

/** What a cell says, small tables in it as lines of text. */
function cellText(cell: XmlElement): string {
  const pieces = blocksIn(cell).map((block) => {
    if (block.name === 'p') return blockText({ ...cell, children: [block] });
    return isTable(block) ? '' : rowsOf(block).map(rowText).join('\n');
  });
  return pieces.join('\n').replace(/^\n+|\n+$/g, '');
}

const rowText = (row: XmlElement): string =>
  cellElements(row)
    .map(cellText)
    .filter((text) => text !== '')
    .join(' ');

const tablesIn = (cell: XmlElement): readonly XmlElement[] =>
  blocksIn(cell)
    .filter(({ name }) => name === 'tbl')
    .flatMap((table) =>
      isTable(table)
        ? [table]
        : rowsOf(table).flatMap((row) => cellElements(row).flatMap(tablesIn)),
    );

const isTable = (table: XmlElement): boolean => {
  const rows = rowsOf(table);
  return (
    rows.length >= NESTED_ROWS && rows.some((row) => cellElements(row).length >= NESTED_COLUMNS)
  );
};

/** What a row says of its height, or what its fullest cell needs: a document's rows are as high as their text. */
function rowHeight(row: XmlElement, cells: readonly PlacedCell[], across: Axis): number {
  const given = descend(row, 'trPr', 'trHeight');
  const least = (numberOf(given, 'val') ?? 0) * TWIP;
  if (isExact(row) && least > 0) return least;
  const needed = cells
    .filter(({ goesOn }) => !goesOn)
    .map((cell) =>
      blocksIn(cell.element).reduce(
        (sum, block) => sum + blockHeight(block, widthOf(cell, across)),
        0,
      ),
    );
  return Math.max(least, USUAL_SIZE * LINE * POINT, ...needed);
}

const isExact = (row: XmlElement): boolean =>
  descend(row, 'trPr', 'trHeight')?.attributes.get('hRule') === 'exact';

const widthOf = ({ column, span }: PlacedCell, across: Axis): number =>
  across.startOf(column + span) - across.startOf(column);

/** About how high a paragraph is in a column of so many EMU, or a table with all its rows. */
export function blockHeight(block: XmlElement, width: number): number {
  if (block.name !== 'p') return rowsOf(block).length * USUAL_SIZE * LINE * POINT;
  const size = sizeOf(block) * POINT;
  const letters = Math.max(1, Math.floor((width - 2 * CELL_MARGIN) / (LETTER * size)));
  const lines = paragraphText(block)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  const spacing = descend(block, 'pPr', 'spacing');
  const around = (numberOf(spacing, 'before') ?? 0) + (numberOf(spacing, 'after') ?? 0);
  return lines * LINE * size + around * TWIP;
}

/** Of the first run that says one, points. */
function sizeOf(paragraph: XmlElement): number {
  for (const run of childrenOf(paragraph)) {
    const half = numberOf(descend(run, 'rPr', 'sz'), 'val');
    if (half !== undefined) return half / 2;
  }
  return USUAL_SIZE;
}

function paragraphsOf(cell: PlacedCell, row: number, across: Axis): readonly TableParagraph[] {
  const width = widthOf(cell, across);
  const x = across.startOf(cell.column) + CELL_MARGIN;
  let y = 0;
  return blocksIn(cell.element).flatMap((block) => {
    const here = y;
    y += blockHeight(block, width);
    return block.name === 'p' ? [{ paragraph: block, row, x, width, y: here }] : [];
  });
}
