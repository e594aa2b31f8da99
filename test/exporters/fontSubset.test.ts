import { create, type Font } from 'fontkit';
import { expect, it } from 'vitest';
import { subsetFont } from '../../src/exporters/fontSubset.ts';
import { FONT_NAMES } from '../../src/layout/font/font.ts';
import { fontFiles } from './drawings.ts';

const files = await fontFiles();
const opened = (bytes: Uint8Array): Font => create(Buffer.from(bytes));
/** With letters that are made of others. */
const TEXT = 'Kepala Seksi é ä ḥ ½ “ya”';

it.each(FONT_NAMES)('keeps the outlines of %s that are used, under their numbers', (name) => {
  const whole = opened(files[name]);
  const glyphs = whole.layout(TEXT).glyphs;
  const cut = opened(
    subsetFont(
      files[name],
      glyphs.map(({ id }) => id),
    ),
  );
  for (const { id, path, advanceWidth } of glyphs) {
    expect(cut.getGlyph(id).path.toSVG()).toBe(path.toSVG());
    expect(cut.getGlyph(id).advanceWidth).toBe(advanceWidth);
  }
});

it('leaves all other outlines out', () => {
  const font = files['arimo-regular'];
  const [used, unused] = opened(font).layout('AB').glyphs;
  const cut = subsetFont(font, [used?.id ?? 0]);
  expect(
    opened(cut)
      .getGlyph(unused?.id ?? 0)
      .path.toSVG(),
  ).toBe('');
  expect(cut.length).toBeLessThan(font.length / 5);
});
