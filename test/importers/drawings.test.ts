import { describe, expect, it } from 'vitest';
import { placeDrawings } from '../../src/importers/drawings.ts';
import type { Grid, GridLine, GridPoint, GridShape } from '../../src/importers/grid.ts';
import { OFFICE } from '../../src/words.ts';

/** Three lanes of 30 mm and ten rows of 20 mm. */
const FRAME = {
  lanes: [0, 1, 2].map((start) => ({ start, end: start + 1 })),
  rows: Array.from({ length: 10 }, (_, start) => ({ start, end: start + 1 })),
};
const SIZES = { rows: new Array(10).fill(20), columns: [30, 30, 30] };

const at = (row: number, column: number): GridPoint => ({ row, column });

/** A shape about the middle of a place, 15 mm wide and 10 mm high. */
function shape(
  id: string,
  kind: GridShape['kind'],
  [row, column]: readonly [number, number],
  text = '',
): GridShape {
  const corners = [at(row - 0.25, column - 0.25), at(row + 0.25, column + 0.25)] as const;
  return { id, kind, centre: at(row, column), corners, text };
}

/** A loose line through these places. */
function line(
  id: string,
  heads: GridLine['heads'],
  ...places: readonly (readonly [number, number])[]
): GridLine {
  const points = places.map(([row, column]) => at(row, column));
  const [start, end] = [points[0] as GridPoint, points.at(-1) as GridPoint];
  const bends = points.slice(1, -1);
  return { id, from: null, to: null, start, end, bends, heads, text: '' };
}

function place(shapes: readonly GridShape[], lines: readonly GridLine[]) {
  const grid: Grid = { name: '', rows: 10, columns: 3, cells: [], shapes, lines, sizes: SIZES };
  const { symbols, flows, leftOut } = placeDrawings(grid, FRAME);
  const words = flows.map(({ from, to, kind, label }) =>
    [from, kind === 'joint' ? '-' : '>', to, label].join(' ').trim(),
  );
  return {
    symbols: symbols.map(({ id }) => id),
    flows: words.sort(),
    why: leftOut.map(({ why }) => why),
  };
}

const BOXES = [
  shape('a', 'terminator', [0.5, 0.5]),
  shape('b', 'process', [1.5, 0.5]),
  shape('c', 'decision', [2.5, 1.5]),
];

describe('lines over a table', () => {
  it('join the shapes that their ends point to, and go where their head is', () => {
    const lines = [
      line('1', 'end', [0.8, 0.5], [1.2, 0.5]),
      line('2', 'start', [2.2, 1.5], [1.5, 1.5], [1.5, 0.8]),
    ];
    expect(place(BOXES, lines).flows).toEqual(['a > b', 'b > c']);
  });

  it('without a head join what is done together in a row, and go on where they were drawn otherwise', () => {
    const shapes = [...BOXES, shape('d', 'process', [1.5, 1.5])];
    const lines = [
      line('1', 'none', [1.5, 0.75], [1.5, 1.25]),
      line('2', 'none', [0.75, 0.5], [1.25, 0.5]),
    ];
    expect(place(shapes, lines).flows).toEqual(['a > b', 'b - d']);
  });

  it('drawn in pieces are one', () => {
    const lines = [
      line('1', 'none', [0.5, 0.75], [0.5, 2.5]),
      line('2', 'none', [0.5, 2.5], [2.5, 2.5]),
      line('3', 'end', [2.5, 2.5], [2.5, 1.75]),
    ];
    expect(place(BOXES, lines)).toEqual({ symbols: ['a', 'b', 'c'], flows: ['a > c'], why: [] });
  });

  it('that end on another go on with it, and branch off from it', () => {
    const shapes = [...BOXES, shape('d', 'process', [5.5, 0.5]), shape('e', 'process', [5.5, 2.5])];
    const merging = [
      line('1', 'end', [1.75, 0.5], [5.25, 0.5]),
      line('2', 'none', [2.5, 1.25], [2.5, 0.5]),
    ];
    expect(place(shapes, merging).flows).toEqual(['b > d', 'c > d']);
    const branching = [
      line('1', 'end', [2.75, 1.5], [4, 1.5], [4, 0.5], [5.25, 0.5]),
      line('2', 'end', [4, 1.5], [4, 2.5], [5.25, 2.5]),
    ];
    expect(place(shapes, branching).flows).toEqual(['c > d', 'c > e']);
  });

  it('that only cross do not meet', () => {
    const shapes = [...BOXES, shape('d', 'process', [2.5, 0.5]), shape('e', 'process', [1.5, 1.5])];
    const lines = [
      line('1', 'end', [1.75, 0.5], [2.25, 1.5]),
      line('2', 'end', [1.75, 1.5], [2.25, 0.5]),
    ];
    expect(place(shapes, lines).flows).toEqual(['b > c', 'e > d']);
  });

  it('are listed where they join nothing', () => {
    const lines = [line('1', 'end', [8, 0.5], [8, 2.5]), line('2', 'end', [2.75, 1.5], [6, 1.5])];
    expect(place(BOXES, lines).why).toEqual([OFFICE.looseLine, OFFICE.halfLine]);
  });
});

describe('texts over a table', () => {
  it('belong to the line that they stand beside, an answer to one out of a decision', () => {
    const shapes = [...BOXES, shape('d', 'process', [4.5, 1.5])];
    const lines = [
      line('1', 'end', [1.75, 0.5], [2.5, 0.5], [2.5, 1.25]),
      line('2', 'end', [2.75, 1.5], [4.25, 1.5]),
    ];
    const text = {
      ...shape('t', 'text', [3.1, 1.7], 'Ya'),
      corners: [at(3, 1.6), at(3.2, 1.8)] as const,
    };
    expect(place([...shapes, text], lines)).toMatchObject({
      flows: ['b > c', 'c > d Ya'],
      why: [],
    });
  });

  it('are listed where there is no line near', () => {
    const { why } = place([...BOXES, shape('t', 'text', [8.5, 2.5], 'Catatan')], []);
    expect(why).toEqual([OFFICE.noLabelled]);
  });

  it('in a symbol are its own', () => {
    const text = {
      ...shape('t', 'text', [1.5, 0.5], 'Catat'),
      corners: [at(1.4, 0.4), at(1.6, 0.6)] as const,
    };
    const grid: Grid = {
      name: '',
      rows: 10,
      columns: 3,
      cells: [],
      shapes: [...BOXES, text],
      lines: [],
      sizes: SIZES,
    };
    expect(placeDrawings(grid, FRAME).symbols.find(({ id }) => id === 'b')?.label).toBe('Catat');
  });
});

describe('segilima', () => {
  const far = shape('d', 'process', [8.5, 1.5]);

  it('in pairs carry a flow from page to page', () => {
    const shapes = [
      ...BOXES,
      far,
      shape('p', 'connector', [4.5, 1.5], '1'),
      shape('q', 'connector', [7.5, 1.5], '1'),
    ];
    const lines = [
      line('1', 'end', [2.75, 1.5], [4.25, 1.5]),
      line('2', 'end', [7.75, 1.5], [8.25, 1.5]),
    ];
    expect(place(shapes, lines)).toEqual({
      symbols: ['a', 'b', 'c', 'd'],
      flows: ['c > d'],
      why: [],
    });
  });

  it('without names pair with the one below them', () => {
    const shapes = [
      ...[...BOXES, far, shape('e', 'process', [8.5, 0.5])],
      ...[shape('p', 'connector', [4.5, 1.5]), shape('q', 'connector', [7.5, 1.5])],
      ...[shape('r', 'connector', [4.5, 0.5]), shape('s', 'connector', [7.5, 0.5])],
    ];
    const lines = [
      ...[line('1', 'end', [2.75, 1.5], [4.25, 1.5]), line('2', 'end', [7.75, 1.5], [8.25, 1.5])],
      ...[line('3', 'end', [1.75, 0.5], [4.25, 0.5]), line('4', 'end', [7.75, 0.5], [8.25, 0.5])],
    ];
    expect(place(shapes, lines).flows).toEqual(['b > e', 'c > d']);
  });

  it('over several pages carry one flow', () => {
    const shapes = [
      ...[...BOXES, far],
      ...[shape('p', 'connector', [3.5, 2.5], 'A'), shape('q', 'connector', [4.5, 2.5], 'A')],
      ...[shape('r', 'connector', [6.5, 2.5], 'B'), shape('s', 'connector', [7.5, 2.5], 'B')],
    ];
    const lines = [
      line('1', 'end', [2.5, 1.75], [2.5, 2.5], [3.25, 2.5]),
      line('2', 'end', [4.75, 2.5], [6.25, 2.5]),
      line('3', 'end', [7.75, 2.5], [8.5, 2.5], [8.5, 1.75]),
    ];
    expect(place(shapes, lines)).toMatchObject({ flows: ['c > d'], why: [] });
  });

  it('without a pair are listed', () => {
    const { flows, why } = place(
      [...BOXES, shape('p', 'connector', [4.5, 1.5], '1')],
      [line('1', 'end', [2.75, 1.5], [4.25, 1.5])],
    );
    expect({ flows, why }).toEqual({ flows: [], why: [OFFICE.lonelyConnector] });
  });
});

describe('shapes over a table', () => {
  it('outside of lanes and rows are listed, and unknown ones are taken for a kotak and said', () => {
    const grid: Grid = {
      ...{ name: '', rows: 10, columns: 3, cells: [], lines: [], sizes: SIZES },
      shapes: [shape('x', 'process', [0.5, 9], 'Legenda'), shape('y', 'other', [0.5, 0.5])],
    };
    const { symbols, leftOut } = placeDrawings(grid, FRAME);
    expect(symbols).toEqual([{ id: 'y', lane: 0, row: 0, kind: 'process', label: '' }]);
    expect(leftOut).toEqual([
      { where: 'baris 1, kolom J', text: 'Legenda', why: OFFICE.outsideFrame },
      { where: 'baris 1, kolom A', text: OFFICE.shapeNames.other, why: OFFICE.takenForBox },
    ]);
  });
});
