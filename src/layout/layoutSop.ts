/** From one Sop to where everything sits on paper. Pure, in mm, the same in Node and in every browser. */
import { bottom } from '../geometry/geometry.ts';
import { forRecent } from '../model/recent.ts';
import { sheetChoice } from '../model/sheet.ts';
import type { Sop } from '../model/sop.ts';
import { finishPages, flowPage, layoutBodies, layoutSinglePage } from './flowPages.ts';
import { layoutHead } from './head.ts';
import { layoutIdentity, layoutIdentityBlock } from './identityPage.ts';
import { paperSize } from './metrics.ts';
import type { FlowPage, PageLayout, SopLayout } from './sopLayout.ts';
import { layoutTable, type Table } from './table.ts';

/** Between the bagian identitas and the table on one page, mm. */
const PARTS_GAP = 5;

/** Lays out the whole document; the same Sop value gives the same layout value, and pages that an edit leaves alone stay the same. */
export const layoutSop = forRecent((sop: Sop): SopLayout => {
  const { table, head } = layoutTable(sop);
  const together = sheetChoice(sop.sheet, 'identityWithFlow') ? onePage(sop, table) : null;
  const pages = together ? [together] : separatePages(sop, table, head);
  return {
    ...paperSize(sop.sheet),
    columns: table.columns,
    pages,
  };
});

function separatePages(sop: Sop, table: Table, head: FlowPageHead): readonly PageLayout[] {
  const identity = layoutIdentity(sop);
  return [...identity, ...finishPages(sop, layoutBodies(sop, table), head, identity.length)];
}

type FlowPageHead = Parameters<typeof finishPages>[2];

/** Both parts on one page; null where they don't fit. */
function onePage(sop: Sop, table: Table): FlowPage | null {
  const identity = layoutIdentityBlock(sop);
  if (!identity) return null;
  const top = bottom(identity.frame) + PARTS_GAP;
  const body = layoutSinglePage(sop, table, top);
  const head = layoutHead(sop, table.columns, table.metrics, top);
  return body && flowPage(body, { index: 0, identity, head }, []);
}
