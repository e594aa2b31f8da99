/** What a person is told of a file that they open. */

/** What comes of a file; a sentence may be part of a longer one. */
export type Outcome =
  | { readonly is: 'refused'; readonly why: string }
  | { readonly is: 'mended'; readonly what: string }
  /** Opened to be looked at only. */
  | { readonly is: 'newer' }
  | { readonly is: 'opened' }
  | { readonly is: 'shown' };

export interface Nasty {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly outcome: Outcome;
}

export const refused = (why: string): Outcome => ({ is: 'refused', why });
export const mended = (what: string): Outcome => ({ is: 'mended', what });
export const NEWER: Outcome = { is: 'newer' };
export const OPENED: Outcome = { is: 'opened' };
export const SHOWN: Outcome = { is: 'shown' };
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const utf16 = (text: string, mark = '\ufeff'): Uint8Array =>
  Uint8Array.from(
    [...`${mark}${text}`].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  );

/** A file under our own name. */
export const alir = (name: string, text: string | Uint8Array, outcome: Outcome): Nasty => ({
  name,
  file: 'sop.alir',
  bytes: typeof text === 'string' ? utf8(text) : text,
  outcome,
});
