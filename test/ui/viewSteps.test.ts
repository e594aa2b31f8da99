/** Which page is the one in sight. */
import { describe, expect, it } from 'vitest';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { pageTop } from '../../src/layout/sheet.ts';
import { pageInSight } from '../../src/ui/viewSteps.ts';
import { form } from '../gallery/form.ts';

const layout = layoutSop(
  form('Panjang', {
    lanes: { A: 'Staf' },
    rows: Array.from({ length: 40 }, (_, i) => [`Langkah ${i + 1}`, `A:[s${i + 1}]`] as const),
    flows: '',
  }),
);
const tops = layout.pages.map(({ index }) => pageTop(layout, index));

describe('the page in sight', () => {
  it.each([0.3, 1, 2, 3.5])('is the one at the top where %f pages fit', (share) => {
    const height = share * layout.height;
    expect(tops.length).toBeGreaterThan(3);
    expect(tops.map((top) => pageInSight(layout, { top, height }))).toEqual([...tops.keys()]);
  });

  it('is the next one once half of a page is out of sight', () => {
    const at = (share: number) =>
      pageInSight(layout, { top: (tops[1] ?? 0) + share * layout.height, height: layout.height });
    expect([at(0.4), at(0.6)]).toEqual([1, 2]);
  });
});
