import type { Sop } from '../model/sop.ts';
import type { Finding, Rule, Severity } from './finding.ts';
import { type PageFacts, UNMEASURED } from './pageFacts.ts';
import { SEVERITIES } from './severities.ts';

/** Everything that the rules have to say about an SOP; by default all rules of the list. Never throws. */
export const checkSop = (
  sop: Sop,
  facts: PageFacts = UNMEASURED,
  rules = SEVERITIES,
): readonly Finding[] =>
  rules.flatMap(([rule, severity]) => findingsOf(sop, facts, rule, severity));

function findingsOf(
  sop: Sop,
  facts: PageFacts,
  rule: Rule,
  severity: Severity,
): readonly Finding[] {
  const { id, basis, why } = rule;
  try {
    return rule.check(sop, facts).map((hit) => ({ rule: id, severity, basis, ...hit, why }));
  } catch (cause) {
    return [crash(rule, cause)];
  }
}

/** A rule that fails is our mistake: it is shown rather than hidden, and keeps no other rule from its work. */
function crash(rule: Rule, cause: unknown): Finding {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return {
    rule: rule.id,
    severity: 'warning',
    basis: 'advice',
    at: [],
    message: `Aturan "${rule.id}" gagal dijalankan, sehingga belum diperiksa.`,
    why: `Ini kesalahan program, bukan kesalahan SOP: ${detail}`,
  };
}
