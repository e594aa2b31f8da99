/** What the help page of each rule shows is what the rule does, and the words it shows are there. */
import { describe, expect, it } from 'vitest';
import type { Sop } from '../../src/model/sop.ts';
import { checkSop } from '../../src/rules/check.ts';
import { type Example, sopOf } from '../../src/rules/example.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { fixAll } from '../../src/rules/fixing.ts';
import { UNMEASURED } from '../../src/rules/pageFacts.ts';
import { SEVERITIES } from '../../src/rules/severities.ts';

const found = (example: Example): readonly Finding[] =>
  checkSop(sopOf(example), { ...UNMEASURED, ...example.facts });

const isGrave = ({ severity }: Finding): boolean => severity !== 'hint';
const texts = (sop: Sop): string => JSON.stringify(sop);

describe.each(SEVERITIES.map(([rule]) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { good, bad } = rule.examples;

  it('has nothing against its good example, and no other rule has but with a hint', () => {
    const findings = found(good);
    expect(findings.filter((one) => isGrave(one) || one.rule === id)).toEqual([]);
  });

  it('finds its bad example', () => {
    expect(found(bad).map(({ rule: by }) => by)).toContain(id);
  });

  it('says in full sentences what it asks for and where that comes from', () => {
    expect(rule.title).toMatch(/^[\p{Lu}“]/u);
    expect(rule.title).not.toMatch(/\.$/);
    for (const sentence of [rule.why, rule.source]) expect(sentence).toMatch(/^\p{Lu}.*[.)]$/su);
    expect(rule.principles.length).toBeGreaterThan(0);
  });

  it('puts right what it says it can, once and for all, and says what that is', () => {
    const fixable = found(bad).filter(({ rule: by, fix }) => by === id && fix);
    for (const { fix } of fixable) expect(fix?.does).toMatch(/\.$/);
    const fixed = fixAll(sopOf(bad), rule);
    expect(fixed !== sopOf(bad) && texts(fixed) !== texts(sopOf(bad))).toBe(fixable.length > 0);
    expect(checkSop(fixed).filter(({ rule: by, fix }) => by === id && fix)).toEqual([]);
    expect(fixAll(fixed, rule)).toBe(fixed);
  });
});
