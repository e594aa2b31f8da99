import { expect, it } from 'vitest';
import type { InkGroup } from '../../src/drawing/drawing.ts';
import { drawPage } from '../../src/drawing/drawPage.ts';
import { groupShift } from '../../src/drawing/shift.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { form } from '../gallery/form.ts';

const groups = drawn();

function drawn(): readonly InkGroup[] {
  const sop = form('Geser', {
    lanes: { A: 'Pemohon', B: 'Petugas' },
    rows: [
      ['Mengajukan permohonan', 'A:(mulai)'],
      ['Memeriksa berkas', 'B:<periksa>'],
      ['Menerima hasil', 'A:(selesai)'],
    ],
    flows: 'mulai>periksa periksa>selesai:Ya periksa>mulai:Tidak',
  });
  const layout = layoutSop(sop);
  return layout.pages.flatMap((page) => drawPage(page, layout, null).groups);
}

/** The same with every x moved by 2 and every y by 5. */
function moved<T>(value: T): T {
  if (Array.isArray(value)) return value.map(moved) as T;
  if (typeof value !== 'object' || value === null) return value;
  const by: Readonly<Record<string, number>> = { x: 2, x1: 2, x2: 2, y: 5, y1: 5, y2: 5 };
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      typeof part === 'number' ? part + (by[key] ?? 0) : moved(part),
    ]),
  ) as T;
}

it('finds the move of every group that has ink', () => {
  for (const group of groups.filter(({ inks, area }) => inks.length > 0 || area)) {
    expect(groupShift(group, group)).toEqual({ x: 0, y: 0 });
    const shift = groupShift(group, moved(group));
    expect(shift?.x).toBeCloseTo(2);
    expect(shift?.y).toBeCloseTo(5);
  }
});

it('finds none between what shows different things', () => {
  for (const group of groups)
    expect(groupShift(group, { ...group, marks: { ...group.marks, cell: 'other' } })).toBeNull();
});

it('finds none where a word, a line or a mark is another', () => {
  for (const group of groups)
    for (const [i, ink] of group.inks.entries()) {
      const other =
        ink.kind === 'text'
          ? { ...ink, text: `${ink.text}x` }
          : ink.kind === 'path'
            ? { ...ink, steps: ink.steps.slice(1) }
            : { ...ink, data: 'x' };
      expect(groupShift(group, { ...group, inks: group.inks.with(i, other) })).toBeNull();
    }
});
