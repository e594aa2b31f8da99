/** How findings are shown: by what matters, and those of one rule under one heading. */
import type { Finding, Severity } from '../../rules/finding.ts';

export const BY_WEIGHT: readonly Severity[] = ['error', 'warning', 'hint'];

/** As many findings of one rule that more of them would hide what else there is. */
const FEW = 3;

/** What one rule says at one severity; `isMany` where it is better folded. */
export interface RuleFindings {
  readonly rule: string;
  readonly findings: readonly [Finding, ...Finding[]];
  readonly isMany: boolean;
}

export interface WeightGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly rules: readonly RuleFindings[];
}

/** Groups by severity, the gravest first and none that is empty; within one, rules as they come. */
export const groupsOf = (findings: readonly Finding[]): readonly WeightGroup[] =>
  BY_WEIGHT.map((severity) => {
    const ours = findings.filter((finding) => finding.severity === severity);
    return { severity, count: ours.length, rules: byRule(ours) };
  }).filter(({ count }) => count > 0);

function byRule(findings: readonly Finding[]): readonly RuleFindings[] {
  const rules = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const known = rules.get(finding.rule);
    if (known) known.push(finding);
    else rules.set(finding.rule, [finding]);
  }
  return [...rules].map(([rule, ours]) => ({ rule, findings: ours, isMany: ours.length > FEW }));
}

/** How many findings there are of each severity that there is any of. */
export const countsOf = (findings: readonly Finding[]): readonly (readonly [Severity, number])[] =>
  groupsOf(findings).map(({ severity, count }) => [severity, count] as const);

/** What tells a finding from all others of its document. */
export const keyOf = ({ rule, at, message }: Finding): string =>
  `${rule} ${at.join(' ')} ${message}`;
