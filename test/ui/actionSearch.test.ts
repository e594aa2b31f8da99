import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEditor } from '../../src/store/editor.ts';
import type { Selection } from '../../src/store/session.ts';
import { actionKey, offers } from '../../src/ui/actionSearch.ts';
import { SELECTION_ACTIONS } from '../../src/ui/actions.ts';
import { DOCUMENT_ACTIONS } from '../../src/ui/documentActions.ts';
import { SYNONYMS } from '../../src/words.ts';
import { sop } from '../commands/notation.ts';

const abc = sop('A B', ['A:(s1)', 'B:<s2>', ''], 's1>s2');

function stateWith(selection: Selection | null) {
  const editor = createEditor();
  editor.open(abc);
  editor.run((it) => ({ ...it, flows: [] }));
  editor.select(selection);
  return editor.store.getState();
}
const found = (text: string, selection: Selection | null = null, recent: readonly string[] = []) =>
  offers(stateWith(selection), text, recent);
const first = (text: string, selection: Selection | null = null) =>
  found(text, selection)[0]?.action.id;
const SYMBOL = { kind: 'symbol', id: 's1' } as const;

describe('finding an action by words', () => {
  it.each([
    ['cetak', 'exportPdf'],
    ['print', 'exportPdf'],
    ['undo', 'undo'],
    ['urung', 'undo'],
    ['png', 'exportPng'],
    ['gambar svg', 'exportSvg'],
    ['kertas', 'sheetSettings'],
    ['template', 'samples'],
    ['zoom lebar', 'fitWidth'],
    ['prbsr', 'zoomIn'],
    ['PINTASAN', 'keys'],
    ['lompat', 'goToRow'],
  ])('%s is %s', (text, id) => {
    expect(first(text)).toBe(id);
  });

  it('speaks of what is selected first', () => {
    expect(first('hapus', SYMBOL)).toBe('removeSymbol');
    expect(first('keputusan', SYMBOL)).toBe('toDecision');
    expect(first('keputusan', { kind: 'place', activity: 'k3', actor: 'A' })).toBe('placeDecision');
    expect(found('', SYMBOL)[0]?.action.beside).toContain('symbol');
  });

  it('puts what can be done before what can’t, and says why not', () => {
    for (const selection of [null, SYMBOL]) {
      const all = found('', selection);
      const enabled = all.map(({ isEnabled }) => isEnabled);
      expect(enabled).toEqual(enabled.toSorted((a, b) => Number(b) - Number(a)));
      for (const { isEnabled, why } of all) expect(why === '').toBe(isEnabled);
    }
    const [offer] = found('hapus panah', SYMBOL);
    expect(offer).toMatchObject({ isEnabled: false, why: 'pilih panah dulu' });
  });

  it('puts what was used last first among what is as likely', () => {
    const recent = [DOCUMENT_ACTIONS.zoomOut, DOCUMENT_ACTIONS.samples].map(actionKey);
    const ids = found('', null, recent).map(({ action }) => action.id);
    expect(ids.slice(0, 2)).toEqual(['zoomOut', 'samples']);
  });

  it('finds nothing for what nothing is called', () => {
    expect(found('xyzzy')).toEqual([]);
  });

  it('lists each action once, and every word more leaves fewer', () => {
    const word = fc.constantFrom('hapus', 'ke', 'baris', 'panah', 'a', 'zoom', 'kiri', '?');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 3 }), word, (words, more) => {
        const few = found([...words, more].join(' '), SYMBOL).map(({ action }) =>
          actionKey(action),
        );
        const many = found(words.join(' '), SYMBOL).map(({ action }) => actionKey(action));
        expect(new Set(many).size).toBe(many.length);
        expect(few.filter((key) => !many.includes(key))).toEqual([]);
      }),
    );
  });

  it('has no synonym for an action that there is not', () => {
    const ids = [...SELECTION_ACTIONS, ...Object.values(DOCUMENT_ACTIONS)].map(({ id }) => id);
    expect(Object.keys(SYNONYMS).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
