/** What an activity says about going on: whether it asks something, and where Tidak and Ya lead. */

/** Where the answers of a decision lead, as numbers of the source; null where nothing is said. */
export interface Answers {
  readonly no: string | null;
  readonly yes: string | null;
}

const IF = String.raw`(?:jika|apabila|bila|bilamana|jikalau|kalau|manakala|seandainya|dalam hal(?! ini\b))`;
/** What a condition says that chooses between two ways on. */
const ANSWER = `(?:tidak|belum|tdk|blm|bukan|kurang|ya|iya|ia|sudah|telah|lengkap|sesuai|benar|salah|setuju|disetujui|ditolak|diterima|memenuhi|layak)`;
/** "(apabila diperlukan)", "jika ada,": a step that may fall away, and no way that parts. */
const OPTIONAL = new RegExp(
  String.raw`\b${IF}\s+(?:memang\s+)?(?:(?:di)?perlukan|perlu|(?:di)?butuhkan|(?:di)?mungkinkan|memungkinkan|ada|terjadi|tersedia)\s*(?=[,.;:)\n]|$)`,
  'gi',
);
/** A condition at the head of a line or a sentence. */
const BRANCH = new RegExp(
  String.raw`(?:^|[.;:\n])[\s\-–•*]*(?:dan\s+|namun\s+|tetapi\s+)?${IF}\b`,
  'i',
);
/** A condition within a sentence: it parts the way where it is an answer, or where something is checked. */
const CLAUSE = new RegExp(
  String.raw`,\s*(?:dan\s+|namun\s+|tetapi\s+)?${IF}\s+(?:\p{L}+\s+)?${ANSWER}\b`,
  'iu',
);
const CHECK =
  /\b(?:memeriksa|mengecek|memverifikasi|memvalidasi|meneliti|menelaah|menguji|mengoreksi|menilai|mereviu|me-?review|pemeriksaan|verifikasi|validasi|penelitian|telaah|pengecekan)\b/i;
const LATE_IF = new RegExp(String.raw`,\s*(?:dan\s+|namun\s+|tetapi\s+)?${IF}\b`, 'i');
/** "iya, surat diajukan", "Tidak lengkap: dikembalikan" on a line of its own. */
const ANSWER_LINE =
  /^[\s\-–•*]*(?:ya|iya|tidak|lengkap|belum|sesuai|setuju)(?:\s+\p{L}+)?\s*[,:]/imu;

/**
 * Whether a description asks, so that its symbol may be meant as a belah ketupat. A condition alone is no question:
 * most of those in real SOP say when a step falls away, or how long something waits.
 */
export function asks(description: string): boolean {
  const text = description.replace(OPTIONAL, ' ');
  if (/\?|\bapakah\b/i.test(text) || BRANCH.test(text) || CLAUSE.test(text)) return true;
  return ANSWER_LINE.test(text) || (CHECK.test(text) && LATE_IF.test(text));
}

const STEP = String.raw`(?:(?:kegiatan|aktivitas|aktifitas|langkah|tahap(?:an)?|prosedur|proses|poin|butir|nomor|no|urutan|point|step)\.?\s*)+(?:ke\s*[-–]?\s*)?`;
const TARGET = String.raw`(\d{1,3}[a-z]?)\b`;
/** "kembali ke no. 3", "dikembalikan ke langkah 2", "kembali ke 3", "ulangi kegiatan 4". */
const BACK = new RegExp(
  String.raw`\b(?:(?:di)?kembali(?:kan)?|balik|ulang(?:i)?|mengulang(?:i)?)\s+(?:lagi\s+)?(?:ke\s*[-–]?\s*|pada\s+|dari\s+)?(?:${STEP})?${TARGET}`,
  'i',
);
/** "lanjut ke no. 5", "langsung ke kegiatan 6", "ke langkah 7", "menuju no 3". */
const ON = new RegExp(
  String.raw`\b(?:(?:(?:di)?lanjut(?:kan|nya)?|langsung|menuju|lompat)\s+(?:ke\s*[-–]?\s*|pada\s+)?(?:${STEP})?|ke\s*[-–]?\s*${STEP})${TARGET}`,
  'i',
);
/** "Tidak: 3", "Tidak -> 3", "T = 3", "Tidak ke 3". */
const named = (answer: string): RegExp =>
  new RegExp(
    String.raw`(?:^|[\s(,;])(?:${answer})\s*(?:[:=]|-+>|[→⇒➔>]|,)?\s*(?:ke\s*[-–]?\s*)?(?:${STEP})?${TARGET}`,
    'i',
  );
const NO = named('tidak|t');
const YES = named('ya|y');
const SAYS_NO = /\b(tidak|belum|kurang|salah|ditolak|tdk|blm|bukan|gagal)\b/i;
const SAYS_YES = /\b(ya|lengkap|sesuai|benar|disetujui|setuju|sudah|layak|memenuhi)\b/i;

/** The point of "no. 3" ends nothing. */
const CLAUSE_END = /(?<!\bno)\.(?!\d)|[;\n]|,\s*(?=(?:jika|apabila|bila|kalau|ya|tidak)\b)/i;

/** Where the answers lead, by what stands in the description and the keterangan of a row. */
export function answersIn(texts: readonly string[]): Answers {
  const clauses = texts.flatMap((text) => text.split(CLAUSE_END));
  let [no, yes]: [string | null, string | null] = [null, null];
  for (const clause of clauses) {
    no ??= NO.exec(clause)?.[1] ?? BACK.exec(clause)?.[1] ?? null;
    yes ??= YES.exec(clause)?.[1] ?? null;
    const onward = ON.exec(clause)?.[1] ?? null;
    if (onward === null) continue;
    if (SAYS_NO.test(clause)) no ??= onward;
    else if (SAYS_YES.test(clause)) yes ??= onward;
  }
  return { no, yes };
}
