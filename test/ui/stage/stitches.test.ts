/** The thread of the stage: all rows in their order, in as few stitches as can be hit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_STITCHES, stitchesOf } from '../../../src/ui/stage/stitches.ts';

const pagesOf = (lengths: readonly number[]): readonly (readonly string[])[] =>
  lengths.map((length, page) => Array.from({ length }, (_, i) => `k${page}-${i}`));

const anyPages = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 90 }).map(pagesOf);

describe('the stitches of the thread', () => {
  it('hold each row once, in order, and are no more than have room', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const stitches = stitchesOf(pages).flat();
        expect(stitches.flatMap(({ activities }) => activities)).toEqual(pages.flat());
        expect(stitches.length).toBeLessThanOrEqual(MOST_STITCHES);
        for (const { activities, page } of stitches) expect(pages[page]).toContain(activities[0]);
      }),
    );
  });

  it('hold one row each where there is room for that', () => {
    const stitches = stitchesOf(pagesOf([8, 8, 6])).flat();
    expect(stitches.every(({ activities }) => activities.length === 1)).toBe(true);
  });

  it('keep the rows of pages apart', () => {
    const pages = pagesOf([9, 9, 9, 9]);
    const stitches = stitchesOf(pages);
    expect(stitches.map((page) => page.map(({ activities }) => activities.length))).toEqual(
      pages.map(() => [2, 2, 2, 2, 1]),
    );
  });
});
