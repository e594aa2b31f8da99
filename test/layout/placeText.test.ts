/** Where lines of text stand in their box. */
import { describe, expect, it } from 'vitest';
import { bottom, centre } from '../../src/geometry/geometry.ts';
import { CAP_HEIGHT, DESCENT } from '../../src/layout/font/font.ts';
import { placeText, type TextLook, textHeight } from '../../src/layout/placeText.ts';
import { wrapText } from '../../src/layout/text.ts';

const BOX = { x: 30, y: 50, width: 40, height: 24 };
const LOOK: TextLook = {
  ...{ size: 3, leading: 4, bold: false, align: 'left', valign: 'top', padX: 1.3, padY: 1.6 },
};
const LINES = wrapText('Menerima\nMemeriksa\nMenyimpan', 40, LOOK);

/** Where the ink begins and ends: at the top of the first capital, and below the last descender. */
function inkOf(look: Partial<TextLook>, lines = LINES) {
  const text = placeText(lines, BOX, { ...LOOK, ...look });
  const last = text.y + (lines.length - 1) * text.leading;
  return { from: text.y - CAP_HEIGHT * text.size, to: last + DESCENT * text.size };
}

describe('lines of text in a box', () => {
  it('begin below its pad at the top, end above its pad at the bottom, or leave as much above as below', () => {
    expect(inkOf({ valign: 'top' }).from).toBeCloseTo(BOX.y + 1.6, 6);
    expect(inkOf({ valign: 'bottom' }).to).toBeCloseTo(bottom(BOX) - 1.6, 6);
    const { from, to } = inkOf({ valign: 'middle' });
    expect((from + to) / 2).toBeCloseTo(centre(BOX).y, 6);
  });

  it('stand at its left pad, or around its middle', () => {
    expect(placeText(LINES, BOX, LOOK).x).toBeCloseTo(BOX.x + 1.3, 6);
    expect(placeText(LINES, BOX, { ...LOOK, align: 'centre' }).x).toBeCloseTo(centre(BOX).x, 6);
  });

  it('are as high as from the first capital to the last descender, and nothing is no height', () => {
    const { from, to } = inkOf({});
    expect(textHeight(3, 4, 3)).toBeCloseTo(to - from, 6);
    expect(textHeight(1, 4, 3)).toBeCloseTo((CAP_HEIGHT + DESCENT) * 3, 6);
    expect(textHeight(0, 4, 3)).toBe(0);
  });
});
