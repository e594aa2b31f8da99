/** What a rule is, and what it has to say: temuan. */
import type { Sop } from '../model/sop.ts';

/** `error` stands in the way of "siap cetak", `warning` should be looked at, `hint` is a suggestion. */
export type Severity = 'error' | 'warning' | 'hint';

/** What a rule rests on: the regulation's text, what signed SOPs do, or our own advice. */
export type Basis = 'regulation' | 'practice' | 'advice';

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
}

/** One rule; how severe it is stands in the list of rules. */
export interface Rule {
  readonly id: string;
  readonly basis: Basis;
  readonly why: string;
  /** Pure; nothing found is an empty list. */
  readonly check: (sop: Sop) => readonly Hit[];
}

/** The beginning of a message about a row, 0-based here and from 1 on paper. */
export const rowName = (row: number): string => `Kegiatan ${row + 1}`;
