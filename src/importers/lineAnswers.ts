/** Answers of a decision in a line: `Tidak: 3`, `T: 3`, `Tidak ke 3`, `jika tidak lengkap, kembali ke langkah 2`. */
import type { TypedAnswer } from '../commands/answers.ts';
import { type Span, startsWithDuration } from './durations.ts';
import { capital } from './phrases.ts';

export interface FoundAnswer extends Span {
  readonly answer: TypedAnswer;
}

const STATES =
  'lengkap|sesuai|setuju|disetujui|benar|valid|memenuhi(?:\\s+syarat)?|layak|sah|ada|lolos|tersedia|diterima|jelas|cukup|cocok|perlu(?:\\s+(?:perbaikan|revisi))?';
const LABEL = `(?:(?:tidak|belum|sudah|kurang)\\s+(?:${STATES})|ya|tidak|belum|sudah|${STATES}|ditolak|tolak|salah|revisi|perbaikan|kurang)`;
const LETTER = '[YTNAB](?!\\p{L})';
const IF = '(?:(?:jika|bila|apabila|kalau|kalo)\\s+)';
const GO =
  '(?:(?:maka|kembali|lanjut|lanjutkan|balik|ulang|ulangi|dikembalikan|diteruskan|dilanjutkan|langsung|loncat|lompat|mundur|maju|menuju|kembalikan|teruskan)\\s+)*';
const PLACE =
  '(?:(?:langkah|nomor|nomer|no\\.?|kegiatan|baris|butir|tahap|poin|point|step|nmr)\\s*(?:ke[- ]?)?|#)?\\s*';
const NEXT =
  '(?:langkah|kegiatan|tahap|proses)?\\s*(?:berikut(?:nya)?|selanjutnya)|lanjut(?:kan)?(?!\\s+(?:ke\\s+)?(?:langkah|no|nomor|kegiatan|butir|\\d))';
const TARGET = `(?:${PLACE}(?<row>\\d{1,3})(?!\\d|[.,:/]\\d|[\\p{L}%])|(?<next>${NEXT}))`;

/** Known labels may stand anywhere. */
const WITH_SIGN = `(?<label>${LABEL}|${LETTER})\\s*(?:[:=]|->|=>|→|>)\\s*${GO}(?:ke\\s+)?${TARGET}`;
const WITH_KE = `(?<label>ya|tidak|belum|sudah)\\s*,?\\s*${GO}ke\\s+${TARGET}`;
const WITH_IF = `${IF}(?<label>${LABEL}|ya|tidak)\\s*,?\\s*${GO}(?:ke\\s+|dari\\s+)?${TARGET}`;
const GOES_ON = `(?<label>ya|sudah|lengkap|setuju|sesuai)\\s*,?\\s*(?<next>lanjut(?:kan)?)(?!\\s+(?:ke|no|\\d))`;
/** Behind the question, any short word before a colon is an answer. */
const AFTER_QUESTION = `(?<label>\\p{L}[\\p{L}-]*(?:\\s+\\p{L}[\\p{L}-]*){0,2}|${LETTER})\\s*(?:[:=]|->|=>|→)\\s*${GO}(?:ke\\s+)?${TARGET}`;
const STATED = `(?<label>${LABEL})\\s*,?\\s*${GO}ke\\s+${TARGET}`;

const START = '(?<![\\p{L}\\p{N}-])';
const pattern = (source: string): RegExp => new RegExp(`${START}(?:${source})`, 'giu');
const ANYWHERE = [WITH_IF, WITH_SIGN, WITH_KE].map(pattern);
const BEHIND = [GOES_ON, STATED, AFTER_QUESTION].map(pattern);

/** What may follow an answer: an end, a mark, another answer, a duration. */
const AFTER = new RegExp(
  `^\\s*(?:$|[,;.)\\]|<>#@?]|/(?=\\s*(?:${LABEL}|${LETTER}))|-\\s|(?:dan|sedangkan|kalau|jika|bila)(?!\\p{L})|(?:${LABEL}|${LETTER})(?!\\p{L}))`,
  'iu',
);

/** The answers in a text, in its order; none of them overlap. */
export function answersIn(text: string): readonly FoundAnswer[] {
  const question = text.indexOf('?');
  const found: FoundAnswer[] = [];
  const collect = (patterns: readonly RegExp[], after: number) => {
    for (const match of patterns.flatMap((each) => [...text.matchAll(each)])) {
      const answer = toAnswer(match, text);
      if (!answer || answer.from < after) continue;
      if (!found.some(({ from, to }) => answer.from < to && from < answer.to)) found.push(answer);
    }
  };
  collect(ANYWHERE, 0);
  if (question >= 0) collect(BEHIND, question);
  return found.toSorted((a, b) => a.from - b.from);
}

function toAnswer(match: RegExpExecArray, text: string): FoundAnswer | null {
  const { label = '', row } = match.groups ?? {};
  const to = match.index + match[0].length;
  const rest = text.slice(to);
  if (!AFTER.test(rest) && !startsWithDuration(rest)) return null;
  // "Ya: 10 menit" is no answer.
  if (row !== undefined && startsWithDuration(`${row}${rest}`)) return null;
  if (label === 'a' || label === 'b') return null;
  const number = row === undefined ? 'next' : Number(row);
  return number === 0
    ? null
    : { ...withBrackets(text, match.index, to), answer: { label: answerLabel(label), to: number } };
}

/** An answer with the brackets right around it. */
function withBrackets(text: string, from: number, to: number): Span {
  const isBracketed = text[from - 1] === '(' && text[to] === ')';
  return isBracketed ? { from: from - 1, to: to + 1 } : { from, to };
}

function answerLabel(label: string): string {
  const plain = label.trim().replace(/\s+/g, ' ');
  if (/^y$/i.test(plain)) return 'Ya';
  if (/^[tn]$/i.test(plain)) return 'Tidak';
  return plain.length === 1 ? plain : capital(plain.toLowerCase() === plain ? plain : lower(plain));
}

/** "TIDAK" is written as "Tidak". */
const lower = (label: string): string =>
  label === label.toUpperCase() ? label.toLowerCase() : label;
