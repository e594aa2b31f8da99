/** A workbook of Excel (`.xlsx`) as grids, one a sheet, with what is drawn over it. */
import { OFFICE } from '../words.ts';
import { type Axis, makeAxis } from './axis.ts';
import { columnName } from './cellNames.ts';
import type { Grid, GridCell } from './grid.ts';
import { type GridDrawings, toGridDrawings } from './gridDrawings.ts';
import type { LeftOut } from './leftOut.ts';
import { mergedCells } from './mergedCells.ts';
import type { OfficeContent } from './officeContent.ts';
import { type Parts, type Relation, readPart, relatedPart, relationsOf } from './parts.ts';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  readSheetCells,
  type SheetContent,
  unescaped,
  type WorkbookTexts,
} from './sheetCells.ts';
import { readSheetDrawing, type SheetAxes } from './sheetDrawing.ts';
import { marginTexts, readComments, sheetNotes } from './sheetNotes.ts';
import {
  childOf,
  childrenOf,
  descendants,
  isOn,
  numberOf,
  textOf,
  type XmlElement,
} from './xml.ts';

/** EMU in a point, a pixel and a millimetre. */
const POINT = 12_700;
const PIXEL = 9_525;
const MILLIMETRE = 36_000;
/** How wide a digit of the usual font is, pixels. */
const DIGIT = 7;

/** Reads the sheets of a workbook in their order; null where the workbook itself can't be read. */
export function readWorkbook(parts: Parts, main: string): OfficeContent | null {
  const workbook = readPart(parts, main);
  if (workbook?.name !== 'workbook') return null;
  const relations = relationsOf(parts, main);
  const shared = sharedTexts(parts, relations, workbook);
  const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet').map((sheet) =>
    readSheet(sheet, { parts, relations, shared }),
  );
  return {
    grids: sheets.flatMap(({ grids }) => grids),
    leftOut: sheets.flatMap(({ leftOut }) => leftOut),
  };
}

function sharedTexts(
  parts: Parts,
  relations: ReadonlyMap<string, Relation>,
  workbook: XmlElement,
): WorkbookTexts {
  const part = (kind: string) => readPart(parts, relatedPart(relations, kind) ?? '') ?? undefined;
  const settings = childOf(workbook, 'workbookPr')?.attributes;
  return {
    strings: childrenOf(part('sharedStrings'), 'si').map(stringText),
    styles: cellStyles(part('styles')),
    is1904: isOn(settings?.get('date1904')),
  };
}

/** A shared string, plain or in pieces of several looks; how it is to be pronounced is left out. */
const stringText = (item: XmlElement): string =>
  unescaped(
    childrenOf(item)
      .map((child) =>
        child.name === 't' ? textOf(child) : child.name === 'r' ? runText(child) : '',
      )
      .join(''),
  );

const runText = (run: XmlElement): string => textOf(childOf(run, 't'));

function cellStyles(styles: XmlElement | undefined): WorkbookTexts['styles'] {
  const codes = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map((format) => [
      numberOf(format, 'numFmtId'),
      format.attributes.get('formatCode'),
    ]),
  );
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map((style) => {
    const id = numberOf(style, 'numFmtId') ?? 0;
    return { id, code: codes.get(id) };
  });
}

interface Book {
  readonly parts: Parts;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly shared: WorkbookTexts;
}

function readSheet({ attributes }: XmlElement, { parts, relations, shared }: Book): OfficeContent {
  const name = attributes.get('name') ?? '';
  const without = (why: string): OfficeContent => ({
    grids: [],
    leftOut: [{ where: OFFICE.sheet(name), text: name, why }],
  });
  if (/hidden/i.test(attributes.get('state') ?? '')) return without(OFFICE.hiddenSheet);
  const relation = relations.get(attributes.get('id') ?? '');
  const part = relation && parts.get(relation.part);
  if (!relation || !part) return without(OFFICE.unreadableSheet);
  if (relation.kind !== 'worksheet') return without(OFFICE.noGrid);
  const content = readSheetCells(part, shared);
  if (!content) return without(OFFICE.unreadableSheet);
  return sheetContent(name, content, new SheetParts(parts, relation.part, content));
}

/** What a sheet refers to. */
class SheetParts {
  readonly drawing: XmlElement | null;
  readonly oldDrawing: XmlElement | null;
  readonly comments: XmlElement | null;
  /** There is a drawing, but it can't be read. */
  readonly isDamaged: boolean;

  constructor(parts: Parts, sheet: string, content: SheetContent) {
    const relations = relationsOf(parts, sheet);
    const byId = (id: string | null) =>
      id === null ? null : readPart(parts, relations.get(id)?.part ?? '');
    this.drawing = byId(content.drawing);
    this.isDamaged = content.drawing !== null && this.drawing === null;
    this.oldDrawing = byId(content.oldDrawing);
    this.comments = readPart(parts, relatedPart(relations, 'comments') ?? '');
  }
}

function sheetContent(name: string, content: SheetContent, parts: SheetParts): OfficeContent {
  const axes = axesOf(content);
  const { cells, leftOut } = mergedCells(content);
  const drawings = drawnOver(parts.drawing, axes);
  const at = (row: number, column: number) => OFFICE.cell(name, `${columnName(column)}${row + 1}`);
  const said = [
    ...leftOut.map(
      ({ row, column, text, why }): LeftOut => ({ where: at(row, column), text, why }),
    ),
    ...sheetNotes(content, name),
    ...readComments(parts.comments, at),
    ...drawings.others.map(({ what, name: text, at: point }): LeftOut => {
      const place = placeIn(axes, point);
      const why = { picture: OFFICE.picture, object: OFFICE.object, hidden: OFFICE.hiddenShape };
      return { where: at(Math.floor(place.row), Math.floor(place.column)), text, why: why[what] };
    }),
    ...(parts.isDamaged || hasOldShapes(parts.oldDrawing)
      ? [{ where: OFFICE.sheet(name), text: OFFICE.nothing, why: OFFICE.oldDrawing }]
      : []),
    ...marginTexts(content.margins, name),
  ];
  const grid = gridOf(name, cells, drawings, axes);
  return { grids: grid ? [grid] : [], leftOut: said };
}

function drawnOver(drawing: XmlElement | null, axes: SheetAxes): GridDrawings {
  const drawn = drawing ? readSheetDrawing(drawing, axes) : [];
  return toGridDrawings(drawn, (point) => placeIn(axes, point));
}

const placeIn = (
  { rows, columns }: SheetAxes,
  { x, y }: { readonly x: number; readonly y: number },
) => ({
  row: rows.placeAt(y),
  column: columns.placeAt(x),
});

/** Drawings of the old kind also hold the frames of comments, which are read as comments. */
const hasOldShapes = (drawing: XmlElement | null): boolean =>
  drawing !== null &&
  [...descendants(drawing)].some(
    (element) =>
      /^(?:shape|rect|roundrect|oval|line|polyline)$/.test(element.name) &&
      childOf(element, 'ClientData')?.attributes.get('ObjectType') !== 'Note',
  );

/** Widths are those of so many digits with a margin, in whole pixels. */
function axesOf({ widths, heights, usualWidth, usualHeight }: SheetContent): SheetAxes {
  const width = (characters: number) =>
    Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * PIXEL;
  const scaled = (sizes: ReadonlyMap<number, number>, scale: (size: number) => number) =>
    new Map([...sizes].map(([index, size]) => [index, scale(size)]));
  return {
    columns: makeAxis(scaled(widths, width), width(usualWidth)),
    rows: makeAxis(
      scaled(heights, (points) => points * POINT),
      usualHeight * POINT,
    ),
  };
}

function gridOf(
  name: string,
  cells: readonly GridCell[],
  { shapes, lines }: GridDrawings,
  axes: SheetAxes,
): Grid | null {
  if (cells.length + shapes.length + lines.length === 0) return null;
  const corners = shapes.flatMap(({ centre, corners: [, end] = [centre, centre] }) => [end]);
  const points = [...corners, ...lines.flatMap(({ start, end }) => [start, end])];
  const rows = Math.min(MAX_ROWS, most(cells, points, 'row'));
  const columns = Math.min(MAX_COLUMNS, most(cells, points, 'column'));
  const sizes = (axis: Axis, count: number) =>
    Array.from({ length: count }, (_, i) => axis.sizeOf(i) / MILLIMETRE);
  return {
    ...{ name, rows, columns, cells, shapes, lines },
    sizes: { rows: sizes(axes.rows, rows), columns: sizes(axes.columns, columns) },
  };
}

/** How many rows or columns cells and drawings reach over. */
function most(
  cells: readonly GridCell[],
  points: readonly { readonly row: number; readonly column: number }[],
  along: 'row' | 'column',
): number {
  const span = along === 'row' ? 'rowSpan' : 'columnSpan';
  const ofCells = cells.reduce((end, cell) => Math.max(end, cell[along] + cell[span]), 0);
  return points.reduce((end, point) => Math.max(end, Math.ceil(point[along])), ofCells);
}
