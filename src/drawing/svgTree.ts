/**
 * How ink becomes SVG: the one place that knows, for the screen, the SVG file and the picture inside a PNG.
 * Looks are attributes on each element, with no class and no style sheet, so that a copy of any part looks the same.
 */
import type { Rect } from '../geometry/geometry.ts';
import type { FontName } from '../layout/font/font.ts';
import { DRAWN_HYPHEN } from '../layout/text.ts';
import type { Drawing, ImageInk, InkGroup, Marks, PathInk, PathStep, TextInk } from './drawing.ts';

/** An SVG element with attribute names as in XML, or the plain text between elements. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

export interface FontFace {
  /** The bundled font's own name. */
  readonly family: string;
  /** As in CSS. */
  readonly weight: '400' | '700';
  /** Under the folder of fonts. */
  readonly file: string;
}

/** What each bundled font is called in SVG and CSS. */
export const FONT_FACES: Readonly<Record<FontName, FontFace>> = {
  'arimo-regular': { family: 'Alir Sans', weight: '400', file: 'arimo-regular.ttf' },
  'arimo-bold': { family: 'Alir Sans', weight: '700', file: 'arimo-bold.ttf' },
  symbols: { family: 'Alir Symbols', weight: '400', file: 'symbols.ttf' },
};

/** Arial has the widths of the bundled font: a program that reads no embedded font still sets the lines alike. */
const FALLBACK = 'Arial, sans-serif';
const BLACK = '#000000';
/** As in PDF, where it is the default; SVG's own 4 would cut the tip of a slim arrow head. */
const MITER_LIMIT = '10';

/** A page as an `<svg>` of its paper's size in mm, without the white of the paper: each sink has its own. */
export function svgTree(drawing: Drawing): SvgNode {
  const { page, width, height, groups } = drawing;
  return {
    tag: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      'data-page': String(page),
      width: `${round(width)}mm`,
      height: `${round(height)}mm`,
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      'stroke-miterlimit': MITER_LIMIT,
    },
    children: groups.map(groupNode),
  };
}

/** One group of ink as a `<g>`; the plain text between its texts is what stood between them. */
export function groupNode(group: InkGroup): SvgNode {
  return { tag: 'g', attributes: dataAttributes(group.marks), children: inkNodes(group) };
}

/** A rectangle that shows nothing and can be pointed at, mm. */
export const areaNode = (rect: Rect): SvgNode => ({
  tag: 'rect',
  attributes: { ...box(rect), fill: 'none', 'pointer-events': 'all' },
  children: [],
});

/** A number in mm as SVG writes it: to the thousandth, with no zeros behind. */
export const round = (mm: number): string => String(Math.round(mm * 1000) / 1000);

/** The text of an attribute `d`. */
export const pathData = (steps: readonly PathStep[]): string => steps.map(stepData).join(' ');

function inkNodes(group: InkGroup): (SvgNode | string)[] {
  const nodes: (SvgNode | string)[] = [];
  const last = group.inks.findLast((ink) => ink.kind === 'text');
  for (const ink of group.inks) {
    switch (ink.kind) {
      case 'path':
        nodes.push(pathNode(ink));
        break;
      case 'text':
        nodes.push(textNode(ink));
        if (ink !== last && ink.glue !== '' && ink.glue !== DRAWN_HYPHEN) nodes.push(ink.glue);
        break;
      case 'image':
        nodes.push(imageNode(ink));
        break;
    }
  }
  return nodes;
}

function stepData(step: PathStep): string {
  switch (step.to) {
    case 'M':
    case 'L':
      return `${step.to}${round(step.x)} ${round(step.y)}`;
    case 'C':
      return `C${[step.x1, step.y1, step.x2, step.y2, step.x, step.y].map(round).join(' ')}`;
    case 'Z':
      return 'Z';
  }
}

function pathNode({ steps, stroke, ink, fill, marks }: PathInk): SvgNode {
  const line = stroke > 0 ? { stroke: ink, 'stroke-width': round(stroke) } : {};
  return {
    tag: 'path',
    attributes: { ...dataAttributes(marks), d: pathData(steps), fill: fill ?? 'none', ...line },
    children: [],
  };
}

function textNode({ text, x, y, size, font, marks }: TextInk): SvgNode {
  const face = FONT_FACES[font];
  return {
    tag: 'text',
    attributes: {
      ...dataAttributes(marks),
      x: round(x),
      y: round(y),
      'font-family': `'${face.family}', ${FALLBACK}`,
      'font-size': round(size),
      'font-weight': face.weight,
      fill: BLACK,
      'font-kerning': 'none',
      'text-rendering': 'geometricPrecision',
      // SVG folds spaces into one, but the layout has counted each.
      ...(/^ | $| {2}/.test(text) ? { 'xml:space': 'preserve' } : {}),
    },
    children: [text],
  };
}

const imageNode = ({ rect, type, data }: ImageInk): SvgNode => ({
  tag: 'image',
  attributes: { ...box(rect), preserveAspectRatio: 'none', href: `data:${type};base64,${data}` },
  children: [],
});

const box = ({ x, y, width, height }: Rect): Readonly<Record<string, string>> => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});

const dataAttributes = (marks: Marks = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(marks).map(([name, value]) => [`data-${name}`, value]));
