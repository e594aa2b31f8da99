/** How far ink has moved: on screen, what moves as it is need not be drawn again. */
import type { Point, Rect } from '../geometry/geometry.ts';
import { isEqual } from '../layout/isEqual.ts';
import type { Ink, InkGroup, PathStep } from './drawing.ts';

/** What counts as one place, mm: less than SVG is written to. */
const NEAR = 0.0005;

/** The one move that makes a group into another, and nothing else of it; null where there is none. */
export function groupShift(from: InkGroup, to: InkGroup): Point | null {
  const [a, b] = [anchorOf(from), anchorOf(to)];
  if (!a || !b || from.inks.length !== to.inks.length) return null;
  const by = { x: b.x - a.x, y: b.y - a.y };
  const isMoved =
    isEqual(from.marks, to.marks) &&
    isRectMoved(from.area, to.area, by) &&
    from.inks.every((ink, i) => isInkMoved(ink, to.inks[i], by));
  return isMoved ? by : null;
}

/** A place that moves with the group; null where it has none. */
function anchorOf({ area, inks: [ink] }: InkGroup): Point | null {
  if (area) return area;
  if (ink?.kind === 'text') return ink;
  const step = ink?.kind === 'path' ? ink.steps[0] : undefined;
  return step && step.to !== 'Z' ? step : null;
}

function isInkMoved(from: Ink, to: Ink | undefined, by: Point): boolean {
  if (from.kind === 'text' && to?.kind === 'text')
    return isAt(from, to, by) && isEqual({ ...from, x: 0, y: 0 }, { ...to, x: 0, y: 0 });
  if (from.kind === 'path' && to?.kind === 'path')
    return (
      from.steps.length === to.steps.length &&
      from.steps.every((step, i) => isStepMoved(step, to.steps[i], by)) &&
      isEqual({ ...from, steps: null }, { ...to, steps: null })
    );
  return from.kind === 'image' && by.x === 0 && by.y === 0 && isEqual(from, to);
}

function isStepMoved(from: PathStep, to: PathStep | undefined, by: Point): boolean {
  if (from.to === 'Z' || to === undefined || to.to === 'Z') return from.to === to?.to;
  if (from.to === 'C')
    return (
      to.to === 'C' &&
      isAt(from, to, by) &&
      isAt({ x: from.x1, y: from.y1 }, { x: to.x1, y: to.y1 }, by) &&
      isAt({ x: from.x2, y: from.y2 }, { x: to.x2, y: to.y2 }, by)
    );
  return from.to === to.to && isAt(from, to, by);
}

function isRectMoved(from: Rect | null, to: Rect | null, by: Point): boolean {
  if (from === null || to === null) return from === to;
  return isAt(from, to, by) && isNear(from.width, to.width) && isNear(from.height, to.height);
}

const isAt = (from: Point, to: Point, by: Point): boolean =>
  isNear(to.x - from.x, by.x) && isNear(to.y - from.y, by.y);

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < NEAR;
