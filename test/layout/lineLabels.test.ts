import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAP_HEIGHT } from '../../src/layout/font/font.ts';
import {
  isLabelCut,
  type LabelRoom,
  labelLines,
  labelSize,
  longestWordWidth,
  narrowerLabels,
  placeLabel,
} from '../../src/layout/lineLabels.ts';
import { metricsAt } from '../../src/layout/metrics.ts';
import {
  isHyphenated,
  isWordBroken,
  longestPart,
  textWidth,
  type WrappedText,
  wrapText,
} from '../../src/layout/text.ts';
import type { Flow } from '../../src/model/sop.ts';
import { joined, textOf } from '../drawing/reading.ts';
import { runs } from '../runs.ts';

const metrics = metricsAt(1);
const flow = { id: 'f', from: 'a', to: 'b', kind: 'arrow', label: 'Perlu perbaikan' } as const;
const shorter = (one: Flow, room: LabelRoom) =>
  narrowerLabels(one, metrics, room, labelLines(one, metrics, room));
const linesIn = (lane: number, symbol: number, label: string = flow.label) =>
  shorter({ ...flow, label }, { lane, symbol, all: 200, breaksShort: false }).map((lines) =>
    lines.map(({ runs }) => runs.map(({ text }) => text).join('')),
  );

const STYLE = { size: metrics.small, bold: false };
const labelled = (label: string) => ({ ...flow, label });
const widest = (label: string, room: LabelRoom): number =>
  Math.max(0, ...labelLines(labelled(label), metrics, room).map(({ width }) => width));

/** Words of seven letters or less that end in a hyphen and go on in the next line. */
const brokenShortIn = (lines: WrappedText): readonly string[] =>
  lines
    .map(textOf)
    .join('\n')
    .split(/ |(?<!-)\n/)
    .filter((word) => word.includes('-\n') && word.replaceAll('-\n', '').length <= 7);

const words = ['Ya', 'Tidak', 'Perlu', 'perbaikan', 'menurut', 'catatan', 'pejabat', 'lengkap'];
const label = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(' '));
const room = fc.record({
  lane: fc.integer({ min: 12, max: 60 }),
  symbol: fc.integer({ min: 6, max: 16 }),
  all: fc.integer({ min: 60, max: 260 }),
  breaksShort: fc.boolean(),
});

describe('a label', () => {
  it('stands beside its symbol while two lines hold it there, else in half of its lane', () => {
    fc.assert(
      fc.property(label, room, (text, place) => {
        const word = longestPart(text, STYLE) + 0.02;
        for (const beside of [(place.lane - place.symbol) / 2, place.lane / 2]) {
          const width = Math.max(word, beside - 1.2);
          if (wrapText(text, width, STYLE).length > 2) continue;
          expect(widest(text, place)).toBeLessThanOrEqual(width);
          expect(labelLines(labelled(text), metrics, place).length).toBeLessThanOrEqual(2);
          return;
        }
      }),
    );
  });

  it('has six lines at most, in the narrowest of a few widths that these need', () => {
    fc.assert(
      fc.property(label, room, (text, place) => {
        const lines = labelLines(labelled(text), metrics, place);
        expect(lines.length).toBeLessThanOrEqual(6);
        expect(widest(text, place)).toBeLessThanOrEqual(Math.min(72, place.all) + 1e-6);
        const wider = [24, 36, 48].findLast((width) => width < widest(text, place));
        if (lines.length > 2 && wider !== undefined)
          expect(wrapText(text, wider, STYLE).length).toBeGreaterThan(6);
      }),
    );
  });

  it('is all there, or ends in an ellipsis and is said to be cut', () => {
    fc.assert(
      fc.property(label, room, (text, place) => {
        const lines = labelLines(labelled(text), metrics, place);
        const isCut = isLabelCut(labelled(text), metrics, place.all);
        expect(joined(lines) === text).toBe(!isCut);
        expect(textOf(lines.at(-1) ?? { runs: [], width: 0, glue: '' }) === '…').toBe(isCut);
      }),
    );
    const long = Array<string>(80).fill('catatan').join(' ');
    expect(isLabelCut(labelled(long), metrics, 200)).toBe(true);
    expect(isLabelCut(labelled('catatan pejabat'), metrics, 200)).toBe(false);
  });

  it('is broken within a word only where the whole table is narrower', () => {
    const word = 'Dipertanggungjawabkan';
    const whole = { lane: 14, symbol: 12, all: 200, breaksShort: false };
    expect(labelLines(labelled(word), metrics, whole).map(textOf)).toEqual([word]);
    const narrow = { ...whole, all: 14, breaksShort: false };
    expect(labelLines(labelled(word), metrics, narrow).length).toBeGreaterThan(1);
    expect(widest(word, narrow)).toBeLessThanOrEqual(14);
  });

  it('takes as much paper as its lines, and none where there is nothing to say', () => {
    const lines = labelLines(labelled('Perlu perbaikan'), metrics, {
      lane: 20,
      symbol: 12,
      all: 99,
      breaksShort: false,
    });
    const size = labelSize(lines, metrics);
    expect(lines.map(textOf)).toEqual(['Perlu', 'perbaikan']);
    expect(size?.width).toBe(textWidth('perbaikan', STYLE));
    const one = labelSize(lines.slice(0, 1), metrics);
    expect((size?.height ?? 0) - (one?.height ?? 0)).toBeCloseTo(metrics.smallLeading, 6);
    expect(
      labelSize(
        labelLines(labelled(''), metrics, { lane: 20, symbol: 12, all: 99, breaksShort: false }),
        metrics,
      ),
    ).toBeNull();
  });

  it('is drawn from the top left of its place, in the type of the words in symbols', () => {
    const lines = labelLines(flow, metrics, { lane: 20, symbol: 12, all: 99, breaksShort: false });
    const rect = { x: 30, y: 40, width: 20, height: 8 };
    const { text, rect: place, isClear } = placeLabel(rect, lines, metrics, false);
    expect(place).toEqual(rect);
    expect(isClear).toBe(false);
    expect(text).toMatchObject({
      lines,
      x: 30,
      align: 'left',
      bold: false,
      size: metrics.small,
    });
    expect(text.leading).toBe(metrics.smallLeading);
    expect(text.y).toBeCloseTo(40 + CAP_HEIGHT * metrics.small, 6);
  });
});

describe('a label in shorter lines', () => {
  it('is within half of its lane, or beside its symbol, in six lines at most, wherever that can be', () => {
    fc.assert(
      fc.property(label, room, (text, place) => {
        const offered = shorter(labelled(text), place);
        const widths = [place.lane / 2 - 0.7, (place.lane - place.symbol) / 2 - 0.7];
        const widthOf = (lines: WrappedText) => Math.max(...lines.map(({ width }) => width));
        const word = longestPart(text, STYLE);
        const all = [labelLines(labelled(text), metrics, place), ...offered];
        for (const [i, lines] of offered.entries()) {
          expect(lines.length).toBeLessThanOrEqual(6);
          expect(widthOf(lines)).toBeLessThanOrEqual(Math.max(widths[0] ?? 0, word) + 1e-6);
          expect(widthOf(lines)).toBeLessThan(widthOf(all[i] ?? []));
          expect(isWordBroken(lines)).toBe(false);
          expect(joined(lines)).toBe(text);
          if (!place.breaksShort) expect(brokenShortIn(lines)).toEqual([]);
          expect(isHyphenated(lines)).toBe(lines.some((line) => textOf(line).endsWith('-')));
        }
        const fitting = widths.filter((width) => {
          const isWhole = word <= width;
          return isWhole && width >= 4 && wrapText(text, width, STYLE).length <= 6;
        });
        for (const width of fitting)
          expect(all.some((lines) => widthOf(lines) <= width + 1e-6)).toBe(true);
      }),
      { numRuns: runs(60) },
    );
  });

  it('is told from one whose words have hyphens of their own', () => {
    const own = labelled('perundang-undangan');
    const whole = wrapText(own.label, 30, STYLE);
    expect(isHyphenated(whole)).toBe(false);
    expect(isHyphenated(wrapText(own.label, 20, STYLE))).toBe(false);
    expect(isHyphenated(wrapText(own.label, 12, STYLE))).toBe(true);
    expect(longestWordWidth(labelled('Perlu perbaikan'), metrics)).toBe(
      textWidth('perbaikan', STYLE),
    );
  });

  it('breaks words behind their syllables where half of the lane does not hold them', () => {
    const [half] = linesIn(20, 12);
    expect(half?.join('').replaceAll('-', '')).toBe('Perluperbaikan');
    expect(half?.some((line) => line.endsWith('-'))).toBe(true);
    for (const line of half ?? [])
      expect(textWidth(line, { size: metrics.small, bold: false })).toBeLessThan(10);
  });

  it('is as wide as its longest word before that is broken', () => {
    const lines = linesIn(60, 12, 'Perlu kajian lebih lanjut');
    expect(lines[0]).toEqual(['Perlu', 'kajian', 'lebih', 'lanjut']);
    expect(linesIn(30, 12)[0]).toEqual(['Perlu', 'perbai-', 'kan']);
  });

  it('is as wide as its longest syllable where its lane holds no more, and a code is not broken', () => {
    expect(linesIn(7, 6)).toEqual([['Perlu', 'per-', 'bai-', 'kan']]);
    expect(linesIn(7, 6, 'B2X9K4M7')).toEqual([]);
  });
});
