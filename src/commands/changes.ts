/** What a command did, read off its two ends: for the preview of a drag, and for what to select next. */
import { allIds } from '../model/ids.ts';
import type { Flow, Sop } from '../model/sop.ts';

/** The flows that are new, or start or end elsewhere than before. */
export function changedFlows(before: Sop, after: Sop): readonly Flow[] {
  if (before.flows === after.flows) return [];
  const old = new Map(before.flows.map((flow) => [flow.id, flow]));
  return after.flows.filter((flow) => {
    const was = old.get(flow.id);
    return !was || was.from !== flow.from || was.to !== flow.to;
  });
}

/** The ids that are new, in the order of the document. */
export function addedIds(before: Sop, after: Sop): readonly string[] {
  if (before === after) return [];
  const old = new Set(allIds(before));
  return allIds(after).filter((id) => !old.has(id));
}
