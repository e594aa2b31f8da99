/** What can be done to the open document; what is typed reaches it a moment later, and nobody who asks sees that. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveActivity, removeActivity, setActivityText } from '../../src/commands/activities.ts';
import { EMPTY_SOP, type Sop } from '../../src/model/sop.ts';
import { createEditor, type Editor } from '../../src/store/editor.ts';
import { type EditorState, sopOf } from '../../src/store/editorState.ts';
import { allSteps } from '../../src/store/history.ts';
import type { Picking, Search, Selection } from '../../src/store/session.ts';
import { startShow } from '../../src/store/show.ts';
import { DOCUMENTS } from '../../src/words.ts';
import { sop } from '../commands/notation.ts';
import { runs } from '../runs.ts';
import { retitle, titled } from './documents.ts';

const abc = sop('A B', ['A:(s1)', 'B:[s2]', 'A:(s3)'], 's1>s2 s2>s3');
const CELL: Selection = { kind: 'cell', activity: 'k2', column: 'output' };

const opened = (): Editor => {
  const editor = createEditor();
  editor.open(abc);
  editor.edit(CELL);
  return editor;
};
const write = (text: string) => (it: typeof abc) => setActivityText(it, 'k2', 'output', text);

/** Things that are done while something typed still waits. */
const DEEDS: Readonly<Record<string, (editor: Editor) => unknown>> = {
  nothing: () => {},
  'another letter': (editor) => editor.runLater(write('xy'), 'typing'),
  'catching up': (editor) => editor.catchUp(),
  asking: (editor) => editor.sop(),
  'the end of typing': (editor) => editor.stopEditing(),
  'another selection': (editor) =>
    editor.select({ kind: 'cell', activity: 'k1', column: 'remarks' }),
  'typing elsewhere': (editor) => editor.edit({ kind: 'cell', activity: 'k1', column: 'remarks' }),
  'a command': (editor) => editor.run((it) => moveActivity(it, 0, 2)),
  undo: (editor) => editor.undo(),
  redo: (editor) => editor.redo(),
  'another gesture': (editor) => editor.runLater(write('z'), 'typing again'),
  'giving up': (editor) => editor.cancelGesture('typing'),
};

describe('what is typed a moment later', () => {
  it('is in the document for whoever asks, and is one step', () => {
    const editor = opened();
    editor.runLater(write('x'), 'typing');
    editor.runLater(write('xy'), 'typing');
    expect(editor.sop().activities[1]?.output).toBe('xy');
    editor.undo();
    expect(editor.sop()).toBe(abc);
    expect(editor.store.getState().selection).toEqual(CELL);
  });

  it('leaves no trace when it is given up', () => {
    const editor = opened();
    editor.runLater(write('x'), 'typing');
    editor.cancelGesture('typing');
    editor.catchUp();
    expect(editor.sop()).toBe(abc);
    expect(editor.store.getState().history.past).toEqual([]);
  });

  it('comes to the same as what is typed at once, whatever else is done', () => {
    const deeds = fc.array(fc.constantFrom(...Object.keys(DEEDS)), { maxLength: 8 });
    const property = fc.property(deeds, (names) => {
      const [late, prompt] = [opened(), opened()];
      const atOnce: Editor = {
        ...prompt,
        runLater: (command, gesture) => void prompt.run(command, gesture),
      };
      for (const editor of [late, atOnce]) {
        editor.runLater(write('x'), 'typing');
        for (const name of names) DEEDS[name]?.(editor);
        editor.catchUp();
      }
      expect(late.sop()).toEqual(prompt.sop());
      const steps = (editor: Editor) =>
        editor.store.getState().history.past.map(({ after }) => after);
      expect(steps(late)).toEqual(steps(prompt));
    });
    fc.assert(property, { numRuns: runs(300) });
  });
});

const state = (editor: Editor): EditorState => editor.store.getState();
const past = (editor: Editor) => state(editor).history.past;
const TITLE: Selection = { kind: 'identity', field: 'title' };
const ROW_1: Selection = { kind: 'cell', activity: 'k1', column: 'number' };
const PICKING: Picking = {
  ...{ anchor: 's2', flow: null, end: 'to', label: undefined, candidate: null, digits: '' },
};
const SEARCH: Search = {
  query: { text: 'Budi', isExact: false, isWhole: false },
  isReplacing: false,
  at: 0,
  asked: 1,
};
const addRow = (it: Sop): Sop => ({
  ...it,
  activities: [...it.activities, { ...(it.activities[0] as Sop['activities'][0]), id: 'k9' }],
});
const tick = () => Promise.resolve();

describe('a command', () => {
  it('makes a step where it changes something, and says whether it did', () => {
    const editor = opened();
    expect(editor.run(write('x'))).toBe(true);
    expect(editor.run(write('x'))).toBe(false);
    expect(past(editor)).toHaveLength(1);
    expect(past(editor)[0]).toMatchObject({ before: abc, after: editor.sop(), name: null });
  });

  it('makes one step with the others of its gesture, until that ends', () => {
    const editor = opened();
    for (const text of ['x', 'xy']) editor.run(write(text), 'typing');
    expect(past(editor)).toHaveLength(1);
    editor.endGesture();
    editor.run(write('xyz'), 'typing');
    expect(past(editor)).toHaveLength(2);
    editor.stopEditing();
    expect(state(editor).editing).toBeNull();
    editor.run(write('x'), 'typing');
    expect(past(editor)).toHaveLength(3);
  });

  it('ends a gesture also where a letter of it still waits', () => {
    for (const end of ['endGesture', 'stopEditing'] as const) {
      const editor = opened();
      editor.runLater(write('x'), 'typing');
      editor[end]();
      editor.runLater(write('xy'), 'typing');
      editor.catchUp();
      expect(past(editor)).toHaveLength(2);
    }
  });

  it('has the name that it is given', () => {
    const editor = opened();
    editor.run(write('x'), '', 'Menempel 12 baris');
    expect(past(editor)[0]?.name).toBe('Menempel 12 baris');
  });

  it('takes the selection from what has gone with it, and ends a choice that began there', () => {
    const editor = opened();
    editor.select(CELL);
    editor.pick(PICKING);
    editor.run(write('x'));
    expect(state(editor)).toMatchObject({ selection: CELL, picking: PICKING });
    editor.run((it) => removeActivity(it, 'k2'));
    expect(state(editor)).toMatchObject({ selection: null, picking: null });
  });
});

describe('undo', () => {
  it('leads back to where one was, and redo to where one was led', () => {
    const editor = opened();
    editor.select(ROW_1);
    editor.run(addRow);
    const led: Selection = { kind: 'cell', activity: 'k9', column: 'number' };
    editor.select(led);
    editor.undo();
    expect(state(editor).selection).toEqual(ROW_1);
    editor.select(TITLE);
    editor.redo();
    expect(state(editor).selection).toEqual(led);
  });

  it('leads nowhere that someone went on their own', async () => {
    const editor = opened();
    editor.select(ROW_1);
    editor.run(write('x'));
    await tick();
    editor.select(TITLE);
    editor.undo();
    editor.redo();
    expect(state(editor).selection).toEqual(ROW_1);
    expect(past(editor)[0]?.to).toEqual(ROW_1);
  });

  it('ends what was under way, and does nothing where there is nothing', () => {
    const editor = opened();
    editor.run(write('x'));
    editor.edit(CELL);
    editor.pick(PICKING);
    editor.undo();
    expect(state(editor)).toMatchObject({ editing: null, picking: null, begun: null });
    editor.undo();
    expect(editor.sop()).toBe(abc);
    editor.jump(7);
    expect(editor.sop()).toBe(abc);
    editor.jump(1);
    expect(editor.sop().activities[1]?.output).toBe('x');
  });

  it('takes back also a letter that still waits', () => {
    for (const back of [(editor: Editor) => editor.undo(), (editor: Editor) => editor.jump(0)]) {
      const editor = opened();
      editor.runLater(write('x'), 'typing');
      back(editor);
      expect(editor.sop()).toBe(abc);
      editor.redo();
      expect(editor.sop().activities[1]?.output).toBe('x');
    }
  });

  it('goes back to how a show began, and no further', () => {
    const editor = opened();
    editor.run(write('before'));
    const before = editor.sop();
    editor.present(startShow(before));
    editor.run(write('during'));
    editor.undo();
    editor.undo();
    expect(editor.sop()).toBe(before);
    editor.present(null);
    editor.undo();
    expect(editor.sop()).toBe(abc);
  });

  it('reaches also what was done before this sitting, once that is there', () => {
    const before = opened();
    before.run(write('x'));
    const editor = createEditor();
    editor.open(before.sop());
    editor.run(write('xy'));
    editor.graft(state(before).history);
    editor.undo();
    editor.undo();
    expect(editor.sop()).toBe(abc);
  });
});

describe('a selection', () => {
  it('is of what is there', () => {
    const editor = opened();
    editor.select({ kind: 'place', activity: 'k2', actor: 'B' });
    expect(state(editor)).toMatchObject({ selection: { kind: 'symbol', id: 's2' }, editing: null });
    editor.select({ kind: 'flow', id: 'nothing' });
    expect(state(editor).selection).toBeNull();
  });

  it('is where one types, with what starts that off', () => {
    const editor = opened();
    expect(state(editor)).toMatchObject({
      selection: CELL,
      editing: { target: CELL, initial: null },
    });
    editor.pick(PICKING);
    expect(state(editor)).toMatchObject({ picking: PICKING, editing: null });
    editor.edit(TITLE, 'S');
    expect(state(editor)).toMatchObject({
      ...{ selection: TITLE, picking: null, editing: { target: TITLE, initial: 'S' } },
    });
    editor.pick(null);
    expect(state(editor)).toMatchObject({ picking: null, editing: null });
  });
});

describe('what was begun', () => {
  const begun = (): Editor => {
    const editor = opened();
    editor.begin(addRow);
    expect(editor.sop().activities).toHaveLength(4);
    return editor;
  };
  const inside: Selection = { kind: 'cell', activity: 'k9', column: 'output' };

  it('goes again without a trace when one goes elsewhere', () => {
    for (const leave of [
      (editor: Editor) => editor.settle(),
      (editor: Editor) => editor.select(null),
      (editor: Editor) => editor.select(CELL),
      (editor: Editor) => editor.edit(TITLE),
    ]) {
      const editor = begun();
      leave(editor);
      expect(editor.sop()).toBe(abc);
      expect(allSteps(state(editor).history)).toEqual([]);
      expect(state(editor).begun).toBeNull();
    }
  });

  it('stays while the way leads into it, and for good once something was made of it', () => {
    const editor = begun();
    editor.edit(inside);
    expect(editor.sop().activities).toHaveLength(4);
    expect(state(editor).begun).not.toBeNull();
    editor.run((it) => setActivityText(it, 'k9', 'output', 'Berkas'));
    editor.select(TITLE);
    expect(editor.sop().activities).toHaveLength(4);
    expect(state(editor).begun).toBeNull();
  });

  it('goes before something else is begun', () => {
    const editor = begun();
    editor.begin(addRow);
    expect(editor.sop().activities).toHaveLength(4);
    expect(past(editor)).toHaveLength(1);
  });

  it('is none any more after an undo', () => {
    const editor = begun();
    editor.undo();
    expect(state(editor).begun).toBeNull();
    expect(editor.sop()).toBe(abc);
  });
});

describe('another document', () => {
  it('takes the place of the open one, with nothing under way', () => {
    const editor = opened();
    editor.edit(CELL);
    editor.begin(addRow);
    editor.goAcross(CELL);
    editor.dragTo({ what: 'new-actor', name: 'C', at: null });
    editor.notify({ tone: 'info', text: 'Tersalin' });
    const { opened: before, file } = state(editor);
    editor.open(titled('Cuti'), { name: 'cuti.alir' });
    expect(state(editor)).toMatchObject({
      ...{ history: { past: [], present: titled('Cuti'), future: [] }, opened: before + 1 },
      ...{ editing: null, picking: null, across: null, begun: null, drag: null },
      ...{ selection: null, notice: null, readOnly: null },
      file: { name: 'cuti.alir', handle: null, saved: null },
    });
    expect(state(editor).file.id).not.toBe(file.id);
  });

  it('leaves a way back to what was open, with all that had been done to it', () => {
    const editor = opened();
    editor.open(titled('Cuti'), { id: 'a', name: 'cuti.alir' }, { why: 'elsewhere' });
    editor.setReadOnly(null);
    editor.run(retitle('Izin'));
    editor.runLater(retitle('Izin besar'), 'typing');
    editor.open(titled('Lain'));
    const { wayBack } = state(editor);
    expect(wayBack).toMatchObject({
      ...{ tone: 'info', text: DOCUMENTS.leftOpen('Izin besar') },
      action: { label: DOCUMENTS.goBack },
    });
    wayBack?.action?.run();
    expect(editor.sop()).toEqual(titled('Izin besar'));
    expect(state(editor)).toMatchObject({ wayBack: null, file: { id: 'a', name: 'cuti.alir' } });
    editor.undo();
    editor.undo();
    expect(editor.sop()).toEqual(titled('Cuti'));
  });

  it('leads back only until it is changed, and to no empty form', () => {
    const editor = createEditor();
    editor.open(titled('Cuti'));
    expect(state(editor).wayBack).toBeNull();
    editor.open(EMPTY_SOP);
    expect(state(editor).wayBack).not.toBeNull();
    editor.endGesture();
    editor.select(TITLE);
    expect(state(editor).wayBack).not.toBeNull();
    editor.run(retitle('Izin'));
    expect(state(editor).wayBack).toBeNull();
    editor.open(titled('Lain'));
    editor.forgetWayBack();
    expect(state(editor).wayBack).toBeNull();
  });

  it('that another tab has left so is shown where one is, as far as that is there', () => {
    const editor = opened();
    editor.open(abc);
    editor.edit(CELL);
    const changed = setActivityText(abc, 'k1', 'output', 'Berkas');
    editor.adopt(changed);
    expect(state(editor)).toMatchObject({
      ...{ selection: CELL, editing: null, wayBack: null },
      history: { past: [], present: changed, future: [] },
    });
    editor.adopt(titled('Cuti'));
    expect(state(editor).selection).toBeNull();
  });
});

describe('a document that can only be looked at', () => {
  const TRIES: Readonly<Record<string, (editor: Editor) => unknown>> = {
    'a command': (editor) => expect(editor.run(write('y'))).toBe(false),
    'a letter': (editor) => editor.runLater(write('y'), 'typing'),
    undo: (editor) => editor.undo(),
    redo: (editor) => editor.redo(),
    'a jump': (editor) => editor.jump(0),
    'a row to begin': (editor) => editor.begin(addRow),
    'a cell to type in': (editor) => editor.edit(TITLE),
    'a choice': (editor) => editor.pick(PICKING),
    asking: (editor) => expect(editor.isRefused()).toBe(true),
  };

  const locked = (): Editor => {
    const editor = opened();
    for (const text of ['x', 'xy', 'xyz']) editor.run(write(text));
    editor.undo();
    editor.setReadOnly({ why: 'elsewhere', notice: null });
    return editor;
  };

  it.each(Object.keys(TRIES))('stays as it is whoever tries, and says so again: %s', (name) => {
    const editor = locked();
    const { history } = state(editor);
    TRIES[name]?.(editor);
    editor.catchUp();
    expect(state(editor).history).toBe(history);
    expect(state(editor)).toMatchObject({
      ...{ editing: null, picking: null, begun: null },
      readOnly: { why: 'elsewhere', refusals: 1 },
    });
    TRIES[name]?.(editor);
    editor.catchUp();
    expect(state(editor).readOnly?.refusals).toBe(2);
  });

  it('refuses nothing that would change nothing', () => {
    const editor = locked();
    expect(editor.run(write('xy'))).toBe(false);
    editor.select(TITLE);
    editor.pick(null);
    editor.cancelGesture('typing');
    expect(state(editor)).toMatchObject({ selection: TITLE, readOnly: { refusals: 0 } });
  });

  it('ends what is under way, but for a letter that was typed before', () => {
    const editor = opened();
    editor.dragTo({ what: 'new-actor', name: 'C', at: null });
    editor.runLater(write('x'), 'typing');
    editor.setReadOnly({ why: 'elsewhere', notice: null });
    expect(editor.sop().activities[1]?.output).toBe('x');
    expect(state(editor)).toMatchObject({ editing: null, drag: null, readOnly: { refusals: 0 } });
    editor.cancelGesture('typing');
    expect(editor.sop().activities[1]?.output).toBe('x');
  });

  it('is one to be changed again once that is so', () => {
    const editor = locked();
    editor.edit(CELL);
    editor.setReadOnly(null);
    expect(editor.isRefused()).toBe(false);
    expect(editor.run(write('z'))).toBe(true);
  });

  it('is so from the beginning where it is opened as that', () => {
    const editor = createEditor();
    editor.open(abc, {}, { why: 'newer', version: 9 });
    expect(state(editor).readOnly).toEqual({ why: 'newer', version: 9, notice: null, refusals: 0 });
  });
});

describe('this sitting', () => {
  it('knows what goes on beside the document, and changes nothing in it', () => {
    const editor = opened();
    const show = startShow(abc);
    const saved = { kind: 'saved', at: new Date(5) } as const;
    const drag = { what: 'actor', id: 'A', at: 1 } as const;
    const notice = { tone: 'info', text: 'Tersalin' } as const;
    editor.goAcross(CELL);
    editor.dragTo(drag);
    editor.search(SEARCH);
    editor.present(show);
    editor.notify(notice);
    editor.setSaveStatus(saved);
    editor.fileFound({ name: 'a.alir', handle: null, saved: null });
    const known = { across: CELL, drag, search: SEARCH, show, notice, saveStatus: saved };
    expect(state(editor)).toMatchObject({ ...known, file: { name: 'a.alir', saved: null } });
    const { id } = state(editor).file;
    editor.fileSaved(abc, { name: 'b.alir' });
    expect(state(editor).file).toEqual({ id, name: 'b.alir', handle: null, saved: abc });
    expect(sopOf(state(editor))).toBe(abc);
  });
});
