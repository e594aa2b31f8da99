/** Very many commands, as a long day at a desk has them: each leaves a sound document, and all can be taken back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSop } from '../../src/model/file.ts';
import { writeSop } from '../../src/model/writeFile.ts';
import { createEditor } from '../../src/store/editor.ts';
import { allSteps } from '../../src/store/history.ts';
import { anyCommand } from '../commands/anyCommand.ts';
import { checkSound } from '../commands/promises.ts';
import { arbitrarySop } from '../model/arbitrarySop.ts';
import { trials } from '../runs.ts';

const COMMANDS = trials(200_000, 2_000_000);
const IN_A_ROW = 60;
const DOCUMENTS = trials(4_000, 100_000);
const TIME = 7_200_000;

/** Runs a sitting and says how many of its commands did something. */
function sit(seed: number): number {
  const editor = createEditor();
  const start = writeSop(editor.sop());
  for (const command of fc.sample(anyCommand, { numRuns: IN_A_ROW, seed })) {
    editor.run(command);
    checkSound(editor.sop());
  }
  const end = writeSop(editor.sop());
  const steps = allSteps(editor.store.getState().history).length;
  for (let i = 0; i < steps; i++) editor.undo();
  expect(writeSop(editor.sop())).toBe(start);
  for (let i = 0; i < steps; i++) editor.redo();
  expect(writeSop(editor.sop())).toBe(end);
  const read = readSop(end);
  expect(read).toEqual({ ok: true, sop: editor.sop(), repairs: [] });
  return steps;
}

it(
  `${COMMANDS.toLocaleString('en')} commands keep every document sound, and are undone and redone to the byte`,
  () => {
    let done = 0;
    for (let seed = 0; seed * IN_A_ROW < COMMANDS; seed++) done += sit(seed);
    expect(done).toBeGreaterThan(COMMANDS / 4);
  },
  TIME,
);

it(
  `${DOCUMENTS.toLocaleString('en')} documents come back from their files as they were`,
  () => {
    const property = fc.property(arbitrarySop(), (sop) => {
      const text = writeSop(sop);
      const read = readSop(text);
      expect(read.ok && read.repairs).toEqual([]);
      expect(read.ok && writeSop(read.sop)).toBe(text);
    });
    fc.assert(property, { numRuns: DOCUMENTS, seed: DOCUMENTS });
  },
  TIME,
);
