import { expect, it } from 'vitest';
import { layoutSop } from '../../../src/layout/layoutSop.ts';
import { flowPages } from '../../../src/layout/sheet.ts';
import { sopOf } from '../../../src/rules/example.ts';
import { chainOf } from '../../../src/rules/outputUse.ts';
import { breakMarks } from '../../../src/ui/canvas/breakMark.ts';

const SOP = sopOf({
  rows: [
    'a( Menerima surat | Surat masuk | 5 menit | Surat masuk',
    'b<> Memeriksa surat | Surat masuk | 5 menit | Lembar periksa',
    'a[] Melengkapi surat | Daftar kekurangan | 5 menit | Kuitansi',
    'c) Mengarsipkan surat | Buku agenda | 5 menit | Arsip surat',
  ],
  flows: '1>2 2>4:Ya 2>3:Tidak 3>2',
});
const BROKEN = new Set(
  [...chainOf(SOP).handOvers].filter(([, is]) => is === 'broken').map(([flow]) => flow),
);
const PAGES = flowPages(layoutSop(SOP));

it('stands on the line of each broken hand-over, off every label', () => {
  const marks = PAGES.flatMap((page) => breakMarks(page, BROKEN));
  expect(marks.map(({ flow }) => flow).toSorted()).toEqual([...BROKEN].toSorted());
  const routes = PAGES.flatMap((page) => page.routes);
  for (const { flow, at, isUpright } of marks) {
    const points = routes.find((route) => route.flow.id === flow)?.waypoints ?? [];
    const isOn = points.some((from, i) => {
      const to = points[i + 1];
      if (!to) return false;
      const along = isUpright ? ([from.y, to.y, at.y] as const) : ([from.x, to.x, at.x] as const);
      const off = isUpright ? from.x - at.x || to.x - at.x : from.y - at.y || to.y - at.y;
      return (
        off === 0 &&
        along[2] > Math.min(...along.slice(0, 2)) &&
        along[2] < Math.max(...along.slice(0, 2))
      );
    });
    expect(isOn).toBe(true);
    for (const { label } of routes) {
      const { x, y, width, height } = label?.rect ?? { x: -1, y: -1, width: 0, height: 0 };
      expect(at.x > x && at.x < x + width && at.y > y && at.y < y + height).toBe(false);
    }
  }
});

it('marks nothing where all is handed over', () => {
  expect(PAGES.flatMap((page) => breakMarks(page, new Set()))).toEqual([]);
});
