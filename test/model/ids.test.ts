import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allIds, ID_PATTERN, newId, nextId } from '../../src/model/ids.ts';
import { EMPTY_SOP } from '../../src/model/sop.ts';
import { runs } from '../runs.ts';
import { arbitrarySop } from './arbitrarySop.ts';

describe('newId', () => {
  it('is one more than the highest number in use with that prefix', () => {
    expect(newId(EMPTY_SOP, 'a')).toBe('a2');
    expect(newId(EMPTY_SOP, 's')).toBe('s1');
    expect(nextId(['k2', 'k10', 's99', 'k3x', 'K50'], 'k')).toBe('k11');
  });

  it('is sound and new in any document', () => {
    fc.assert(
      fc.property(arbitrarySop(), fc.constantFrom('a', 'k', 's', 'f'), (sop, prefix) => {
        const id = newId(sop, prefix);
        expect(id).toMatch(ID_PATTERN);
        expect(allIds(sop)).not.toContain(id);
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('ID_PATTERN', () => {
  it.each(['s1', 'A-b_9', 'x'.repeat(64)])('takes %s', (id) => {
    expect(id).toMatch(ID_PATTERN);
  });
  it.each(['', 's 1', 'é', 'x'.repeat(65), 's1\n', 'a/b'])('does not take %j', (id) => {
    expect(id).not.toMatch(ID_PATTERN);
  });
});
