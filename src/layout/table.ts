/** What all pages of the bagian flowchart have in common: columns, measures, and how pentagons are drawn. */
import type { Rect } from '../geometry/geometry.ts';
import { sheetChoice } from '../model/sheet.ts';
import type { SheetChoices, Sop } from '../model/sop.ts';
import { layoutColumns } from './columns.ts';
import { type AskedLanes, NO_LANES } from './growth.ts';
import { type Head, layoutHead } from './head.ts';
import { isEqual } from './isEqual.ts';
import { formArea, type Metrics } from './metrics.ts';
import type { Columns } from './sopLayout.ts';
import { measureStrip, type Strip } from './strips.ts';

export interface Table {
  /** Where the form may be drawn on a page. */
  readonly area: Rect;
  readonly columns: Columns;
  readonly metrics: Metrics;
  readonly headHeight: number;
  readonly strip: Strip;
  readonly connectorPlace: SheetChoices['connectorPlace'];
  /** Whether words as short as Tidak and lengkap are broken beside lines. */
  readonly breaksShort: boolean;
}

interface Remembered {
  readonly actors: Sop['actors'];
  readonly sheet: Sop['sheet'];
  readonly table: Table;
  readonly head: Head;
}

/** The tables of the last few documents: an edit that changes no measure finds its own, and with it all its rows. */
const recent: Remembered[] = [];
const REMEMBERED_TABLES = 12;

export interface TableWithHead {
  readonly table: Table;
  readonly head: Head;
}

/** The table of a document and its head at the top of a page; an equal table is the same value. */
export function layoutTable(sop: Sop, asked: AskedLanes = NO_LANES): TableWithHead {
  const { actors, sheet } = sop;
  const layout = layoutColumns(sop, asked);
  const known = recent.find(
    (one) =>
      one.actors === actors &&
      one.sheet === sheet &&
      one.table.breaksShort === asked.breaksShort &&
      isEqual(one.table.columns, layout.columns) &&
      isEqual(one.table.metrics, layout.metrics),
  );
  if (known) {
    // Those asked for last stand first, and the last one goes.
    recent.splice(recent.indexOf(known), 1);
    recent.unshift(known);
    return known;
  }
  const head = layoutHead(sop, layout.columns, layout.metrics, formArea(sheet).y);
  const made = buildTable(sop, asked, layout, head);
  const table = recent.find((one) => isEqual(one.table, made))?.table ?? made;
  recent.unshift({ actors, sheet, table, head });
  recent.length = Math.min(recent.length, REMEMBERED_TABLES);
  return { table, head };
}

const buildTable = (
  { sheet }: Sop,
  { breaksShort }: AskedLanes,
  { columns, metrics }: ReturnType<typeof layoutColumns>,
  head: Head,
): Table => ({
  area: formArea(sheet),
  columns,
  metrics,
  headHeight: head.height,
  strip: measureStrip(columns, metrics, sheetChoice(sheet, 'connectorPages')),
  connectorPlace: sheetChoice(sheet, 'connectorPlace'),
  breaksShort,
});

/** Height for rows and strips on a page with nothing else above them than the head. */
export const bodyHeight = ({ area, headHeight }: Table): number => area.height - headHeight;
