import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing, InkGroup, TextInk } from '../../src/drawing/drawing.ts';
import { drawPage, drawSop } from '../../src/drawing/drawPage.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { symbolPlaces } from '../../src/model/lookup.ts';
import { ACTIVITY_FIELDS, IDENTITY_LISTS, type Sop } from '../../src/model/sop.ts';
import { form } from '../gallery/form.ts';
import { arbitrarySop } from '../model/arbitrarySop.ts';
import { runs } from '../runs.ts';
import { folded, hasOddSpaces, readable, withGlue } from './reading.ts';

const draw = (sop: Sop): readonly Drawing[] => drawSop(sop, layoutSop(sop));
const groupsOf = (drawings: readonly Drawing[]): readonly InkGroup[] =>
  drawings.flatMap(({ groups }) => groups);
const texts = (group: InkGroup): readonly TextInk[] =>
  group.inks.filter((ink) => ink.kind === 'text');
const words = (group: InkGroup): string =>
  folded(
    texts(group)
      .map(({ text, glue }) => withGlue(text, glue))
      .join(''),
  );
const marked = (groups: readonly InkGroup[], marks: Readonly<Record<string, string>>) =>
  groups.filter((group) =>
    Object.entries(marks).every(([name, value]) => group.marks[name] === value),
  );
/** Without what takes no ink, as far as it is drawn at all. */
const squeezed = (text: string): string =>
  text.replace(/\s|\u00AD|[\u200B-\u200F]|\u2060|[\uFE00-\uFE0F]/g, '');

const anySop = arbitrarySop({ activities: 12, extras: false }).filter(
  (sop) => !hasOddSpaces(JSON.stringify(sop)),
);
const RUNS = { numRuns: runs(40) };

describe('the drawing of an SOP', () => {
  it('has a page for every page of the layout, counted from 1', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const layout = layoutSop(sop);
        const drawings = drawSop(sop, layout);
        expect(drawings.map(({ page }) => page)).toEqual(layout.pages.map((_, i) => i + 1));
        for (const { width, height } of drawings)
          expect([width, height]).toEqual([layout.width, layout.height]);
      }),
      RUNS,
    );
  });

  it('shows every text, under the mark of its place', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const groups = groupsOf(draw(sop));
        const shown = (marks: Readonly<Record<string, string>>) =>
          squeezed(marked(groups, marks).map(words).join(''));
        for (const [i, activity] of sop.activities.entries()) {
          expect(shown({ cell: 'number', activity: activity.id })).toBe(String(i + 1));
          for (const cell of ACTIVITY_FIELDS)
            expect(shown({ cell, activity: activity.id })).toBe(squeezed(readable(activity[cell])));
        }
        for (const { symbol } of symbolPlaces(sop).values())
          expect(shown({ symbol: symbol.kind, id: symbol.id })).toBe(
            squeezed(readable(symbol.label)),
          );
        for (const list of IDENTITY_LISTS)
          expect(shown({ identity: list })).toBe(
            squeezed(sop.identity[list].map(readable).join('')),
          );
        expect(shown({ identity: 'title' })).toBe(squeezed(readable(sop.identity.title)));
      }),
      RUNS,
    );
  });

  it('names pelaksana and groups in the head of every page', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const pages = draw(sop).filter(({ groups }) => marked(groups, { head: 'number' }).length);
        expect(pages.length).toBeGreaterThan(0);
        for (const { groups } of pages)
          for (const { id, name, group } of sop.actors) {
            const heads = marked(groups, { cell: 'actor', actor: id });
            expect(heads.map((one) => squeezed(words(one)))).toEqual([squeezed(readable(name))]);
            if (group) expect(marked(groups, { cell: 'group', group }).length).toBeGreaterThan(0);
          }
      }),
      RUNS,
    );
  });

  it('has each symbol once, with its row and lane', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const drawn = groupsOf(draw(sop)).filter(({ marks }) => 'symbol' in marks);
        const expected = [...symbolPlaces(sop).values()].map(({ symbol, activity }) => ({
          symbol: symbol.kind,
          id: symbol.id,
          activity: activity.id,
          actor: symbol.actor,
        }));
        const byId = (a: { id?: string }, b: { id?: string }) =>
          (a.id ?? '').localeCompare(b.id ?? '');
        expect(drawn.map(({ marks }) => marks).toSorted(byId)).toEqual(expected.toSorted(byId));
      }),
      RUNS,
    );
  });

  it('has a path for every flow that says from where to where, level and upright', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const inks = groupsOf(draw(sop)).flatMap(({ inks }) => inks);
        const paths = inks.filter((ink) => ink.kind === 'path');
        for (const { id, from, to, kind } of sop.flows.filter((flow) => flow.from !== flow.to)) {
          const own = paths.filter(({ marks }) => marks?.flow === id);
          expect(own.length).toBeGreaterThanOrEqual(1);
          expect(own.length).toBeLessThanOrEqual(2);
          for (const path of own) {
            expect(path.marks).toEqual({ flow: id, from, to, kind });
            const points = path.steps;
            points.slice(1).forEach((step, i) => {
              const before = points[i];
              if (step.to !== 'L' || !before || before.to === 'Z') return;
              expect(step.x === before.x || step.y === before.y).toBe(true);
            });
          }
        }
      }),
      RUNS,
    );
  });

  it('writes the answer of a branch beside its line', () => {
    const sop = form('Tanya', {
      lanes: { A: 'Staf' },
      rows: [
        ['Menerima', 'A:(s1)'],
        ['Memeriksa', 'A:<s2>'],
        ['Mencatat', 'A:(s3)'],
      ],
      flows: 's1>s2 s2>s3:Ya s2>s1:Perlu_perbaikan',
    });
    const labels = groupsOf(draw(sop))
      .flatMap(({ inks }) => inks)
      .filter((ink) => ink.kind === 'text' && ink.marks?.['flow-label'] !== undefined);
    const said = labels.map((ink) =>
      ink.kind === 'text' ? [ink.marks?.['flow-label'], ink.text] : [],
    );
    expect(said).toEqual([
      ['f2', 'Ya'],
      ['f3', 'Perlu'],
      ['f3', 'perbaikan'],
    ]);
  });

  it('marks each segilima with its letter, flow and role, and writes the letter in it', () => {
    const sop = form('Panjang', {
      lanes: { A: 'Staf', B: 'Kasubag' },
      rows: Array.from({ length: 14 }, (_, i) => [`Langkah ${i + 1}`, `A:[s${i + 1}]`]),
      flows: 's1>s14 s14>s2',
    });
    const drawn = groupsOf(draw(sop)).filter(({ marks }) => 'connector' in marks);
    expect(drawn.map(({ marks }) => [marks.flow, marks.role]).toSorted()).toEqual([
      ['f1', 'in'],
      ['f1', 'out'],
      ['f2', 'in'],
      ['f2', 'out'],
    ]);
    for (const one of drawn) expect(words(one)).toBe(one.marks.connector);
  });

  it('has no text under 7 pt where many lanes make the table smaller, in segilima neither', () => {
    const lanes = Array.from({ length: 15 }, (_, i) => `L${i + 1}`);
    const sop = form('Banyak Lajur', {
      lanes: Object.fromEntries(lanes.map((lane) => [lane, `Seksi ${lane}`])),
      rows: Array.from({ length: 30 }, (_, i) => [`Langkah ${i + 1}`, `${lanes[i % 15]}:[s${i}]`]),
      flows: Array.from({ length: 29 }, (_, i) => `s${i}>s${i + 1}`).join(' '),
      sheet: { paper: 'F4', orientation: 'landscape' },
    });
    const drawn = groupsOf(draw(sop));
    expect(drawn.filter(({ marks }) => 'connector' in marks).length).toBeGreaterThan(1);
    const sizes = drawn.flatMap(({ inks }) =>
      inks.flatMap((ink) => (ink.kind === 'text' ? [ink.size] : [])),
    );
    expect((Math.min(...sizes) / 25.4) * 72).toBeGreaterThanOrEqual(7);
  });

  it('has the lines of its tables, and the emblem where there is one', () => {
    const logo = { type: 'image/png', data: 'iVBORw0KGgo=' } as const;
    const parts = { lanes: { A: 'Staf' }, rows: [['Satu', 'A:(s1)']] as const, flows: '' };
    const groups = groupsOf(draw(form('Lambang', { ...parts, identity: { logo } })));
    expect(marked(groups, { rules: 'identity' })).toHaveLength(1);
    expect(marked(groups, { rules: 'table' })).toHaveLength(1);
    expect(marked(groups, { identity: 'logo' })[0]?.inks).toMatchObject([{ kind: 'image' }]);
    const plain = groupsOf(draw(form('Tanpa', parts)));
    expect(marked(plain, { identity: 'logo' })[0]?.inks).toEqual([]);
  });

  it('keeps the drawing of a page that stays as it is', () => {
    const sop = form('Tetap', { lanes: { A: 'Staf' }, rows: [['Satu', 'A:(s1)']], flows: '' });
    expect(draw(sop)).toEqual(draw(structuredClone(sop)));
    expect(draw(sop)[0]).toBe(draw(sop)[0]);
  });

  it('keeps the drawing of a page without identitas, whichever logo is asked for', () => {
    const sop = form('Tetap', { lanes: { A: 'Staf' }, rows: [['Satu', 'A:(s1)']], flows: '' });
    const layout = layoutSop(sop);
    const [identity, flow] = layout.pages;
    if (!identity || !flow) throw new Error('A page each');
    const logo = { type: 'image/png', data: 'AAAA' } as const;
    const drawing = drawPage(flow, layout, logo);
    expect(drawPage(flow, layout, null)).toBe(drawing);
    expect(drawPage(identity, layout, logo)).not.toBe(drawPage(identity, layout, null));
  });
});
