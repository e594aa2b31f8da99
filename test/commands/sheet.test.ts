import { expect, test } from 'vitest';
import { setOrientation, setPaper } from '../../src/commands/sheet.ts';
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
