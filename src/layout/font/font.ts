/**
 * The bundled fonts as the layout knows them: how wide each character is, and which font has it.
 * The widths come from the very files that screen, PDF and PNG draw with (see make-fonts.mjs);
 * kerning is off everywhere, so that a width is a sum and every sink breaks lines alike.
 */
import widths from './widths.json' with { type: 'json' };

/** The font files, by the name they have under `public/fonts/`. */
export const FONT_NAMES = ['arimo-regular', 'arimo-bold', 'symbols'] as const;
export type FontName = (typeof FONT_NAMES)[number];

/** Font units in an em, for all bundled fonts. */
const UNITS_PER_EM = 2048;
/** Height of a capital and depth of a descender, as parts of the font size (Arimo's OS/2 table). */
export const CAP_HEIGHT = 0.716;
export const DESCENT = 0.212;

/** Drawn in place of a character that no bundled font has. */
export const REPLACEMENT = '□';

const tables: Partial<Record<FontName, Uint16Array>> = {};

/** Widths by code unit; 0xffff where the font has no glyph. */
function widthTable(font: FontName): Uint16Array {
  const known = tables[font];
  if (known) return known;
  const table = new Uint16Array(0x10000).fill(0xffff);
  for (const run of widths[font] as readonly (readonly number[])[]) {
    const [first = 0, ...rest] = run;
    table.set(rest, first);
  }
  tables[font] = table;
  return table;
}

/** The font that draws a character, or null where none has it: none has any outside of the basic plane. */
export function fontOf(character: string, bold: boolean): FontName | null {
  const code = character.charCodeAt(0);
  const text: FontName = bold ? 'arimo-bold' : 'arimo-regular';
  if (widthTable(text)[code] !== 0xffff) return text;
  return widthTable('symbols')[code] === 0xffff ? null : 'symbols';
}

/** Advance width of a code unit as it is drawn, in parts of the font size: that of the replacement where no font has it. */
export function unitAdvance(code: number, bold: boolean): number {
  const text = widthTable(bold ? 'arimo-bold' : 'arimo-regular');
  let width = text[code] ?? 0xffff;
  if (width === 0xffff) width = widthTable('symbols')[code] ?? 0xffff;
  if (width === 0xffff) width = text[REPLACEMENT.charCodeAt(0)] ?? 0;
  return width / UNITS_PER_EM;
}

/** Advance width of a character, in parts of the font size; it must be one that the font has. */
export const advance = (character: string, font: FontName): number =>
  (widthTable(font)[character.charCodeAt(0)] ?? 0) / UNITS_PER_EM;
