/** Verdicts on single rows and texts, remembered by their values, so that an edit costs only what it touched. */
import type { Activity } from '../model/sop.ts';

/** The same judge, asked once per value of a row; what it says may depend on nothing else. */
export function perRow<V>(judge: (activity: Activity) => V): (activity: Activity) => V {
  const known = new WeakMap<Activity, { readonly verdict: V }>();
  return (activity) => {
    const before = known.get(activity);
    if (before) return before.verdict;
    const verdict = judge(activity);
    known.set(activity, { verdict });
    return verdict;
  };
}

/** As many texts as a long day's documents have; beyond them it begins anew. */
const MOST_TEXTS = 20_000;

/** The same judge, asked once per text, since many rows say the same: times, and the things that go round. */
export function perText<V>(judge: (text: string) => V): (text: string) => V {
  const known = new Map<string, { readonly verdict: V }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.verdict;
    const verdict = judge(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, { verdict });
    return verdict;
  };
}
