/** What the checker says about the rows that the room looks at. */
import { isSetAside } from '../../commands/setAside.ts';
import type { Sop } from '../../model/sop.ts';
import { checkSop } from '../../rules/check.ts';
import type { Finding } from '../../rules/finding.ts';
import { litSymbols, type Show } from '../../store/show.ts';

/** The findings in the lit rows and symbols. */
export function litFindings(sop: Sop, show: Show): readonly Finding[] {
  const ids = [...show.lit, ...litSymbols(sop, show)];
  return findingsAt(sop, ids);
}

/** What is found at any of these, but for what someone set aside. */
export const findingsAt = (sop: Sop, ids: readonly string[]): readonly Finding[] =>
  checkSop(sop).filter(
    (finding) => finding.at.some((id) => ids.includes(id)) && !isSetAside(sop, finding),
  );
