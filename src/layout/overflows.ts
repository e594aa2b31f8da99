/** Texts that a sheet has no room for as they are: their words had to be broken, their end left out, or they stand nowhere clean. */
import { rememberedWith } from '../model/remembered.ts';
import { sheetChoice } from '../model/sheet.ts';
import { ACTIVITY_FIELDS, type Activity, type ActivityField, type Sop } from '../model/sop.ts';
import type { TextOverflow } from '../rules/pageFacts.ts';
import { isLabelCut } from './lineLabels.ts';
import { rowContent } from './rows.ts';
import type { PageLayout, PlacedSymbol } from './sopLayout.ts';
import { symbolText } from './symbols.ts';
import type { Table, TableWithHead } from './table.ts';
import { isWordBroken } from './text.ts';

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
export function tableOverflows(
  sop: Sop,
  { table, head }: TableWithHead,
  pages: readonly PageLayout[],
): readonly TextOverflow[] {
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
  const broken = brokenSymbols(pages, table);
  const rows = sop.activities.flatMap((activity) => inRow(activity, table, broken));
  return [...heads, ...rows, ...besideLines(sop, table, pages)];
}

/** Labels that are longer than any place, and those that stand clean nowhere. */
function besideLines(
  { flows }: Sop,
  { columns, metrics }: Table,
  pages: readonly PageLayout[],
): readonly TextOverflow[] {
  const all = columns.lanes.reduce((sum, { width }) => sum + width, 0);
  const routes = pages.flatMap((page) => (page.kind === 'flow' ? page.routes : []));
  const unclear = new Set(
    routes.filter(({ label }) => label && !label.isClear).map(({ flow }) => flow.id),
  );
  return flows
    .filter((flow) => unclear.has(flow.id) || isLabelCut(flow, metrics, all))
    .map(({ id }) => ({ of: 'flow', id }));
}

function inRow(
  activity: Activity,
  table: Table,
  broken: ReadonlySet<string>,
): readonly TextOverflow[] {
  const { id, symbols } = activity;
  return [
    ...brokenFields(activity, table).map((field) => ({ of: 'cell', id, field }) as const),
    ...symbols
      .filter((symbol) => broken.has(symbol.id))
      .map((symbol) => ({ of: 'symbol', id: symbol.id, activity: id }) as const),
  ];
}

const brokenFields = rememberedWith(
  (activity: Activity, table: Table): readonly ActivityField[] => {
    const { lines } = rowContent(activity, table);
    return table.columns.fields.filter((field) => isWordBroken(lines[field]));
  },
);

/** The ids of symbols with a text that is not all there, or has a broken word. */
function brokenSymbols(pages: readonly PageLayout[], table: Table): ReadonlySet<string> {
  const symbols = pages.flatMap((page) => (page.kind === 'flow' ? page.symbols : []));
  return new Set(
    symbols.filter((placed) => isSymbolBroken(placed, table)).map(({ symbol }) => symbol.id),
  );
}

/** Of a symbol as it stands on its page, as it depends on that how low it is. */
const isSymbolBroken = rememberedWith(
  ({ symbol, rect }: PlacedSymbol, { metrics }: Table): boolean => {
    const { lines, isCut } = symbolText(symbol, rect, metrics);
    return isCut || isWordBroken(lines);
  },
);
