import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_NAMED, MOST_UNNAMED, outgrown } from '../../src/store/versionRing.ts';
import { runs } from '../runs.ts';

interface Version {
  readonly at: number;
  readonly name: string | null;
}

/** A ring as it is after so many were kept, one by one. */
function ringOf(names: readonly (string | null)[]): readonly Version[] {
  let ring: readonly Version[] = [];
  names.forEach((name, at) => {
    const all = [...ring, { at, name }];
    const gone = outgrown(all);
    ring = all.filter((version) => !gone.includes(version));
  });
  return ring;
}

const anyNames = (named: number): fc.Arbitrary<readonly (string | null)[]> =>
  fc.array(
    fc.oneof(
      { weight: 10 - named, arbitrary: fc.constant(null) },
      { weight: named, arbitrary: fc.constant('sebelum istirahat') },
    ),
    { minLength: 1, maxLength: 150 },
  );

describe('the ring of versions', () => {
  it('is never larger than it may be, and the newest is in it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }).chain(anyNames), (names) => {
        const ring = ringOf(names);
        const named = ring.filter(({ name }) => name !== null);
        expect(named.length).toBeLessThanOrEqual(MOST_NAMED);
        expect(ring.length - named.length).toBeLessThanOrEqual(MOST_UNNAMED);
        expect(ring.at(-1)?.at).toBe(names.length - 1);
      }),
      { numRuns: runs(300) },
    );
  });

  it('keeps what is named, and of the rest the newest', () => {
    fc.assert(
      fc.property(anyNames(3), (names) => {
        const kept = ringOf(names).map(({ at }) => at);
        const all = names.map((name, at) => ({ name, at }));
        const of = (isNamed: boolean, most: number) =>
          all.filter(({ name }) => (name !== null) === isNamed).slice(-most);
        const expected = [...of(true, MOST_NAMED), ...of(false, MOST_UNNAMED)];
        expect(kept).toEqual(expected.map(({ at }) => at).toSorted((a, b) => a - b));
      }),
      { numRuns: runs(300) },
    );
  });

  it('lets nothing go as long as there is room', () => {
    const full = [
      ...Array.from({ length: MOST_UNNAMED }, (_, at) => ({ at, name: null })),
      ...Array.from({ length: MOST_NAMED }, (_, i) => ({ at: 100 + i, name: 'a' })),
    ];
    expect(outgrown(full)).toEqual([]);
    expect(outgrown([...full, { at: 200, name: null }]).map(({ at }) => at)).toEqual([0]);
    expect(outgrown([...full, { at: 200, name: 'b' }]).map(({ at }) => at)).toEqual([100]);
  });
});
