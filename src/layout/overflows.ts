/** Texts that a sheet has no room for as they are: their words had to be broken, or their end be left out. */
import { sheetChoice } from '../model/sheet.ts';
import {
  ACTIVITY_FIELDS,
  type Activity,
  type ActivityField,
  type FlowSymbol,
  type Sop,
} from '../model/sop.ts';
import type { TextOverflow } from '../rules/pageFacts.ts';
import type { Head } from './head.ts';
import { isLabelCut } from './lineLabels.ts';
import { rowContent } from './rows.ts';
import type { PageLayout } from './sopLayout.ts';
import { symbolText } from './symbols.ts';
import type { Table } from './table.ts';
import { isWordBroken } from './text.ts';

interface Known {
  readonly table: Table;
  readonly overflows: readonly TextOverflow[];
}
const known = new WeakMap<Activity, Known>();
const NONE: readonly TextOverflow[] = [];

/** Those of the identity, wherever it stands: each field once, though a list may go on at further pages. */
export function identityOverflows(pages: readonly PageLayout[]): readonly TextOverflow[] {
  const fields = pages
    .flatMap((page) => (page.kind === 'identity' ? page.boxes : (page.identity?.boxes ?? [])))
    .flatMap(({ field, isCut, isBroken }) =>
      field !== null && (isCut || isBroken) ? [field] : [],
    );
  return [...new Set(fields)].map((field) => ({ of: 'identity', field }));
}

/** Those of the table: heads first, then row by row, then what stands beside lines. */
export function tableOverflows(sop: Sop, table: Table, head: Head): readonly TextOverflow[] {
  const labels = sheetChoice(sop.sheet, 'columnLabels');
  const heads = head.cells.flatMap(({ kind, key, text, isCut }, i): readonly TextOverflow[] => {
    if (!isCut && !isWordBroken(text.lines)) return [];
    if (kind === 'actor') return [{ of: 'actor', id: key }];
    // A group stands before its actors.
    if (kind === 'group') return [{ of: 'group', id: head.cells[i + 1]?.key ?? '' }];
    return ACTIVITY_FIELDS.filter((field) => field === key && labels[field] !== undefined).map(
      (field) => ({ of: 'heading', field }),
    );
  });
  const rows = sop.activities.flatMap((activity) => inRow(activity, table));
  return [...heads, ...rows, ...besideLines(sop, table)];
}

function besideLines({ flows }: Sop, { columns, metrics }: Table): readonly TextOverflow[] {
  const all = columns.lanes.reduce((sum, { width }) => sum + width, 0);
  return flows
    .filter((flow) => isLabelCut(flow, metrics, all))
    .map(({ id }) => ({ of: 'flow', id }));
}

function inRow(activity: Activity, table: Table): readonly TextOverflow[] {
  const before = known.get(activity);
  if (before?.table === table) return before.overflows;
  const { lines } = rowContent(activity, table);
  const fields = table.columns.fields.filter((field) => isWordBroken(lines[field]));
  const symbols = activity.symbols.filter((symbol) => isSymbolBroken(symbol, table));
  const found: TextOverflow[] = [
    ...fields.map((field: ActivityField) => ({ of: 'cell', id: activity.id, field }) as const),
    ...symbols.map(({ id }) => ({ of: 'symbol', id, activity: activity.id }) as const),
  ];
  const overflows = found.length > 0 ? found : NONE;
  known.set(activity, { table, overflows });
  return overflows;
}

function isSymbolBroken(symbol: FlowSymbol, { columns, metrics }: Table): boolean {
  const lane = columns.lanes.find(({ actor }) => actor === symbol.actor);
  if (lane === undefined) return false;
  const { lines, isCut } = symbolText(symbol, lane, metrics);
  return isCut || isWordBroken(lines);
}
