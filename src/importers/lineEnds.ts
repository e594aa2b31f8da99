/** What the ends of the lines over a table are at: where they are glued, or else what they lie at or point to. */
import { bottom, grow, overlaps, type Point, type Rect, right } from '../geometry/geometry.ts';
import { footOn } from './drawnPlaces.ts';
import { distanceToNode, type Node } from './drawnShapes.ts';
import type { GridLine } from './grid.ts';

/** An end nearer than this to something is at it, mm. */
export const TOUCH = 1.5;
/** A loose end this near to a shape is meant for it, mm. */
const SNAP = 6;
/** How far a line is followed in its own direction to find what it points to, mm. */
const REACH = 15;
/** Ends this near to each other belong together where there is no shape, mm. */
const JOIN = 4;

/** A line of the table with its run in mm. */
export interface Line {
  readonly line: GridLine;
  readonly path: readonly Point[];
}

/** One end of a line: 0 its start, 1 its end. */
export interface End {
  readonly line: number;
  readonly side: 0 | 1;
}

/** What an end is at: a shape, another end, a place along another line, or nothing. */
export type Contact =
  | { readonly at: 'node'; readonly node: number }
  | { readonly at: 'end'; readonly end: End }
  | { readonly at: 'line'; readonly line: number; readonly along: number }
  | { readonly at: 'nothing' };

/** What both ends of each line are at. */
export type Contacts = readonly (readonly [Contact, Contact])[];

export function findContacts(lines: readonly Line[], nodes: readonly Node[]): Contacts {
  const indices = new Map(nodes.map(({ shape }, i) => [shape.id, i]));
  const glued = lines.map(({ line }) => [
    line.from === null ? undefined : indices.get(line.from),
    line.to === null ? undefined : indices.get(line.to),
  ]);
  const isLoose = ({ line, side }: End) => glued[line]?.[side] === undefined;
  return lines.map((_, line) => {
    const contact = (side: 0 | 1): Contact => {
      const node = glued[line]?.[side];
      if (node !== undefined) return { at: 'node', node };
      return looseContact({ line, side }, { lines, nodes, isLoose });
    };
    return apart([contact(0), contact(1)], line, { lines, nodes, isLoose });
  });
}

interface Scene {
  readonly lines: readonly Line[];
  readonly nodes: readonly Node[];
  readonly isLoose: (end: End) => boolean;
}

const endPoint = ({ path }: Line, side: 0 | 1): Point =>
  (side === 0 ? path[0] : path.at(-1)) as Point;

function looseContact(end: End, scene: Scene, except = -1): Contact {
  const { lines, nodes } = scene;
  const line = lines[end.line] as Line;
  const point = endPoint(line, end.side);
  const shape = nearestNode(point, nodes, except);
  if (shape.away <= TOUCH) return { at: 'node', node: shape.node };
  const close = nodeAhead(line, { side: end.side, reach: SNAP, except }, nodes);
  if (close !== null) return { at: 'node', node: close };
  const other = nearestLine(end, point, scene);
  if (other && other.away <= TOUCH) return other.contact;
  if (shape.away <= SNAP) return { at: 'node', node: shape.node };
  const ahead = nodeAhead(line, { side: end.side, reach: REACH, except }, nodes);
  if (ahead !== null) return { at: 'node', node: ahead };
  return other && other.away <= JOIN ? other.contact : { at: 'nothing' };
}

/** The two ends of a line are at two shapes, unless the line was glued to one twice or goes round. */
function apart(
  contacts: readonly [Contact, Contact],
  index: number,
  scene: Scene,
): [Contact, Contact] {
  const [start, end] = contacts;
  if (start.at !== 'node' || end.at !== 'node' || start.node !== end.node) return [start, end];
  const looseSides = ([0, 1] as const).filter((side) => scene.isLoose({ line: index, side }));
  const node = scene.nodes[start.node] as Node;
  const line = scene.lines[index] as Line;
  // The end that is further off is the one that was meant for something else.
  const side = looseSides.sort(
    (a, b) => distanceToNode(endPoint(line, b), node) - distanceToNode(endPoint(line, a), node),
  )[0];
  if (side === undefined) return [start, end];
  const other = looseContact({ line: index, side }, scene, start.node);
  return side === 0 ? [other, end] : [start, other];
}

function nearestNode(point: Point, nodes: readonly Node[], except: number) {
  let best = { node: -1, away: Number.POSITIVE_INFINITY };
  nodes.forEach((node, i) => {
    const away = i === except ? Number.POSITIVE_INFINITY : distanceToNode(point, node);
    if (away < best.away) best = { node: i, away };
  });
  return best;
}

function nearestLine(end: End, point: Point, { lines, isLoose }: Scene) {
  let best: { contact: Contact; away: number } | null = null;
  lines.forEach((line, i) => {
    if (i === end.line) return;
    const foot = footOn(point, line.path);
    for (const side of [0, 1] as const) {
      const at = endPoint(line, side);
      const away = Math.hypot(at.x - point.x, at.y - point.y);
      // An end goes before the run of the line, which is never further away.
      if (
        isLoose({ line: i, side }) &&
        away <= foot.away + TOUCH &&
        away < (best?.away ?? JOIN + 1)
      ) {
        best = { contact: { at: 'end', end: { line: i, side } }, away };
      }
    }
    if (foot.away + TOUCH < (best?.away ?? JOIN + 1)) {
      best = { contact: { at: 'line', line: i, along: foot.along }, away: foot.away };
    }
  });
  return best as { readonly contact: Contact; readonly away: number } | null;
}

interface Ray {
  readonly side: 0 | 1;
  /** How far to look, mm. */
  readonly reach: number;
  readonly except: number;
}

/** The first shape that the line would come to if it went on. */
function nodeAhead({ path }: Line, ray: Ray, nodes: readonly Node[]): number | null {
  const { side, reach, except } = ray;
  const [tip, before] = side === 1 ? [path.at(-1), path.at(-2)] : [path[0], path[1]];
  if (!tip || !before) return null;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y);
  if (length === 0) return null;
  const way = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const room = grow({ ...tip, width: 0, height: 0 }, reach);
  let best = { node: -1, away: reach };
  nodes.forEach((node, i) => {
    if (i === except || !overlaps(room, node.box)) return;
    const away = awayAlong(tip, way, node.box);
    if (away === null || away > best.away) return;
    if (node.shape.kind === 'decision' && !isHit(tip, way, node)) return;
    best = { node: i, away };
  });
  return best.node < 0 ? null : best.node;
}

/** How far a point goes along a direction until it is in a box; null where it never is. */
function awayAlong(from: Point, way: Point, box: Rect): number | null {
  const sides = [span(from.x, way.x, box.x, right(box)), span(from.y, way.y, box.y, bottom(box))];
  const enter = Math.max(0, ...sides.map(([first]) => first));
  return enter <= Math.min(...sides.map(([, last]) => last)) ? enter : null;
}

/** When a coordinate that moves at a speed is between two values. */
function span(from: number, speed: number, low: number, high: number): readonly [number, number] {
  if (speed === 0) return from >= low && from <= high ? ALWAYS : NEVER;
  const [a, b] = [(low - from) / speed, (high - from) / speed];
  return a < b ? [a, b] : [b, a];
}
const ALWAYS = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
const NEVER = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const;

/** Whether a way that comes through the box of a diamond comes through the diamond: looked at each millimetre. */
function isHit(from: Point, way: Point, node: Node): boolean {
  for (let step = 0; step <= REACH + node.box.width; step++) {
    const at = { x: from.x + step * way.x, y: from.y + step * way.y };
    if (distanceToNode(at, node) === 0) return true;
  }
  return false;
}
