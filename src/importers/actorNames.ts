/** The lanes that a text under Pelaksana names, where one cell may name several. */
import { keyOf } from './headWords.ts';

/** Words that a role begins with: what follows an "and" is another role only where it could be one. */
const ROLE_WORDS = new Set(
  (
    'kepala kasubbag kasubag kasubbid kasubid kasi kasie kabid kabag kadis kadin kaban kabiro karo staf staff ketua ' +
    'wakil anggota sekretaris petugas bendahara pejabat ppk ppspm kpa pa pptk pphp tim operator pemohon ' +
    'pengguna camat lurah direktur manajer koordinator subkoordinator analis arsiparis penata pengelola ' +
    'pelaksana admin administrator inspektur auditor bupati walikota wali gubernur sekda sekdin sekban ' +
    'menteri dirjen rektor dekan dosen guru dokter perawat bidan satpam resepsionis masyarakat warga ' +
    'penyedia rekanan verifikator pimpinan atasan ajudan kurir fungsional jabatan pranata surveyor'
  ).split(' '),
);

/** What always parts names. */
const STRONG = /\s*(?:;|\+|&|\bdan\s*\/\s*atau\b|\s\|\s|•)\s*/i;
const WEAK = /(\s*,\s*(?:dan\s+)?|\s+dan\s+|\s+serta\s+)/i;
/** Half a name: what stands on the next line goes on with it. */
const BEGINNING =
  /^(kepala|ketua|wakil|sub|seksi|bidang|bagian|dinas|unit|pejabat|kuasa|an|tim|petugas)$/;

/** Splits the texts of a column; a name that stands alone in one cell, or over a lane, is known in the others. */
export function splitNames(
  texts: readonly string[],
  lanes: readonly string[] = [],
): readonly (readonly string[])[] {
  const known = new Set([...texts, ...lanes, ...texts.flatMap(strongParts)].map(keyOf));
  return texts.map((text) =>
    strongParts(text)
      .flatMap((part) => slashParts(part, known))
      .flatMap((part) => weakParts(part, known)),
  );
}

const strongParts = (text: string): readonly string[] =>
  joinedLines(text)
    .flatMap((line) => line.split(STRONG))
    .map((part) => part.replace(/^\s*(?:[-•*]|\d{1,2}[.)])\s*/, '').trim())
    .filter((part) => keyOf(part) !== '');

/** "Kasi/Kasubag" may be one post or two: it is two where one of them stands alone elsewhere. */
function slashParts(text: string, known: ReadonlySet<string>): readonly string[] {
  const parts = text.split('/').map((part) => part.trim());
  return parts.some((part) => known.has(keyOf(part))) ? parts : [text];
}

/** A line each, but where a line is only the beginning of a name. */
function joinedLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    const before = lines.at(-1);
    const goesOn = before !== undefined && (BEGINNING.test(keyOf(before)) || /^[a-z(]/.test(line));
    if (goesOn) lines.push(`${lines.pop()} ${line}`);
    else if (line !== '') lines.push(line);
  }
  return lines;
}

/** "Kasubag dan Staf" are two, "Kasubag Umum dan Kepegawaian" is one, "Kasubag Umum dan Kepegawaian, Staf" are two. */
function weakParts(text: string, known: ReadonlySet<string>): readonly string[] {
  const [first = '', ...rest] = text.split(WEAK);
  const parts = [first];
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const [joint = '', next = ''] = [rest[i], rest[i + 1]];
    if (known.has(keyOf(next)) || beginsRole(next) || isListed(text, next)) parts.push(next);
    else parts.push(`${parts.pop() ?? ''}${joint}${next}`);
  }
  return parts.map((part) => part.trim()).filter((part) => keyOf(part) !== '');
}

/** Where only commas part them, short names that are no field of work are a list. */
const isListed = (text: string, part: string): boolean =>
  !/\s(dan|serta)\s/i.test(text) && part.trim().split(' ').length <= 2 && !isField(part);

function beginsRole(part: string): boolean {
  const [first = ''] = keyOf(part).split(' ');
  // Pemohon, Penyetuju, Pengawas; but not Perencanaan, which is what someone does.
  return (
    ROLE_WORDS.has(first) ||
    /(or|ir|wan)$/.test(first) ||
    (/^pe[mnr]?\w{4,}$/.test(first) && !isField(first))
  );
}

/** Names of a field of work. */
const isField = (part: string): boolean => /(an|asi|ika|sik)$/.test(keyOf(part));
