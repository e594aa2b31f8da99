/** Letters of symbol fonts as what they look like: a ü in Wingdings is a tick. */

const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  109: '○',
  110: '■',
  111: '□',
  113: '□',
  116: '◆',
  117: '◆',
  118: '❖',
  161: '○',
  167: '▪',
  168: '□',
  216: '➢',
  224: '→',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};
const WINGDINGS_2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  81: '☒',
  82: '☑',
  151: '●',
};
const SYMBOL: Readonly<Record<number, string>> = {
  45: '−',
  163: '≤',
  174: '→',
  179: '≥',
  183: '•',
  214: '√',
};

const FONTS: readonly (readonly [name: RegExp, signs: Readonly<Record<number, string>>])[] = [
  [/^wingdings 2$/i, WINGDINGS_2],
  [/^wingdings$/i, WINGDINGS],
  [/^symbol$/i, SYMBOL],
];

/** A text in a font as it looks; as it is where the font is no font of symbols. Offices add F000 to such letters. */
export function symbolText(text: string, font: string): string {
  const signs = FONTS.find(([name]) => name.test(font.trim()))?.[1];
  if (!signs) return text;
  return [...text]
    .map((letter) => {
      const code = letter.charCodeAt(0);
      const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
      return signs[own] ?? (own === code ? letter : own > 32 && own < 127 ? '•' : ' ');
    })
    .join('');
}
