import { describe, expect, it } from 'vitest';
import { createEditor } from '../../src/store/editor.ts';
import type { EditorState } from '../../src/store/editorState.ts';
import type { Selection } from '../../src/store/session.ts';
import type { Action } from '../../src/ui/actions/action.ts';
import {
  actionForKey,
  actionsBeside,
  keyName,
  PLACE_ACTIONS,
  SELECTION_ACTIONS,
} from '../../src/ui/actions.ts';
import { DOCUMENT_ACTIONS } from '../../src/ui/documentActions.ts';
import { shownKey, shownKeys } from '../../src/ui/keys.ts';
import { keysOf } from '../../src/ui/keysHelp.ts';
import { IDENTITY_ORDER } from '../../src/ui/selecting.ts';
import { sop } from '../commands/notation.ts';

const abc = sop(
  'A B',
  ['A:(s1)', 'B:<s2>', 'A:[s3] B:[s4]', ''],
  's1>s2 s2>s3:Ya s2>s1:Tidak s3-s4',
);
const SELECTIONS: readonly (Selection | null)[] = [
  null,
  ...(['number', 'description', 'remarks'] as const).map(
    (column): Selection => ({ kind: 'cell', activity: 'k2', column }),
  ),
  { kind: 'place', activity: 'k4', actor: 'A' },
  ...['s1', 's2', 's3'].map((id): Selection => ({ kind: 'symbol', id })),
  ...['f2', 'f4'].map((id): Selection => ({ kind: 'flow', id })),
  ...['A', 'B'].map((id): Selection => ({ kind: 'actor', id })),
  ...IDENTITY_ORDER.map((field): Selection => ({ kind: 'identity', field })),
];
const ALL: readonly Action[] = [
  ...PLACE_ACTIONS,
  ...SELECTION_ACTIONS,
  ...Object.values(DOCUMENT_ACTIONS),
];

function stateWith(selection: Selection | null): EditorState {
  const editor = createEditor();
  editor.open(abc);
  editor.select(selection);
  return editor.store.getState();
}

const NO_MODIFIERS = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

/** A key press as a browser tells it, from how the table writes it. */
function press(key: string) {
  const parts = key.split(/\+(?=.)/);
  const last = parts.at(-1) ?? '';
  const shift = parts.includes('Shift') || last === '?';
  return {
    key: keyText(last, shift),
    code: /\d/.test(last) ? `Digit${last}` : '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: false,
    altKey: parts.includes('Alt'),
    shiftKey: shift,
  };
}

/** The character that a key gives; with Shift, a digit's key gives another one. */
function keyText(key: string, shift: boolean): string {
  if (key.length > 1) return key;
  if (/\d/.test(key)) return shift ? '!' : key;
  return shift ? key : key.toLowerCase();
}

describe('the table of actions', () => {
  it('gives one key one meaning, whatever is selected', () => {
    for (const selection of SELECTIONS) {
      const state = stateWith(selection);
      for (const table of [PLACE_ACTIONS, SELECTION_ACTIONS]) {
        const own = table.filter((action) => action.isEnabled(state));
        // A lane's head keeps the key by which a line is begun elsewhere.
        const everywhere = Object.values(DOCUMENT_ACTIONS).filter(
          (action) => action !== DOCUMENT_ACTIONS.typeLine || action.isEnabled(state),
        );
        const keys = [...own, ...everywhere].flatMap((action) => action.keys);
        expect(keys.toSorted(), JSON.stringify(selection)).toEqual([...new Set(keys)].toSorted());
      }
    }
  });

  it('names each action once, but for those that are there for several selections', () => {
    const names = ALL.map(({ id, beside }) => `${id} ${beside.join(' ')}`);
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
    const ofDocument = Object.entries(DOCUMENT_ACTIONS).map(([key, { id }]) => [key, id]);
    expect(ofDocument.filter(([key, id]) => key !== id)).toEqual([]);
  });

  it('has words for every action', () => {
    for (const { id, label } of ALL) expect(label?.trim(), id).toMatch(/\S/);
  });

  it('finds every action by each of its keys where it is enabled', () => {
    for (const selection of SELECTIONS) {
      const state = stateWith(selection);
      for (const action of actionsBeside(state))
        for (const key of action.keys) {
          const found = actionForKey(state, keyName(press(key)));
          expect(found === action || PLACE_ACTIONS.some((one) => one === found), key).toBe(true);
        }
    }
  });

  it('shows nothing beside no selection, and something beside every other', () => {
    for (const selection of SELECTIONS) {
      const beside = actionsBeside(stateWith(selection));
      if (!selection) expect(beside).toEqual([]);
      else if (selection.kind !== 'identity') expect(beside.length).toBeGreaterThan(0);
      for (const action of beside) expect(action.beside).toContain(selection?.kind);
    }
  });

  it('turns an arrow into a joint and back by one key', () => {
    const byKey = (id: string) => actionForKey(stateWith({ kind: 'flow', id }), 'Alt+J')?.id;
    expect([byKey('f2'), byKey('f4')]).toEqual(['toJoint', 'toArrow']);
  });

  it('undoes only what there is to undo', () => {
    expect(actionForKey(stateWith(null), 'Ctrl+Z')).toBeUndefined();
    const editor = createEditor();
    editor.run((it) => ({ ...it, flows: [] }));
    expect(actionForKey(editor.store.getState(), 'Ctrl+Z')?.id).toBe('undo');
  });
});

describe('keys', () => {
  it('are named as the table writes them, on every keyboard', () => {
    for (const { keys } of ALL) for (const key of keys) expect(keyName(press(key))).toBe(key);
    expect(keyName({ ...NO_MODIFIERS, key: 'z', metaKey: true })).toBe('Ctrl+Z');
    expect(keyName({ ...NO_MODIFIERS, key: 'Z', ctrlKey: true, shiftKey: true })).toBe(
      'Ctrl+Shift+Z',
    );
    expect(keyName({ ...NO_MODIFIERS, key: '?', shiftKey: true })).toBe('?');
  });

  it('are shown with arrows, and a plus sign stays one', () => {
    expect(shownKey('Alt+ArrowUp')).toBe('Alt+↑');
    expect(shownKey('Delete')).toBe('Del');
    expect(shownKey('Ctrl++')).toBe('Ctrl++');
    expect(shownKeys(['Alt+ArrowUp', 'Alt+ArrowLeft'])).toBe('Alt+↑ ←');
    expect(shownKeys(['K', 'Alt+T'])).toBe('K / Alt+T');
    const lanes = ['Ctrl+ArrowLeft', 'Ctrl+ArrowRight', 'Ctrl+Shift+ArrowLeft'];
    expect(shownKeys(lanes)).toBe('Ctrl+← → / Ctrl+Shift+←');
  });
});

describe('the help on keys', () => {
  const GROUPS = ['symbol', 'text', 'row', 'view', 'all'] as const;
  const told = GROUPS.flatMap(keysOf);

  it('has every key of the table', () => {
    const said = told.map(({ keys }) => keys).join(' / ');
    for (const { keys, id } of ALL)
      for (const key of keys.filter((one) => !/\d$/.test(one)))
        expect(said, `${id} ${key}`).toContain(shownKey(key).split('+').at(-1));
    expect(said).toContain('1 … 0');
    expect(said).toContain('Shift+1 … Shift+0');
  });

  it('says nothing twice in a group, and has words beside every key', () => {
    for (const group of GROUPS) {
      const lines = keysOf(group).map(({ keys, what }) => `${keys}: ${what}`);
      expect(lines).toEqual([...new Set(lines)]);
    }
    for (const { keys, what } of told) expect(`${keys}${what}`).not.toMatch(/undefined|\/ \/|^ /);
  });
});
