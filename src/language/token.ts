/** A word that knows where it stands. */
/** What stands before a word: nothing but space, a comma, a colon or dash, a slash, or the end of a sentence. */
export type Gap = '' | ',' | ':' | '/' | '.';

export interface Token {
  /** In small letters. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly gap: Gap;
}
