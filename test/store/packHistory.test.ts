import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setActivityText } from '../../src/commands/activities.ts';
import { fromFile } from '../../src/model/file.ts';
import { EMPTY_SOP, type Sop } from '../../src/model/sop.ts';
import { writeSop } from '../../src/model/writeFile.ts';
import { createEditor } from '../../src/store/editor.ts';
import type { SopHistory } from '../../src/store/editorState.ts';
import { allSteps } from '../../src/store/history.ts';
import { packHistory, packStep, unpackHistory } from '../../src/store/packHistory.ts';
import { longDocument } from '../bench/sizes.ts';
import { anyCommand, fillingCommand } from '../commands/anyCommand.ts';
import type { Command } from '../commands/promises.ts';
import { runs } from '../runs.ts';

/** A newer program's keys travel as well. */
const START: Sop = { ...EMPTY_SOP, extra: [['warna', { tepi: 'biru' }]] };
const withoutExtra: Command = ({ extra: _, ...sop }) => sop;

const anyHistory: fc.Arbitrary<SopHistory> = fc
  .tuple(
    fc.array(fillingCommand, { minLength: 4, maxLength: 15 }),
    fc.array(fc.oneof({ weight: 15, arbitrary: anyCommand }, fc.constant(withoutExtra)), {
      maxLength: 25,
    }),
    fc.nat({ max: 40 }),
  )
  .map(([filling, commands, at]) => {
    const editor = createEditor();
    editor.open(START);
    [...filling, ...commands].forEach((command, i) => {
      editor.select(i % 3 === 0 ? null : { kind: 'identity', field: 'title' });
      editor.run(command, undefined, i % 5 === 0 ? 'Menempel 12 baris' : undefined);
    });
    editor.jump(at % (editor.store.getState().history.past.length + 1));
    return { ...editor.store.getState().history, gesture: null };
  });

const valuesOf = (history: SopHistory): readonly Sop[] => {
  const steps = allSteps(history);
  return [steps[0]?.before ?? history.present, ...steps.map(({ after }) => after)];
};

/** What two documents have in common, as the same value. */
function shared(a: Sop, b: Sop): readonly string[] {
  const items = ['actors', 'activities', 'flows'] as const;
  return [
    ...(['actors', 'activities', 'flows', 'identity', 'sheet'] as const).filter(
      (key) => a[key] === b[key],
    ),
    ...items.flatMap((key) =>
      (b[key] as readonly object[]).flatMap((item, i) =>
        (a[key] as readonly object[]).includes(item) ? [`${key} ${i}`] : [],
      ),
    ),
  ];
}

describe('a packed history', () => {
  it('comes back as it was, with all shared that was shared', () => {
    const property = fc.property(anyHistory, (history) => {
      const back = unpackHistory(history.present, packHistory(history));
      expect(back).toEqual(history);
      if (!back) return;
      expect(back.present).toBe(history.present);
      const [old, now] = [valuesOf(history), valuesOf(back)];
      old.slice(1).forEach((value, i) => {
        const [a = value, b = value] = [now[i], now[i + 1]];
        expect(shared(a, b)).toEqual(shared(old[i] ?? value, value));
      });
      allSteps(back).forEach(({ before, after }, i) => {
        expect([before, after]).toEqual([now[i], now[i + 1]]);
        expect(before === now[i] && after === now[i + 1]).toBe(true);
      });
    });
    fc.assert(property, { numRuns: runs(100) });
  });

  it('gives the same file at every step', () => {
    const property = fc.property(anyHistory, (history) => {
      const back = unpackHistory(history.present, packHistory(history));
      expect(back && valuesOf(back).map(writeSop)).toEqual(valuesOf(history).map(writeSop));
    });
    fc.assert(property, { numRuns: runs(50) });
  });

  it('weighs what changed, however long the document', () => {
    const read = fromFile(longDocument(1000, 20));
    if (!read.ok) throw new Error(read.message);
    const editor = createEditor();
    editor.open(read.sop);
    editor.run((it) => setActivityText(it, 'k500', 'output', 'Berkas lengkap'));
    const [step] = editor.store.getState().history.past;
    expect(step && packStep(step).length).toBeLessThan(1000);
  });

  it('that can’t be read is none', () => {
    const editor = createEditor();
    editor.run((it) => setActivityText(it, 'k1', 'output', 'Berkas'));
    const { history } = editor.store.getState();
    const { past } = packHistory(history);
    const beyond = '{"back":{"flows":{"start":0,"end":0,"between":[9]}},"forth":{}}';
    for (const text of ['', '{', 'null', '[]', '7', past[0]?.slice(0, -9) ?? '', beyond])
      expect(unpackHistory(history.present, { past: [text], future: [] }), text).toBeNull();
  });
});
