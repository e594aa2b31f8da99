/** SVG files: all pages under each other in one, or a single page that needs nothing else. */
import type { Drawing } from '../drawing/drawing.ts';
import { round, type SvgNode, svgTree } from '../drawing/svgTree.ts';
import { NAMESPACE, SVG_ELEMENT, textToBase64 } from './source.ts';
import { toXml } from './xml.ts';

/** Between two pages, mm. */
export const PAGE_GAP = 8;

/** Without a unit, a length in SVG is in these. */
const PX_PER_MM = 96 / 25.4;
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const WHITE = '#ffffff';

export interface SvgOptions {
  readonly title: string;
  /** The text of the `.alir` file to carry along; null for none. */
  readonly source: string | null;
  /** `@font-face` rules to carry along. */
  readonly fontCss?: string;
}

/** All pages in one SVG file, a nested `<svg data-page>` each, at their size on paper. */
export function exportSvg(drawings: readonly Drawing[], options: SvgOptions): string {
  const { title, source, fontCss } = options;
  const { width, height, pages } = stackPages(drawings);
  const root = node(
    'svg',
    {
      xmlns: SVG_NAMESPACE,
      width: `${round(width)}mm`,
      height: `${round(height)}mm`,
      // In px, as the pages' own lengths carry their unit.
      viewBox: `0 0 ${round(width * PX_PER_MM)} ${round(height * PX_PER_MM)}`,
    },
    [
      node('title', {}, [title]),
      ...(source === null ? [] : [sourceNode(source)]),
      ...(fontCss ? [node('style', {}, [fontCss])] : []),
      ...pages,
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}

/** One page on white paper, as an SVG that needs nothing else. */
export const svgPage = (drawing: Drawing, fontCss: string): string =>
  toXml(pageTree(drawing, fontCss));

/** One page on white paper as nodes, with the fonts inside where rules are given. */
export function pageTree(drawing: Drawing, fontCss = ''): SvgNode {
  const page = svgTree(drawing);
  const paper = node(
    'rect',
    { width: round(drawing.width), height: round(drawing.height), fill: WHITE },
    [],
  );
  const style = fontCss === '' ? [] : [node('style', {}, [fontCss])];
  return { ...page, children: [...style, paper, ...page.children] };
}

/** How large the pages are under each other, mm. */
export function stackSize(drawings: readonly Drawing[]): { width: number; height: number } {
  const heights = drawings.reduce((sum, { height }) => sum + height, 0);
  return {
    width: Math.max(0, ...drawings.map(({ width }) => width)),
    height: heights + PAGE_GAP * Math.max(0, drawings.length - 1),
  };
}

function stackPages(drawings: readonly Drawing[]) {
  let top = 0;
  const pages = drawings.map((drawing) => {
    const page = pageTree(drawing);
    const y = `${round(top)}mm`;
    top += drawing.height + PAGE_GAP;
    return { ...page, attributes: { ...page.attributes, y } };
  });
  return { ...stackSize(drawings), pages };
}

const sourceNode = (source: string): SvgNode =>
  node('metadata', {}, [node(SVG_ELEMENT, { 'xmlns:alir': NAMESPACE }, [textToBase64(source)])]);

const node = (
  tag: string,
  attributes: SvgNode['attributes'],
  children: SvgNode['children'],
): SvgNode => ({ tag, attributes, children });
