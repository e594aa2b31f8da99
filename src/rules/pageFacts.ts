/** What only the paper knows of an SOP: the layout measures it, and the rules about the drawing go by it. */
import type { ActivityField } from '../model/sop.ts';

/** A text with a broken word or without its end, since no size that can be read has room for it. */
export type TextOverflow =
  | { readonly of: 'identity'; readonly field: string }
  | { readonly of: 'actor'; readonly id: string }
  /** A group, by the first of its actors. */
  | { readonly of: 'group'; readonly id: string }
  /** A heading that someone worded. */
  | { readonly of: 'heading'; readonly field: ActivityField }
  | { readonly of: 'cell'; readonly id: string; readonly field: ActivityField }
  | { readonly of: 'symbol'; readonly id: string; readonly activity: string }
  | { readonly of: 'flow'; readonly id: string };

export interface PageFacts {
  readonly overflows: readonly TextOverflow[];
  /** Pairs of flows whose lines cross, each pair once. */
  readonly crossings: readonly (readonly [flow: string, other: string])[];
}

/** What is known of an SOP that has not been laid out. */
export const UNMEASURED: PageFacts = { overflows: [], crossings: [] };
