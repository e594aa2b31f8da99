import { expect, it } from 'vitest';
import { documentGlyphsMissing } from '../../src/layout/missingGlyphs.ts';
import { EMPTY_SOP, type Sop } from '../../src/model/sop.ts';

/** As many characters as there are places for text, none of them in any font, in the order of the document. */
const CHARACTERS = [...'一丁七万丈三上下不与丐丑专且世丘丙业丛东丝丞丢两严並丧个丫中丰串临'];

/** A document with the next of these in each of its texts. */
function everywhere(): { readonly sop: Sop; readonly used: readonly string[] } {
  const used: string[] = [];
  const next = (): string => {
    const character = CHARACTERS[used.length];
    if (character === undefined) throw new Error('More texts than characters');
    used.push(character);
    return `a${character}`;
  };
  const identity: Sop['identity'] = {
    institution: next(),
    unit: next(),
    logo: null,
    number: next(),
    title: next(),
    created: next(),
    revised: next(),
    effective: next(),
    legalBasis: [next(), next()],
    qualifications: [next()],
    relatedSops: [next()],
    equipment: [next()],
    warnings: [next()],
    records: [next()],
    approval: { position: next(), name: next(), rank: next(), nip: next() },
  };
  const sheet = { ...EMPTY_SOP.sheet, columnLabels: { output: next() } };
  const actors = [{ id: 'a1', name: next(), group: next() }];
  const texts = {
    description: next(),
    requirements: next(),
    duration: next(),
    output: next(),
    remarks: next(),
  };
  const symbols = [{ id: 's1', actor: 'a1', kind: 'process', label: next() }] as const;
  const activities = [{ id: 'k1', ...texts, symbols }];
  const flows = [{ id: 'f1', from: 's1', to: 's1', kind: 'arrow', label: next() }] as const;
  return { sop: { ...EMPTY_SOP, identity, sheet, actors, activities, flows }, used };
}

it('says which characters no font has, wherever they stand, in the order of the document', () => {
  const { sop, used } = everywhere();
  expect(documentGlyphsMissing(sop)).toEqual(used);
  expect(documentGlyphsMissing(sop)).toEqual(used);
});

it('says each once, and nothing where every character can be drawn', () => {
  const actors = ['中中', '中日', 'Staf'].map((name, i) => ({ id: `a${i}`, name }));
  expect(documentGlyphsMissing({ ...EMPTY_SOP, actors })).toEqual(['中', '日']);
  expect(documentGlyphsMissing(EMPTY_SOP)).toEqual([]);
});
