/** The head of the table as a reader sees it: what stands over which column, and how high it gets. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, right } from '../../src/geometry/geometry.ts';
import { layoutColumns } from '../../src/layout/columns.ts';
import { CAP_HEIGHT } from '../../src/layout/font/font.ts';
import { layoutHead } from '../../src/layout/head.ts';
import { textHeight } from '../../src/layout/placeText.ts';
import type { HeadCell } from '../../src/layout/sopLayout.ts';
import { EMPTY_SOP, type Sop } from '../../src/model/sop.ts';
import { FORM } from '../../src/words.ts';
import { joined } from '../drawing/reading.ts';
import { runs } from '../runs.ts';

const TOP = 12;

function headOf(sop: Sop) {
  const { columns, metrics } = layoutColumns(sop);
  return { columns, metrics, ...layoutHead(sop, columns, metrics, TOP) };
}

const words = fc
  .array(fc.constantFrom('Kepala', 'Subbagian', 'Umum', 'dan', 'Kepegawaian'), {
    minLength: 1,
    maxLength: 120,
  })
  .map((parts) => parts.join(' '));
const actors = fc
  .array(fc.tuple(words, fc.constantFrom(undefined, 'Sekretariat', 'Bidang Tata Ruang')), {
    maxLength: 9,
  })
  .map((all) =>
    all.map(([name, group], i) => ({ id: `a${i + 1}`, name, ...(group && { group }) })),
  );
const anyHead = fc.tuple(actors, fc.boolean()).map(
  ([some, columnNumbers]): Sop => ({
    ...EMPTY_SOP,
    actors: some,
    sheet: { ...EMPTY_SOP.sheet, columnNumbers },
  }),
);

const textOfCell = ({ text }: HeadCell): string => joined(text.lines);

describe('the head', () => {
  it('has every text between the rules of its cell, or says that its end is left out', () => {
    fc.assert(
      fc.property(anyHead, (sop) => {
        const { cells, metrics } = headOf(sop);
        for (const cell of cells) {
          const { rect, text, isCut } = cell;
          const top = text.y - CAP_HEIGHT * text.size;
          const height = textHeight(text.lines.length, text.leading, text.size);
          expect(top).toBeGreaterThanOrEqual(rect.y + metrics.padY - 1e-6);
          expect(top + height).toBeLessThanOrEqual(bottom(rect) - metrics.padY + 1e-6);
          for (const { width } of text.lines)
            expect(width).toBeLessThanOrEqual(rect.width - 2 * metrics.padX + 1e-3);
          expect(textOfCell(cell).endsWith('…')).toBe(isCut);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('names every pelaksana whole where 36 mm hold the name, and is no higher than they need', () => {
    fc.assert(
      fc.property(anyHead, (sop) => {
        const { cells, metrics, height } = headOf(sop);
        for (const cell of cells.filter(({ kind, isCut }) => kind === 'actor' && !isCut)) {
          const name = sop.actors.find(({ id }) => id === cell.key)?.name ?? '';
          expect(textOfCell(cell)).toBe(name);
        }
        const least = metrics.leading + 2 * metrics.padY;
        const edges = cells.map(({ rect }) => Number(bottom(rect).toFixed(6)));
        const tiers = [...new Set(edges)].toSorted((a, b) => a - b);
        expect(tiers.at(-1)).toBeCloseTo(TOP + height, 6);
        for (const [i, edge] of tiers.entries()) {
          const tier = edge - (tiers[i - 1] ?? TOP);
          expect(tier).toBeGreaterThanOrEqual(least - 1e-5);
          expect(tier).toBeLessThanOrEqual(36 + 1e-5);
          const ending = cells.filter(({ rect }) => Math.abs(bottom(rect) - edge) < 1e-5);
          const filled = ending.map(({ rect, text }) => {
            const lines = textHeight(text.lines.length, text.leading, text.size);
            return rect.height - lines - 2 * metrics.padY;
          });
          if (tier > least + 1e-5) expect(Math.min(...filled)).toBeLessThan(1e-5);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('has one heading over all lanes, one over Mutu Baku, and the columns of each under it', () => {
    fc.assert(
      fc.property(anyHead, (sop) => {
        const { cells, columns } = headOf(sop);
        const title = (key: string) => cells.find((one) => one.kind === 'title' && one.key === key);
        const lanes = title('actors');
        expect(lanes === undefined).toBe(sop.actors.length === 0);
        if (lanes) {
          expect(textOfCell(lanes)).toBe(FORM.actors);
          expect(lanes.rect.x).toBeCloseTo(columns.lanes[0]?.x ?? 0, 6);
          expect(right(lanes.rect)).toBeCloseTo(columns.requirements.x, 6);
        }
        const quality = title('quality');
        expect(quality && textOfCell(quality)).toBe(FORM.quality);
        expect(quality?.rect.x).toBeCloseTo(columns.requirements.x, 6);
        expect(quality && right(quality.rect)).toBeCloseTo(columns.remarks.x, 6);
        for (const field of ['requirements', 'duration', 'output'] as const)
          expect(title(field)?.rect.y).toBeCloseTo(quality ? bottom(quality.rect) : 0, 6);
        for (const field of ['number', 'description', 'remarks'] as const)
          expect(title(field)?.rect.y).toBe(TOP);
      }),
      { numRuns: runs(30) },
    );
  });

  it('numbers all columns from left to right in a row of its own, where that is asked for', () => {
    fc.assert(
      fc.property(anyHead, (sop) => {
        const { cells, columns, height } = headOf(sop);
        const counts = cells.filter(({ kind }) => kind === 'count');
        if (sop.sheet.columnNumbers !== true) {
          expect(counts).toEqual([]);
          return;
        }
        const all = [
          columns.number,
          ...columns.lanes,
          ...columns.fields.map((one) => columns[one]),
        ];
        const inOrder = all.toSorted((a, b) => a.x - b.x);
        expect(counts.map(({ rect }) => [rect.x, rect.width])).toEqual(
          inOrder.map(({ x, width }) => [x, width]),
        );
        expect(counts.map(textOfCell)).toEqual(counts.map((_, i) => String(i + 1)));
        const above = cells.filter(({ kind }) => kind !== 'count').map(({ rect }) => bottom(rect));
        for (const { rect } of counts) {
          expect(rect.y).toBeCloseTo(Math.max(...above), 6);
          expect(bottom(rect)).toBeCloseTo(TOP + height, 6);
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it('puts a group between the heading of all lanes and its own lanes, and nothing over the others', () => {
    const lanes = [
      { id: 'a1', name: 'Pemohon' },
      { id: 'a2', name: 'Staf', group: 'Sekretariat' },
      { id: 'a3', name: 'Kasubag', group: 'Sekretariat' },
      { id: 'a4', name: 'Arsiparis' },
      { id: 'a5', name: 'Auditor' },
    ];
    const { cells } = headOf({ ...EMPTY_SOP, actors: lanes });
    const cell = (key: string) => cells.find((one) => one.key === key)?.rect ?? null;
    const [heading, group] = [cell('actors'), cell('Sekretariat')];
    if (!heading || !group) throw new Error('Both stand in the head');
    expect(group.y).toBeCloseTo(bottom(heading), 6);
    for (const id of ['a2', 'a3']) expect(cell(id)?.y).toBeCloseTo(bottom(group), 6);
    for (const id of ['a1', 'a4', 'a5']) expect(cell(id)?.y).toBeCloseTo(bottom(heading), 6);
    expect(cells.filter(({ kind }) => kind === 'group')).toHaveLength(1);
    expect(new Set(lanes.map(({ id }) => cell(id)?.y.toFixed(6))).size).toBe(2);
  });
});
