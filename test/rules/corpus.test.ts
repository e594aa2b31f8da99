/** The checker on what it is for: sound SOPs, SOPs with one planted mistake, and SOPs that only look mistaken. */
import { describe, expect, it } from 'vitest';
import { pageFacts } from '../../src/layout/pageFacts.ts';
import type { Sop } from '../../src/model/sop.ts';
import { checkSop } from '../../src/rules/check.ts';
import { sopOf } from '../../src/rules/example.ts';
import { SEVERITIES } from '../../src/rules/severities.ts';
import { type Cases, changed, type Mistake } from './corpus/planted.ts';
import { OFFICE_SOPS } from './officeSops.ts';
import { SOUND_SOPS } from './soundSops.ts';

const files = import.meta.glob<{ CASES: Cases }>('./corpus/*.cases.ts', { eager: true });
const ALL = Object.entries(files).map(([path, { CASES }]) => ({ ...CASES, path }));
const severityOf = new Map(SEVERITIES.map(([{ id }, severity]) => [id, severity]));

/** What is found, the paper included. */
const findingsOf = (sop: Sop) => checkSop(sop, pageFacts(sop));

/** What an SOP is found to have that is more than a hint, as `rule: message`. */
const grave = (sop: Sop): readonly string[] =>
  findingsOf(sop)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, message }) => `${rule}: ${message}`);

it.each(Object.entries({ ...SOUND_SOPS, ...OFFICE_SOPS }))('%s is sound', (_name, example) => {
  expect(grave(sopOf(example))).toEqual([]);
});

it('has the cases of a rule in a file of its name', () => {
  for (const { path, rule } of ALL) expect(path).toBe(`./corpus/${rule}.cases.ts`);
});

/** What goes by the paper is tried where the paper is (`test/layout/pageFacts.test.ts`). */
const MEASURED = ['crossings', 'text-overflow'];

it('has mistakes of every rule, and enough of all', () => {
  const rules = SEVERITIES.map(([{ id }]) => id).filter((id) => !MEASURED.includes(id));
  expect(ALL.map(({ rule }) => rule).toSorted()).toEqual(rules.toSorted());
  for (const { rule, mistakes } of ALL) expect(mistakes.length, rule).toBeGreaterThanOrEqual(3);
  expect(ALL.flatMap(({ mistakes }) => mistakes).length).toBeGreaterThanOrEqual(160);
  expect(ALL.flatMap(({ lookAlikes }) => lookAlikes).length).toBeGreaterThanOrEqual(35);
});

const idsOf = (at: string | readonly string[]): string =>
  (typeof at === 'string' ? at.split(' ') : [...at]).toSorted().join(' ');

/** What a finding says: where it is, what is wrong, and a full stop. */
const A_SENTENCE = /^[A-Z].{15,}[.?]$/su;

describe.each(ALL)('$rule', ({ rule, mistakes, lookAlikes }) => {
  const named = (mistake: Mistake) => [mistake.name, mistake] as const;

  it.each(mistakes.map(named))(
    'finds %s',
    (_name, { at, says, does, severity, also = [], ...change }) => {
      const sop = changed(change);
      const ours = findingsOf(sop).filter((finding) => finding.rule === rule);
      expect(ours.map((one) => `${one.severity} ${idsOf(one.at)}`)).toEqual([
        `${severity ?? severityOf.get(rule)} ${idsOf(at)}`,
      ]);
      for (const { message } of ours)
        if (says === undefined) expect(message).toMatch(A_SENTENCE);
        else expect(message).toBe(says);
      if (does !== undefined) expect(ours.map(({ fix }) => fix?.does)).toEqual([does]);
      for (const { at: places, fix } of ours) {
        const elsewhere = (rows: Sop['activities']) =>
          rows.filter(({ id }) => !places.includes(id));
        if (fix) expect(elsewhere(fix.apply(sop).activities)).toEqual(elsewhere(sop.activities));
      }
      const others = new Set(
        grave(sop)
          .map((finding) => finding.split(':')[0] ?? '')
          .filter((other) => other !== rule),
      );
      expect([...others].toSorted()).toEqual([...also].toSorted());
    },
  );

  if (lookAlikes.length === 0) return;
  it.each(lookAlikes.map((one) => [one.name, one] as const))('lets %s be', (_name, change) => {
    const sop = changed(change);
    expect(findingsOf(sop).filter((finding) => finding.rule === rule)).toEqual([]);
    expect(grave(sop)).toEqual([]);
  });
});
