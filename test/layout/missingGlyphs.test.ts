import { expect, it } from 'vitest';
import { documentGlyphsMissing } from '../../src/layout/missingGlyphs.ts';
import { EMPTY_SOP } from '../../src/model/sop.ts';

it('says which characters no font has, wherever they stand', () => {
  const named = { ...EMPTY_SOP, actors: [{ id: 'a1', name: '中', group: '日' }] };
  expect(documentGlyphsMissing(named).toSorted()).toEqual(['中', '日'].toSorted());
  expect(documentGlyphsMissing(EMPTY_SOP)).toEqual([]);
});
