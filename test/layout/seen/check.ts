/** Looks at finished pages as a reader of the paper would, and says all that is wrong with them. */
import type { Columns, FlowPage, SopLayout } from '../../../src/layout/sopLayout.ts';
import type { Sop } from '../../../src/model/sop.ts';
import { type Finding, onceEach } from './finding.ts';
import { checkLabels } from './labels.ts';
import { checkLines } from './lines.ts';
import { checkDocking, checkHeads, checkPairs } from './pairs.ts';
import { type Seen, seenPage } from './seen.ts';

/** All that is wrong with the lines and labels that are there. */
export const check = (seen: Seen): readonly Finding[] =>
  onceEach([
    ...checkLines(seen),
    ...checkPairs(seen),
    ...checkDocking(seen),
    ...checkHeads(seen),
    ...checkLabels(seen),
  ]);

/** The same for a page of a layout. */
export const checkPage = (page: FlowPage, columns: Columns): readonly Finding[] =>
  check(seenPage(page, columns));

export interface PageFindings {
  readonly page: FlowPage;
  readonly findings: readonly Finding[];
}

export const flowPages = (layout: SopLayout): readonly FlowPage[] =>
  layout.pages.filter((page) => page.kind === 'flow');

/** Every page of a document, with the lines that should be there and the pentagons that belong together. */
export function checkDocument(sop: Sop, layout: SopLayout): readonly PageFindings[] {
  const pages = flowPages(layout);
  const pairs = pentagonNames(pages);
  return pages.map((page) => ({
    page,
    findings: [
      ...missingLines(sop, page),
      ...unpairedPentagons(page, pages, pairs),
      ...checkPage(page, layout.columns),
    ],
  }));
}

function missingLines(sop: Sop, page: FlowPage): readonly Finding[] {
  const rects = new Map(page.symbols.map(({ symbol, rect }) => [symbol.id, rect]));
  const drawn = new Set(page.routes.map(({ flow }) => flow.id));
  return sop.flows.flatMap(({ id, from, to }): readonly Finding[] => {
    const at = rects.get(from) ?? rects.get(to);
    return !at || drawn.has(id) ? [] : [{ defect: 'missing', flow: id, other: '', at }];
  });
}

/** The flows that use each name of a pentagon. */
function pentagonNames(pages: readonly FlowPage[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { connectors } of pages)
    for (const { name, flow } of connectors)
      names.set(name, (names.get(name) ?? new Set()).add(flow));
  return names;
}

function unpairedPentagons(
  page: FlowPage,
  pages: readonly FlowPage[],
  names: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Finding[] {
  return page.connectors
    .filter(({ flow, role, name }) => {
      const hasTwin = pages.some(
        (other) =>
          other !== page &&
          other.connectors.some(
            (twin) => twin.flow === flow && twin.name === name && twin.role !== role,
          ),
      );
      return !hasTwin || names.get(name)?.size !== 1;
    })
    .map(({ flow, name, rect }) => ({ defect: 'unpaired', flow, other: name, at: rect }));
}
