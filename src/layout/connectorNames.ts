/** What stands in the pentagons and beside them. Only when all pages have their lines is it known which comes first. */

import type { SheetChoices } from '../model/sop.ts';
import { CONNECTOR_PAGE } from '../words.ts';
import { type PlacedConnector, pageTextRect, pointOf } from './connectors.ts';
import { placeText, textHeight } from './placeText.ts';
import type { PageConnector, PlacedText } from './sopLayout.ts';
import { PAGE_TEXT_GAP } from './strips.ts';
import type { Table } from './table.ts';
import { wrapText } from './text.ts';

/** mm; heights that are equal on paper may differ by less. */
const ROUNDING = 1e-6;

/**
 * The names of all pairs by flow, in the order in which a reader comes across them: page by page, and from
 * left to right at its foot, where each pair has its first.
 */
export function connectorNames(
  pages: readonly (readonly PlacedConnector[])[],
  names: SheetChoices['connectorNames'],
): ReadonlyMap<string, string> {
  const byFlow = new Map<string, string>();
  for (const connectors of pages) {
    const feet = connectors.filter(({ at }) => at === 'foot');
    for (const { flow } of feet.toSorted((a, b) => a.level - b.level || a.rect.x - b.rect.x))
      byFlow.set(flow.id, nameAt(byFlow.size, names));
  }
  return byFlow;
}

const nameAt = (index: number, names: SheetChoices['connectorNames']): string =>
  names === 'letters' ? letterName(index) : String(index + 1);

/** A, B, ... Z, AA, AB, ... */
function letterName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterName(Math.floor(index / 26) - 1) + letter;
}

/** The pentagon as it is drawn; `otherPage` counts from 1. */
export function namedConnector(
  connector: PlacedConnector,
  name: string,
  otherPage: number,
  table: Table,
): PageConnector {
  const { flow, role, at, rect } = connector;
  const page = pageText(connector, otherPage, table);
  return { flow: flow.id, role, name, at, rect, points: pointOf(connector), page };
}

function pageText(connector: PlacedConnector, page: number, table: Table): PlacedText | null {
  const rect = pageTextRect(connector, table);
  if (!rect) return null;
  const { small: size, smallLeading: leading } = table.metrics;
  const wrapped = (text: string) => wrapText(text, rect.width, { size, bold: false });
  const said = wrapped(CONNECTOR_PAGE[connector.role](page));
  const isHeld = textHeight(said.length, leading, size) + PAGE_TEXT_GAP <= rect.height + ROUNDING;
  const lines = isHeld ? said : wrapped(CONNECTOR_PAGE.short(page));
  return placeText(lines, rect, {
    size,
    leading,
    bold: false,
    align: 'centre',
    valign: connector.at === 'head' ? 'bottom' : 'top',
    padX: 0,
    padY: PAGE_TEXT_GAP,
  });
}
