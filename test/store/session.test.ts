import { describe, expect, it } from 'vitest';
import { removeActivity, setActivityText } from '../../src/commands/activities.ts';
import { removeActor } from '../../src/commands/actors.ts';
import { placeSymbol, removeSymbol } from '../../src/commands/symbols.ts';
import { createEditor } from '../../src/store/editor.ts';
import { keptSelection, type Selection } from '../../src/store/session.ts';
import { sop } from '../commands/notation.ts';

const abc = sop('A B', ['A:(s1)', 'B:[s2]', 'A:(s3)'], 's1>s2 s2>s3');
const SELECTIONS: readonly Selection[] = [
  { kind: 'cell', activity: 'k2', column: 'output' },
  { kind: 'place', activity: 'k2', actor: 'A' },
  { kind: 'symbol', id: 's2' },
  { kind: 'flow', id: 'f2' },
  { kind: 'actor', id: 'B' },
  { kind: 'identity', field: 'title' },
];

describe('a selection', () => {
  it('stays while what it speaks of is there', () => {
    for (const selection of SELECTIONS) expect(keptSelection(abc, selection)).toBe(selection);
    expect(keptSelection(abc, null)).toBeNull();
  });

  it('goes with its row, its lane, its symbol or its flow', () => {
    const noRow = removeActivity(abc, 'k2');
    expect(SELECTIONS.map((one) => keptSelection(noRow, one)?.kind ?? null)).toEqual([
      ...[null, null, null, null, 'actor', 'identity'],
    ]);
    const noLane = removeActor(abc, 'B', 'remove');
    expect(keptSelection(noLane, { kind: 'actor', id: 'B' })).toBeNull();
    expect(keptSelection(noLane, { kind: 'place', activity: 'k1', actor: 'B' })).toBeNull();
    const noSymbol = removeSymbol(abc, 's2');
    expect(keptSelection(noSymbol, { kind: 'symbol', id: 's2' })).toBeNull();
    expect(keptSelection(noSymbol, { kind: 'flow', id: 'f2' })).toBeNull();
  });

  it('of a place becomes the symbol that has come there', () => {
    const place = { at: 'row', activity: 'k2' } as const;
    const filled = placeSymbol(abc, { kind: 'process', actor: 'A', place });
    expect(keptSelection(filled, { kind: 'place', activity: 'k2', actor: 'A' })?.kind).toBe(
      'symbol',
    );
  });

  it('is what it was before a step when that is undone, and where the step led when it is done again', async () => {
    const editor = createEditor();
    editor.open(abc);
    const selected = () => editor.store.getState().selection;
    const symbol = { kind: 'symbol', id: 's2' } as const;
    const place = { kind: 'place', activity: 'k2', actor: 'B' } as const;
    editor.select(symbol);
    editor.run((it) => removeSymbol(it, 's2'));
    editor.select(place);
    await Promise.resolve();
    editor.select({ kind: 'identity', field: 'title' });
    editor.undo();
    expect(editor.sop()).toBe(abc);
    expect(selected()).toEqual(symbol);
    editor.select({ kind: 'actor', id: 'A' });
    editor.redo();
    expect(selected()).toEqual(place);
  });

  it('comes back with a jump over many steps', async () => {
    const editor = createEditor();
    editor.open(abc);
    for (const id of ['k3', 'k2', 'k1']) {
      editor.select({ kind: 'cell', activity: id, column: 'output' });
      editor.run((it) => setActivityText(it, id, 'output', 'Berkas'));
      await Promise.resolve();
    }
    editor.jump(1);
    expect(editor.store.getState().selection).toMatchObject({ activity: 'k2' });
    editor.jump(3);
    expect(editor.store.getState().selection).toMatchObject({ activity: 'k1' });
    editor.jump(0);
    expect(editor.sop()).toBe(abc);
  });
});

describe('the editor', () => {
  it('runs a command once, and says whether it changed anything', () => {
    const editor = createEditor();
    editor.open(abc);
    expect(editor.run((it) => it)).toBe(false);
    expect(editor.run((it) => removeActivity(it, 'k2'))).toBe(true);
    expect(editor.store.getState().history.past.map(({ before }) => before)).toEqual([abc]);
  });

  it('starts anew with another document', () => {
    const editor = createEditor();
    editor.run((it) => removeActivity(it, 'k1'));
    editor.select({ kind: 'identity', field: 'title' });
    editor.open(abc, { name: 'surat.alir' });
    const { history, selection, file } = editor.store.getState();
    expect([history.past, history.future, selection]).toEqual([[], [], null]);
    expect(file.name).toBe('surat.alir');
    editor.undo();
    expect(editor.sop()).toBe(abc);
  });

  it('ends picking when the symbol it began from goes', () => {
    const editor = createEditor();
    editor.open(abc);
    const rest = { flow: null, end: 'to', label: undefined, candidate: null, digits: '' } as const;
    editor.pick({ anchor: 's2', ...rest });
    editor.run((it) => removeSymbol(it, 's2'));
    expect(editor.store.getState().picking).toBeNull();
  });
});
