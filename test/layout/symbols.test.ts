/** The words in symbols, and what they make of these. */
import { describe, expect, it } from 'vitest';
import { bottom, centre } from '../../src/geometry/geometry.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { flowPages } from '../../src/layout/sheet.ts';
import { isWordBroken, textWidth } from '../../src/layout/text.ts';
import { joined } from '../drawing/reading.ts';
import { form } from '../gallery/form.ts';
import { drawnSymbols } from './drawnSymbols.ts';

it('have their words in the middle, in small type that is not bold', () => {
  const { metrics, symbols } = drawnSymbols();
  for (const { symbol, rect, label } of symbols) {
    if (symbol.label === '') expect(label).toBeNull();
    else {
      expect(label).toMatchObject({ align: 'centre', bold: false, size: metrics.small });
      expect(label?.leading).toBe(metrics.smallLeading);
      expect(label?.x).toBeCloseTo(centre(rect).x, 6);
      expect(label?.y).toBeGreaterThan(rect.y);
      expect(label?.y).toBeLessThan(bottom(rect));
    }
  }
});

/** A decision in the middle one of so many lanes, as it is drawn. */
function decision(label: string, lanes: number) {
  const asked = form('Pertanyaan', {
    lanes: Object.fromEntries(
      Array.from({ length: lanes }, (_, i) => [String.fromCharCode(65 + i), `Staf ${i + 1}`]),
    ),
    rows: [['Memeriksa surat', `${String.fromCharCode(65 + Math.floor(lanes / 2))}:<a ${label}>`]],
    flows: '',
  });
  const [symbol] = flowPages(layoutSop(asked))[0]?.symbols ?? [];
  if (!symbol?.label) throw new Error('The decision has words');
  return { rect: symbol.rect, text: symbol.label };
}

describe('a question in a diamond', () => {
  it.each([
    ['Lengkap?', 3],
    ['Lengkap?', 6],
    ['Sah?', 9],
  ] as const)(
    'of one word stands in one line within its borders: %s with %i lanes',
    (word, lanes) => {
      const { rect, text } = decision(word, lanes);
      expect(text.lines).toHaveLength(1);
      const { size } = text;
      // As wide as the diamond is at the head of its capitals.
      const within = rect.width * (1 - (0.7 * size) / rect.height);
      expect(textWidth(word, { size, bold: false })).toBeLessThan(within);
    },
  );

  it.each([
    ['Lengkap?', 9],
    ['Lengkap?', 12],
    ['Perlu penyempurnaan?', 9],
    ['Perlu rujukan ke rumah sakit?', 6],
    ['Kartu masih berlaku?', 4],
  ] as const)('has each of its lines within its borders: %s with %i lanes', (words, lanes) => {
    const { rect, text } = decision(words, lanes);
    expect(isWordBroken(text.lines)).toBe(false);
    const middle = rect.y + rect.height / 2;
    for (const [i, { width }] of text.lines.entries()) {
      // From the head of its capitals to its base line: at the end that is further from the middle it is narrowest.
      const base = text.y + i * text.leading;
      const off = Math.max(Math.abs(base - middle), Math.abs(base - 0.7 * text.size - middle));
      expect(width).toBeLessThan(rect.width * (1 - (2 * off) / rect.height));
    }
  });

  it('of several words stands in lines, none of them broken while a lane has room for them', () => {
    const { text } = decision('Sudah benar dan lengkap?', 6);
    expect(text.lines.length).toBeGreaterThan(1);
    expect(isWordBroken(text.lines)).toBe(false);
  });

  it.each([
    ['A4', 9, 'Sesuai?'],
    ['A4', 9, 'Setuju?'],
    ['A4', 10, 'Lengkap?'],
    ['F4', 12, 'Lengkap?'],
    ['F4', 15, 'Lengkap?'],
    ['F4', 20, 'Lengkap?'],
  ] as const)(
    'is whole, and no needle, where text has room to give: %s, %i lanes, %s',
    (paper, lanes, label) => {
      const names = Array.from({ length: lanes }, (_, i) => String.fromCharCode(65 + i));
      const asked = form('Berjenjang', {
        lanes: Object.fromEntries(names.map((name, i) => [name, `Kepala Bagian ${i + 1}`])),
        rows: names
          .slice(0, 8)
          .map((name, i) => [
            `Kegiatan ${i + 1}`,
            i % 4 === 2 ? `${name}:<s${name} ${label}>` : `${name}:[s${name}]`,
          ]),
        flows: 'sA>sB sB>sC sC>sD:Ya sC>sA:Tidak sD>sE sE>sF sF>sG sG>sH:Ya sG>sE:Tidak',
        sheet: { paper, orientation: 'landscape' },
      });
      const decisions = flowPages(layoutSop(asked))
        .flatMap((page) => page.symbols)
        .filter(({ symbol }) => symbol.kind === 'decision');
      expect(decisions).toHaveLength(2);
      for (const { rect, label: text } of decisions) {
        expect(text?.lines).toHaveLength(1);
        expect(rect.height).toBeLessThanOrEqual(1.1 * rect.width);
        expect(text?.size).toBeGreaterThanOrEqual(7 * 0.3527);
      }
    },
  );

  it('is broken behind its syllables alone where there is not room for it to be whole', () => {
    const names = Array.from({ length: 15 }, (_, i) => String.fromCharCode(65 + i));
    const asked = form('Semua memutuskan', {
      lanes: Object.fromEntries(names.map((name, i) => [name, `Kepala Bagian ${i + 1}`])),
      rows: names.map((name, i) => [
        `Kegiatan ${i + 1}`,
        `${name}:<s${name} ${i % 5 ? 'Dipertanggungjawabkan?' : 'Sesuai?'}>`,
      ]),
      flows: '',
      sheet: { paper: 'F4', orientation: 'landscape' },
    });
    const labels = flowPages(layoutSop(asked)).flatMap(({ symbols }) =>
      symbols.map(({ symbol, label }) => [symbol.label, label?.lines ?? []] as const),
    );
    expect(labels).toHaveLength(15);
    for (const [words, lines] of labels) {
      expect(joined(lines)).toBe(words);
      expect(isWordBroken(lines)).toBe(false);
      expect(lines.length).toBeLessThanOrEqual(words === 'Sesuai?' ? 2 : 7);
    }
  });
});
