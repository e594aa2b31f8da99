import { expect, test } from 'vitest';
import { setOrientation, setPaper, setSheetChoice } from '../../src/commands/sheet.ts';
import { EMPTY_SOP } from '../../src/model/sop.ts';
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
