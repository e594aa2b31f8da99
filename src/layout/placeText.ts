/** Putting wrapped lines into a box. */
import { bottom, centre, type Rect } from '../geometry/geometry.ts';
import { CAP_HEIGHT, DESCENT } from './font/font.ts';
import type { PlacedText } from './sopLayout.ts';
import type { WrappedText } from './text.ts';

export interface TextLook {
  readonly size: number;
  readonly leading: number;
  readonly bold: boolean;
  readonly align: 'left' | 'centre';
  readonly valign: 'top' | 'middle' | 'bottom';
  /** Kept free at the left, right and, where it matters, at top and bottom. */
  readonly padX: number;
  readonly padY: number;
}

/** Height of some lines, from the top of the first capital to below the last descender. */
export const textHeight = (lines: number, leading: number, size: number): number =>
  lines === 0 ? 0 : (lines - 1) * leading + (CAP_HEIGHT + DESCENT) * size;

/** The lines with their place in the box. */
export function placeText(lines: WrappedText, rect: Rect, look: TextLook): PlacedText {
  const { size, leading, bold, align } = look;
  const height = textHeight(lines.length, leading, size);
  const top = {
    top: rect.y + look.padY,
    middle: centre(rect).y - height / 2,
    bottom: bottom(rect) - look.padY - height,
  }[look.valign];
  return {
    align,
    bold,
    size,
    leading,
    x: align === 'left' ? rect.x + look.padX : centre(rect).x,
    y: top + CAP_HEIGHT * size,
    lines,
  };
}
