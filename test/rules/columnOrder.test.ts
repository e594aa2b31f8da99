import { describe, expect, it } from 'vitest';
import { inOrder, withColumnsInOrder, withFirst } from '../../src/rules/columnOrder.ts';
import { type Example, sopOf } from '../../src/rules/example.ts';

const names = (example: Example) => inOrder(sopOf(example)).map(({ name }) => name);

describe('the order of columns', () => {
  it('is that of the first activities', () => {
    expect(names({ rows: ['c( Satu', 'a[] Dua', 'b) Tiga'], actors: ['A', 'B', 'C'] })).toEqual([
      'C',
      'A',
      'B',
    ]);
  });

  it('keeps those together that stand under one head, however far apart they are now', () => {
    const example: Example = {
      rows: ['a(d( Satu', 'b[] Dua', 'd) Tiga'],
      actors: [
        ['A', 'Bidang'],
        ['B', 'Bidang'],
        ['C', 'Sekretariat'],
        ['D', 'Bidang'],
      ],
    };
    expect(names(example)).toEqual(['A', 'D', 'B', 'C']);
    const once = withColumnsInOrder(sopOf(example));
    expect(inOrder(once)).toEqual(once.actors);
  });

  it('brings one who comes last to the others of its head, before one who stands alone', () => {
    const rows = ['a( Satu', 'b[] Dua', 'c) Tiga'];
    expect(names({ rows, actors: [['A', 'Bidang'], 'C', ['B', 'Bidang']] })).toEqual([
      'A',
      'B',
      'C',
    ]);
    expect(names({ rows, actors: ['A', 'C', 'B'] })).toEqual(['A', 'C', 'B']);
  });

  it('leaves a column without activities behind its neighbour, wherever that goes', () => {
    const example: Example = {
      rows: ['a( Satu', 'd[] Dua', 'c[] Tiga', 'd) Empat'],
      actors: ['A', 'B', 'C', 'D'],
    };
    expect(names(example)).toEqual(['A', 'B', 'D', 'C']);
  });

  it('leaves a column without activities on the left where it is', () => {
    expect(names({ rows: ['c( Satu', 'b) Dua'], actors: ['A', 'B', 'C'] })).toEqual([
      ...['A', 'C', 'B'],
    ]);
  });

  it('brings one to the left with the others of its head', () => {
    const sop = sopOf({
      rows: ['c( Satu', 'a[] Dua', 'b) Tiga'],
      actors: ['A', ['B', 'Bidang'], ['C', 'Bidang']],
    });
    expect(withFirst(sop, 'a3').actors.map(({ name }) => name)).toEqual(['C', 'B', 'A']);
    expect(withFirst(sop, 'gone')).toBe(sop);
  });
});
