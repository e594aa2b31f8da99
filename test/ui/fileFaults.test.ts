/** A file that is written with a fault at any step: it holds the old text or the new one, and the person knows which. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setIdentityField } from '../../src/commands/identity.ts';
import { writeSop } from '../../src/model/writeFile.ts';
import { createEditor } from '../../src/store/editor.ts';
import { saveOver, saveToFile } from '../../src/ui/saving.ts';
import { startWriteThrough } from '../../src/ui/writeThrough.ts';
import { sop } from '../commands/notation.ts';
import { trials } from '../runs.ts';
import { BY_OTHERS, FAULTS, type Fault, type FaultyDisk, faultyDisk } from './faultyDisk.ts';

/** Longer than whatever is tried again and again waits for its next try, with all steps that never end, ms. */
const LONG = 200_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.unstubAllGlobals());

/** What a person does, each with how long they then do nothing, ms. */
type Deed = readonly ['typing' | 'saving', number];

/** Someone at the page, with all they have been told and all they have written. */
function sitting(disk: FaultyDisk) {
  vi.stubGlobal('showSaveFilePicker', async () => disk.pick());
  const editor = createEditor();
  editor.open(sop('A', ['A:(s1)', 'A:(s2)'], 's1>s2'));
  const told: string[] = [];
  const written = [writeSop(editor.sop())];
  const saver = {
    editor,
    desk: { showDialog: (next: unknown) => void (next && told.push('asked')) },
  };
  editor.store.subscribe(({ notice }, before) => {
    if (notice && notice !== before.notice && notice.tone !== 'info') told.push(notice.text);
  });
  startWriteThrough(editor, { ...saver.desk, saveFile: () => saveToFile(saver) });
  const deeds = {
    typing: () => {
      editor.run((it) => setIdentityField(it, 'title', `Surat ${written.length}`));
      written.push(writeSop(editor.sop()));
      editor.setSaveStatus({ kind: 'waiting' });
      editor.setSaveStatus({ kind: 'saved', at: new Date() });
    },
    saving: () => void saveToFile(saver),
  };
  return {
    told,
    written,
    do: async ([deed, idle]: Deed) => {
      deeds[deed]();
      await vi.advanceTimersByTimeAsync(idle);
    },
    decide: async () => {
      void saveOver(saver);
      await vi.advanceTimersByTimeAsync(LONG);
    },
    saysInFile: () => editor.store.getState().file.saved === editor.sop(),
    isInFile: () => disk.content() === writeSop(editor.sop()),
  };
}

/** Nothing half and nothing older over what is newer. */
function isWhole({ held }: FaultyDisk, written: readonly string[]): void {
  const ours = held.filter((text) => text !== '' && text !== BY_OTHERS);
  const order = ours.map((text) => written.indexOf(text));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
}

/**
 * What others wrote is gone only where it came before the first look, as when any file is chosen to be replaced, or in
 * the moment between the last look and the swap, which no page can close.
 */
function isLeftToOthers({ held, met }: FaultyDisk, at: number): void {
  const next = held[held.indexOf(BY_OTHERS) + 1];
  if (at > 1 && held.includes(BY_OTHERS) && next) expect(met()).toBe('close');
}

async function oneFault(fault: Fault, at: number, deeds: readonly Deed[]): Promise<void> {
  const disk = faultyDisk(fault, at);
  const person = sitting(disk);
  await person.do(['saving', 0]);
  for (const deed of deeds) await person.do(deed);
  await person.do(['typing', LONG]);
  isWhole(disk, person.written);
  isLeftToOthers(disk, at);
  const byOthers = disk.content() === BY_OTHERS;
  if (person.saysInFile()) expect(person.isInFile() || byOthers).toBe(true);
  else if (fault !== 'revoked') expect(person.told).not.toEqual([]);
  // The fault has gone: it follows by itself, unless the person has to be asked, or it was never saved to.
  disk.mend();
  await person.do(['typing', LONG]);
  if (!person.isInFile()) await person.do(['saving', LONG]);
  if (person.told.at(-1) === 'asked') await person.decide();
  expect([person.isInFile(), person.saysInFile()]).toEqual([true, true]);
  isWhole(disk, person.written);
  fc.pre(disk.met() !== null);
}

const deed = fc.tuple(
  fc.constantFrom('typing' as const, 'typing' as const, 'saving' as const),
  fc.constantFrom(0, 300, 1500, 30_000),
);

it('holds the old text or the new one, and the person knows which', {
  timeout: 600_000,
}, async () => {
  const faults = fc.constantFrom(...FAULTS);
  const at = fc.integer({ min: 1, max: 40 });
  const property = fc.asyncProperty(faults, at, fc.array(deed, { maxLength: 5 }), oneFault);
  await fc.assert(property, { numRuns: trials(1000, 20_000), maxSkipsPerRun: 10 });
});

it('a document that was opened while another was being saved does not take over its file', async () => {
  const disk = faultyDisk('UnknownError', -1);
  let choose = (_: FileSystemFileHandle): void => {};
  vi.stubGlobal('showSaveFilePicker', () => new Promise((resolve) => (choose = resolve)));
  const editor = createEditor();
  editor.open(sop('A', ['A:(s1)', 'A:(s2)'], 's1>s2'));
  const first = writeSop(editor.sop());
  const saving = saveToFile({ editor, desk: { showDialog: () => {} } });
  await vi.advanceTimersByTimeAsync(0);
  editor.open(sop('B', ['B:(s1)', 'B:[s3]', 'B:(s2)'], 's1>s3 s3>s2'));
  choose(disk.pick());
  await saving;
  expect(disk.content()).toBe(first);
  expect(editor.store.getState().file).toMatchObject({ handle: null, saved: null });
});
