/** A page as SVG with what is wrong with it in red, to be looked at by a person. */

import { drawPage } from '../../../src/drawing/drawPage.ts';
import type { SvgNode } from '../../../src/drawing/svgTree.ts';
import { pageTree } from '../../../src/exporters/svg.ts';
import { toXml } from '../../../src/exporters/xml.ts';
import { grow } from '../../../src/geometry/geometry.ts';
import type { FlowPage, SopLayout } from '../../../src/layout/sopLayout.ts';
import { type Finding, inWords } from './finding.ts';

const RED = '#e00000';
/** White between what is wrong and the mark around it, mm. */
const OFF = 1.2;
const LEADING = 4;

export function markedPicture(
  page: FlowPage,
  layout: SopLayout,
  findings: readonly Finding[],
): string {
  const tree = pageTree(drawPage(page, layout, null));
  const words = findings.map((finding, i) => sentence(inWords(finding), i, layout.height));
  return toXml({ ...tree, children: [...tree.children, ...findings.map(mark), ...words] });
}

function mark(finding: Finding): SvgNode {
  const { x, y, width, height } = grow(finding.at, OFF);
  const attributes = {
    ...{ x: String(x), y: String(y), width: String(width), height: String(height) },
    ...{ fill: 'none', stroke: RED, 'stroke-width': '0.5', rx: '1' },
  };
  return { tag: 'rect', attributes, children: [] };
}

/** The findings in words at the foot of the page, from below up. */
const sentence = (text: string, index: number, height: number): SvgNode => ({
  tag: 'text',
  attributes: {
    ...{ x: '4', y: String(height - 2 - index * LEADING), fill: RED },
    ...{ 'font-size': '3', 'font-family': 'monospace' },
  },
  children: [text],
});
