/**
 * Numbers of a spreadsheet as its reader sees them: by their number format, with the decimal comma of Indonesia.
 * Dates become ISO texts, which the form writes out by itself.
 */

/** The formats that a file needn't spell out (ECMA-376, 18.8.30), as far as they say more than General. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'd/m/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd/m/yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
};
/** Formats that some languages keep for their dates. */
const LOCAL_DATES: readonly (readonly [first: number, last: number])[] = [
  [27, 36],
  [50, 58],
];

const DAY = 86_400_000;
/** Day 0 of the two calendars: the second is of old Macs. Excel takes 1900 for a leap year; days before March differ. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const FIRST_DAY_1904 = Date.UTC(1904, 0, 1);
/** The last day that a spreadsheet knows, 31-12-9999. */
const LAST_DAY = 2_958_465;
const FEBRUARY_29 = 60;
/** What General shows of a number. */
const GENERAL_DIGITS = 11;

export interface NumberStyle {
  /** The id of the number format, and its code where the file gives one. */
  readonly id: number;
  readonly code: string | undefined;
}

/** A number as text. `is1904` says by which calendar its days count. */
export function numberText(value: number, style: NumberStyle, is1904 = false): string {
  const code = style.code ?? BUILT_IN[style.id] ?? (isLocalDate(style.id) ? 'd/m/yyyy' : 'General');
  const sections = sectionsOf(code);
  const section = sectionFor(sections, value);
  const bare = withoutTexts(section);
  if (/[dmyhse]/i.test(bare.replace(/general|e[+-]/gi, ''))) return dateText(value, bare, is1904);
  return formatted(sections.length > 1 ? Math.abs(value) : value, section);
}

/** A date as a spreadsheet writes it out in a cell of dates: ISO, without a time where there is none. */
export const isoText = (text: string): string =>
  text.replace('T', ' ').replace(/(?: 00:00(?::00(?:\.0+)?)?)?Z?$/, '');

const isLocalDate = (id: number): boolean =>
  LOCAL_DATES.some(([first, last]) => id >= first && id <= last);

const TEXTS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** A code up to each semicolon that isn't in a text. */
function sectionsOf(code: string): readonly string[] {
  const sections: string[] = [''];
  for (const [token] of code.matchAll(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|[\s\S]/g)) {
    if (token === ';') sections.push('');
    else sections.push(`${sections.pop()}${token}`);
  }
  return sections;
}

function sectionFor(sections: readonly string[], value: number): string {
  const [first = 'General', second, third] = sections;
  if (value < 0 && second !== undefined) return second;
  if (value === 0 && third !== undefined) return third;
  return first;
}

/** A section without quoted texts and colours; the brackets of elapsed time stay. */
const withoutTexts = (section: string): string =>
  section.replace(TEXTS, (token) => (/^\[(h+|m+|s+)\]$/i.test(token) ? token : ''));

function dateText(value: number, section: string, is1904: boolean): string {
  const days = is1904 || value >= FEBRUARY_29 ? value : value + 1;
  if (value < 0 || value > LAST_DAY) return general(value);
  const shown = section.toLowerCase().replace(/am\/pm|a\/p/g, '');
  const hasDay = /[dy]/.test(shown) || (/m/.test(shown) && !/[hs]/.test(shown));
  const seconds = Math.round(value * 86_400);
  if (!hasDay) return timeText(shown, seconds);
  const first = is1904 ? FIRST_DAY_1904 : FIRST_DAY;
  // A second more than half a millisecond short of midnight is that midnight.
  const date = new Date(first + Math.round((days * DAY) / 1000) * 1000).toISOString();
  return /[hs]/.test(shown) ? isoText(date.slice(0, 16)) : date.slice(0, 10);
}

function timeText(shown: string, seconds: number): string {
  const isElapsed = shown.includes('[');
  const hours = Math.floor(seconds / 3600) % (isElapsed ? Number.POSITIVE_INFINITY : 24);
  const two = (part: number) => String(part).padStart(2, '0');
  const minutes = two(Math.floor(seconds / 60) % 60);
  const end = shown.includes('s') ? `:${two(seconds % 60)}` : '';
  return shown.includes('h') ? `${hours}:${minutes}${end}` : `${minutes}${end}`;
}

/** A number in a section with its digits' places filled, what stands around them kept. */
function formatted(value: number, section: string): string {
  if (/[#0?]\s*\/\s*[#?\d]/.test(section)) return general(value);
  const tokens = section.match(
    /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|general|[#0?.,]+(?:e[+-]0+)?|[\s\S]/gi,
  );
  let isFilled = false;
  const texts = (tokens ?? []).map((token) => {
    const isPlace = /^(?:general|@|(?=.*[#0?])[#0?.,]+(?:e[+-]0+)?)$/i.test(token);
    if (!isPlace) return literal(token);
    if (isFilled) return '';
    isFilled = true;
    return /^(?:general|@)$/i.test(token) ? general(value) : digits(value, token, section);
  });
  return texts.join('').trim();
}

function literal(token: string): string {
  if (token.startsWith('"')) return token.replace(/^"|"$/g, '');
  if (token.startsWith('\\')) return token.slice(1);
  if (/^[_*]/.test(token)) return token.startsWith('_') ? ' ' : '';
  if (token.startsWith('[')) return /^\[\$([^-\]]*)/.exec(token)?.[1] ?? '';
  return token;
}

function digits(value: number, places: string, section: string): string {
  if (/e/i.test(places)) return general(value);
  const isPercent = withoutTexts(section).includes('%');
  const [whole = '', fraction = ''] = places.split('.');
  const scale = /,+$/.exec(whole)?.[0].length ?? 0;
  const shown = (isPercent ? value * 100 : value) / 1000 ** scale;
  const decimals = Math.min(fraction.replace(/[^#0?]/g, '').length, 15);
  const needed = fraction.replace(/[^0?]/g, '').length;
  if (Math.abs(shown) >= 1e15) return general(value);
  const [head = '', tail = ''] = Math.abs(shown).toFixed(decimals).split('.');
  const kept = tail.slice(0, needed) + tail.slice(needed).replace(/0+$/, '');
  const least = whole.replace(/[^0]/g, '').length;
  const padded = head.padStart(least, '0');
  const grouped = /[#0?],[#0?]/.test(whole) ? padded.replace(/\B(?=(\d{3})+$)/g, '.') : padded;
  const sign = shown < 0 && /[1-9]/.test(head + kept) ? '-' : '';
  return `${sign}${grouped}${kept === '' ? '' : `,${kept}`}`;
}

/** A number without a format. */
const general = (value: number): string => {
  const text = String(Number(value.toPrecision(GENERAL_DIGITS)));
  return text.replace('.', ',').replace('e+', 'E+').replace('e-', 'E-');
};
