import { describe, expect, it } from 'vitest';
import { removeActor } from '../../src/commands/actors.ts';
import { replaceText } from '../../src/commands/replaceText.ts';
import { fromFile } from '../../src/model/file.ts';
import type { Sop } from '../../src/model/sop.ts';
import { createEditor, type Editor } from '../../src/store/editor.ts';
import { FAR, largeStep } from '../../src/store/largeStep.ts';
import { VERSIONS } from '../../src/words.ts';
import { longDocument } from '../bench/sizes.ts';
import { sop } from '../commands/notation.ts';

function opened(): Editor {
  const read = fromFile(longDocument(20, 4));
  if (!read.ok) throw new Error(read.message);
  const editor = createEditor();
  editor.open(read.sop);
  return editor;
}

/** What a change is called that one may want to go back before. */
function made(editor: Editor, act: () => void): string | null {
  const before = editor.store.getState().history;
  act();
  return largeStep(before, editor.store.getState().history);
}

const retitle = (title: string) => (sop: Sop) => ({
  ...sop,
  identity: { ...sop.identity, title },
});
const withoutRows = (count: number) => (sop: Sop) => ({
  ...sop,
  activities: sop.activities.slice(count),
});

describe('a step before which a version is kept', () => {
  it('is a lane that goes with its symbols', () => {
    const editor = opened();
    const lane = editor.sop().actors[1];
    const what = made(editor, () =>
      editor.run((sop) => removeActor(sop, lane?.id ?? '', 'remove')),
    );
    expect(what).toBe(`Menghapus pelaksana ${lane?.name}`);
  });

  it('is a lane that goes with one symbol, and none that goes empty', () => {
    const editor = createEditor();
    editor.open(sop('A B C', ['A:(s1)', 'B:[s2]', 'A:(s3)'], 's1>s2 s2>s3'));
    const without = (lane: string) => () => editor.run((it) => removeActor(it, lane, 'remove'));
    expect(made(editor, without('C'))).toBeNull();
    expect(made(editor, without('B'))).toBe('Menghapus pelaksana B');
  });

  it('is what five rows come to, taken away, changed and new', () => {
    const changed = (count: number, to: string) => (it: Sop) => ({
      ...it,
      activities: it.activities.map((row, i) => (i < count ? { ...row, output: to } : row)),
    });
    const editor = opened();
    expect(made(editor, () => editor.run(changed(4, 'a')))).toBeNull();
    expect(made(editor, () => editor.run(changed(5, 'b')))).not.toBeNull();
    const row = editor.sop().activities[0] as Sop['activities'][0];
    const fresh = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...row, id: `baru ${count} ${i}`, symbols: [] }));
    const exchanged = (count: number) => (it: Sop) => ({
      ...it,
      activities: [...it.activities.slice(1), ...fresh(count)],
    });
    expect(made(editor, () => editor.run(exchanged(3)))).toBeNull();
    expect(made(editor, () => editor.run(exchanged(4)))).not.toBeNull();
  });

  it('by a name of its own is what two rows come to', () => {
    const editor = opened();
    const both = (it: Sop) => ({
      ...it,
      activities: it.activities.map((row, i) => (i < 2 ? { ...row, output: 'a' } : row)),
    });
    expect(made(editor, () => editor.run(both, '', 'Mengganti semua'))).toBe('Mengganti semua');
    editor.undo();
    expect(made(editor, () => editor.run(both))).toBeNull();
  });

  it('is a replacement in several rows, and none in one', () => {
    const editor = opened();
    const query = { text: 'a', isExact: false, isWhole: false };
    expect(
      made(editor, () => editor.run((sop) => replaceText(sop, query, 'o'), '', 'Mengganti semua')),
    ).toBe('Mengganti semua');
    expect(made(editor, () => editor.run(retitle('Baru'), '', 'Mengganti satu'))).toBeNull();
  });

  it('is several rows that go at once, and none that goes alone', () => {
    const editor = opened();
    expect(made(editor, () => editor.run(withoutRows(1)))).toBeNull();
    expect(made(editor, () => editor.run(withoutRows(2)))).toBe('Menghapus 2 kegiatan');
  });

  it('is several texts that go at once, and none that goes alone', () => {
    const editor = opened();
    const without =
      (...fields: ('description' | 'duration' | 'output')[]) =>
      (sop: Sop): Sop => ({
        ...sop,
        activities: sop.activities.map((row, i) =>
          i === 3 ? { ...row, ...Object.fromEntries(fields.map((field) => [field, ''])) } : row,
        ),
      });
    expect(made(editor, () => editor.run(without('output')))).toBeNull();
    editor.undo();
    const all = without('description', 'duration', 'output');
    expect(made(editor, () => editor.run(all))).toBe('Mengubah kegiatan 4');
  });

  it('is a jump over many steps, back or on, and no press of undo or redo', () => {
    const editor = opened();
    for (let i = 0; i <= FAR; i++) editor.run(retitle(`Judul ${i}`));
    const all = editor.store.getState().history.past.length;
    expect(made(editor, editor.undo)).toBeNull();
    expect(made(editor, editor.redo)).toBeNull();
    expect(made(editor, () => editor.jump(0))).toBe(VERSIONS.jump);
    expect(made(editor, () => editor.jump(all))).toBe(VERSIONS.jump);
    editor.run(withoutRows(9));
    expect(made(editor, editor.undo)).toBeNull();
    expect(made(editor, editor.redo)).toBeNull();
  });

  it('is no typing', () => {
    const editor = opened();
    for (const title of ['S', 'SO', 'SOP'])
      expect(made(editor, () => editor.run(retitle(title), 'title 1'))).toBeNull();
  });
});
