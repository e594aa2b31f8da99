/** All pages of the bagian flowchart: cut, laid out, and cut anew while their lines ask for more room. */
import { bottom } from '../geometry/geometry.ts';
import { sheetChoice } from '../model/sheet.ts';
import type { Sop } from '../model/sop.ts';
import { connectorNames, namedConnector } from './connectorNames.ts';
import { pairConnectors } from './connectors.ts';
import { type FlowSpan, flowSpans } from './crossings.ts';
import { layoutBody, type PageBody } from './flowPage.ts';
import { type Growth, grown, NO_GROWTH } from './growth.ts';
import type { Head } from './head.ts';
import { cutPages, type PageCut, singlePage } from './pages.ts';
import type { FlowPage, IdentityBlock, PageConnector } from './sopLayout.ts';
import type { Table } from './table.ts';

/** How often rows may grow: a line that finds no place then takes what there is. */
const MOST_ROUNDS = 4;
/**
 * A page with more lines than these is a tangle that no higher rows or wider lanes make readable, and each round of it
 * takes as long as a dozen pages: it is laid out once more at most.
 */
const TANGLED = 36;

/** The rows of the document on pages, each with its lines. */
export function layoutBodies(sop: Sop, table: Table): readonly PageBody[] {
  const spans = flowSpans(sop);
  const cut = (growth: Growth) => cutPages(sop.activities, spans, table, growth);
  return rounds(spans, table, table.area.y, cut) ?? [];
}

/** All rows on one page whose table begins at `top`; null where they need more. */
export function layoutSinglePage(sop: Sop, table: Table, top: number): PageBody | null {
  const room = bottom(table.area) - top - table.headHeight;
  const cut = (growth: Growth) => singlePage(sop.activities, table, growth, room);
  return rounds(flowSpans(sop), table, top, cut)?.[0] ?? null;
}

/** Cuts and lays out until no line asks for more room, or it has been given often enough; null where nothing can be cut. */
function rounds(
  spans: readonly FlowSpan[],
  table: Table,
  top: number,
  cut: (growth: Growth) => readonly PageCut[] | null,
): readonly PageBody[] | null {
  let growth: Growth = NO_GROWTH;
  for (let round = 0; ; round++) {
    const cuts = cut(growth);
    if (!cuts) return null;
    const bodies = pageBodies(spans, table, top, cuts);
    const next = grown(
      growth,
      bodies.flatMap(({ wishes }) => wishes),
    );
    if (next === growth || round >= (hasTangle(bodies) ? 1 : MOST_ROUNDS)) return bodies;
    growth = next;
  }
}

/** Whether dozens of lines meet on a page. */
export const hasTangle = (bodies: readonly PageBody[]): boolean =>
  bodies.some(({ routes }) => routes.length > TANGLED);

function pageBodies(
  spans: readonly FlowSpan[],
  table: Table,
  top: number,
  cuts: readonly PageCut[],
): readonly PageBody[] {
  const pageOfRow = pagesByRow(cuts);
  const connectors = pairConnectors(spans, pageOfRow, cuts.length);
  const flows: FlowSpan['flow'][][] = cuts.map(() => []);
  for (const { flow, from, to } of spans) {
    const [out, into] = [pageOfRow[from.row] ?? 0, pageOfRow[to.row] ?? 0];
    flows[out]?.push(flow);
    if (into !== out) flows[into]?.push(flow);
  }
  return cuts.map((cut, i) =>
    layoutBody(table, { top, cut, flows: flows[i] ?? [], connectors: connectors[i] ?? [] }),
  );
}

/** The page that holds the symbols of each row: of a split row the one with its first slice. */
function pagesByRow(cuts: readonly PageCut[]): readonly number[] {
  const pages: number[] = [];
  cuts.forEach(({ slices }, page) => {
    for (const { index, from } of slices) if (from === 0) pages[index] = page;
  });
  return pages;
}

/** A body as the page that it is in this document, and what that depends on. */
interface Finished {
  readonly key: string;
  readonly head: Head['cells'];
  readonly page: FlowPage;
}

const finished = new WeakMap<PageBody, Finished>();

/** The bodies with their numbers, their head, and the names of their pentagons. */
export function finishPages(
  sop: Sop,
  bodies: readonly PageBody[],
  head: Head,
  firstIndex: number,
): readonly FlowPage[] {
  const names = connectorNames(
    bodies.map(({ connectors }) => connectors),
    sheetChoice(sop.sheet, 'connectorNames'),
  );
  const pageOf = new Map<string, number>();
  bodies.forEach(({ connectors }, i) => {
    for (const { flow, role } of connectors) pageOf.set(`${flow.id}:${role}`, firstIndex + i + 1);
  });
  return bodies.map((body, i) => {
    const others = body.connectors.map(
      ({ flow, role }) => pageOf.get(`${flow.id}:${role === 'out' ? 'in' : 'out'}`) ?? 0,
    );
    const marks = body.connectors.map(({ flow }) => names.get(flow.id) ?? '');
    const key = `${firstIndex + i} ${marks} ${others}`;
    const known = finished.get(body);
    if (known?.key === key && known.head === head.cells) return known.page;
    const connectors = body.connectors.map((connector, at) =>
      namedConnector(connector, marks[at] ?? '', others[at] ?? 0, body.table),
    );
    const page = flowPage(body, { index: firstIndex + i, identity: null, head }, connectors);
    finished.set(body, { key, head: head.cells, page });
    return page;
  });
}

/** What a page is told by the pages around it. */
interface Place {
  readonly index: number;
  readonly identity: IdentityBlock | null;
  readonly head: Head;
}

export function flowPage(
  { frame, headBottom, body, rows, symbols, routes }: PageBody,
  { index, identity, head }: Place,
  connectors: readonly PageConnector[],
): FlowPage {
  const parts = { frame, headBottom, body, rows, symbols, connectors, routes };
  return { kind: 'flow', index, identity, head: head.cells, ...parts };
}
