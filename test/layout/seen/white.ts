/** How much white is around lines and words: what is drawn well looks airy, and words are near what they are about. */
import { bottom, right } from '../../../src/geometry/geometry.ts';
import { EPSILON, isLevel, type Leg, legsOf, type Seen, type SeenLine } from './seen.ts';

/** More white than this beside a line is no better, mm. */
const ENOUGH = 4;

/** White beside all legs that are neither first nor last, to the nearest rule, symbol or line; such legs may stand anywhere. */
export function whiteBeside(seen: Seen): { readonly legs: number; readonly white: number } {
  const legs = seen.lines.flatMap((line) => legsOf(line.points));
  const inner = seen.lines.flatMap((line) => legsOf(line.points).slice(1, -1));
  return {
    legs: inner.length,
    white: inner.reduce((sum, leg) => sum + Math.min(ENOUGH, nearest(seen, legs, leg)), 0),
  };
}

function nearest({ uprightRules, levelRules, objects }: Seen, legs: readonly Leg[], leg: Leg) {
  const level = isLevel(leg);
  const place = level ? leg.box.y : leg.box.x;
  const [from, to] = level ? [leg.box.x, right(leg.box)] : [leg.box.y, bottom(leg.box)];
  const isBeside = (start: number, end: number) => start < to && end > from;
  const rules = level ? levelRules : uprightRules;
  const symbols = objects
    .map(({ rect }) => rect)
    .filter((rect) => (level ? isBeside(rect.x, right(rect)) : isBeside(rect.y, bottom(rect))))
    .flatMap((rect) => (level ? [rect.y, bottom(rect)] : [rect.x, right(rect)]));
  const others = legs
    .filter((other) => isLevel(other) === level)
    .filter(({ box }) => (level ? isBeside(box.x, right(box)) : isBeside(box.y, bottom(box))))
    .map(({ box }) => (level ? box.y : box.x));
  // What lies on the same stretch is one line with it.
  const distances = [...rules, ...symbols, ...others].map((other) => Math.abs(other - place));
  return Math.min(...distances.filter((distance) => distance > EPSILON));
}

/** How far the words of a line are from where it begins, mm; 0 without words. */
export function wordsFromStart({ label, points: [start] }: SeenLine): number {
  if (!label || !start) return 0;
  const across = Math.max(label.x - start.x, 0, start.x - right(label));
  const down = Math.max(label.y - start.y, 0, start.y - bottom(label));
  return Math.hypot(across, down);
}
