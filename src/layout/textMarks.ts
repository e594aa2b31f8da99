/** Where a stretch of a placed text is drawn. */
import type { Rect } from '../geometry/geometry.ts';
import { CAP_HEIGHT, DESCENT } from './font/font.ts';
import type { PlacedText } from './sopLayout.ts';
import { textWidth } from './text.ts';

/** Around the letters, in parts of their size. */
const AIR = 0.12;

/** The rectangle around each match of a pattern in the lines; a match that is broken over two lines has none. */
export function textMarks(text: PlacedText, pattern: RegExp): readonly Rect[] {
  const { align, size, leading, bold, lines } = text;
  const air = AIR * size;
  return lines.flatMap(({ runs, width }, i): readonly Rect[] => {
    const line = runs.map((run) => run.text).join('');
    const left = align === 'left' ? text.x : text.x - width / 2;
    return [...line.matchAll(pattern)].map(({ index, 0: found }) => ({
      x: left + textWidth(line.slice(0, index), { size, bold }) - air / 2,
      y: text.y + i * leading - CAP_HEIGHT * size - air,
      width: textWidth(found, { size, bold }) + air,
      height: (CAP_HEIGHT + DESCENT) * size + 2 * air,
    }));
  });
}
