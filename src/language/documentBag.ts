/** What a cell of mutu baku lists, as bags of words that can be compared however they are written. */
import { isSlip } from './spelling.ts';
import { voiceOf } from './wordClass.ts';
import { wordPairs, wordSet } from './wordSet.ts';

/** One thing of a list. */
export interface Thing {
  /** As written. */
  readonly text: string;
  readonly words: readonly string[];
  /** What the words count together. */
  readonly weight: number;
}

/** Things alike to this degree are the same; anything between 0.55 and 0.7 tells as well. */
export const SAME_THING = 0.6;

/** Say nothing about which thing it is. */
const STOPS = wordSet(`
  yang telah sudah siap hasil bukti lembar lengkap pada oleh ke dari untuk dengan beserta semua dan atau para dalam di
  tentang berupa sebagai sesuai serta berikut dokumentasi asli softcopy hardcopy final elektronik manual tersebut
  masing-masing kepada atas terkait sebelumnya selesai
`);
/** Say what kind of thing it is: they count half, since many things are of one kind. */
const KINDS = wordSet(`
  surat dokumen laporan berkas data nota dinas formulir keputusan permohonan konsep berita acara daftar usulan tanda
`);
const VARIANTS = wordPairs(`
  draf=konsep draft=konsep rancangan=konsep matrik=matriks fotocopy=salinan fotokopi=salinan fc=salinan
  copy=salinan form=formulir blangko=formulir blanko=formulir ijin=izin kwitansi=kuitansi jadual=jadwal email=surel
  e-mail=surel ijasah=ijazah aktifitas=aktivitas analisa=analisis resiko=risiko kwalitas=kualitas praktek=praktik
  nomer=nomor pebruari=februari notulensi=notula notulen=notula berkas-berkas=berkas pernyataan=pernyataan
  laporan-laporan=laporan approval=persetujuan review=reviu notadinas=nota-dinas
`);
const SHORT = wordPairs(`
  sk=surat-keputusan st=surat-tugas spt=surat-tugas sppd=surat-perjalanan-dinas nd=nota-dinas nodin=nota-dinas
  ba=berita-acara bast=berita-acara-serah-terima bap=berita-acara-pemeriksaan kak=kerangka-acuan-kerja
  tor=kerangka-acuan-kerja spk=surat-perintah-kerja spmk=surat-perintah-mulai-kerja spp=surat-permintaan-pembayaran
  spm=surat-perintah-membayar sp2d=surat-perintah-pencairan-dana spj=pertanggungjawaban
  lpj=laporan-pertanggungjawaban lhp=laporan-hasil-pemeriksaan rab=rencana-anggaran-biaya
  pks=perjanjian-kerja-sama mou=nota-kesepahaman se=surat-edaran ktp=kartu-tanda-penduduk kk=kartu-keluarga
  ttd=tanda-tangan tte=tanda-tangan
`);
const ITEMS = /[;\n,]|\s\/\s?(?=\p{Lu})|(?:^|\s)(?:\d{1,2}|[a-h])[.)]\s/gu;
const BRACKETS = /\([^)]*\)/g;
/** "Aplikasi SAKTI" is where a thing is kept, not what it is. */
const TOOL = /(?:pada\s+|di\s+|melalui\s+)?\b(?:aplikasi|sistem|portal)\b(?:\s+[\p{L}\p{N}-]+)?/giu;
const WORDS = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** The things that a cell lists; what only names an application is none. */
export function thingsIn(cell: string): readonly Thing[] {
  return cell
    .replace(BRACKETS, ' ')
    .replace(ITEMS, '\n')
    .split('\n')
    .flatMap((text) => {
      const words = [...new Set(bareWords(text))];
      return words.length === 0 ? [] : [{ text: text.trim(), words, weight: weightOf(words) }];
    });
}

const bareWords = (text: string): readonly string[] =>
  beforeDone(text.replace(TOOL, ' ').toLowerCase().match(WORDS) ?? [])
    .flatMap((word) => SHORT.get(word)?.split(' ') ?? [plain(word)])
    .filter((word) => !STOPS.has(word) && !isDone(word));

/** "Surat diantar ke Camat" is a surat. */
function beforeDone(words: readonly string[]): readonly string[] {
  const done = words.findIndex((word) => voiceOf(word) === 'passive');
  return done > 0 && words.slice(0, done).some((word) => !STOPS.has(word))
    ? words.slice(0, done)
    : words;
}

/** Without -nya, "surat-surat" and "data2" as one, and spelled one way. */
function plain(word: string): string {
  const [half = '', other] = word.split('-');
  const single = other === half ? half : word;
  const bare = single.replace(/(?<=\p{L}{4})nya$|(?<=\p{L}{3})2$/u, '');
  return VARIANTS.get(bare) ?? bare;
}

/** What was done to a thing is not what it is: "yang telah ditandatangani". */
const isDone = (word: string): boolean =>
  voiceOf(word) === 'passive' || /^ter\p{L}{4,}$/u.test(word);

const weightOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (KINDS.has(word) ? 0.5 : 1), 0);

/** How far two things are the same, from 0 to 1. */
export function likeness(one: Thing, other: Thing): number {
  const shared = one.words.filter((word) => other.words.some((same) => isSameWord(word, same)));
  if (shared.length === 0) return 0;
  const weight = weightOf(shared);
  const dice = (2 * weight) / (one.weight + other.weight);
  const covered = Math.min(1, weight / Math.min(one.weight, other.weight));
  const isNamed = shared.some((word) => !KINDS.has(word));
  return Math.max(dice, (isNamed ? 0.9 : 0.5) * covered);
}

/** Words as long as this may have a slip in them, or be the beginning of one another. */
const LONG = 5;

/** Equal, the beginning of the other, or one slip apart; slips in the first letter are no slips. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  if (one.length < LONG || other.length < LONG) return false;
  if (one.startsWith(other) || other.startsWith(one)) return true;
  return one.length > LONG && other.length > LONG && isSlip(one, other);
}
