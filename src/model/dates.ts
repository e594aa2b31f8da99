/** Dates as people write them in Indonesia, and as the file keeps them. */

const MONTHS = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];

/** Short forms that are no beginnings of the name. */
const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  agt: 'agustus',
  agst: 'agustus',
  nop: 'november',
  nopember: 'november',
  peb: 'februari',
  pebruari: 'februari',
  jl: 'juli',
  sept: 'september',
};

const pad = (number: number): string => String(number).padStart(2, '0');

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Whether a text is an ISO date that the calendar has. */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year !== undefined && isDay(Number(year), Number(month), Number(day));
}

/** "2 Juni 2025", "2/6/2025" or "02-06-2025" as ISO `2025-06-02`; a text that is no date stays as it is. */
export function toIsoDate(text: string): string {
  const [, day, month, year] =
    /^\s*(\d{1,2})[\s/.-]+([A-Za-z]+|\d{1,2})[\s/.-]+(\d{4})\s*$/.exec(text) ?? [];
  if (!day || !month || !year) return text;
  const short = month.toLowerCase();
  const written = OTHER_SPELLINGS[short] ?? short;
  const index = MONTHS.findIndex((name) => written.length >= 3 && name.startsWith(written));
  const number = index >= 0 ? index + 1 : Number(month);
  return isDay(Number(year), number, Number(day))
    ? `${year}-${pad(number)}-${pad(Number(day))}`
    : text;
}
