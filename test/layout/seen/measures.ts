/** How good lawful lines are: crossings, bends, ways round, and the habit of coming in from above. */
import { centre, type Side, sideMiddle } from '../../../src/geometry/geometry.ts';
import type { Obstacle } from '../../../src/layout/routes/problem.ts';
import { crossingsOf } from './pairs.ts';
import { lengthOf, type Seen, type SeenLine } from './seen.ts';

/** Sums over lines; a loop of a symbol into itself is no flow here. */
export interface Measures {
  readonly flows: number;
  readonly crossings: number;
  readonly bends: number;
  /** Length of all lines, and the shortest they could have from side to side (mm). */
  readonly length: number;
  readonly shortest: number;
  /** Flows that go down to a symbol, and those of them that come in at its top. */
  readonly forward: number;
  readonly topEntries: number;
}

export type Course = 'joint' | 'inRow' | 'forward' | 'back';

export function measuresOf(seen: Seen): Measures {
  const lines = seen.lines.filter(({ from, to }) => from !== to);
  const sum = (of: (line: SeenLine) => number) => lines.reduce((all, line) => all + of(line), 0);
  const objects = new Map(seen.objects.map((object) => [object.id, object]));
  const between = ({ from, to }: SeenLine) => [objects.get(from), objects.get(to)] as const;
  const forward = lines.filter((line) => {
    const [from, to] = between(line);
    return from && to && to.shape !== 'connector' && courseOf(line, from, to) === 'forward';
  });
  return {
    flows: lines.length,
    crossings: crossingsOf({ ...seen, lines }),
    bends: sum(({ points }) => Math.max(0, points.length - 2)),
    length: sum(({ points }) => lengthOf(points)),
    shortest: sum((line) => shortest(line, ...between(line))),
    forward: forward.length,
    topEntries: forward.filter(({ entry }) => entry === 'top').length,
  };
}

/** What a flow is on its page, from where its ends stand. */
export function courseOf({ kind }: Pick<SeenLine, 'kind'>, from: Obstacle, to: Obstacle): Course {
  if (kind === 'joint') return 'joint';
  if (from.row === to.row && from.lane !== to.lane) return 'inRow';
  return centre(to.rect).y > centre(from.rect).y ? 'forward' : 'back';
}

const ALL: readonly Side[] = ['top', 'right', 'bottom', 'left'];
const BELOW: readonly Side[] = ['right', 'bottom', 'left'];
const BESIDE: readonly Side[] = ['right', 'left'];

/** The sides that habit lets a flow use: out anywhere but at the top, in at the top where it comes from above. */
export function allowedSides(course: Course, from: Obstacle, to: Obstacle) {
  const joint = from.row === to.row ? BESIDE : ALL;
  const exits = course === 'joint' ? joint : BELOW;
  const entries = course === 'joint' ? joint : course === 'forward' ? (['top'] as const) : BELOW;
  return { exits: connectorSides(from) ?? exits, entries: connectorSides(to) ?? entries };
}

/** A pentagon looks into the table. */
function connectorSides({ shape, row }: Obstacle): readonly Side[] | null {
  if (shape !== 'connector') return null;
  return row < 0 ? ['bottom'] : ['top'];
}

/** The least way between two allowed sides, level and upright (mm). */
function shortest(line: SeenLine, from: Obstacle | undefined, to: Obstacle | undefined): number {
  if (!from || !to) return 0;
  const { exits, entries } = allowedSides(courseOf(line, from, to), from, to);
  const ways = exits.flatMap((exit) =>
    entries.map((entry) => {
      const [a, b] = [sideMiddle(from.rect, exit), sideMiddle(to.rect, entry)];
      return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    }),
  );
  return Math.min(...ways);
}

export const NOTHING_MEASURED: Measures = {
  ...{ flows: 0, crossings: 0, bends: 0, length: 0, shortest: 0, forward: 0, topEntries: 0 },
};

export const addMeasures = (a: Measures, b: Measures): Measures => ({
  flows: a.flows + b.flows,
  crossings: a.crossings + b.crossings,
  bends: a.bends + b.bends,
  length: a.length + b.length,
  shortest: a.shortest + b.shortest,
  forward: a.forward + b.forward,
  topEntries: a.topEntries + b.topEntries,
});
