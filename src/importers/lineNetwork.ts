/**
 * The lines over a table as ways from shape to shape: lines that end at each other, or on each other, are one way.
 */
import type { Point } from '../geometry/geometry.ts';
import type { Places } from './drawnPlaces.ts';
import type { Node } from './drawnShapes.ts';
import type { GridLine } from './grid.ts';
import { type Contacts, type End, findContacts, type Line, TOUCH } from './lineEnds.ts';

/** A way between two nodes, by their indices. Without a head its direction is that in which it was drawn. */
export interface Way {
  readonly from: number;
  readonly to: number;
  readonly hasHead: boolean;
  readonly lines: readonly GridLine[];
  readonly path: readonly Point[];
  /** Whether it goes along its lines as they were drawn. */
  readonly isForward: boolean;
}

export interface LineNetwork {
  readonly ways: readonly Way[];
  /** Lines that no way goes along, with how many of their ends are at a shape. */
  readonly unused: readonly { readonly line: GridLine; readonly ends: number }[];
}

export function lineNetwork(
  gridLines: readonly GridLine[],
  nodes: readonly Node[],
  places: Places,
): LineNetwork {
  const lines = gridLines.map((line): Line => {
    const points = [line.start, ...(line.bends ?? []), line.end];
    return { line, path: points.map(places.at) };
  });
  const contacts = findContacts(lines, nodes);
  const pieces = piecesOf(lines, contacts);
  const ways = waysAlong(pieces, lines);
  const used = new Set(ways.flatMap((way) => way.lines));
  const unused = lines.flatMap(({ line }, i) => {
    const ends = contacts[i]?.filter(({ at }) => at !== 'nothing').length ?? 0;
    return used.has(line) ? [] : [{ line, ends }];
  });
  return { ways, unused };
}

/** A run of a line between two vertices: nodes are 0 and up, meetings of lines below 0. */
interface Piece {
  readonly line: number;
  readonly ends: readonly [number, number];
  readonly path: readonly Point[];
  /** Whether it may be gone along from its first end to its second, and back. */
  readonly goes: readonly [boolean, boolean];
  /** Whether a head is at its second end, and at its first. */
  readonly heads: readonly [boolean, boolean];
}

function piecesOf(lines: readonly Line[], contacts: Contacts): readonly Piece[] {
  const vertices = new Vertices();
  const stops = lines.map((): { along: number; vertex: number }[] => []);
  lines.forEach((_, line) => {
    for (const side of [0, 1] as const) {
      const contact = contacts[line]?.[side];
      const own = vertices.ofEnd({ line, side });
      if (contact?.at === 'node') vertices.join(own, contact.node);
      else if (contact?.at === 'end') vertices.join(own, vertices.ofEnd(contact.end));
      else if (contact?.at === 'line') {
        stops[contact.line]?.push({ along: contact.along, vertex: own });
      }
    }
  });
  return lines.flatMap((line, i) => {
    const last = line.path.length - 1;
    const along = [
      { along: 0, vertex: vertices.ofEnd({ line: i, side: 0 }) },
      ...(stops[i] ?? []).sort((a, b) => a.along - b.along),
      { along: last, vertex: vertices.ofEnd({ line: i, side: 1 }) },
    ];
    return along.slice(1).map((stop, j): Piece => {
      const from = along[j] as (typeof along)[number];
      return {
        line: i,
        ends: [vertices.root(from.vertex), vertices.root(stop.vertex)],
        path: cut(line.path, from.along, stop.along),
        ...directions(line.line.heads, j === 0, j === along.length - 2),
      };
    });
  });
}

function directions(heads: GridLine['heads'], isFirst: boolean, isLast: boolean) {
  return {
    goes: [heads !== 'start', heads !== 'end'],
    heads: [
      isLast && (heads === 'end' || heads === 'both'),
      isFirst && (heads === 'start' || heads === 'both'),
    ],
  } as const;
}

/** Vertices that turn out to be one. Nodes keep their own numbers. */
class Vertices {
  readonly #parents = new Map<number, number>();

  ofEnd({ line, side }: End): number {
    return -1 - 2 * line - side;
  }

  root(vertex: number): number {
    let at = vertex;
    for (let up = this.#parents.get(at); up !== undefined; up = this.#parents.get(at)) at = up;
    return at;
  }

  /** The higher number, which a node has, stands for both. */
  join(a: number, b: number): void {
    const [low, high] = [this.root(a), this.root(b)].sort((x, y) => x - y);
    // Two shapes are never one, however lines touch.
    if (low === undefined || high === undefined || low === high || low >= 0) return;
    this.#parents.set(low, high);
  }
}

/** A path from one place along it to another. */
function cut(path: readonly Point[], start: number, end: number): readonly Point[] {
  const at = (along: number): Point => {
    const i = Math.min(Math.floor(along), path.length - 2);
    const [a, b] = [path[i] as Point, path[i + 1] as Point];
    const part = along - i;
    return { x: a.x + part * (b.x - a.x), y: a.y + part * (b.y - a.y) };
  };
  return [at(start), ...path.slice(Math.floor(start) + 1, Math.ceil(end)), at(end)];
}

interface Step {
  readonly vertex: number;
  readonly before: Step | null;
  readonly piece: Piece;
  readonly isForward: boolean;
  readonly hasHead: boolean;
}

/** Each way from a node along pieces to a node. */
function waysAlong(pieces: readonly Piece[], lines: readonly Line[]): readonly Way[] {
  const at = new Map<number, Piece[]>();
  for (const piece of pieces) {
    for (const vertex of new Set(piece.ends)) {
      const there = at.get(vertex);
      if (there) there.push(piece);
      else at.set(vertex, [piece]);
    }
  }
  const ways: Way[] = [];
  for (const start of [...at.keys()].filter((vertex) => vertex >= 0).sort((a, b) => a - b)) {
    for (const piece of at.get(start) ?? []) {
      for (const end of waysFrom(start, piece, at)) ways.push(wayTo(start, end, lines));
    }
  }
  return settled(ways);
}

function waysFrom(
  start: number,
  first: Piece,
  at: ReadonlyMap<number, readonly Piece[]>,
): readonly Step[] {
  const reached: Step[] = [];
  const seen = new Set<number>();
  let steps = stepsAlong(start, first, null);
  while (steps.length > 0) {
    const next: Step[] = [];
    for (const step of steps) {
      if (seen.has(step.vertex)) continue;
      seen.add(step.vertex);
      if (step.vertex >= 0) reached.push(step);
      else {
        for (const piece of at.get(step.vertex) ?? []) {
          if (piece !== step.piece) next.push(...stepsAlong(step.vertex, piece, step));
        }
      }
    }
    steps = next;
  }
  return reached;
}

function stepsAlong(vertex: number, piece: Piece, before: Step | null): readonly Step[] {
  return ([0, 1] as const).flatMap((side): readonly Step[] => {
    if (piece.ends[side] !== vertex || !piece.goes[side]) return [];
    const hasHead = (before?.hasHead ?? false) || piece.heads[side];
    return [
      { vertex: piece.ends[1 - side] as number, before, piece, isForward: side === 0, hasHead },
    ];
  });
}

function wayTo(from: number, end: Step, lines: readonly Line[]): Way {
  const steps: Step[] = [];
  for (let step: Step | null = end; step; step = step.before) steps.unshift(step);
  const path = steps.flatMap(({ piece, isForward }) =>
    isForward ? piece.path : [...piece.path].reverse(),
  );
  const along = new Set(steps.map(({ piece }) => (lines[piece.line] as Line).line));
  const isForward = steps.every((step) => step.isForward);
  return { from, to: end.vertex, hasHead: end.hasHead, lines: [...along], path, isForward };
}

/**
 * Each way once. Without a head it was found from both of its ends, and stands for a flow only where no head is on
 * any of its lines: elsewhere it is two that join on their way to a third.
 */
function settled(ways: readonly Way[]): readonly Way[] {
  const headed = new Set(ways.filter(({ hasHead }) => hasHead).flatMap(({ lines }) => lines));
  const kept = new Map<string, Way[]>();
  return ways.filter((way) => {
    if (!way.hasHead && (way.lines.some((line) => headed.has(line)) || !isAsDrawn(way)))
      return false;
    const key = `${way.from} ${way.to}`;
    const others = kept.get(key) ?? [];
    if (others.some(({ lines }) => lines.some((line) => way.lines.includes(line)))) return false;
    kept.set(key, [...others, way]);
    return true;
  });
}

/** Of the two directions of a way without a head, that of its line, or of several lines the one that goes down. */
function isAsDrawn({ lines, path, isForward }: Way): boolean {
  if (lines.length === 1) return isForward;
  const [start, end] = [path[0] as Point, path.at(-1) as Point];
  return Math.abs(end.y - start.y) > TOUCH ? end.y > start.y : end.x > start.x;
}
