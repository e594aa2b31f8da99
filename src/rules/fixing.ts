/** Perbaiki: fixes put to an SOP, each found anew on the SOP as it is at that moment. */
import type { Sop } from '../model/sop.ts';
import type { Hit, Rule } from './finding.ts';
import { UNMEASURED } from './pageFacts.ts';

/** The SOP with one hit put right; the same SOP where the rule no longer says so of that place. */
export function fixOne(sop: Sop, rule: Rule, at: readonly string[]): Sop {
  const hit = fixable(sop, rule).find((one) => placeOf(one) === at.join(' '));
  return hit?.fix?.apply(sop) ?? sop;
}

/** The SOP with all that a rule can put right put right, each place once, but for places that are to be left. */
export function fixAll(
  sop: Sop,
  rule: Rule,
  isLeft: (at: readonly string[]) => boolean = () => false,
): Sop {
  const done = new Set<string>();
  let fixed = sop;
  for (;;) {
    const hit = fixable(fixed, rule).find((one) => !done.has(placeOf(one)) && !isLeft(one.at));
    if (!hit?.fix) return fixed;
    done.add(placeOf(hit));
    fixed = hit.fix.apply(fixed);
  }
}

const fixable = (sop: Sop, rule: Rule): readonly Hit[] =>
  rule.check(sop, UNMEASURED).filter(({ fix }) => fix);

const placeOf = ({ at }: Hit): string => at.join(' ');
