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

/** The second half of a character outside of the basic plane, which no bundled font has: it counts with the first. */
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Advance width of a text as it is drawn, in parts of the font size: of the replacement for what no font has. */
export function textAdvance(text: string, bold: boolean): number {
  const table = widthTable(bold ? 'arimo-bold' : 'arimo-regular');
  let units = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const own = table[code] as number;
    if (own !== 0xffff) units += own;
    else if (i === 0 || !isLowSurrogate(code)) units += unitsElsewhere(code, table);
  }
  return units / UNITS_PER_EM;
}

function unitsElsewhere(code: number, table: Uint16Array): number {
  const symbol = widthTable('symbols')[code] ?? 0xffff;
  return symbol === 0xffff ? (table[REPLACEMENT.charCodeAt(0)] ?? 0) : symbol;
}

/** Advance width of a character, in parts of the font size; it must be one that the font has. */
export const advance = (character: string, font: FontName): number =>
  (widthTable(font)[character.charCodeAt(0)] ?? 0) / UNITS_PER_EM;

export const hasGlyph = (character: string, font: FontName): boolean =>
  widthTable(font)[character.charCodeAt(0)] !== 0xffff;
