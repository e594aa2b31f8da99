/** A document as a small picture: the first page of its table, drawn by what draws the page. */
import { drawPage } from '../../drawing/drawPage.ts';
import { type SvgNode, svgTree } from '../../drawing/svgTree.ts';
import { layoutSop } from '../../layout/layoutSop.ts';
import type { Sop } from '../../model/sop.ts';

/** About as many rows as a page holds: the rest costs its layout and is not seen. */
const ROWS = 14;

/** The picture; null for a document that has no table page. */
export function stampOf(sop: Sop): SvgNode | null {
  const part = firstRows(sop);
  const layout = layoutSop(part);
  const page = layout.pages.find(({ kind }) => kind === 'flow');
  return page ? plain(svgTree(drawPage(page, layout, sop.identity.logo))) : null;
}

function firstRows(sop: Sop): Sop {
  if (sop.activities.length <= ROWS) return sop;
  const activities = sop.activities.slice(0, ROWS);
  const there = new Set(activities.flatMap(({ symbols }) => symbols.map(({ id }) => id)));
  const flows = sop.flows.filter(({ from, to }) => there.has(from) && there.has(to));
  return { ...sop, activities, flows };
}

/** Without what tells whoever points at it what it is, and as large as where it stands. */
function plain({ tag, attributes, children }: SvgNode): SvgNode {
  const kept = Object.entries(attributes).filter(
    ([name]) => !name.startsWith('data-') && (tag !== 'svg' || !/^(width|height)$/.test(name)),
  );
  return {
    tag,
    attributes: Object.fromEntries(kept),
    children: children.map((child) => (typeof child === 'string' ? child : plain(child))),
  };
}
