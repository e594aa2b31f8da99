/** What the checker says about the rows that the room looks at. */
import type { Sop } from '../../model/sop.ts';
import { checkSop } from '../../rules/check.ts';
import type { Finding } from '../../rules/finding.ts';
import { litSymbols, type Show } from '../../store/show.ts';

/** The findings in the lit rows and symbols. */
export function litFindings(sop: Sop, show: Show): readonly Finding[] {
  const ids = [...show.lit, ...litSymbols(sop, show)];
  return checkSop(sop).filter(({ at }) => at.some((id) => ids.includes(id)));
}
