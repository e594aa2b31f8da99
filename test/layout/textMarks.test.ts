import { expect, it } from 'vitest';
import { CAP_HEIGHT, DESCENT } from '../../src/layout/font/font.ts';
import { placeText } from '../../src/layout/placeText.ts';
import { textWidth, wrapText } from '../../src/layout/text.ts';
import { textMarks } from '../../src/layout/textMarks.ts';

const STYLE = { size: 3, bold: false };
const LOOK = { ...STYLE, leading: 4, valign: 'top', padX: 1, padY: 1 } as const;
const BOX = { x: 10, y: 20, width: 40, height: 30 };
const TEXT = 'Kasi memeriksa berkas, lalu Kasi memaraf';

it('lights each match on its line, no wider than its letters and a little air', () => {
  const lines = wrapText(TEXT, 38, STYLE);
  for (const align of ['left', 'centre'] as const) {
    const placed = placeText(lines, BOX, { ...LOOK, align });
    const marks = textMarks(placed, /kasi/giu);
    expect(marks).toHaveLength(2);
    for (const mark of marks) {
      expect(mark.width).toBeCloseTo(textWidth('Kasi', STYLE) + 0.36, 5);
      expect(mark.x).toBeGreaterThanOrEqual(BOX.x);
      expect(mark.x + mark.width).toBeLessThanOrEqual(BOX.x + BOX.width);
    }
    expect(marks.map(({ y }) => y)).toEqual(marks.map(({ y }) => y).toSorted((a, b) => a - b));
  }
  const [first] = textMarks(placeText(lines, BOX, { ...LOOK, align: 'left' }), /kasi/giu);
  expect(first?.x).toBeCloseTo(BOX.x + 1 - 0.18, 5);
  const placed = placeText(lines, BOX, { ...LOOK, align: 'centre' });
  const [word] = textMarks(placed, /berkas/giu);
  const before = textWidth('Kasi memeriksa ', STYLE);
  expect(word?.x).toBeCloseTo(placed.x - (lines[0]?.width ?? 0) / 2 + before - 0.18, 5);
});

it('reaches a little above the capitals and below the descenders of its own line', () => {
  const placed = placeText(wrapText(TEXT, 38, STYLE), BOX, { ...LOOK, align: 'left' });
  const marks = textMarks(placed, /kasi/giu);
  for (const [i, { y, height }] of marks.entries()) {
    const baseLine = placed.y + i * placed.leading;
    expect(y).toBeCloseTo(baseLine - CAP_HEIGHT * placed.size - 0.36, 5);
    expect(y + height).toBeCloseTo(baseLine + DESCENT * placed.size + 0.36, 5);
  }
});

it('has none for a match that is broken over two lines', () => {
  const placed = placeText(wrapText('Kepala Seksi', 10, STYLE), BOX, { ...LOOK, align: 'left' });
  expect(placed.lines.length).toBe(2);
  expect(textMarks(placed, /kepala\s+seksi/giu)).toEqual([]);
});
