/** Which activities check or decide, so that they may turn out one way or another. */
import type { Verb } from './clauses.ts';
import { DOCUMENT_SHORT } from './roles.ts';
import { isSlip } from './spelling.ts';
import type { Token } from './token.ts';
import type { Sentence } from './tokens.ts';
import { ACTIVE_OF_ROOT, COMMANDS } from './verbs.ts';
import { wordSet } from './wordSet.ts';

const CHECKS = wordSet(`
  memeriksa memverifikasi memvalidasi meneliti menelaah mengkaji menguji mengecek mereviu mereview me-review
  mengevaluasi mengklarifikasi mengoreksi mengonfirmasi mengkonfirmasi mencermati mencocokkan mencocokan
  membandingkan menganalisis menganalisa menginspeksi mengaudit memastikan meninjau mempelajari menyeleksi
  menyaring menilai mengidentifikasi memilah mengecek-ulang membahas mendiagnosis mendiagnosa menimbang
  memverval mengasesmen mengkurasi
`);
const DECIDES = wordSet(`
  menyetujui memutuskan menentukan menetapkan menolak mempertimbangkan mengesahkan mengotorisasi
  merekomendasikan memilih menyepakati memutus mengadili menyidangkan meluluskan mengizinkan
`);
const NOUNS = wordSet(`
  pemeriksaan verifikasi validasi penelitian penilaian telaah telaahan pengkajian kajian pengujian uji pengecekan
  reviu review evaluasi koreksi persetujuan penentuan pertimbangan seleksi pemilihan klarifikasi konfirmasi
  penelaahan pereviuan pengesahan penetapan keputusan putusan analisis inspeksi audit cek approval asesmen verval kurasi rekomendasi crosscheck
  cross-check
`);
/** Verbs that say no more than that what follows is done. */
const LIGHT = wordSet('melakukan melaksanakan mengadakan memberi memberikan mengambil');

/** Whether what an activity states is that something is checked or decided, which may go either way. */
export function isDeciding(
  { text, tokens }: Sentence,
  verbs: readonly Verb[],
  at: number,
): boolean {
  if (text.includes('?') || tokens.some(({ word }) => word === 'apakah')) return true;
  const stated = verbs.filter(({ clause }) => clause === 'main').map(({ index }) => index);
  if (stated.some((index) => isCheck(tokens[index]?.word ?? ''))) return true;
  if (isCheck(COMMANDS.get(tokens[at]?.word ?? '') ?? '')) return true;
  return [
    at,
    ...stated.filter((index) => LIGHT.has(tokens[index]?.word ?? '')).map((i) => i + 1),
  ].some((index) => hasNoun(tokens, index));
}

const ALL: readonly string[] = [...CHECKS, ...DECIDES];

/** A verb of checking or deciding, in either voice, and with a slip of the pen. */
function isCheck(word: string): boolean {
  const active = word.startsWith('di') ? (ACTIVE_OF_ROOT.get(word.slice(2)) ?? '') : word;
  if (CHECKS.has(active) || DECIDES.has(active)) return true;
  if (word.length < 7 || ACTIVE_OF_ROOT.has(word) || isKnown(word)) return false;
  return ALL.some((known) => isSlip(known, word));
}

const KNOWN: ReadonlySet<string> = new Set(ACTIVE_OF_ROOT.values());
const isKnown = (word: string): boolean => KNOWN.has(word);

/** A noun of checking, alone or in a row of deeds: "telaah, verifikasi, dan persetujuan". */
function hasNoun(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < tokens.length; index++) {
    const { word = '', gap = '' } = tokens[index] ?? {};
    const isNext =
      index === from || gap === ',' || gap === '/' || tokens[index - 1]?.word === 'dan';
    if (isNext && NOUNS.has(word)) return true;
    if (!isNext && word !== 'dan' && word !== 'serta') return false;
  }
  return false;
}

const DOCUMENT_CHECKS = wordSet(`
  memeriksa memverifikasi memvalidasi meneliti mengecek mereviu mereview me-review
`);
const DOCUMENT_CHECK_NOUNS = wordSet('validasi verifikasi pemeriksaan pengecekan reviu review');
const DOCUMENTS = wordSet(`
  berkas dokumen surat permohonan usulan laporan draf draft konsep rancangan naskah formulir kelengkapan
  persyaratan syarat proposal isi keabsahan kebenaran kesesuaian kuitansi nota spj rab kak data lampiran
  pengajuan tagihan bukti salinan kutipan sertifikat akta ijazah kontrak perjanjian risalah notula
`);
/** So far behind the verb its object may begin, words. */
const REACH = 4;

/** Whether a document is checked, which may be found wanting. */
export function isDocumentCheck({ tokens }: Sentence, verbs: readonly Verb[], at: number): boolean {
  const stated = verbs.filter(({ clause }) => clause === 'main').map(({ index }) => index);
  const checks = stated.filter((index) => DOCUMENT_CHECKS.has(tokens[index]?.word ?? ''));
  const nouns = [at, ...stated.map((index) => index + 1)].filter((index) =>
    DOCUMENT_CHECK_NOUNS.has(tokens[index]?.word ?? ''),
  );
  return [...checks, ...nouns].some((index) => {
    const object = tokens.slice(index + 1, index + 1 + REACH).map(({ word }) => word);
    return (
      object.some((word) => DOCUMENTS.has(word) || DOCUMENT_SHORT.has(word.split('-')[0] ?? '')) &&
      !object.includes('jadwal')
    );
  });
}
