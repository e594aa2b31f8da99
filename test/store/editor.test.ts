/** What is typed reaches the document a moment later, and nobody who asks ever sees that. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveActivity, setActivityText } from '../../src/commands/activities.ts';
import { createEditor, type Editor } from '../../src/store/editor.ts';
import type { Selection } from '../../src/store/session.ts';
import { sop } from '../commands/notation.ts';
import { runs } from '../runs.ts';

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
