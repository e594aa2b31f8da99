/** Small pieces that everything laid over the sheet is made of. */
import type { ReactNode } from 'react';
import type { Point, Rect } from '../../geometry/geometry.ts';
import { pageTop } from '../../layout/sheet.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import { PX, rectPx } from './view.ts';

/** A rectangle of the sheet as CSS. */
export function boxStyle(rect: Rect) {
  const { x, y, width, height } = rectPx(rect);
  return { left: x, top: y, width, height };
}

/** An SVG over a page, in mm of the page. */
export function Lines({
  className,
  layout,
  page,
  children,
}: {
  className: string;
  layout: SopLayout;
  page: number;
  children: ReactNode;
}) {
  const { width, height } = layout;
  return (
    <svg
      className={`over ${className}`}
      style={boxStyle({ x: 0, y: pageTop(layout, page), width, height })}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** A drawing over the whole sheet, in mm of the sheet. */
export function SheetLines({ className, children }: { className: string; children: ReactNode }) {
  return (
    <svg className={`over spread ${className}`} aria-hidden="true">
      <g transform={`scale(${PX})`}>{children}</g>
    </svg>
  );
}

/** A level and an upright stretch from one point to another. */
export const elbow = (a: Point, b: Point): string => `M${a.x} ${a.y}H${b.x}V${b.y}`;
