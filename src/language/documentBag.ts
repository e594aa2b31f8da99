/** What a cell of mutu baku lists, as bags of words that can be compared however they are written. */
import { isSlip } from './spelling.ts';
import { voiceOf } from './wordClass.ts';
import { wordPairs, wordSet } from './wordSet.ts';

/** A word as it is compared; there is one value of each. */
export interface Word {
  readonly text: string;
  /** Words that say only what kind of thing it is count half. */
  readonly weight: number;
  /** The bit of its first letter: words that begin otherwise are never the same. */
  readonly letter: number;
}

/** One thing of a list. */
export interface Thing {
  /** As written. */
  readonly text: string;
  readonly words: readonly Word[];
  /** What the words count together. */
  readonly weight: number;
  /** The bits of all first letters. */
  readonly letters: number;
  /** What kind of paper it is, where it is one that is not mistaken for another. */
  readonly paper: Word | null;
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
  surat dokumen laporan berkas data nota dinas formulir keputusan permohonan konsep berita acara daftar usulan tanda naskah
`);
/** Of these, papers that are not mistaken for one another. */
const PAPERS = wordSet('surat laporan nota formulir berita');
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
/** Worth the longer look. */
const MAY_BE_TOOL = /plikasi|istem|ortal/;
const WORDS = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** The things that a cell lists; what only names an application is none. */
export function thingsIn(cell: string): readonly Thing[] {
  const bare = cell.includes('(') ? cell.replace(BRACKETS, ' ') : cell;
  return bare
    .replace(ITEMS, '\n')
    .split('\n')
    .flatMap((text) => thingOf(text.trim()) ?? []);
}

function thingOf(text: string): Thing | null {
  const said = (MAY_BE_TOOL.test(text) ? text.replace(TOOL, ' ') : text).toLowerCase();
  const words: Word[] = [];
  let weight = 0;
  let letters = 0;
  for (const written of said.match(WORDS) ?? []) {
    const { means, isPassive } = readWord(written);
    // "Surat diantar ke Camat" is a surat: what was done to it, and how, is not what it is.
    if (isPassive && words.length > 0) break;
    for (const word of means) {
      if (isAmong(word, words)) continue;
      words.push(word);
      weight += word.weight;
      letters |= word.letter;
    }
  }
  const paper = words.find((word) => PAPERS.has(word.text)) ?? null;
  return words.length === 0 ? null : { text, words, weight, letters, paper };
}

interface Written {
  /** Nothing where it says nothing about which thing it is. */
  readonly means: readonly Word[];
  readonly isPassive: boolean;
}

/** As many words as a long day's documents have; beyond them it begins anew. */
const MOST_WORDS = 20_000;
const written = new Map<string, Written>();
const words = new Map<string, Word>();

function readWord(text: string): Written {
  const known = written.get(text);
  if (known) return known;
  const spelled = SHORT.get(text)?.split(' ') ?? [plain(text)];
  const means = spelled.filter((word) => !STOPS.has(word) && !isDone(word)).map(wordOf);
  const read = { means, isPassive: voiceOf(text) === 'passive' };
  if (written.size >= MOST_WORDS) written.clear();
  written.set(text, read);
  return read;
}

function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const word = { text, weight: KINDS.has(text) ? 0.5 : 1, letter: 1 << (text.charCodeAt(0) & 31) };
  if (words.size >= MOST_WORDS) words.clear();
  words.set(text, word);
  return word;
}

/** Without -nya, "surat-surat" and "data2" as one, and spelled one way. */
function plain(word: string): string {
  let bare = word;
  const hyphen = word.indexOf('-');
  if (hyphen > 0 && word.slice(0, hyphen) === word.slice(hyphen + 1)) bare = word.slice(0, hyphen);
  if (bare.length > 6 && bare.endsWith('nya')) bare = bare.slice(0, -3);
  else if (bare.length > 3 && bare.endsWith('2') && !/\d2$/.test(bare)) bare = bare.slice(0, -1);
  return VARIANTS.get(bare) ?? bare;
}

/** What was done to a thing is not what it is: "terkirim", "yang ditandatangani". */
const isDone = (word: string): boolean =>
  (word.length > 6 && word.startsWith('ter')) || voiceOf(word) === 'passive';

/** How far two things are the same, from 0 to 1. */
export function likeness(one: Thing, other: Thing): number {
  if ((one.letters & other.letters) === 0) return 0;
  const shared = sharedBy(one, other);
  return isOtherKind(one, other) ? OTHER_KIND * shared : shared;
}

/** Of two papers of different kinds about one matter, one is not the other. */
const OTHER_KIND = 0.6;
function isOtherKind(one: Thing, other: Thing): boolean {
  return one.paper !== null && other.paper !== null && one.paper !== other.paper;
}

/** Two words that tell the kind, "nota dinas", are enough of a name; "surat" alone is not. */
const WHOLE_KIND = 1;

function sharedBy(one: Thing, other: Thing): number {
  let shared = 0;
  let isNamed = false;
  for (const word of one.words) {
    if ((word.letter & other.letters) === 0 || !isAmong(word, other.words)) continue;
    shared += word.weight;
    isNamed ||= word.weight === 1;
  }
  if (shared === 0) return 0;
  const dice = Math.min(1, (2 * shared) / (one.weight + other.weight));
  const covered = Math.min(1, shared / Math.min(one.weight, other.weight));
  const isWholeKind = !isNamed && covered === 1 && shared >= WHOLE_KIND;
  return Math.max(dice, (isNamed ? 0.9 : isWholeKind ? SAME_THING : 0.5) * covered);
}

function isAmong(word: Word, others: readonly Word[]): boolean {
  for (const other of others) if (isSame(word, other)) return true;
  return false;
}

/** Words as long as this may have a slip in them, or be the beginning of one another. */
const LONG = 5;

/** Whether two words are one, however they are spelled. */
export const isSame = (one: Word, other: Word): boolean =>
  one === other || (one.letter === other.letter && isSameWord(one.text, other.text));

/** Equal, the beginning of the other, or one slip apart; slips in the first letter are no slips. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  if (one.length < LONG || other.length < LONG) return false;
  if (one.startsWith(other) || other.startsWith(one)) return true;
  return one.length > LONG && other.length > LONG && isSlip(one, other);
}
