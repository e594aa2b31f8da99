import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, right } from '../../src/geometry/geometry.ts';
import { CAP_HEIGHT } from '../../src/layout/font/font.ts';
import { layoutIdentity, layoutIdentityBlock } from '../../src/layout/identity.ts';
import { formArea } from '../../src/layout/metrics.ts';
import { pageFacts } from '../../src/layout/pageFacts.ts';
import { textHeight } from '../../src/layout/placeText.ts';
import type { IdentityBox, IdentityPage } from '../../src/layout/sopLayout.ts';
import { EMPTY_SOP, IDENTITY_LISTS, ORIENTATIONS, PAPERS, type Sop } from '../../src/model/sop.ts';
import { FORM } from '../../src/words.ts';
import { folded, hasOddSpaces, joined, readable, textOf } from '../drawing/reading.ts';
import { form } from '../gallery/form.ts';
import { arbitrarySop } from '../model/arbitrarySop.ts';
import { runs } from '../runs.ts';

const SHEETS = PAPERS.flatMap((paper) =>
  ORIENTATIONS.map((orientation) => ({ paper, orientation })),
);
const anySop = arbitrarySop({ activities: 1 }).filter((sop) => !hasOddSpaces(JSON.stringify(sop)));
const filled = form('Pelayanan Surat', { lanes: { a1: 'Staf' }, rows: [], flows: '' });

const boxesOf = (pages: readonly IdentityPage[]): readonly IdentityBox[] =>
  pages.flatMap(({ boxes }) => boxes);
/** What stands in the boxes of a field, over all pages. */
const textIn = (pages: readonly IdentityPage[], field: string): string =>
  boxesOf(pages)
    .filter((box) => box.field === field)
    .map(({ text }) => joined(text.lines))
    .join('\n');
const squeezed = (text: string): string => text.replace(/\s+/g, '');
const near = (mm: number) => expect.closeTo(mm, 6);
/** Where the ink of a box ends at the right. */
const inkRight = ({ text }: IdentityBox): number =>
  Math.max(
    0,
    ...text.lines.map(({ width }) => (text.align === 'left' ? text.x + width : text.x + width / 2)),
  );

describe('the identity page', () => {
  it('has all thirteen items of the form', () => {
    const pages = layoutIdentity(filled);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.logo).not.toBeNull();
    const headings = boxesOf(pages)
      .filter(({ field }) => field === null)
      .flatMap(({ text }) => text.lines.map(textOf));
    expect(headings).toEqual(
      expect.arrayContaining([
        ...[FORM.sopNumber, FORM.created, FORM.revised, FORM.effective, FORM.approval, FORM.title],
        ...IDENTITY_LISTS.map((list) => FORM[list]),
      ]),
    );
    const fields = new Set(boxesOf(pages).flatMap(({ field }) => field ?? []));
    for (const field of ['institution', 'unit', 'approval.name', 'approval.nip'])
      expect(fields).toContain(field);
  });

  it('is one page with smaller text where a few lines lack, and several of full size where many do', () => {
    const withLaws = (count: number) => {
      const legalBasis = Array.from({ length: count }, (_, i) => `Peraturan Nomor ${i + 1}`);
      return layoutIdentity({ ...filled, identity: { ...filled.identity, legalBasis } });
    };
    const smallest = (pages: readonly IdentityPage[]) =>
      Math.min(...boxesOf(pages).map(({ text }) => text.size));
    const counts = Array.from({ length: 40 }, (_, i) => withLaws(i + 1));
    const onOne = counts.filter(({ length }) => length === 1);
    const sizes = onOne.map(smallest);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBe(4);
    // 7.7 points: a print of it can be read.
    expect(Math.min(...sizes)).toBeGreaterThan(2.7);
    for (const pages of counts.slice(onOne.length)) {
      expect(pages.length).toBeGreaterThan(1);
      expect(smallest(pages)).toBe(sizes[0]);
    }
    for (const [page] of onOne) {
      const area = formArea(filled.sheet);
      expect(page?.frame).toMatchObject({ x: near(area.x), y: near(area.y) });
      expect(right(page?.frame ?? area)).toBeCloseTo(right(area), 6);
      expect(bottom(page?.frame ?? area)).toBeLessThanOrEqual(bottom(area) + 1e-6);
    }
  });

  it('writes a date as people read it', () => {
    expect(textIn(layoutIdentity(filled), 'created')).toBe('3 Maret 2025');
  });

  /** A mark of the writing direction alone, which shows nothing. */
  const withMark: Sop = {
    ...filled,
    identity: { ...filled.identity, approval: { ...filled.identity.approval, position: '\u200E' } },
  };

  it('shows every text of the identity, whatever it is', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const pages = layoutIdentity(sop);
        const { identity } = sop;
        for (const field of ['institution', 'unit', 'number', 'title'] as const)
          expect(folded(textIn(pages, field))).toBe(readable(identity[field]));
        for (const field of ['position', 'name', 'rank'] as const)
          expect(folded(textIn(pages, `approval.${field}`))).toBe(
            readable(identity.approval[field]),
          );
        for (const list of IDENTITY_LISTS)
          expect(squeezed(textIn(pages, list))).toBe(
            squeezed(identity[list].map(readable).join('')),
          );
      }),
      { numRuns: runs(60), examples: [[withMark]] },
    );
  });

  it('runs long lists on to further pages, every item with its number once', () => {
    const legalBasis = Array.from({ length: 90 }, (_, i) => `Peraturan Nomor ${i + 1}`);
    const sop: Sop = { ...filled, identity: { ...filled.identity, legalBasis } };
    const pages = layoutIdentity(sop);
    expect(pages.length).toBeGreaterThan(1);
    expect(squeezed(textIn(pages, 'legalBasis'))).toBe(squeezed(legalBasis.join('')));
    const numbers = boxesOf(pages)
      .filter(({ field }) => field === null)
      .flatMap(({ text }) => text.lines.map(textOf))
      .filter((text) => /^\d+\.$/.test(text));
    expect(numbers).toEqual(expect.arrayContaining(legalBasis.map((_, i) => `${i + 1}.`)));
  });

  it('numbers every item of a list, as many as there are', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), (count) => {
        const records = Array.from({ length: count }, (_, i) => `Buku ${i + 1}`);
        const pages = layoutIdentity({
          ...EMPTY_SOP,
          identity: { ...EMPTY_SOP.identity, records },
        });
        const numbers = boxesOf(pages).filter(
          ({ field, text }) => field === null && /^\d+\.$/.test(text.lines.map(textOf).join('')),
        );
        expect(numbers).toHaveLength(count);
      }),
      { numRuns: runs(30) },
    );
  });

  const expectInBoxes = (sheet: Sop['sheet']) => {
    const area = formArea(sheet);
    for (const page of layoutIdentity({ ...filled, sheet }))
      for (const box of page.boxes) {
        const words = box.text.lines.map(textOf).join(' ');
        expect(inkRight(box), words).toBeLessThanOrEqual(right(box.rect) + 0.01);
        expect(right(box.rect)).toBeLessThanOrEqual(right(area) + 0.01);
        if (box.text.lines.length > 0)
          expect(bottom(box.rect), words).toBeLessThanOrEqual(bottom(area) + 0.01);
      }
  };

  it.each(SHEETS)(
    'keeps every text in its box and every box on $paper $orientation',
    expectInBoxes,
  );

  it('of a blank form fits on one page of every paper', () => {
    for (const sheet of SHEETS) expect(layoutIdentity({ ...EMPTY_SOP, sheet })).toHaveLength(1);
  });

  it.each(SHEETS)('cuts what $paper $orientation has no room for, and says so', (paper) => {
    const long = 'kata '.repeat(1000);
    const identity: Sop['identity'] = {
      ...filled.identity,
      institution: 'a'.repeat(5000),
      unit: long,
      number: long,
      created: long,
      title: 'b'.repeat(5000),
      approval: { position: long, name: long, rank: long, nip: long },
    };
    const margins = { top: 50, right: 50, bottom: 50, left: 50 };
    for (const sheet of [paper, { ...paper, margins }, { ...paper, identityWithFlow: true }]) {
      const sop = { ...filled, identity, sheet };
      expectAllInBoxes(sop);
      const cut = pageFacts(sop).overflows.map((it) => (it.of === 'identity' ? it.field : it.of));
      expect(cut.toSorted()).toEqual([
        'approval.name',
        'approval.nip',
        'approval.position',
        'approval.rank',
        'created',
        'institution',
        'number',
        'title',
        'unit',
      ]);
    }
  });

  it('gives a long name of the institution the room that the unit has no need of', () => {
    const institution = 'Kementerian Pendayagunaan Aparatur '.repeat(5).trim();
    const sop = { ...filled, identity: { ...filled.identity, institution } };
    expectAllInBoxes(sop);
    expect(pageFacts(sop).overflows).toEqual([]);
    expect(textIn(layoutIdentity(sop), 'institution')).toBe(institution);
  });

  const expectAllInBoxes = (sop: Sop) => {
    const area = formArea(sop.sheet);
    for (const { text, rect, field } of boxesOf(layoutIdentity(sop))) {
      const top = text.y - CAP_HEIGHT * text.size;
      const height = textHeight(text.lines.length, text.leading, text.size);
      expect(bottom(rect), field ?? '').toBeLessThanOrEqual(bottom(area) + 0.01);
      if (text.lines.length === 0) continue;
      expect(top, field ?? '').toBeGreaterThanOrEqual(rect.y - 0.01);
      expect(top + height, field ?? '').toBeLessThanOrEqual(bottom(rect) + 0.01);
    }
  };
});

describe('the top of the identity page', () => {
  const ROWS = {
    number: FORM.sopNumber,
    created: FORM.created,
    revised: FORM.revised,
    effective: FORM.effective,
    approval: FORM.approval,
    title: FORM.title,
  } as const;
  const APPROVAL = ['position', 'name', 'rank', 'nip'] as const;
  /** The boxes of page 1 by what stands in them. */
  const topOf = (sop: Sop) => {
    const page = layoutIdentity(sop)[0];
    if (!page) throw new Error('There is a page 1');
    const at = (isIt: (box: IdentityBox) => boolean): IdentityBox => {
      const box = page.boxes.find(isIt);
      if (!box) throw new Error('Every item is there');
      return box;
    };
    const label = (words: string) =>
      at(({ field, text }) => field === null && joined(text.lines) === words).rect;
    return { page, label, box: (field: string) => at((one) => one.field === field) };
  };
  const anySheet = fc.tuple(anySop, fc.constantFrom(...SHEETS));

  it('has its rows at the right one under the other, label and text side by side', () => {
    fc.assert(
      fc.property(anySheet, ([some, sheet]) => {
        const { page, label, box } = topOf({ ...some, sheet });
        let { y } = page.frame;
        for (const [key, words] of Object.entries(ROWS)) {
          const left = label(words);
          expect(left.y).toBeCloseTo(y, 6);
          if (key !== 'approval')
            expect(box(key).rect).toMatchObject({ x: right(left), y: left.y, height: left.height });
          y = bottom(left);
        }
        for (const key of ['number', 'title'])
          expect(right(box(key).rect)).toBeCloseTo(right(page.frame), 6);
      }),
      { numRuns: runs(30) },
    );
  });

  it('has room to sign between position and name, all within the row of the approval', () => {
    fc.assert(
      fc.property(anySheet, ([some, sheet]) => {
        const { label, box } = topOf({ ...some, sheet });
        const row = label(ROWS.approval);
        const rects = APPROVAL.map((part) => box(`approval.${part}`).rect);
        expect(rects[0]?.y).toBeGreaterThan(row.y);
        expect(bottom(rects.at(-1) ?? row)).toBeLessThan(bottom(row));
        for (const [i, rect] of rects.slice(1).entries()) {
          const gap = rect.y - bottom(rects[i] ?? rect);
          expect(gap).toBeCloseTo(APPROVAL[i + 1] === 'name' ? 17 : 0, 6);
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it('has the institution over its unit at the left, under the logo and down to the lists', () => {
    fc.assert(
      fc.property(anySheet, ([some, sheet]) => {
        const { page, label, box } = topOf({ ...some, sheet });
        const [upper, lower] = [box('institution').rect, box('unit').rect];
        const left = { x: page.frame.x, width: label(ROWS.number).x - page.frame.x };
        expect(upper).toMatchObject(left);
        expect(lower).toMatchObject({ ...left, y: bottom(upper) });
        expect(bottom(lower)).toBeCloseTo(bottom(label(ROWS.title)), 6);
        const { logo } = page;
        expect(logo && logo.y > page.frame.y && bottom(logo) < upper.y).toBe(true);
        expect(logo && logo.x + logo.width / 2).toBeCloseTo(left.x + left.width / 2, 6);
      }),
      { numRuns: runs(30) },
    );
  });

  it('has a rule under each row at the right, and upright ones beside the labels', () => {
    const { page, label } = topOf(filled);
    const rows = Object.values(ROWS).map(label);
    const { x, width, y } = label(ROWS.number);
    const end = bottom(label(ROWS.title));
    for (const row of rows)
      expect(page.rules).toContainEqual({
        ...{ x1: x, x2: right(page.frame) },
        ...{ y1: bottom(row), y2: bottom(row) },
      });
    for (const at of [x, x + width])
      expect(page.rules).toContainEqual({ x1: at, x2: at, y1: y, y2: end });
  });

  it('writes NIP before a number and nothing where there is none', () => {
    const nip = (number: string) => {
      const approval = { ...filled.identity.approval, nip: number };
      return textIn(
        layoutIdentity({ ...filled, identity: { ...filled.identity, approval } }),
        'approval.nip',
      );
    };
    expect(nip('19780512 200312 2 004')).toBe(`${FORM.nip} 19780512 200312 2 004`);
    expect(nip('')).toBe('');
  });
});

describe('the lists of the identity page', () => {
  const item = fc
    .array(fc.constantFrom('Peraturan', 'Bupati', 'tentang', 'tata', 'naskah', 'dinas'), {
      minLength: 1,
      maxLength: 30,
    })
    .map((words) => words.join(' '));
  const list = fc.array(item, { maxLength: 25 });
  const withLists = fc
    .record(Object.fromEntries(IDENTITY_LISTS.map((name) => [name, list])))
    .map((lists): Sop => ({ ...filled, identity: { ...filled.identity, ...lists } }));
  /** The pages of the lists, each with its parts of these, pair by pair. */
  const partsOf = (pages: readonly IdentityPage[]) =>
    pages.flatMap(({ boxes, index }) =>
      IDENTITY_LISTS.flatMap((name) => {
        const heading = boxes.find(({ text }) => joined(text.lines) === FORM[name]);
        const box = boxes.find(({ field }) => field === name);
        return heading && box ? [{ name, page: index, heading: heading.rect, box }] : [];
      }),
    );

  it('have each number beside the first line of its item', () => {
    fc.assert(
      fc.property(withLists, (sop) => {
        const pages = layoutIdentity(sop);
        for (const { name, page, heading, box } of partsOf(pages)) {
          const numbers = (pages[page]?.boxes ?? []).filter(
            ({ field, text, rect }) =>
              field === null &&
              /^\d+\.$/.test(joined(text.lines)) &&
              rect.x === heading.x &&
              rect.y >= heading.y &&
              rect.y < bottom(box.rect),
          );
          for (const { text } of numbers) {
            const line = Math.round((text.y - box.text.y) / text.leading);
            expect(text.y).toBeCloseTo(box.text.y + line * text.leading, 6);
            const written = sop.identity[name][Number.parseInt(joined(text.lines), 10) - 1] ?? '?';
            const shown = textOf(box.text.lines[line] ?? { runs: [], width: 0, glue: '' });
            expect(shown !== '' && written.startsWith(shown)).toBe(true);
            expect(text.x).toBeLessThan(box.text.x - 4);
          }
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it('stand in pairs side by side under their headings, from the top of each page down', () => {
    fc.assert(
      fc.property(withLists, (sop) => {
        const pages = layoutIdentity(sop);
        const parts = partsOf(pages);
        expect(new Set(parts.map(({ name }) => name)).size).toBe(IDENTITY_LISTS.length);
        for (const [i, left] of parts.entries()) {
          if (i % 2 === 1) continue;
          const other = parts[i + 1];
          if (!other) throw new Error('Lists come in pairs');
          const { frame, rules } = pages[left.page] ?? { frame: left.heading, rules: [] };
          expect(left.heading).toMatchObject({ x: near(frame.x), y: near(other.heading.y) });
          expect(right(left.heading)).toBeCloseTo(other.heading.x, 6);
          expect(right(other.heading)).toBeCloseTo(right(frame), 6);
          const before = parts[i - 1];
          if (before?.page === left.page)
            expect(left.heading.y).toBeCloseTo(bottom(before.box.rect), 6);
          else if (left.page > 0) expect(left.heading.y).toBeCloseTo(frame.y, 6);
          for (const { heading, box } of [left, other]) {
            expect(box.rect.y).toBeCloseTo(bottom(heading), 6);
            expect(box.rect.height).toBeCloseTo(left.box.rect.height, 6);
            expect(right(box.rect)).toBeCloseTo(right(heading), 6);
          }
          for (const y of [left.heading.y, bottom(left.heading)])
            expect(rules).toContainEqual({
              ...{ x1: near(frame.x), x2: near(right(frame)) },
              ...{ y1: near(y), y2: near(y) },
            });
          const [x, end] = [other.heading.x, bottom(left.box.rect)];
          expect(rules).toContainEqual({
            ...{ x1: near(x), x2: near(x) },
            ...{ y1: near(left.heading.y), y2: near(end) },
          });
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it('fill a page before they go on at the next, where they begin with some lines', () => {
    fc.assert(
      fc.property(withLists, (sop) => {
        const pages = layoutIdentity(sop);
        const end = bottom(formArea(sop.sheet));
        const parts = partsOf(pages);
        for (const [i, { frame }] of pages.entries()) {
          expect(bottom(frame)).toBeLessThanOrEqual(end + 0.01);
          if (i === pages.length - 1) continue;
          const last = parts.findLast(({ page }) => page === i)?.name;
          const goesOn =
            parts.find(({ page }) => page === i + 1)?.name !== undefined &&
            parts.some(({ page, name }) => page === i + 1 && name === last);
          // A line of a list that goes on, or a heading and three lines of the next.
          expect(end - bottom(frame)).toBeLessThan(goesOn ? 4 : 6.6 + 3.2 + 12);
          if (!goesOn) continue;
          const lines = parts
            .filter(({ page }) => page === i)
            .slice(-2)
            .map(({ box }) => box.text.lines.length);
          expect(Math.max(...lines)).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it('show where to write while they are empty', () => {
    const blank = layoutIdentity({
      ...EMPTY_SOP,
      sheet: { ...EMPTY_SOP.sheet, paper: 'F4', orientation: 'portrait' },
    });
    for (const { box } of partsOf(blank)) expect(box.rect.height).toBeCloseTo(20, 6);
  });
});

describe('the identity above the table', () => {
  it('is as high as its text, and there is none where one page does not hold it', () => {
    const block = layoutIdentityBlock(filled);
    const page = layoutIdentity(filled)[0];
    if (!block || !page) throw new Error('A short identity fits on one page');
    expect(block.frame.height).toBeLessThan(page.frame.height);
    const heights = block.boxes
      .filter(({ field }) => IDENTITY_LISTS.some((list) => list === field))
      .map(({ rect, text }) => rect.height - Math.max(1, text.lines.length) * text.leading);
    expect(Math.min(...heights)).toBeCloseTo(3.2, 6);
    const records = Array.from({ length: 90 }, (_, i) => `Buku ${i + 1}`);
    expect(
      layoutIdentityBlock({ ...filled, identity: { ...filled.identity, records } }),
    ).toBeNull();
  });
});

describe('the pages of the identity', () => {
  it('are the same value until the identity or the sheet is another', () => {
    const pages = layoutIdentity(filled);
    expect(layoutIdentity({ ...filled, activities: [] })).toBe(pages);
    const portrait = { ...filled.sheet, orientation: 'portrait' } as const;
    const turned = layoutIdentity({ ...filled, sheet: portrait });
    expect(turned[0]?.frame.width).toBeLessThan(pages[0]?.frame.width ?? 0);
    expect(layoutIdentity(filled)).toEqual(pages);
  });
});
