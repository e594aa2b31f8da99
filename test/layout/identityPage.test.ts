import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, right } from '../../src/geometry/geometry.ts';
import { CAP_HEIGHT } from '../../src/layout/font/font.ts';
import { layoutIdentity } from '../../src/layout/identityPage.ts';
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

  it('writes a date as people read it', () => {
    expect(textIn(layoutIdentity(filled), 'created')).toBe('3 Maret 2025');
  });

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
      { numRuns: runs(60) },
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
