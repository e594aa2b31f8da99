import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isEqual } from '../../src/layout/isEqual.ts';

const plain = fc.jsonValue({ maxDepth: 3 });

it('says of plain data what a look all through it says', () => {
  fc.assert(
    fc.property(plain, plain, (one, other) => {
      expect(isEqual(one, structuredClone(one))).toBe(true);
      expect(isEqual(one, other)).toBe(isDeepStrictEqual(one, other));
      expect(isEqual([one, other], [other, one])).toBe(isDeepStrictEqual(one, other));
    }),
  );
});

it.each([
  ['a list and a record of the same', [1], { 0: 1 }],
  ['a record and one that has more', { a: 1 }, { a: 1, b: 2 }],
  ['what has a key of nothing and what has another', { a: undefined }, { b: undefined }],
  ['nothing and an empty record', null, {}],
  ['a number and the text of it', 1, '1'],
  ['a record and a text', {}, ''],
])('tells apart %s', (_, one, other) => {
  expect(isEqual(one, other)).toBe(false);
  expect(isEqual(other, one)).toBe(false);
});
