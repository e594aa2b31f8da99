/** What the back row can't read is named, and the zoom that is offered is enough and no more. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutSop } from '../../../../src/layout/layoutSop.ts';
import type { Sop } from '../../../../src/model/sop.ts';
import {
  backRowScale,
  checkLegibility,
  neededSize,
  PICTURE_WIDTHS,
  ROOM_DEPTHS,
} from '../../../../src/ui/stage/tools/legibility.ts';
import { placeNames } from '../../../../src/ui/stage/tools/placeNames.ts';
import { form } from '../../../gallery/form.ts';

const sop = form('Surat Masuk', {
  lanes: { A: 'Staf', B: 'Kasubag' },
  rows: [
    ['Menerima surat', 'A:(a)', { requirements: 'Surat', duration: '5 menit' }],
    ['Memeriksa surat', 'B:<b>'],
    ['Mencatat surat', 'A:[c]'],
  ],
  flows: 'a>b b>c:Ya b>a:Tidak',
});
const layout = layoutSop(sop);
const NEAR = { depth: 6, width: 2 };
const FAR = { depth: 10, width: 1.5 };

describe('what a row of people needs', () => {
  it('is a letter of a two-hundredth of the distance', () => {
    // 30 mm of letter on a picture of 1280 px in 2 m is 19.2 px, and a capital is 0.716 of its font's size.
    expect(neededSize(NEAR, 1280)).toBe(27);
    expect(neededSize({ depth: 12, width: 4 }, 1280)).toBe(27);
  });

  it('is less of what is projected wider, and more pixels of a finer screen', () => {
    expect(neededSize({ ...NEAR, width: 3 }, 1280)).toBe(18);
    expect(neededSize(NEAR, 1024)).toBe(22);
  });

  it('the picture looks smaller from further away, never larger than the laptop', () => {
    expect(backRowScale(FAR)).toBeLessThan(backRowScale(NEAR));
    expect(backRowScale({ depth: 1, width: 3 })).toBe(1);
  });
});

describe('what it finds', () => {
  it('names all places of one size in one breath, the smaller size first', () => {
    const { tooSmall, needed } = checkLegibility(layout, 1.15, 1280, NEAR);
    expect(tooSmall.map(({ size, places }) => [size, placeNames(places, sop)])).toEqual([
      [10, 'Label panah'],
      [13, 'Kolom No, Kegiatan, Kelengkapan, Waktu, Output; judul kolom; nama pelaksana'],
    ]);
    expect(needed).toBe(27);
  });

  it('names a column as the sheet words it', () => {
    const worded: Sop = { ...sop, sheet: { ...sop.sheet, columnLabels: { duration: 'Tempo' } } };
    expect(placeNames(['duration', 'number'], worded)).toBe('Kolom Tempo, No');
  });

  it('finds nothing where all is large enough', () => {
    expect(checkLegibility(layout, 4, 1280, NEAR)).toMatchObject({ tooSmall: [], least: 37 });
  });

  it('offers no zoom where none will do', () => {
    expect(checkLegibility(layout, 1, 1920, { depth: 10, width: 1 }).zoom).toBeNull();
  });

  it('has nothing to say about a form without text', () => {
    expect(checkLegibility({ ...layout, pages: [] }, 1, 1280, NEAR)).toMatchObject({
      least: null,
      tooSmall: [],
    });
  });
});

it('the zoom that it offers makes all of it readable, and a step less would not', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ROOM_DEPTHS),
      fc.constantFrom(...PICTURE_WIDTHS),
      fc.integer({ min: 640, max: 2560 }),
      fc.double({ min: 0.3, max: 3, noNaN: true }),
      (depth, width, screenWidth, now) => {
        const room = { depth, width };
        const { zoom, tooSmall, shown } = checkLegibility(layout, now, screenWidth, room);
        if (zoom === null) return;
        expect(checkLegibility(layout, zoom, screenWidth, room).tooSmall).toEqual([]);
        expect(shown).toBeGreaterThan(0);
        if (tooSmall.length === 0) expect(zoom).toBe(now);
        else
          expect(
            checkLegibility(layout, zoom - 0.02, screenWidth, room).tooSmall.length,
          ).toBeGreaterThan(0);
      },
    ),
    // Just enough, which is no whole percent.
    { examples: [[6, 3, 640, 0.9524998941666666]] },
  );
});
