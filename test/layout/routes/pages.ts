/** Pages to route: small ones in words, and random ones from a seed. Lengths in mm. */

import type { Connection, Obstacle, RoutingProblem } from '../../../src/layout/routes/problem.ts';
import type { FlowKind, SymbolKind } from '../../../src/model/sop.ts';

const LEFT = 30;
const TOP = 40;
const LANE = 24;
const ROW = 20;
/** No person's word on a line. */
export const NO_HINTS = { exit: null, entry: null, lane: null, gutter: null } as const;
const WIDTHS = { terminator: 14, process: 14, decision: 14, connector: 6 } as const;
const HEIGHTS = { terminator: 8, process: 8, decision: 10, connector: 5 } as const;

/**
 * A page from a picture: one string per row, one letter per lane, `.` for nothing;
 * capital letters are decisions, digits are pentagons: of the head in the first row, else of the foot.
 * Flows as `a>b`, joints as `a-b`, labels as `a>b:Ya`.
 */
export function page(rows: readonly string[], flows: string): RoutingProblem {
  const lanes = Math.max(...rows.map((row) => row.length));
  const obstacles = rows.flatMap((row, y) =>
    [...row].flatMap((id, x): Obstacle[] => {
      if (id === '.') return [];
      const shape = shapeOf(id);
      const middle = { x: LEFT + (x + 0.5) * LANE, y: TOP + (y + 0.5) * ROW };
      const rect = box(middle.x, middle.y, WIDTHS[shape], HEIGHTS[shape]);
      const row = shape === 'connector' && y === 0 ? -1 : y;
      return [{ id, shape, rect, lane: x, row }];
    }),
  );
  return {
    laneBorders: Array.from({ length: lanes + 1 }, (_, i) => LEFT + i * LANE),
    rowBorders: Array.from({ length: rows.length + 1 }, (_, i) => TOP + i * ROW),
    obstacles,
    connections: flows.split(' ').map(connection),
  };
}

function shapeOf(id: string): keyof typeof HEIGHTS {
  if (/\d/.test(id)) return 'connector';
  return id === id.toUpperCase() ? 'decision' : 'process';
}

function connection(text: string): Connection {
  const [flow = '', label] = text.split(':');
  const kind: FlowKind = flow.includes('-') ? 'joint' : 'arrow';
  const [from = '', to = ''] = flow.split(/[>-]/);
  return { id: flow, from, to, kind, label: label ? labelSize(label) : null, ...NO_HINTS };
}

const labelSize = (text: string) => ({ width: 1.5 * text.length, height: 2.8 });

export const box = (x: number, y: number, width: number, height: number) => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** Mulberry32: small, seeded, the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface RandomSymbol {
  readonly id: string;
  readonly shape: SymbolKind;
  readonly lane: number;
  readonly row: number;
}

/** Roomy pages are as a layout likes them; tight ones have the narrowest lanes and lowest rows allowed. */
export type Room = 'roomy' | 'tight';

/** A page of a random SOP: rows with one or more symbols, loops back, joints, connectors at head and foot. */
export function randomPage(seed: number, room: Room = 'roomy'): RoutingProblem {
  const random = randomFrom(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const lanes = whole(2, 10);
  const rows = whole(3, 10);
  const byRow = Array.from({ length: rows }, (_, row) => randomRow(random, row, rows, lanes));
  const flows = randomFlows(random, byRow);
  const ins = random() < 0.4 ? whole(1, 2) : 0;
  const outs = random() < 0.4 ? whole(1, 2) : 0;
  const laneWidth = room === 'tight' ? 12 : Math.min(30, Math.max(17, 130 / lanes));
  return placed({ byRow, flows, lanes, laneWidth, room, ins, outs }, random);
}

function randomRow(random: () => number, row: number, rows: number, lanes: number) {
  const isEnd = row === 0 || row === rows - 1;
  const count = !isEnd && random() < 0.22 ? 2 : 1;
  const first = Math.floor(random() * lanes);
  const stacked = count === 2 && random() < 0.2;
  return Array.from({ length: count }, (_, i): RandomSymbol => {
    const lane =
      stacked || i === 0 ? first : (first + 1 + Math.floor(random() * (lanes - 1))) % lanes;
    const decides = !isEnd && random() < 0.25;
    const shape = isEnd ? 'terminator' : decides ? 'decision' : 'process';
    return { id: `s${row}.${i}`, shape, lane, row };
  });
}

function randomFlows(random: () => number, byRow: readonly (readonly RandomSymbol[])[]) {
  const flows: Connection[] = [];
  const add = (from: string, to: string, kind: FlowKind, label: string | null) =>
    flows.push({
      id: `f${flows.length}`,
      from,
      to,
      kind,
      label: label ? labelSize(label) : null,
      ...NO_HINTS,
    });
  byRow.forEach((symbols, row) => {
    const next = byRow[row + 1]?.[0];
    const [first, second] = symbols;
    if (!first) return;
    if (second && second.lane !== first.lane && random() < 0.3)
      add(first.id, second.id, 'joint', null);
    else if (second) add(first.id, second.id, 'arrow', first.shape === 'decision' ? 'Ya' : null);
    const last = symbols.at(-1) ?? first;
    if (next) add(last.id, next.id, 'arrow', last.shape === 'decision' ? 'Ya' : null);
    for (const { id, shape } of symbols) {
      if (shape !== 'decision') continue;
      const back = random() < 0.72;
      const to = back
        ? Math.floor(random() * row)
        : row + 1 + Math.floor(random() * (byRow.length - row - 1));
      const target = byRow[to]?.[0];
      if (target) add(id, target.id, 'arrow', 'Tidak');
    }
  });
  return flows;
}

interface RandomSop {
  readonly byRow: readonly (readonly RandomSymbol[])[];
  readonly flows: readonly Connection[];
  readonly lanes: number;
  readonly laneWidth: number;
  readonly room: Room;
  readonly ins: number;
  readonly outs: number;
}

const STRIP = 10;
/** Places of connectors beside the middle of their lane. */
const SIDE_BY_SIDE = [0, 7.3, -7.3];

function placed(sop: RandomSop, random: () => number): RoutingProblem {
  const { byRow, lanes, laneWidth } = sop;
  const tight = sop.room === 'tight';
  const slotHeight = tight ? 14 : 17;
  const heights = byRow.map(
    (symbols) =>
      (isStacked(symbols) ? 2 : 1) * slotHeight + (tight ? 0 : Math.floor(random() * 14)),
  );
  const rowBorders = [sop.ins > 0 ? TOP - STRIP : TOP];
  if (sop.ins > 0) rowBorders.push(TOP);
  for (const height of heights) rowBorders.push((rowBorders.at(-1) ?? 0) + height);
  const foot = rowBorders.at(-1) ?? 0;
  if (sop.outs > 0) rowBorders.push(foot + STRIP);
  const tops = rowBorders.slice(sop.ins > 0 ? 1 : 0);
  const obstacles = byRow.flatMap((symbols, row) =>
    symbols.map((symbol, i): Obstacle => {
      const slots = isStacked(symbols) ? 2 : 1;
      const slot = slots === 2 ? i : 0;
      const y = (tops[row] ?? 0) + ((slot + 0.5) * (heights[row] ?? 0)) / slots;
      const x = LEFT + (symbol.lane + 0.5) * laneWidth;
      const width = tight ? laneWidth - 5 : Math.min(16, laneWidth - 8.4);
      return { ...symbol, rect: box(x, y, width, HEIGHTS[symbol.shape]) };
    }),
  );
  const connectors: Obstacle[] = [];
  const connections = [...sop.flows];
  const add = (at: 'head' | 'foot', count: number) => {
    for (let i = 0; i < count; i++) {
      const end = obstacles[Math.floor(random() * obstacles.length)];
      if (!end) continue;
      const lane = end.lane;
      const taken = connectors.filter(
        ({ id, lane: other }) => other === lane && id.startsWith(at),
      ).length;
      if (tight && taken > 0) continue;
      const x = LEFT + (lane + 0.5) * laneWidth + (SIDE_BY_SIDE[taken % 3] ?? 0);
      const y = at === 'head' ? TOP - STRIP / 2 : foot + STRIP / 2;
      const id = `${at}${i}`;
      const row = at === 'head' ? -1 : byRow.length;
      connectors.push({ id, shape: 'connector', rect: box(x, y, 6, 5), lane, row });
      const goesIn = at === 'head' ? random() < 0.8 : random() < 0.2;
      const [from, to] = goesIn ? [id, end.id] : [end.id, id];
      connections.push({ id: `c-${id}`, from, to, kind: 'arrow', label: null, ...NO_HINTS });
    }
  };
  add('head', sop.ins);
  add('foot', sop.outs);
  const laneBorders = Array.from({ length: lanes + 1 }, (_, i) => LEFT + i * laneWidth);
  return { laneBorders, rowBorders, obstacles: [...obstacles, ...connectors], connections };
}

const isStacked = ([first, second]: readonly RandomSymbol[]): boolean =>
  first !== undefined && first.lane === second?.lane;
