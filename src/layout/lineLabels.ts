/** The words beside a line: Ya, Tidak, and whatever else stands on a flow. */
import type { Rect } from '../geometry/geometry.ts';
import type { Flow } from '../model/sop.ts';
import type { Metrics } from './metrics.ts';
import { placeText, textHeight } from './placeText.ts';
import type { RouteLabel } from './sopLayout.ts';
import { type WrappedText, wrapText } from './text.ts';

/** A label gets no wider than the first of these while it keeps to {@link MOST_LINES}, then wider; mm. */
const WIDTHS = [24, 36, 48, 72, 108] as const;
const MOST_LINES = 6;

/** The lines of a flow's label, in mm of `room` at most, which is the width of all lanes. */
export function labelLines({ label }: Flow, { small: size }: Metrics, room: number): WrappedText {
  let lines: WrappedText = [];
  for (const width of WIDTHS) {
    lines = wrapText(label, Math.min(width, room), { size, bold: false });
    if (lines.length <= MOST_LINES || width >= room) break;
  }
  return lines;
}

/** Size of a label on paper; null where there is nothing to say. */
export function labelSize(lines: WrappedText, metrics: Metrics) {
  if (lines.length === 0) return null;
  return {
    width: Math.max(...lines.map(({ width }) => width)),
    height: textHeight(lines.length, metrics.smallLeading, metrics.small),
  };
}

export const placeLabel = (rect: Rect, lines: WrappedText, metrics: Metrics): RouteLabel => ({
  rect,
  text: placeText(lines, rect, {
    size: metrics.small,
    leading: metrics.smallLeading,
    bold: false,
    align: 'left',
    valign: 'top',
    padX: 0,
    padY: 0,
  }),
});
