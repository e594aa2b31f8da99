/** What the checker says about the rows that the room looks at. */
import type { Sop } from '../../model/sop.ts';
import type { Finding } from '../../rules/finding.ts';
import { litSymbols, type Show } from '../../store/show.ts';
import { foundIn } from '../panel/found.ts';

/** The findings in the lit rows and symbols. */
export function litFindings(sop: Sop, show: Show): readonly Finding[] {
  const ids = [...show.lit, ...litSymbols(sop, show)];
  return findingsAt(sop, ids);
}

/** What is found at any of these, as the panel of the editor has it: but for what someone set aside. */
export const findingsAt = (sop: Sop, ids: readonly string[]): readonly Finding[] =>
  foundIn(sop).findings.filter(({ at }) => at.some((id) => ids.includes(id)));
