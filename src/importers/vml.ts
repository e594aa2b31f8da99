/** VML, what Word drew with until 2010, and still does in documents of that time. Lengths come out in EMU. */
import type { Point } from '../geometry/geometry.ts';
import { blockText } from './documentText.ts';
import type { Drawn, DrawnLine } from './drawingMl.ts';
import { linePath, type PresetKind, presetKind } from './presets.ts';
import { applied, compose, placementTransform, type Transform } from './transform.ts';
import { childOf, childrenOf, descend, type XmlAttributes, type XmlElement } from './xml.ts';

const POINT = 12_700;
/** EMU in a unit of a length of a style. */
const UNITS: Readonly<Record<string, number>> = {
  pt: POINT,
  in: 914_400,
  cm: 360_000,
  mm: 36_000,
  px: 9_525,
  pc: 152_400,
};

/** The numbers of shape types, by the presets that took their place. */
const TYPES: Readonly<Record<string, string>> = {
  1: 'rect',
  2: 'roundRect',
  3: 'ellipse',
  4: 'diamond',
  13: 'rightArrow',
  15: 'homePlate',
  20: 'line',
  32: 'straightConnector1',
  33: 'bentConnector2',
  34: 'bentConnector3',
  35: 'bentConnector4',
  36: 'bentConnector5',
  56: 'pentagon',
  66: 'leftArrow',
  67: 'downArrow',
  68: 'upArrow',
  69: 'leftRightArrow',
  70: 'upDownArrow',
  109: 'flowChartProcess',
  110: 'flowChartDecision',
  116: 'flowChartTerminator',
  120: 'flowChartConnector',
  176: 'flowChartAlternateProcess',
  177: 'flowChartOffpageConnector',
  202: 'textBox',
};
const PICTURE = '75';

const ELEMENTS: Readonly<Record<string, string>> = {
  rect: 'rect',
  roundrect: 'roundRect',
  oval: 'ellipse',
  line: 'line',
};

/** Reads a `pict` or an `object` where its paragraph puts it. */
export const readVml = (holder: XmlElement, { x, y }: Point): readonly Drawn[] =>
  childrenOf(holder).flatMap((item) => readShape(item, [1, 0, 0, 1, x, y], true));

function readShape(item: XmlElement, around: Transform, isTop: boolean): readonly Drawn[] {
  if (!/^(?:group|shape|rect|roundrect|oval|line|polyline|image)$/.test(item.name)) return [];
  const style = styleOf(item.attributes);
  const length = (name: string) => lengthOf(style.get(name), isTop);
  const placement = {
    x: (length('margin-left') ?? 0) + (length('left') ?? 0),
    y: (length('margin-top') ?? 0) + (length('top') ?? 0),
    width: length('width') ?? 0,
    height: length('height') ?? 0,
    turn: Number.parseFloat(style.get('rotation') ?? '') || 0,
    flipsX: /x/.test(style.get('flip') ?? ''),
    flipsY: /y/.test(style.get('flip') ?? ''),
  };
  const placed = compose(around, placementTransform(placement));
  if (item.name === 'group') return readGroup(item, placed);
  const preset = presetOf(item);
  const at = applied(placed, { x: 0.5, y: 0.5 });
  if (preset === null) return [{ as: 'other', what: 'picture', name: altOf(item), at }];
  if (item.name === 'line') return [lineBetween(item, around, isTop)];
  const path = linePath(preset, (_, otherwise) => otherwise);
  if (path) {
    const points = path.points.map((point) => applied(placed, point));
    return [lineOf(item, points, path.heads)];
  }
  const corners = [applied(placed, { x: 0, y: 0 }), applied(placed, { x: 1, y: 1 })] as const;
  const text = textIn(item);
  return [
    {
      as: 'shape',
      id: item.attributes.get('id') ?? '',
      kind: kindOf(item, preset, text),
      corners: sorted(corners),
      text,
    },
  ];
}

function readGroup(group: XmlElement, placed: Transform): readonly Drawn[] {
  const [x = 0, y = 0] = pairOf(group.attributes.get('coordorigin'), '0,0');
  const [width = 1, height = 1] = pairOf(group.attributes.get('coordsize'), '1000,1000');
  const toUnit: Transform = [
    1 / (width || 1),
    0,
    0,
    1 / (height || 1),
    -x / (width || 1),
    -y / (height || 1),
  ];
  const inner = compose(placed, toUnit);
  return childrenOf(group).flatMap((child) => readShape(child, inner, false));
}

/** The preset of a shape; "" for one that is none, null for a picture. */
function presetOf(item: XmlElement): string | null {
  const element = ELEMENTS[item.name];
  const type = /t(\d+)$/.exec(item.attributes.get('type') ?? '')?.[1] ?? item.attributes.get('spt');
  if (type === PICTURE || item.name === 'image' || childOf(item, 'imagedata')) return null;
  return (type !== undefined && TYPES[type]) || element || '';
}

function kindOf(item: XmlElement, preset: string, text: string): PresetKind {
  const isBare = item.attributes.get('stroked') === 'f' && text !== '';
  if (preset === 'textBox') return isBare ? 'text' : 'process';
  const kind = presetKind(preset);
  return kind === 'process' && isBare && item.attributes.get('filled') === 'f' ? 'text' : kind;
}

function lineBetween(line: XmlElement, around: Transform, isTop: boolean): DrawnLine {
  const point = (name: string): Point => {
    const [x = '0', y = '0'] = (line.attributes.get(name) ?? '0,0').split(',');
    return applied(around, { x: lengthOf(x, isTop) ?? 0, y: lengthOf(y, isTop) ?? 0 });
  };
  return lineOf(line, [point('from'), point('to')], 'none');
}

function lineOf(item: XmlElement, points: readonly Point[], own: DrawnLine['heads']): DrawnLine {
  const stroke = childOf(item, 'stroke')?.attributes;
  const isArrow = (name: string) => /^(?:block|classic|open)$/.test(stroke?.get(name) ?? '');
  const [start, end] = [isArrow('startarrow'), isArrow('endarrow')];
  const heads =
    own !== 'none' ? own : start && end ? 'both' : start ? 'start' : end ? 'end' : 'none';
  return { as: 'line', from: null, to: null, points, heads, text: textIn(item) };
}

const styleOf = (attributes: XmlAttributes): ReadonlyMap<string, string> =>
  new Map(
    (attributes.get('style') ?? '').split(';').map((rule): [string, string] => {
      const colon = rule.indexOf(':');
      return [rule.slice(0, colon).trim().toLowerCase(), rule.slice(colon + 1).trim()];
    }),
  );

/** A length with its unit, or in a group one of the group's own. */
function lengthOf(text: string | undefined, isTop: boolean): number | undefined {
  const [, number, unit = ''] = /^\s*(-?[\d.]+)\s*([a-z]*)/i.exec(text ?? '') ?? [];
  const value = Number(number ?? Number.NaN);
  if (!Number.isFinite(value)) return undefined;
  return isTop ? value * (UNITS[unit.toLowerCase()] ?? POINT) : value;
}

const pairOf = (text: string | undefined, otherwise: string): readonly number[] =>
  (text ?? otherwise).split(',').map((part) => Number.parseFloat(part) || 0);

const altOf = (item: XmlElement): string =>
  item.attributes.get('alt') ?? childOf(item, 'imagedata')?.attributes.get('title') ?? '';

function textIn(item: XmlElement): string {
  const content = descend(item, 'textbox', 'txbxContent');
  return content ? blockText(content) : '';
}

const sorted = ([a, b]: readonly [Point, Point]): readonly [Point, Point] => [
  { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) },
  { x: Math.max(a.x, b.x), y: Math.max(a.y, b.y) },
];
