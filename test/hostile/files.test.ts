/** Files that were damaged or made to harm: read or refused in one sentence, at once, and sound where they are read. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawSop } from '../../src/drawing/drawPage.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { type ReadResult, readSop } from '../../src/model/file.ts';
import { writeSop } from '../../src/model/writeFile.ts';
import { randomSop } from '../layout/randomSop.ts';
import { expectSound } from '../model/sound.ts';
import { trials } from '../runs.ts';
import { mutants } from './mutate.ts';

/** What a person notices as a hang, ms. */
const HANG = 200;
/** Files read on end, so that what is read by then is known where a test runs out of time. */
const COUNT = trials(20_000, 1_000_000);
/** One in so many of those that are read is laid out and drawn as well, which takes a hundred times as long. */
const DRAWN = 200;

const SHIPPED = readdirSync('public/contoh')
  .filter((name) => name.endsWith('.alir'))
  .map((name) => readFileSync(`public/contoh/${name}`, 'utf8'));
const MADE = (['stacked', 'narrow', 'hard'] as const).map((kind) => writeSop(randomSop(kind, 7)));

/** The shortest of a few, as a busy machine makes a single one slow. */
function timeOf(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    readSop(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function judge(read: ReadResult): void {
  if (read.ok) expectSound(read.sop);
  else expect(read.message).toMatch(/^\p{Lu}.*\.$/su);
}

it(`${COUNT.toLocaleString('en')} damaged files are read or refused, and none hangs`, () => {
  let drawn = 0;
  let read = 0;
  for (const text of mutants([...SHIPPED, ...MADE], COUNT, COUNT)) {
    const start = performance.now();
    const result = readSop(text);
    if (performance.now() - start > HANG) expect(timeOf(text)).toBeLessThan(HANG);
    judge(result);
    if (!result.ok) continue;
    read += 1;
    if (read % DRAWN !== 0) continue;
    drawn += drawSop(result.sop, layoutSop(result.sop)).length;
  }
  // Both happen often, or the files would be no test of it.
  expect(read).toBeGreaterThan(COUNT / 5);
  expect(COUNT - read).toBeGreaterThan(COUNT / 20);
  expect(drawn).toBeGreaterThan(0);
}, 3_600_000);
