/** SVG files: all pages under each other in one. */
import type { Drawing } from '../drawing/drawing.ts';
import { round, type SvgNode, svgTree } from '../drawing/svgTree.ts';
import { NAMESPACE, SVG_ELEMENT, textToBase64 } from './source.ts';
import { toXml } from './xml.ts';

/** Between two pages, mm. */
const PAGE_GAP = 8;

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
export const exportSvg = (drawings: readonly Drawing[], options: SvgOptions): string =>
  [...svgParts(drawings, options)].join('');

/** The file piece by piece: what stands before the pages, each page when it is asked for, and the end. */
export function* svgParts(drawings: readonly Drawing[], options: SvgOptions): Iterable<string> {
  const { title, source, fontCss } = options;
  const { tops, paper } = stackTops(drawings);
  const { width, height } = paper;
  const empty = toXml(
    node(
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
      ],
    ),
  );
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${empty.slice(0, -END.length)}`;
  for (const [i, drawing] of drawings.entries()) {
    const page = pageTree(drawing);
    const y = `${round(tops[i] ?? 0)}mm`;
    yield toXml({ ...page, attributes: { ...page.attributes, y } });
  }
  yield `${END}\n`;
}

const END = '</svg>';

/** One page on white paper as nodes. */
export function pageTree(drawing: Drawing): SvgNode {
  const page = svgTree(drawing);
  const paper = node(
    'rect',
    { width: round(drawing.width), height: round(drawing.height), fill: WHITE },
    [],
  );
  return { ...page, children: [paper, ...page.children] };
}

/** How large pages are under each other, and where each begins; mm. */
export function stackTops(drawings: readonly Drawing[]) {
  const tops: number[] = [];
  let end = 0;
  for (const { height } of drawings) {
    tops.push(end);
    end += height + PAGE_GAP;
  }
  const width = Math.max(0, ...drawings.map((drawing) => drawing.width));
  return { tops, paper: { width, height: Math.max(0, end - PAGE_GAP) } };
}

const sourceNode = (source: string): SvgNode =>
  node('metadata', {}, [node(SVG_ELEMENT, { 'xmlns:alir': NAMESPACE }, [textToBase64(source)])]);

const node = (
  tag: string,
  attributes: SvgNode['attributes'],
  children: SvgNode['children'],
): SvgNode => ({ tag, attributes, children });
