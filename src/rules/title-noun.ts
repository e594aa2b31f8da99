import { sopPrefix } from '../language/sopPrefix.ts';
import { titleAsNoun } from '../language/titleText.ts';
import { type Sentence, sentenceOf } from '../language/tokens.ts';
import { COMMANDS, NOUN_TOO } from '../language/verbs.ts';
import { voiceOf } from '../language/wordClass.ts';
import { forRecent } from '../model/remembered.ts';
import type { Identity } from '../model/sop.ts';
import { isBlank } from './blank.ts';
import type { Fix, Hit, Rule } from './finding.ts';
import { TAUGHT } from './sources.ts';

const ROWS = ['a( Menerima surat masuk', 'b[] Mencatat surat', 'a) Mengarsipkan surat'];

/** The name of an SOP is a noun, as the activities are verbs. */
export const titleNoun: Rule = {
  id: 'title-noun',
  title: 'Nama SOP berupa kata benda',
  basis: 'practice',
  source: TAUGHT,
  principles: ['clarity'],
  why: 'Nama SOP menyebut satu urusan, seperti tugas dan fungsi; kata kerja dipakai pada kegiatan di dalamnya.',
  examples: {
    good: { rows: ROWS, identity: { title: 'Penyusunan Laporan Kinerja' } },
    bad: { rows: ROWS, identity: { title: 'Menyusun Laporan Kinerja' } },
  },
  check: ({ identity }) => hitsOf(identity),
};

const hitsOf = forRecent(({ title }: Identity): readonly Hit[] => {
  if (isBlank(title)) return [];
  const sentence = sentenceOf(title);
  const at = behindSop(sentence);
  if (!isVerb(sentence.tokens, at)) return [];
  const noun = titleAsNoun(sentence, at);
  const message = `Identitas: Nama SOP sebaiknya kata benda, misalnya “${noun ?? 'Penyusunan …'}”.`;
  return [{ at: ['title'], message, ...(noun === null ? {} : { fix: rename(noun) }) }];
});

/** "Daftar Hadir" and "Simpan Pinjam" begin with roots that are nouns in a title; "Terima" is one before "Kasih" only. */
function isVerb(tokens: Sentence['tokens'], at: number): boolean {
  const { word = '' } = tokens[at] ?? {};
  if (word === 'terima') return tokens[at + 1]?.word !== 'kasih';
  return voiceOf(word) !== null || (COMMANDS.has(word) && !NOUN_TOO.has(word));
}

/** Behind "SOP", which another rule speaks of. */
function behindSop({ text, tokens }: Sentence): number {
  const prefix = sopPrefix(text).length;
  return Math.max(
    0,
    tokens.findIndex(({ from }) => from >= prefix),
  );
}

const rename = (title: string): Fix => ({
  does: `Mengganti Nama SOP menjadi “${title}”.`,
  apply: (sop) => ({ ...sop, identity: { ...sop.identity, title } }),
});
