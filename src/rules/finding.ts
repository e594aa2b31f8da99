/** What a rule is, and what it has to say: temuan. */
import type { Sop } from '../model/sop.ts';
import type { PRINCIPLES } from '../words.ts';
import type { Example } from './example.ts';
import type { PageFacts } from './pageFacts.ts';

/** `error` stands in the way of "siap cetak", `warning` should be looked at, `hint` is a suggestion. */
export type Severity = 'error' | 'warning' | 'hint';

/** What a rule rests on: the regulation's text, what signed SOPs do, or our own advice. */
export type Basis = 'regulation' | 'practice' | 'advice';

/** One of the eight principles by which an SOP AP is drawn up. */
export type Principle = keyof typeof PRINCIPLES;

/** Temuan: one thing that a rule found, and where. */
export interface Finding extends Hit {
  /** The id of the rule, which is also the name of its file. */
  readonly rule: string;
  readonly severity: Severity;
  readonly basis: Basis;
  /** Why it matters, in one or two sentences. */
  readonly why: string;
}

/** A place where a rule is broken. */
export interface Hit {
  /** Ids of activity, symbol, flow or actor, the row first; or the name of an identity or approval field. */
  readonly at: readonly string[];
  /** What is wrong, beginning with the row as it is numbered on paper. */
  readonly message: string;
  /** Where one kind of hit weighs otherwise than the rule does in the list. */
  readonly severity?: Severity;
  /** Where it can be put right safely. */
  readonly fix?: Fix;
}

/**
 * Perbaiki: how one hit is put right. Whoever applies it goes by `fixing.ts`, which checks again first,
 * so that a fix never meets another SOP than the one it was made for.
 */
export interface Fix {
  /** What it changes, as a sentence. */
  readonly does: string;
  /** Pure; changes nothing but what the sentence says. */
  readonly apply: (sop: Sop) => Sop;
}

/** One rule; how severe it is stands in the list of rules. */
export interface Rule {
  readonly id: string;
  /** What it asks for, in a few words: the heading of its help page. */
  readonly title: string;
  readonly basis: Basis;
  /** Where it comes from, in a sentence that says no more than is known. */
  readonly source: string;
  readonly principles: readonly [Principle, ...Principle[]];
  readonly why: string;
  /** For the help page: the rule hits the bad one, and nothing graver than a hint hits the good one. */
  readonly examples: { readonly good: Example; readonly bad: Example };
  /** Pure; nothing found is an empty list. */
  readonly check: (sop: Sop, facts: PageFacts) => readonly Hit[];
}

/** The beginning of a message about a row, 0-based here and from 1 on paper. */
export const rowName = (row: number): string => `Kegiatan ${row + 1}`;
