/** What can be wrong with the words beside a line. */
import {
  bottom,
  centre,
  distance,
  overlaps,
  type Rect,
  right,
} from '../../../src/geometry/geometry.ts';
import { ARROWHEAD } from '../../../src/layout/metrics.ts';
import type { Defect, Finding } from './finding.ts';
import { isOutside } from './lines.ts';
import { EPSILON, legsOf, runsInto, type Seen, type SeenLine } from './seen.ts';

/** Words further off from the first leg of their flow could be another's, and, as far off as that, are nobody's (mm). */
const BESIDE = 2.5;
const AWAY = 4.1;

export function checkLabels(seen: Seen): readonly Finding[] {
  return seen.lines.flatMap((line, i): readonly Finding[] => {
    const { label } = line;
    if (label) return checkLabel(seen, line, label, seen.lines.slice(0, i));
    if (!line.labelled) return [];
    const at = legsOf(line.points)[0]?.box ?? seen.table;
    return [{ defect: 'labelMissing', flow: line.id, other: '', at }];
  });
}

function checkLabel(seen: Seen, line: SeenLine, rect: Rect, earlier: readonly SeenLine[]) {
  const found: Finding[] = [];
  const say = (defect: Defect, other: string) =>
    found.push({ defect, flow: line.id, other, at: rect });
  for (const line of seen.lines)
    if (inkOf(line).some((box) => runsInto(box, rect))) say('labelOnLine', line.id);
  for (const { id, shape, rect: box } of seen.objects)
    if (shape === 'decision' ? isInDiamond(rect, box) : overlaps(rect, box))
      say('labelOnSymbol', id);
  for (const x of seen.uprightRules)
    if (rect.x < x - EPSILON && x + EPSILON < right(rect)) say('labelOnRule', `x ${x.toFixed(1)}`);
  for (const y of seen.levelRules)
    if (rect.y < y - EPSILON && y + EPSILON < bottom(rect)) say('labelOnRule', `y ${y.toFixed(1)}`);
  for (const { id, label } of earlier) if (label && overlaps(rect, label)) say('labelOnLabel', id);
  const first = legsOf(line.points)[0]?.box;
  if (first && isAway(seen, line, distance(rect, first), rect)) say('labelAway', '');
  if (isOutside(rect, seen.table)) say('labelOutside', '');
  return found;
}

/** Whether words this far from the first leg of their line could be those of another, which is nearer to them. */
function isAway({ lines }: Seen, own: SeenLine, far: number, rect: Rect): boolean {
  if (far <= BESIDE || far > AWAY) return far > AWAY;
  const off = (line: SeenLine) => Math.min(...inkOf(line).map((box) => distance(rect, box)));
  return lines.some((line) => off(line) < off(own) - EPSILON);
}

/** The legs of a line, and its arrowhead, which is wider. */
function inkOf({ points, kind }: SeenLine): readonly Rect[] {
  const legs = legsOf(points).map(({ box }) => box);
  const [before, tip] = points.slice(-2);
  if (kind !== 'arrow' || !before || !tip) return legs;
  const way = { x: Math.sign(before.x - tip.x), y: Math.sign(before.y - tip.y) };
  const { length, halfWidth } = ARROWHEAD;
  const base = { x: tip.x + way.x * length, y: tip.y + way.y * length };
  const across = { x: Math.abs(way.y) * halfWidth, y: Math.abs(way.x) * halfWidth };
  const corner = { x: Math.min(tip.x, base.x), y: Math.min(tip.y, base.y) };
  return [
    ...legs,
    {
      x: corner.x - across.x,
      y: corner.y - across.y,
      width: Math.abs(tip.x - base.x) + 2 * across.x,
      height: Math.abs(tip.y - base.y) + 2 * across.y,
    },
  ];
}

/** The corner of the label that is nearest to the middle of the diamond tells. */
function isInDiamond(rect: Rect, box: Rect): boolean {
  const { x, y } = centre(box);
  const dx = Math.max(rect.x - x, 0, x - right(rect)) / (box.width / 2);
  const dy = Math.max(rect.y - y, 0, y - bottom(rect)) / (box.height / 2);
  return dx + dy < 1 - EPSILON;
}
