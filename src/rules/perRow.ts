/** Verdicts on single rows, remembered by the row's value, so that an edit costs only the row it touched. */
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
