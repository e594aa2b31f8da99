/** What people write around a duration in its cell: "selama 2 hari", "5 menit per pemohon". */

/** What it is counted for, whatever that is: "5 menit per pemohon". */
const RATE =
  /\s*(?:\/|(?:\buntuk\s+)?\b(?:per|tiap|setiap)\s)\s*(?:1\s+|satu\s+)?\p{L}[\p{L}\s/-]*$/iu;

const TRIMMINGS: readonly (readonly [RegExp, string])[] = [
  [/^\(([^()]*)\)$/, '$1'],
  // A remark behind the amount: "1 hari (8 jam kerja)".
  [/(?<=\p{L})\s*\([^)]*\)\s*$/u, ''],
  [
    /^(?:selama|dalam|estimasi|perkiraan|rata-rata|waktu|kira-kira|lama(?:nya)?|lebih dari|sampai(?: dengan)?|hingga|s\/d|s\.d\.)\s*:?\s+/i,
    '',
  ],
  [/^[<>≤≥]=/, '<'],
  [RATE, ''],
  [/\b(jam|minggu|bulan)\s+kerja$/i, '$1'],
  [/(?<=\d)\s*min\.?$/i, ' menit'],
  [/\bkali\b/i, 'x'],
];

/** A duration without what people write around it. */
export const withoutTrimmings = (text: string): string =>
  TRIMMINGS.reduce(
    (said, [pattern, other]) => said.replace(pattern, other).trim(),
    text.replace(/\s+/g, ' ').trim(),
  );

/** Whether it comes again for each of something. */
export const hasRate = (text: string): boolean => RATE.test(text);
