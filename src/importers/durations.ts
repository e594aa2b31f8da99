/** Durations as they are written: `10 menit`, `1-2 hari`, `30 menit s.d. 3 jam`, `2 menit/berkas`, `maks. 1 hari kerja`. */

const UNIT =
  "(?:detik|dtk|menit|mnit|mnt|jam|jm|hari\\s+kerja|hr\\s+kerja|hk|hari\\s+kalender|hari|hr|minggu|mgg|pekan|bulan|bln|triwulan|semester|tahun|thn|')";
const ONES = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas';
const WORDS = `(?:(?:${ONES})(?:\\s+(?:belas|puluh(?:\\s+(?:${ONES}))?))?|setengah)`;
const NUMBER = `(?:\\d+\\s+1/2|1/2|½|\\d{1,4}(?:[.,]\\d{1,2})?|${WORDS})`;
const BRACKET = '(?:\\s*\\([\\p{L} ]{2,24}\\))?';
const AMOUNT = `(?:${NUMBER}${BRACKET}\\s*(?:[x×]\\s*\\d+\\s*)?${UNIT}|se(?:jam|hari|minggu|bulan))`;
const TO = '\\s*(?:-|–|—|s/d|s\\.\\s?d\\.?|sd|sampai(?:\\s+dengan)?|hingga|atau)\\s*';
const RATE =
  '(?:\\s*(?:/|per\\s|tiap\\s|setiap\\s)\\s*(?:1\\s+)?(?:berkas|dokumen|surat|orang|permohonan|item|paket|unit|kegiatan|kali|lembar|data|hari)|\\s*\\(per\\s\\p{L}+\\))?';
const QUALIFIER =
  '(?:(?:maks(?:imal)?\\.?|max\\.?|min(?:imal)?\\.?|paling\\s+(?:lama|lambat|cepat)|selambat-lambatnya|kurang\\s+dari|sekitar|kurang\\s+lebih|lk\\.?|±|~|≤|≥)\\s*)?';
const END = "(?![\\p{L}\\p{N}'])";
const COMPOUND = `${AMOUNT}(?:\\s*(?:,|dan)?\\s*${AMOUNT})*`;
const RANGE = `${NUMBER}${TO}${NUMBER}${BRACKET}\\s*${UNIT}`;
const DURATION = `${QUALIFIER}(?:${RANGE}|${COMPOUND}(?:${TO}${AMOUNT})?)${RATE}${END}`;

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
