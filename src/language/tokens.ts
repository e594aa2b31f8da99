/** A text as words that know where they stand, so that what is found in them can be shown and put right. */
import { joinSplitWords } from './splitWords.ts';
import type { Gap, Token } from './token.ts';
import { wordSet } from './wordSet.ts';

export interface Sentence {
  readonly text: string;
  /** Without what is in brackets or between quotation marks. */
  readonly tokens: readonly Token[];
  /** What is in brackets, each bracket by itself. */
  readonly asides: readonly (readonly Token[])[];
}

const PIECES =
  /[\p{L}\p{N}]+(?:[-'’&.][\p{L}\p{N}]+)*|[(),;:/\n.!?•]|["“”]|(?<=\s)[-–—](?=\s)|^[-–—*](?=\s)/gmu;
const SIGNS = '(),;:/\n.!?•"“”-–—*';
/** The number or sign of a point in a list, at the start of a line. */
const BULLET = /^\s*(?:\d{1,2}[.)]|[a-z][.)]|[-–—•*·])\s+/;
/** A dot behind these shortens a word and ends no sentence. */
const SHORTENED = wordSet(`
  no kab prov kec kel jl drs dra dr ir hj sdr tn ny plt plh ka bag sub gol tgl hal st maks max min yth ybs
  apt ns prof rp
`);
/** A new line that begins so begins a new sentence, though it may be in small letters. */
const LINE_STARTS = wordSet(`iya ya tidak jika apabila bila kalau belum`);

/** The words of a text. */
export function sentenceOf(text: string): Sentence {
  const reader = new Reader(text);
  for (const match of text.matchAll(PIECES)) reader.take(match[0], match.index);
  return { text, tokens: joinSplitWords(reader.tokens), asides: reader.asides };
}

class Reader {
  readonly tokens: Token[] = [];
  readonly asides: Token[][] = [];
  #aside: Token[] | null = null;
  #quoteEnd = -1;
  #gap: Gap = '';
  #isNewLine = true;
  #bulletEnd = -1;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#skipBullet(0);
  }

  take(piece: string, from: number): void {
    if (from < this.#quoteEnd || from < this.#bulletEnd) return;
    if (piece.length === 1 && SIGNS.includes(piece)) this.#sign(piece, from);
    else this.#word(piece, from);
  }

  #word(piece: string, from: number): void {
    const word = piece.toLowerCase();
    const into = this.#aside ?? this.tokens;
    const startsLine = this.#isNewLine && into.length > 0 && !this.#aside;
    if (startsLine && (LINE_STARTS.has(word) || piece.charAt(0) !== word.charAt(0)))
      this.#gap = '.';
    into.push({ word, from, to: from + piece.length, gap: this.#gap });
    this.#gap = '';
    this.#isNewLine = false;
  }

  #sign(sign: string, from: number): void {
    if (sign === '(') this.#open();
    else if (sign === ')') this.#aside = null;
    else if (sign === '"' || sign === '“') this.#quote(sign, from);
    else if (sign === '\n') this.#line(from + 1);
    else if (sign === '.') this.#dot();
    else if (sign === ',' || sign === '/') this.#widen(sign);
    else if (sign === ';' || sign === '!' || sign === '?' || sign === '•') this.#widen('.');
    else if (sign !== '”') this.#widen(':');
  }

  #open(): void {
    this.#aside = [];
    this.asides.push(this.#aside);
  }

  /** A quotation that doesn't end is none. */
  #quote(sign: string, from: number): void {
    const end = this.#text.indexOf(sign === '“' ? '”' : '"', from + 1);
    if (end >= 0) this.#quoteEnd = end + 1;
  }

  #line(from: number): void {
    this.#isNewLine = true;
    this.#skipBullet(from);
  }

  #skipBullet(from: number): void {
    const bullet = BULLET.exec(this.#text.slice(from, from + 12));
    if (!bullet) return;
    this.#bulletEnd = from + bullet[0].length;
    if (this.tokens.length > 0) this.#gap = '.';
  }

  #dot(): void {
    const last = (this.#aside ?? this.tokens).at(-1)?.word ?? '';
    if (last.length > 1 && !SHORTENED.has(last)) this.#widen('.');
  }

  /** Of several signs the one that parts most counts. */
  #widen(gap: Gap): void {
    if (PARTING.indexOf(gap) > PARTING.indexOf(this.#gap)) this.#gap = gap;
  }
}

const PARTING: readonly Gap[] = ['', '/', ',', ':', '.'];
