import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../src/rules/finding.ts';
import { countsOf, groupsOf } from '../../../src/ui/panel/groups.ts';

const finding = (rule: string, severity: Severity, row: number): Finding => ({
  rule,
  severity,
  basis: 'advice',
  at: [`k${row}`],
  message: `Kegiatan ${row}`,
  why: '',
});

const anyFindings = fc.array(
  fc
    .tuple(
      fc.constantFrom('active-verb', 'one-start', 'crossings'),
      fc.constantFrom<Severity>('error', 'warning', 'hint'),
      fc.nat({ max: 9 }),
    )
    .map((parts) => finding(...parts)),
  { maxLength: 30 },
);

describe('findings in groups', () => {
  it('come by what matters, and by rule within that, in the order of the rules', () => {
    const groups = groupsOf([
      finding('one-action', 'hint', 1),
      finding('active-verb', 'warning', 1),
      finding('one-start', 'error', 2),
      finding('output-required', 'warning', 3),
      finding('active-verb', 'warning', 4),
    ]);
    expect(groups.map(({ severity, count }) => [severity, count])).toEqual([
      ['error', 1],
      ['warning', 3],
      ['hint', 1],
    ]);
    expect(groups[1]?.rules.map(({ rule, findings }) => [rule, findings.length])).toEqual([
      ['active-verb', 2],
      ['output-required', 1],
    ]);
  });

  it('are folded where one rule speaks more often than three times', () => {
    const isMany = (count: number) =>
      groupsOf(Array.from({ length: count }, (_, i) => finding('crossings', 'hint', i)))[0]
        ?.rules[0]?.isMany;
    expect([1, 3, 4].map(isMany)).toEqual([false, false, true]);
  });

  it('lose nothing, show nothing twice, and count what they show', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const groups = groupsOf(findings);
        const shown = groups.flatMap(({ rules }) => rules.flatMap((rule) => rule.findings));
        expect(shown).toHaveLength(findings.length);
        expect(new Set(shown)).toEqual(new Set(findings));
        expect(countsOf(findings)).toEqual(groups.map(({ severity, count }) => [severity, count]));
      }),
    );
  });
});
