/** From one Sop to where everything sits on paper. Pure, in mm, the same in Node and in every browser. */
import type { Sop } from '../model/sop.ts';
import { IDENTITY_LISTS } from '../model/sop.ts';
import { layoutColumns } from './columns.ts';
import { pairConnectors, stripLevels } from './connectors.ts';
import { layoutFlowPage, type Table } from './flowPage.ts';
import { layoutHead } from './head.ts';
import { layoutIdentity } from './identityPage.ts';
import { MARGIN, paperSize } from './metrics.ts';
import { cutPages, flowSpans } from './pages.ts';
import { sliceRows } from './rows.ts';
import { shareEqual } from './sharing.ts';
import type { FlowPage, SopLayout } from './sopLayout.ts';
import { missingGlyphs } from './text.ts';

const layouts = new WeakMap<Sop, SopLayout>();
/** The layout that was made last, whose unchanged pages the next one takes over. */
let latest: SopLayout | undefined;

/** Lays out the whole document; the same Sop value gives the same layout value. */
export function layoutSop(sop: Sop): SopLayout {
  const known = layouts.get(sop);
  if (known) return known;
  const { width, height } = paperSize(sop.sheet);
  const { columns, metrics } = layoutColumns(sop);
  const head = layoutHead(sop, columns, metrics, MARGIN.top);
  const identity = layoutIdentity(sop);
  const flow = layoutFlowPages({ sop, columns, metrics, head }, height, identity.length);
  const layout: SopLayout = {
    width,
    height,
    columns,
    pages: shareEqual(latest?.pages ?? [], [...identity, ...flow]),
    missingGlyphs: documentGlyphsMissing(sop),
  };
  layouts.set(sop, layout);
  latest = layout;
  return layout;
}

function layoutFlowPages(table: Table, height: number, firstIndex: number): readonly FlowPage[] {
  const { sop, columns, metrics, head } = table;
  const body = height - MARGIN.top - MARGIN.bottom - head.height;
  const slices = sliceRows(sop, columns, metrics, body - 2 * metrics.strip);
  const spans = flowSpans(sop, slices);
  const cuts = cutPages(slices, spans, {
    body,
    strip: metrics.strip,
    levels: (count) => stripLevels(count, columns, metrics),
  });
  const connectors = pairConnectors(sop, spans, cuts);
  return cuts.map((cut, i) =>
    layoutFlowPage(table, firstIndex + i, cut, slices, connectors[i] ?? []),
  );
}

function documentGlyphsMissing(sop: Sop): readonly string[] {
  const { identity } = sop;
  const { approval } = identity;
  const texts = [
    ...[identity.institution, identity.unit, identity.number, identity.title],
    ...[approval.position, approval.name, approval.rank, approval.nip],
    ...IDENTITY_LISTS.flatMap((list) => identity[list]),
    ...sop.actors.flatMap(({ name, group }) => [name, group ?? '']),
    ...sop.activities.flatMap((activity) => [
      ...[activity.description, activity.requirements, activity.duration],
      ...[activity.output, activity.remarks],
      ...activity.symbols.map(({ label }) => label),
    ]),
    ...sop.flows.map(({ label }) => label),
  ];
  return [...new Set(texts.flatMap(missingGlyphs))];
}
