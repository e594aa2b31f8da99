/** The name of an SOP as a noun: "Menyusun Laporan" is "Penyusunan Laporan". */
import { deedAt } from './deeds.ts';
import { edited } from './edits.ts';
import { writtenLike } from './letterCase.ts';
import { LOANS, NOMINALISATIONS } from './nominalisations.ts';
import type { Sentence } from './tokens.ts';
import { COMMANDS } from './verbs.ts';

/** The noun that is made from each verb; of several the first of the list. */
const NOUN_OF: ReadonlyMap<string, string> = new Map(
  [...NOMINALISATIONS, ...LOANS].reverse().map(([noun, verb]) => [verb, noun] as const),
);
/** Fall away before a noun of doing: "Melakukan Verifikasi Data". */
const LIGHT = /^(?:melakukan|mengadakan|memberikan|lakukan)$/;

/** The title with a noun for the verb at a word; null where the lists have none. */
export function titleAsNoun({ text, tokens }: Sentence, at: number): string | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return null;
  const before = text.slice(token.from, token.to);
  if (LIGHT.test(token.word) && deedAt(tokens, at + 1))
    return edited(text, [
      { from: token.from, to: next.to, by: writtenLike(text.slice(next.from, next.to), before) },
    ]);
  const noun = NOUN_OF.get(COMMANDS.get(token.word) ?? token.word);
  return noun
    ? edited(text, [{ from: token.from, to: token.to, by: writtenLike(noun, before) }])
    : null;
}
