/** The labels of a decision's exits, as answers: Ya and Tidak, Lengkap and Tidak lengkap, and their short forms. */

/** What a label says: whether it denies, and of what (empty for a bare Ya or Tidak). */
export interface Answer {
  readonly denies: boolean;
  readonly of: string;
}

const WORDS: Readonly<Record<string, string>> = {
  ...{ y: 'ya', iya: 'ya', ia: 'ya', t: 'tidak', tdk: 'tidak', tak: 'tidak', blm: 'belum' },
  ...{ sdh: 'sudah', telah: 'sudah', oke: 'ok' },
};
const YES = /^(?:ya|sudah)\b\s*/;
/** What stands behind a plain Ya or Tidak only says more of it. */
const PLAIN_YES = /^ya\b/;
const PLAIN_NO = /^tidak\b/;
const NO = /\b(?:tidak|belum|bukan|kurang|tanpa)\b\s*/;
/** Words that need no other to be an answer. */
const KNOWN = new Set([
  ...['', 'lengkap', 'sesuai', 'setuju', 'disetujui', 'benar', 'diterima', 'memenuhi', 'layak'],
  ...['memenuhi syarat', 'valid', 'ada', 'perlu', 'cukup', 'lulus', 'ok', 'sah', 'tersedia'],
]);
/** One word that says something, which a mere Tidak can deny: "Dibayar", but not "A" or "Opsi 1". */
const PLAIN_WORD = /^\p{L}{4,}$/u;
/** Answers that deny by a word of their own. */
const OPPOSITES: Readonly<Record<string, readonly string[]>> = {
  ditolak: ['disetujui', 'diterima', 'setuju'],
  tolak: ['setuju', 'terima'],
  salah: ['benar'],
  gagal: ['lulus', 'berhasil'],
  invalid: ['valid'],
};

/** A label without what only sets it off: case, signs, short forms. */
export const answerText = (label: string): string =>
  (label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => WORDS[word] ?? word).join(' ');

function answerOf(label: string): Answer {
  const text = answerText(label);
  return NO.test(text)
    ? { denies: true, of: text.replace(NO, '').trim() }
    : { denies: text in OPPOSITES, of: text.replace(YES, '') };
}

/** Whether a label is an answer of its own, whatever the other says. */
export function isKnownAnswer(label: string): boolean {
  const { of } = answerOf(label);
  return KNOWN.has(of) || of in OPPOSITES;
}

/** Whether two labels are the two sides of one question. */
export function areAnswers(label: string, other: string): boolean {
  const [one, two] = [answerOf(label), answerOf(other)];
  if (one.denies === two.denies) return false;
  const [yes, no] = one.denies ? [two.of, one.of] : [one.of, two.of];
  const texts = [label, other].map(answerText);
  if (texts.some((text) => PLAIN_YES.test(text)) && texts.some((text) => PLAIN_NO.test(text)))
    return true;
  if (no in OPPOSITES) return yes === '' || (OPPOSITES[no] ?? []).includes(yes);
  if (no === '') return KNOWN.has(yes) || PLAIN_WORD.test(yes);
  return yes === '' || yes.includes(no) || no.includes(yes);
}

/** The label that answers otherwise, where it can be told. */
export function otherAnswer(label: string): string | null {
  if (!isKnownAnswer(label)) return null;
  const { denies, of } = answerOf(label);
  if (of in OPPOSITES) return capital(OPPOSITES[of]?.[0] ?? '');
  if (of === '') {
    const short = label.trim().length === 1;
    return denies ? (short ? 'Y' : 'Ya') : short ? 'T' : 'Tidak';
  }
  if (of === 'benar' && !denies) return 'Salah';
  return denies ? capital(of) : `Tidak ${of}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
