/** Where a text says a duration. */
import { DURATION } from '../model/durationGrammar.ts';

const ANYWHERE = new RegExp(`(?<![\\p{L}\\p{N}.,:/-])${DURATION}`, 'giu');
const AT_START = new RegExp(`^\\s*(?:${DURATION})`, 'iu');
const WHOLE = new RegExp(`^\\s*(?:${DURATION})\\.?\\s*$`, 'iu');
const PERIODIC =
  /^\s*(?:sesuai kebutuhan|semesteran|bulanan|tahunan|harian|mingguan|triwulanan|setiap (?:hari|minggu|bulan|tahun|saat|semester|triwulan)|tentatif|menyesuaikan|situasional|insidentil|insidental)\.?\s*$/i;

/** Words after which a duration belongs to the sentence: "menyimpan selama 5 tahun". */
const BEFORE =
  /(?:selama|dalam|dalam waktu|setiap|tiap|sebelum|setelah|sesudah|sejak|sampai|hingga|usia|umur|(?<!yang\s)berlaku|untuk|dari|ke|per|H-)\s*$/i;

/** No word of these is longer, with the space behind it. */
const LONGEST = 16;

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Every duration in a text that doesn't hang on the word before it. */
export const durationsIn = (text: string): readonly Span[] =>
  [...text.matchAll(ANYWHERE)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .filter(({ from }) => !BEFORE.test(text.slice(Math.max(0, from - LONGEST), from)));

/** Whether a text begins with a duration. */
export const startsWithDuration = (text: string): boolean => AT_START.test(text);

/** Whether a text is a duration and nothing else. */
export const isDuration = (text: string): boolean => WHOLE.test(text);

/** Whether a text says when in words that can't be counted: "sesuai kebutuhan". */
export const isPeriodic = (text: string): boolean => PERIODIC.test(text);
