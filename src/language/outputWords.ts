/** Whether an Output names a thing, or says what was done to it. */
import { type Edit, edited } from './edits.ts';
import { withinSentence } from './letterCase.ts';
import { ROLE_HEADS } from './roles.ts';
import type { Token } from './token.ts';
import { type Sentence, sentenceOf } from './tokens.ts';
import { COMMANDS, NOUN_TOO } from './verbs.ts';
import { voiceOf } from './wordClass.ts';
import { wordSet } from './wordSet.ts';

/** What says that something was done, in an Output that should name a thing. */
export interface Statement {
  readonly sentence: Sentence;
  readonly index: number;
}

const DONE = wordSet('sudah telah siap selesai');
/** Protect what follows: "bukti surat telah dikirim" is a thing. */
const SHIELDS = wordSet(
  'bukti sebagai bahwa tanda daftar catatan keterangan pernyataan status dokumentasi foto informasi',
);
/** A state before one of these is what tells things apart: "akun terdaftar yang diperbarui". */
const AFTER_STATE = wordSet('yang');

/** The first statement in an Output, or null where it names things only. */
export function statementIn(output: string): Statement | null {
  const sentence = sentenceOf(output);
  const { tokens } = sentence;
  if (isDoing(tokens[0]?.word ?? '')) return { sentence, index: 0 };
  const told = toldOf(tokens);
  if (told !== null) return { sentence, index: told };
  let isShielded = false;
  for (let index = 0; index < tokens.length; index++) {
    const { word = '', gap = '' } = tokens[index] ?? {};
    if (gap === '.' || (gap === ',' && index > 0)) isShielded = false;
    if (gap === '.' && isDoing(word)) return { sentence, index };
    if (word === 'yang' || word === 'untuk' || SHIELDS.has(word)) isShielded = true;
    else if (!isShielded && isStatement(tokens, index)) return { sentence, index };
  }
  return null;
}

/** A verb that acts, or a command: roots that are nouns as well are things here. */
const isDoing = (word: string): boolean =>
  voiceOf(word) === 'active' || (COMMANDS.has(word) && !NOUN_TOO.has(word));

/** The verb of a sentence about someone, "Pemohon menerima izin", or null; papers are named by verbs too, "Surat izin mengemudi". */
function toldOf(tokens: readonly Token[]): number | null {
  if (!ROLE_HEADS.has(tokens[0]?.word ?? '')) return null;
  const verb = tokens.findIndex(({ word }) => voiceOf(word) === 'active');
  const isPlain = tokens.slice(1, verb).every(({ word, gap }) => gap === '' && word !== 'yang');
  return verb > 0 && tokens[verb]?.gap === '' && isPlain ? verb : null;
}

function isStatement(tokens: readonly Token[], index: number): boolean {
  const { word = '' } = tokens[index] ?? {};
  if (DONE.has(word)) return tokens[index - 1]?.word !== 'yang';
  if (voiceOf(word) !== 'passive') return false;
  const isState = word.startsWith('ter') && AFTER_STATE.has(tokens[index + 1]?.word ?? '');
  const before = tokens[index - 1]?.word ?? '';
  return !isState && before !== 'hasil';
}

/** The Output with "yang telah" before what was done, "Surat yang telah diterima"; null where that won't do. */
export function outputAsThing({ sentence, index }: Statement): string | null {
  const { text, tokens } = sentence;
  if (index === 0 || tokens[index]?.gap !== '') return null;
  const next = DONE.has(tokens[index]?.word ?? '') ? index + 1 : index;
  const [first, said] = [tokens[index], tokens[next]];
  if (!first || !said || voiceOf(said.word) !== 'passive') return null;
  const verb = text.slice(said.from, said.to);
  const by = first.word === 'siap' ? 'yang siap ' : 'yang telah ';
  const edit: Edit = { from: first.from, to: said.to, by: by + withinSentence(verb) };
  const thing = edited(text, [edit]);
  return statementIn(thing) === null ? thing : null;
}
