/** The five symbols of an SOP AP: kapsul, kotak, belah ketupat, anak panah, segilima. */
import { bottom, centre, type Point, type Rect, right, type Side } from '../geometry/geometry.ts';
import { ARROWHEAD } from '../layout/metrics.ts';
import type { PageConnector, PlacedSymbol } from '../layout/sopLayout.ts';
import type { SymbolKind } from '../model/sop.ts';
import type { InkGroup, PathInk, PathStep } from './drawing.ts';
import { BLACK, close, filled, LINE, line, move, rectSteps, shape, textInks } from './ink.ts';

/** How far a Bezier control point lies along a quarter circle of radius 1. */
const QUARTER = 0.5523;
/** The part of a pentagon's height that is its point. */
const POINT_SHARE = 0.42;

/** The outline of a symbol that fills its rectangle. */
export function symbolOutline(kind: SymbolKind, rect: Rect): readonly PathStep[] {
  switch (kind) {
    case 'process':
      return rectSteps(rect);
    case 'decision':
      return diamondSteps(rect);
    case 'terminator':
      return capsuleSteps(rect);
  }
}

function diamondSteps(rect: Rect): readonly PathStep[] {
  const { x, y } = centre(rect);
  return [move(x, rect.y), line(right(rect), y), line(x, bottom(rect)), line(rect.x, y), close];
}

function capsuleSteps(rect: Rect): readonly PathStep[] {
  const r = Math.min(rect.height, rect.width) / 2;
  const k = r * (1 - QUARTER);
  const [l, t, e, b] = [rect.x, rect.y, right(rect), bottom(rect)];
  const curve = (x1: number, y1: number, x2: number, y2: number, x: number, y: number) =>
    ({ to: 'C', x1, y1, x2, y2, x, y }) as const;
  return [
    move(l + r, t),
    line(e - r, t),
    curve(e - k, t, e, t + k, e, t + r),
    line(e, b - r),
    curve(e, b - k, e - k, b, e - r, b),
    line(l + r, b),
    curve(l + k, b, l, b - k, l, b - r),
    line(l, t + r),
    curve(l, t + k, l + k, t, l + r, t),
    close,
  ];
}

/** A symbol with the text in it. */
export const drawSymbol = ({ symbol, activity, rect, label }: PlacedSymbol): InkGroup => ({
  marks: { symbol: symbol.kind, id: symbol.id, activity, actor: symbol.actor },
  area: null,
  inks: [shape(symbolOutline(symbol.kind, rect), LINE), ...(label ? textInks(label) : [])],
});

/** The head of an arrow that comes in at a side, with its tip at the point; `scale` 1 is as on paper. */
export function arrowhead(tip: Point, side: Side, scale = 1): PathInk {
  const [dx, dy] = { top: [0, -1], right: [1, 0], bottom: [0, 1], left: [-1, 0] }[side] as [
    number,
    number,
  ];
  const [length, half] = [ARROWHEAD.length * scale, ARROWHEAD.halfWidth * scale];
  const base = { x: tip.x + dx * length, y: tip.y + dy * length };
  return filled(
    [
      move(tip.x, tip.y),
      line(base.x + dy * half, base.y + dx * half),
      line(base.x - dy * half, base.y - dx * half),
      close,
    ],
    BLACK,
  );
}

/** The five corners of a pentagon, its point down or up. */
export function pentagonSteps(rect: Rect, points: PageConnector['points']): readonly PathStep[] {
  const down = points === 'down';
  const flat = down ? rect.y : bottom(rect);
  const tip = down ? bottom(rect) : rect.y;
  const shoulder = tip + (flat - tip) * POINT_SHARE;
  return [
    move(rect.x, flat),
    line(right(rect), flat),
    line(right(rect), shoulder),
    line(centre(rect).x, tip),
    line(rect.x, shoulder),
    close,
  ];
}
