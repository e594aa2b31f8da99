/**
 * Durations (waktu) as amounts that can be added up. Days stay apart from hours, and months from days: how many
 * hours an office works in a day is not in the form, so that nothing is converted but to tell which is longer.
 */
import { DURATION_WORDS } from '../words.ts';
import {
  AMOUNT,
  BRACKET,
  COMPOUND,
  END,
  NUMBER,
  QUALIFIER,
  RATE,
  TIMES,
  TO,
  UNIT,
} from './durationGrammar.ts';
import { hasRate, withoutTrimmings } from './durationTrimmings.ts';

/** So many minutes, days and months. Days are working days; a week is five of them. */
export interface Amount {
  readonly minutes: number;
  readonly days: number;
  readonly months: number;
}

/** What a duration says: its lower end, and the upper one, which is what sums are to expect. */
export interface Duration {
  readonly fastest: Amount;
  readonly expected: Amount;
  /** It comes again for each berkas, orang and the like: the amount is that of one. */
  readonly perItem: boolean;
}

export const NO_TIME: Amount = { minutes: 0, days: 0, months: 0 };

/** 37.5 hours in a week of five days (Perpres 21/2023). */
const MINUTES_A_DAY = 450;
/** 52 weeks of five days over twelve months. */
const DAYS_A_MONTH = 65 / 3;

/** Longer texts are sentences, not durations. */
const LONGEST = 120;

const WHOLE = new RegExp(
  `^${QUALIFIER}(?:(?<low>${NUMBER})${BRACKET}${TO}(?<high>${NUMBER})${BRACKET}\\s*(?<unit>${UNIT})` +
    `|(?<first>${COMPOUND})(?:${TO}(?<second>${COMPOUND}))?)(?<rate>${RATE})${END}\\.?$`,
  'iu',
);
const AMOUNTS = new RegExp(AMOUNT, 'giu');
const ONE_AMOUNT = new RegExp(
  `^(?:(?<number>${NUMBER})${BRACKET}\\s*(?<times>${TIMES})(?<unit>${UNIT})|se(?<one>\\p{L}+))$`,
  'iu',
);

/** The duration that a text says, or null where it says none that can be counted ("Sesuai kebutuhan"). */
export function durationOf(text: string): Duration | null {
  const said = text.replace(/\s+/g, ' ').trim();
  if (said.length > LONGEST) return null;
  const whole = parsed(said);
  if (whole) return whole;
  const bare = parsed(withoutTrimmings(said));
  return bare && { ...bare, perItem: bare.perItem || hasRate(said) };
}

function parsed(said: string): Duration | null {
  const parts = WHOLE.exec(said)?.groups;
  if (!parts) return null;
  const { low = '', high = '', unit = '', first = '', second = first, rate } = parts;
  const ends =
    unit === ''
      ? ([compound(first), compound(second)] as const)
      : ([amount(numberOf(low), unit), amount(numberOf(high), unit)] as const);
  const expected = longerOf(...ends);
  const fastest = expected === ends[0] ? ends[1] : ends[0];
  return { fastest, expected, perItem: rate !== '' };
}

const compound = (text: string): Amount =>
  (text.match(AMOUNTS) ?? []).map(oneAmount).reduce(addAmounts, NO_TIME);

function oneAmount(text: string): Amount {
  const { number = '1', times = '', unit, one = '' } = ONE_AMOUNT.exec(text)?.groups ?? {};
  const [factor = '1'] = /\d+/.exec(times) ?? [];
  return amount(numberOf(number) * Number(factor), unit ?? one);
}

/** What one of each unit is; of days and their kinds all begin with an h. */
const UNITS: readonly (readonly [RegExp, Amount])[] = [
  [/^d/i, { ...NO_TIME, minutes: 1 / 60 }],
  [/^(mn|me|['’′])/i, { ...NO_TIME, minutes: 1 }],
  [/^j/i, { ...NO_TIME, minutes: 60 }],
  [/^h/i, { ...NO_TIME, days: 1 }],
  [/^(mi|mg|p)/i, { ...NO_TIME, days: 5 }],
  [/^b/i, { ...NO_TIME, months: 1 }],
  [/^tr/i, { ...NO_TIME, months: 3 }],
  [/^s/i, { ...NO_TIME, months: 6 }],
  [/^t/i, { ...NO_TIME, months: 12 }],
];

function amount(count: number, unit: string): Amount {
  const [, one] = UNITS.find(([name]) => name.test(unit)) ?? [];
  if (!one) throw new Error(`${unit} is no unit of time`);
  return { minutes: count * one.minutes, days: count * one.days, months: count * one.months };
}

const ONES = [
  ...['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
  ...['sepuluh', 'sebelas'],
];

const PARTS = new Map([
  ['½', 0.5],
  ['1/2', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

function numberOf(text: string): number {
  const part = /^(\d*)\s*(½|¼|¾|\b1\/2)$/.exec(text);
  if (part) return Number(part[1]) + (PARTS.get(part[2] ?? '') ?? 0);
  if (/^\d/.test(text)) return Number(text.replace(',', '.'));
  const [first = '', power = '', last = 'nol'] = text.toLowerCase().split(' ');
  if (first === 'setengah') return 0.5;
  if (first === 'seperempat') return 0.25;
  const ones = ONES.indexOf(first);
  if (power === 'belas') return 10 + ones;
  return power === 'puluh' ? 10 * ones + ONES.indexOf(last) : ones;
}

/** Both amounts one after the other. */
export const addAmounts = (one: Amount, other: Amount): Amount => ({
  minutes: one.minutes + other.minutes,
  days: one.days + other.days,
  months: one.months + other.months,
});

/** The longer of two amounts, the first where they are alike. */
export const longerOf = (one: Amount, other: Amount): Amount =>
  workedMinutes(other) > workedMinutes(one) ? other : one;

/** The hours of an office's day, minutes: 37.5 hours in five days, or eight hours a day. */
export const OFFICE_DAYS = [MINUTES_A_DAY, 480] as const;

/** An amount whose hours are put into days as soon as they fill one. */
export function inWorkingDays({ minutes, days, months }: Amount, minutesADay: number): Amount {
  const full = Math.floor(minutes / minutesADay);
  return { minutes: minutes - full * minutesADay, days: days + full, months };
}

const workedMinutes = ({ minutes, days, months }: Amount): number =>
  minutes + MINUTES_A_DAY * (days + DAYS_A_MONTH * months);

/** An amount as people write it: "2 hari 1 jam 15 menit". */
export function writeAmount({ minutes, days, months }: Amount): string {
  const seconds = Math.round(minutes * 60);
  const parts = [
    DURATION_WORDS.months(rounded(months)),
    DURATION_WORDS.days(rounded(days)),
    DURATION_WORDS.hours(Math.floor(seconds / 3600)),
    DURATION_WORDS.minutes(Math.floor(seconds / 60) % 60),
    DURATION_WORDS.seconds(seconds % 60),
  ].filter((part) => !/^0 /.test(part));
  return parts.join(' ') || DURATION_WORDS.minutes(0);
}

const rounded = (count: number): string => `${Math.round(count * 100) / 100}`.replace('.', ',');
