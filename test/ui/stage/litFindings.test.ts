/** What the checker says of what is lit: all that it says at the desk, and no more. */
import { expect, it } from 'vitest';
import { findingsAt } from '../../../src/ui/stage/litFindings.ts';
import { sop } from '../../commands/notation.ts';

const WIDE = (() => {
  const plain = sop('A', ['A:(s1)', 'A:(s2)'], 's1>s2');
  const description = 'Mempertanggungjawabkan'.repeat(6);
  return {
    ...plain,
    activities: plain.activities.map((row, i) => (i === 1 ? { ...row, description } : row)),
  };
})();

const rulesAt = (document: typeof WIDE, id: string): readonly string[] =>
  findingsAt(document, [id]).map(({ rule }) => rule);

it('tells what only the paper knows, at its row', () => {
  expect(rulesAt(WIDE, 'k2')).toContain('text-overflow');
  expect(rulesAt(WIDE, 'k1')).not.toContain('text-overflow');
});

it('is silent about what someone set aside', () => {
  const [finding] = findingsAt(WIDE, ['k2']).filter(({ rule }) => rule === 'text-overflow');
  if (!finding) throw new Error('nothing is found');
  const aside = { rule: finding.rule, at: finding.at, reason: 'Nama resmi' };
  expect(rulesAt({ ...WIDE, setAside: [aside] }, 'k2')).not.toContain('text-overflow');
});
