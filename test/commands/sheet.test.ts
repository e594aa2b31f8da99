import { expect, test } from 'vitest';
import {
  removeSheetChoices,
  setColumnLabel,
  setOrientation,
  setPaper,
  setSheetChoice,
} from '../../src/commands/sheet.ts';
import { readSop } from '../../src/model/file.ts';
import { EMPTY_SOP, type Sop } from '../../src/model/sop.ts';
import { writeSop } from '../../src/model/writeFile.ts';
import { run, runIdle } from './promises.ts';

test('paper and orientation are set, and what else the sheet says is kept', () => {
  const before = { ...EMPTY_SOP, sheet: { ...EMPTY_SOP.sheet, extra: [['margin', 20]] as const } };
  const after = run(
    run(before, (it) => setPaper(it, 'F4')),
    (it) => setOrientation(it, 'portrait'),
  );
  expect(after.sheet).toEqual({ paper: 'F4', orientation: 'portrait', extra: [['margin', 20]] });
  runIdle(after, (it) => setPaper(it, 'F4'));
  runIdle(after, (it) => setOrientation(it, 'portrait'));
});

test('a choice of the form is stored where it differs from the default, and gone where it is taken back', () => {
  const numbered = run(EMPTY_SOP, (it) => setSheetChoice(it, 'columnNumbers', true));
  expect(numbered.sheet).toEqual({ paper: 'A4', orientation: 'landscape', columnNumbers: true });
  runIdle(numbered, (it) => setSheetChoice(it, 'columnNumbers', true));
  const back = run(numbered, (it) => setSheetChoice(it, 'columnNumbers', false));
  expect(back.sheet).toEqual(EMPTY_SOP.sheet);
  runIdle(back, (it) =>
    setSheetChoice(it, 'margins', { left: 10, bottom: 15, right: 10, top: 12 }),
  );
});

test("a heading is what was written last, and the form's own where it is blank", () => {
  const labelled = run(EMPTY_SOP, (it) => setColumnLabel(it, 'description', 'Uraian\nProsedur'));
  expect(labelled.sheet.columnLabels).toEqual({ description: 'Uraian Prosedur' });
  runIdle(labelled, (it) => setColumnLabel(it, 'description', 'Uraian Prosedur'));
  const two = run(labelled, (it) => setColumnLabel(it, 'output', 'Hasil'));
  expect(two.sheet.columnLabels).toEqual({ description: 'Uraian Prosedur', output: 'Hasil' });
  expect(run(two, (it) => setColumnLabel(it, 'output', '  '))).toEqual(labelled);
  expect(run(labelled, (it) => setColumnLabel(it, 'description', ''))).toEqual(EMPTY_SOP);
  const long = run(EMPTY_SOP, (it) => setColumnLabel(it, 'remarks', 'x'.repeat(99)));
  expect(readSop(writeSop(long))).toMatchObject({ ok: true, sop: long, repairs: [] });
});

test('choices are taken back together, and the others stay', () => {
  const margins = { top: 5, right: 5, bottom: 5, left: 25 };
  const chosen = [
    (it: Sop) => setSheetChoice(it, 'margins', margins),
    (it: Sop) => setSheetChoice(it, 'connectorNames', 'letters'),
    (it: Sop) => setSheetChoice(it, 'connectorPages', true),
  ].reduce(run, EMPTY_SOP);
  const back = run(chosen, (it) => removeSheetChoices(it, ['connectorNames', 'connectorPages']));
  expect(back.sheet).toEqual({ ...EMPTY_SOP.sheet, margins });
  runIdle(back, (it) => removeSheetChoices(it, ['connectorNames', 'signatureZone']));
});

test('headings that were written in any order are written again as the same bytes', () => {
  const first = run(EMPTY_SOP, (it) => setColumnLabel(it, 'remarks', 'Catatan'));
  const both = run(first, (it) => setColumnLabel(it, 'description', 'Uraian'));
  const read = readSop(writeSop(both));
  expect(read.ok && writeSop(read.sop)).toBe(writeSop(both));
});
