/** DrawingML, what Excel and Word draw with: shapes and lines with their true places, whatever groups they are in. */
import type { Point } from '../geometry/geometry.ts';
import { freeformKind, freeformPath } from './freeforms.ts';
import type { GridLine } from './grid.ts';
import { linePath, type PresetKind, presetKind } from './presets.ts';
import {
  applied,
  compose,
  groupTransform,
  IDENTITY,
  type Placement,
  placementTransform,
  readPlacement,
  type Transform,
} from './transform.ts';
import { childOf, childrenOf, descend, isOn, type XmlElement } from './xml.ts';

/** A shape, in the lengths of the drawing. `id` is the file's own and may come twice. */
export interface DrawnShape {
  readonly as: 'shape';
  readonly id: string;
  readonly kind: PresetKind;
  /** Top left and bottom right of what it covers as it lies. */
  readonly corners: readonly [Point, Point];
  readonly text: string;
}

export interface DrawnLine {
  readonly as: 'line';
  readonly from: string | null;
  readonly to: string | null;
  readonly points: readonly Point[];
  readonly heads: GridLine['heads'];
  readonly text: string;
}

/** What is drawn but neither shape nor line: a picture, a chart, what is hidden. */
export interface DrawnOther {
  readonly as: 'other';
  readonly what: 'picture' | 'object' | 'hidden';
  readonly name: string;
  readonly at: Point;
}

export type Drawn = DrawnShape | DrawnLine | DrawnOther;

/** How the text in a shape is read: the one thing that the two kinds of file don't share. */
export type TextIn = (shape: XmlElement) => string;

/** Where an item lies: the map around it, and its own place where the anchor knows better than the item. */
export interface Around {
  readonly transform: Transform;
  readonly placement?: Placement;
}

/** What an item is, a shape, line, group or picture, with all that is in it. */
export function readItem(item: XmlElement, textIn: TextIn, around: Around): readonly Drawn[] {
  if (item.name === 'AlternateContent') {
    return chosen(item).flatMap((child) => readItem(child, textIn, around));
  }
  if (isHidden(item)) return [readOther(item, around)];
  if (/^(?:grpSp|wgp)$/.test(item.name)) return readGroup(item, textIn, around);
  if (/^(?:sp|cxnSp|wsp)$/.test(item.name)) return [readShape(item, textIn, around)];
  return OTHERS.has(item.name) ? [readOther(item, around)] : [];
}

const OTHERS = new Set(['pic', 'graphicFrame', 'contentPart']);

/** The one branch of alternatives that is meant for us: what a new office reads, or what is there instead. */
export function chosen(alternatives: XmlElement): readonly XmlElement[] {
  const choice = childrenOf(alternatives, 'Choice').find((one) => childrenOf(one).length > 0);
  return childrenOf(choice ?? childOf(alternatives, 'Fallback'));
}

/** Whether an item is neither shown nor printed. */
const isHidden = (item: XmlElement): boolean => isOn(properties(item)?.attributes.get('hidden'));

function readGroup(group: XmlElement, textIn: TextIn, around: Around): readonly Drawn[] {
  const xfrm = descend(group, 'grpSpPr', 'xfrm');
  const placement = around.placement ?? readPlacement(xfrm);
  const inner = placement ? groupTransform(xfrm, placement) : IDENTITY;
  const transform = compose(around.transform, inner);
  return childrenOf(group).flatMap((child) => readItem(child, textIn, { transform }));
}

function readOther(item: XmlElement, around: Around): DrawnOther {
  const look = childOf(item, 'spPr') ?? childOf(item, 'grpSpPr') ?? item;
  const placement = around.placement ?? readPlacement(childOf(look, 'xfrm'));
  const inner = placement ? placementTransform(placement) : IDENTITY;
  const at = applied(compose(around.transform, inner), { x: 0.5, y: 0.5 });
  const what = isHidden(item) ? 'hidden' : item.name === 'pic' ? 'picture' : 'object';
  return { as: 'other', what, name: properties(item)?.attributes.get('name') ?? '', at };
}

function readShape(shape: XmlElement, textIn: TextIn, around: Around): Drawn {
  const look = childOf(shape, 'spPr');
  const placement = around.placement ?? readPlacement(childOf(look, 'xfrm'));
  if (!placement) return readOther(shape, around);
  const transform = compose(around.transform, placementTransform(placement));
  const path = pathOf(shape, look);
  const text = textIn(shape);
  if (path) {
    const points = path.points.map((point) => applied(transform, point));
    return { as: 'line', ...gluedEnds(shape), points, heads: headsOf(look, path.heads), text };
  }
  const id = properties(shape)?.attributes.get('id') ?? '';
  return { as: 'shape', id, kind: kindOf(shape, text), corners: cornersOf(transform), text };
}

/** `cNvPr` in a spreadsheet lies one level deeper than in a document. */
function properties(item: XmlElement): XmlElement | undefined {
  for (const child of childrenOf(item)) {
    if (child.name === 'cNvPr') return child;
    if (/^nv\w+Pr$/.test(child.name)) return childOf(child, 'cNvPr');
  }
  return undefined;
}

const presetOf = (look: XmlElement | undefined): string =>
  descend(look, 'prstGeom')?.attributes.get('prst') ?? '';

function pathOf(shape: XmlElement, look: XmlElement | undefined) {
  const freeform = childOf(look, 'custGeom');
  if (freeform) return freeformPath(freeform, isUnfilled(look));
  const values = new Map(
    childrenOf(descend(look, 'prstGeom', 'avLst'), 'gd').map(({ attributes }) => [
      attributes.get('name') ?? '',
      Number(/^val (-?\d+)$/.exec(attributes.get('fmla') ?? '')?.[1] ?? Number.NaN),
    ]),
  );
  const adjust = (number: number, otherwise: number): number => {
    const value = values.get(`adj${number}`) ?? Number.NaN;
    return Number.isFinite(value) ? value / 100_000 : otherwise;
  };
  const path = linePath(presetOf(look), adjust);
  return path ?? (shape.name === 'cxnSp' ? linePath('line', adjust) : null);
}

/** The shapes that a connector is glued to, by their ids. */
function gluedEnds(shape: XmlElement): Pick<DrawnLine, 'from' | 'to'> {
  const glue = descend(shape, 'nvCxnSpPr', 'cNvCxnSpPr') ?? childOf(shape, 'cNvCnPr');
  return {
    from: childOf(glue, 'stCxn')?.attributes.get('id') ?? null,
    to: childOf(glue, 'endCxn')?.attributes.get('id') ?? null,
  };
}

const ARROWS = new Set(['triangle', 'stealth', 'arrow']);

/** The tail end of DrawingML is where a line ends. */
function headsOf(look: XmlElement | undefined, own: GridLine['heads']): GridLine['heads'] {
  if (own !== 'none') return own;
  const isArrow = (end: string) =>
    ARROWS.has(descend(look, 'ln', end)?.attributes.get('type') ?? '');
  const [start, end] = [isArrow('headEnd'), isArrow('tailEnd')];
  if (start && end) return 'both';
  return start ? 'start' : end ? 'end' : 'none';
}

const isUnfilled = (look: XmlElement | undefined): boolean => childOf(look, 'noFill') !== undefined;
const isUnlined = (look: XmlElement | undefined): boolean =>
  descend(look, 'ln', 'noFill') !== undefined;

/** A roundness from which on a rounded box is a kapsul, as a part of its shorter side. */
const CAPSULE = 0.3;

function kindOf(shape: XmlElement, text: string): PresetKind {
  const look = childOf(shape, 'spPr');
  const freeform = childOf(look, 'custGeom');
  if (freeform) return freeformKind(freeform);
  const preset = presetOf(look);
  const kind = presetKind(preset);
  const box = kind === 'process' || kind === 'other';
  const isBare = isUnlined(look) || (isTextBox(shape) && !hasOutline(shape, look));
  if (box && isBare && (isUnfilled(look) || isTextBox(shape)) && text !== '') return 'text';
  if (kind === 'rounded' && (roundness(look) ?? 0) >= CAPSULE) return 'terminator';
  return kind;
}

const isTextBox = (shape: XmlElement): boolean => {
  const own = descend(shape, 'nvSpPr', 'cNvSpPr') ?? childOf(shape, 'cNvSpPr');
  return isOn(own?.attributes.get('txBox'));
};

/** A line of its own, or one by its style: style 0 is none. */
function hasOutline(shape: XmlElement, look: XmlElement | undefined): boolean {
  if (childOf(look, 'ln')) return !isUnlined(look);
  const style = descend(shape, 'style', 'lnRef')?.attributes.get('idx');
  return style !== undefined && style !== '0';
}

const roundness = (look: XmlElement | undefined): number | undefined => {
  const value = childrenOf(descend(look, 'prstGeom', 'avLst'), 'gd')[0]?.attributes.get('fmla');
  const part = Number(/^val (\d+)$/.exec(value ?? '')?.[1] ?? Number.NaN);
  return Number.isFinite(part) ? part / 100_000 : undefined;
};

function cornersOf(transform: Transform): readonly [Point, Point] {
  const points = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 1, y: 1 },
    { x: 0, y: 1 },
  ].map((corner) => applied(transform, corner));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [
    { x: Math.min(...xs), y: Math.min(...ys) },
    { x: Math.max(...xs), y: Math.max(...ys) },
  ];
}
