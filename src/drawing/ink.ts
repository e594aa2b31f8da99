/** Small makers of ink, and the few pens that the form is drawn with. */
import { bottom, type Rect, right } from '../geometry/geometry.ts';
import type { PlacedText } from '../layout/sopLayout.ts';
import type { Marks, PathInk, PathStep, TextInk } from './drawing.ts';

export const BLACK = '#000000';
export const WHITE = '#ffffff';
export const HEAD_FILL = '#f1f3f5';
/** Line widths in mm. */
export const RULE = 0.25;
export const FRAME = 0.5;
export const LINE = 0.35;

export const move = (x: number, y: number): PathStep => ({ to: 'M', x, y });
export const line = (x: number, y: number): PathStep => ({ to: 'L', x, y });
export const close: PathStep = { to: 'Z' };

/** A stroked path without filling. */
export const stroked = (steps: readonly PathStep[], width: number, marks?: Marks): PathInk => ({
  kind: 'path',
  steps,
  stroke: width,
  ink: BLACK,
  fill: null,
  ...(marks ? { marks } : {}),
});

/** A stroked and filled path. */
export const shape = (steps: readonly PathStep[], width: number): PathInk => ({
  kind: 'path',
  steps,
  stroke: width,
  ink: BLACK,
  fill: WHITE,
});

/** A filled path without outline. */
export const filled = (steps: readonly PathStep[], fill: string): PathInk => ({
  kind: 'path',
  steps,
  stroke: 0,
  ink: fill,
  fill,
});

export const rectSteps = (rect: Rect): readonly PathStep[] => [
  move(rect.x, rect.y),
  line(right(rect), rect.y),
  line(right(rect), bottom(rect)),
  line(rect.x, bottom(rect)),
  close,
];

/** The lines of a text as ink, each run at its own place. */
export function textInks(text: PlacedText, marks?: Marks): readonly TextInk[] {
  return text.lines.flatMap((textLine, i) => {
    const start = text.align === 'left' ? text.x : text.x - textLine.width / 2;
    return textLine.runs.map((run, j): TextInk => {
      const next = textLine.runs[j + 1];
      return {
        kind: 'text',
        text: run.text,
        x: start + run.x,
        y: text.y + i * text.leading,
        size: text.size,
        font: run.font,
        width: (next ? next.x : textLine.width) - run.x,
        glue: next ? '' : textLine.glue,
        ...(marks ? { marks } : {}),
      };
    });
  });
}
