/**
 * How durations are written, as sources of patterns: `10 menit`, `1-2 hari`, `30 menit s.d. 3 jam`, `2 menit/berkas`,
 * `maks. 1 hari kerja`. All of them are for `iu` and capture nothing, so that who asks may name what it wants.
 */

export const UNIT =
  "(?:detik|dtk|menit|mnit|mnt|jam|jm|(?:hari|hr\\.?)\\s+(?:kerja|krj)|hk|hari\\s+kalender|hari|hr|minggu|mgg|pekan|bulan|bln|triwulan|semester|tahun(?:\\s+anggaran)?|thn|['’′])";
const ONES = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas';
const WORDS = `(?:(?:${ONES})(?:\\s+(?:belas|puluh(?:\\s+(?:${ONES}))?))?|setengah|seperempat)`;
export const NUMBER = `(?:\\d+\\s+1/2|1/2|\\d*\\s*[½¼¾]|\\d{1,4}(?:[.,]\\d{1,2})?|${WORDS})`;
/** The number once more in words: `3 (tiga) hari`. */
export const BRACKET = '(?:\\s*\\((?:[\\p{L} ]{2,24}|\\d{1,3})\\))?';
/** `3 x 24 jam`. */
export const TIMES = '(?:[x×]\\s*\\d{1,4}\\s*)?';
export const ONE_UNIT = 'se(?:jam|hari|minggu|bulan)';
export const AMOUNT = `(?:${NUMBER}${BRACKET}\\s*${TIMES}${UNIT}|${ONE_UNIT})`;
export const TO = '\\s*(?:-|–|—|~|s/d|s\\.\\s?d\\.?|sd|sampai(?:\\s+dengan)?|hingga|atau)\\s*';
/** What the duration is counted for, where it comes again for each. */
export const RATE =
  '(?:\\s*(?:/|per\\s|tiap\\s|setiap\\s)\\s*(?:1\\s+)?(?:berkas|dokumen|surat|orang|permohonan|item|paket|unit|kegiatan|kali|lembar|data|hari)|\\s*\\(per\\s\\p{L}+\\))?';
export const QUALIFIER =
  '(?:(?:maks(?:imal|imum)?\\.?|max\\.?|min(?:imal|imum)?\\.?|paling\\s+(?:lama|lambat|cepat)|selambat-lambatnya|kurang\\s+dari|sekitar|kurang\\s+lebih|lebih\\s+kurang|lk\\.?|\\+/-|[±~≤≥<>+])\\s*)?';
export const END = "(?![\\p{L}\\p{N}'’′])";
export const COMPOUND = `${AMOUNT}(?:\\s*(?:,|dan)?\\s*${AMOUNT})*`;
/** Two numbers of one unit. */
export const RANGE = `${NUMBER}${BRACKET}${TO}${NUMBER}${BRACKET}\\s*${UNIT}`;
export const DURATION = `${QUALIFIER}(?:${RANGE}|${COMPOUND}(?:${TO}${COMPOUND})?)${RATE}${END}`;
