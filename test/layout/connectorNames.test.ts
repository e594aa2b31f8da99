import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connectorNames, namedConnector } from '../../src/layout/connectorNames.ts';
import type { PlacedConnector } from '../../src/layout/connectors.ts';
import { layoutTable } from '../../src/layout/table.ts';
import { joined } from '../drawing/reading.ts';
import { form } from '../gallery/form.ts';

/** A segilima at a place of its strip; only the order of these matters here. */
const at = (id: string, place: Partial<PlacedConnector> & { readonly x: number }) => {
  const { x, ...more } = place;
  return {
    flow: { id, from: 'a', to: 'b', kind: 'arrow', label: '' },
    role: 'out',
    at: 'foot',
    lane: 0,
    level: 0,
    rect: { x, y: 0, width: 5, height: 5 },
    unit: 5,
    ...more,
  } as const satisfies PlacedConnector;
};

const inRow = (count: number): readonly PlacedConnector[] =>
  Array.from({ length: count }, (_, i) => at(`f${i}`, { x: i }));

/** The value of a name as of a number with the digits A = 1 to Z = 26. */
const ordinal = (name: string): number =>
  [...name].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0);

it('goes through the alphabet, and on with two letters and three', () => {
  const names = [...connectorNames([inRow(750)], 'letters').values()];
  expect(names.map(ordinal)).toEqual(names.map((_, i) => i + 1));
  expect([0, 25, 26, 51, 52, 701, 702].map((i) => names[i])).toEqual([
    ...['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'],
  ]);
});

it('goes by the page, then by the level from above, then from left to right, however they are given', () => {
  const pages = [
    [
      at('low', { x: 3, level: 1 }),
      at('right', { x: 9 }),
      at('left', { x: 1 }),
      at('back', { x: 0, at: 'head' }),
    ],
    [at('back', { x: 7, role: 'in' }), at('left', { x: 0, at: 'head', role: 'in' })],
  ];
  expect([...connectorNames(pages, 'numbers')]).toEqual([
    ['left', '1'],
    ['right', '2'],
    ['low', '3'],
    ['back', '4'],
  ]);
});

it('gives every pair a name that no other has', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100 }), fc.constantFrom('numbers', 'letters'), (count, kind) => {
      const names = connectorNames([inRow(count)], kind);
      expect(new Set(names.values()).size).toBe(count);
    }),
    { numRuns: 20 },
  );
});

it('says the other page in the room that there is, however many digits it has', () => {
  const sop = form('Halaman Banyak', {
    lanes: { A: 'Staf', B: 'Kasubag' },
    rows: [['Menerima surat', 'A:(a) B:(b)']],
    flows: 'a>b',
    sheet: { connectorPages: true },
  });
  const { table } = layoutTable(sop);
  const { strip } = table;
  const said = (role: 'in' | 'out', page: number) => {
    const place = { ...at('f1', { role, x: 0 }), unit: strip.lanes[0]?.unit ?? 0 };
    const { page: text } = namedConnector(place, '1', page, table);
    if (!text) throw new Error('No text');
    const last = text.y + (text.lines.length - 1) * text.leading;
    expect(last).toBeLessThan(place.rect.y + place.rect.height + strip.textHeight);
    return joined(text.lines);
  };
  expect(said('in', 12)).toBe('dari hal. 12');
  expect(said('out', 123)).toBe('ke hal. 123');
  expect(said('in', 123)).toBe('hal. 123');
});
