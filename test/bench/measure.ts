/**
 * How long the laps of an edit take in Node and in a browser, and how they grow. Prints tables and asserts nothing:
 * what a millisecond is worth depends on the machine, what a ratio is worth does not.
 */
import { setActivityText } from '../../src/commands/activities.ts';
import { moveSymbol } from '../../src/commands/symbols.ts';
import type { Drawing } from '../../src/drawing/drawing.ts';
import { drawSop } from '../../src/drawing/drawPage.ts';
import { exportPdf } from '../../src/exporters/pdf.ts';
import { exportSvg } from '../../src/exporters/svg.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { writeSop } from '../../src/model/writeFile.ts';
import { checkSop } from '../../src/rules/check.ts';
import { fontFiles } from '../exporters/drawings.ts';
import { measureBrowser } from './browser.ts';
import { measureHands } from './hands.ts';
import { plainPdf } from './plainPdf.ts';
import { type Shape, sample } from './sample.ts';
import { measureStage } from './stage.ts';

/** Rows and lanes. */
const SHAPES = [
  [10, 6],
  [30, 6],
  [100, 6],
  [300, 6],
  [200, 12],
  [1000, 20],
] as const;
/** Those that are exported as well. */
const EXPORTED = SHAPES.slice(0, 4);

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Median time of some runs, each over an input made beforehand, ms. */
async function timed<T>(
  runs: number,
  input: (run: number) => T,
  act: (input: T) => unknown,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const ready = input(run);
    const start = performance.now();
    await act(ready);
    times.push(performance.now() - start);
  }
  // The first run pays for what loads and compiles.
  return median(times.slice(1));
}

const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
const times = (ratio: number): string => `${ratio.toFixed(2)}x`;
/** A few runs tell more of what the machine does besides than of the work. */
const runsFor = (rows: number): number => (rows > 300 ? 9 : 41);

async function layoutRow(shape: Shape) {
  const [rows, lanes] = shape;
  const runs = runsFor(rows);
  const tag = (kind: string, run: number) => `${kind}${run}x`;
  // Ids that were never seen, as lines are remembered by what is on a page.
  const full = await timed(runs, (run) => sample(shape, tag('f', run)), layoutSop);
  let sop = sample(shape, 'e');
  layoutSop(sop);
  // Values that were never seen, on pages whose lines are known: all that is not routing.
  const unrouted = await timed(runs, () => structuredClone(sop), layoutSop);
  const middle = sop.activities[rows >> 1];
  const typed = await timed(
    runs,
    (run) => {
      sop = setActivityText(sop, middle?.id ?? '', 'description', `Memeriksa berkas ${run}`);
      return sop;
    },
    layoutSop,
  );
  const moved = await timed(
    runs,
    (run) => {
      // Another one each time: the lines of a page that comes again are remembered.
      const activity = sop.activities[(rows >> 1) + (run % (rows >> 1))];
      const place = { at: 'row', activity: activity?.id ?? '' } as const;
      const actor = `L${((run * 5 + 2) % lanes) + 1}`;
      sop = moveSymbol(sop, activity?.symbols[0]?.id ?? '', { actor, place });
      return sop;
    },
    layoutSop,
  );
  const layout = layoutSop(sop);
  const pages = layout.pages.filter((page) => page.kind === 'flow');
  const routes = pages.reduce((sum, page) => sum + page.routes.length, 0);
  const checked = await timed(runs, (run) => sample(shape, tag('c', run)), checkSop);
  const rechecked = await timed(
    2 * runs,
    (run) => {
      sop = setActivityText(sop, middle?.id ?? '', 'description', `Memeriksa surat ${run}`);
      return sop;
    },
    checkSop,
  );
  return {
    full,
    row: {
      pages: layout.pages.length,
      'lines a page': (routes / pages.length).toFixed(1),
      'whole layout': ms(full),
      'without routing': ms(unrouted),
      'a row': ms(full / rows),
      'typing in a cell': ms(typed),
      'typing / whole': times(typed / full),
      'moving a symbol': ms(moved),
      'moving / whole': times(moved / full),
      'all rules': ms(checked),
      'rules after typing': ms(rechecked),
    },
  };
}

async function exportRow(shape: Shape) {
  const fonts = await fontFiles();
  const sop = sample(shape, 'x');
  const layout = layoutSop(sop);
  const pages = layout.pages.length;
  const drawings = drawSop(sop, layout);
  const options = { title: 'Pengukuran', source: writeSop(sop) };
  const pdf = await timed(
    3,
    () => drawings,
    (all) => exportPdf(all, { ...options, fonts, author: 'Alir', bookmarks: [] }),
  );
  const svg = await timed(
    5,
    () => drawings,
    (all) => exportSvg(all, options),
  );
  return {
    pages,
    PDF: ms(pdf),
    'PDF a page': ms(pdf / pages),
    SVG: ms(svg),
    'SVG a page': ms(svg / pages),
  };
}

/** Pages of a PDF that is called long. */
const LONG_PDF = 100;

/** The PDF of one page and of a hundred, beside the same pages by jsPDF's own calls. */
async function pdfRow(count: number, drawings: readonly Drawing[]) {
  const fonts = await fontFiles();
  const pages = Array.from({ length: count }, (_, i) => drawings[i % drawings.length]).filter(
    (drawing) => drawing !== undefined,
  );
  const runs = count > 1 ? 5 : 21;
  const options = { title: 'Pengukuran', author: 'Alir', source: null, bookmarks: [], fonts };
  const taken: Record<'plain' | 'ours', number[]> = { plain: [], ours: [] };
  // Turn by turn, so that a machine with other work is as slow for both.
  for (let run = 0; run < runs; run++) {
    taken.plain.push(
      await timed(
        1,
        () => pages,
        (all) => plainPdf(all, fonts),
      ),
    );
    taken.ours.push(
      await timed(
        1,
        () => pages,
        (all) => exportPdf(all, options),
      ),
    );
  }
  const [plain, ours] = [median(taken.plain), median(taken.ours)];
  return { 'plain jsPDF calls': ms(plain), Alir: ms(ours), 'Alir / plain': times(ours / plain) };
}

async function measure(): Promise<void> {
  // Until what runs often is compiled.
  for (let run = 0; run < 20; run++) layoutSop(sample([200, 12], `warm${run}x`));
  const layouts: Record<string, object> = {};
  let smallest = 0;
  for (const shape of SHAPES) {
    const [rows, lanes] = shape;
    const { full, row } = await layoutRow(shape);
    smallest ||= full / rows;
    layouts[`${rows} x ${lanes}`] = {
      ...row,
      'a row / a row of 10': times(full / rows / smallest),
    };
  }
  console.table(layouts);
  const exports: Record<string, object> = {};
  for (const shape of EXPORTED) exports[`${shape[0]} rows`] = await exportRow(shape);
  console.table(exports);
  const sop = sample([300, 6], 'p');
  const drawings = drawSop(sop, layoutSop(sop)).slice(1);
  console.table({
    'PDF of 1 page': await pdfRow(1, drawings),
    [`PDF of ${LONG_PDF} pages`]: await pdfRow(LONG_PDF, drawings),
  });
}

// Here, as the runner that loads the parts of the export closes once this file is done.
// With `--hands` and files of forms, only what these cost the hands; with `--stage`, only the stage.
const [flag, ...files] = process.argv.slice(2);
if (flag === undefined) {
  await measure();
  await measureBrowser();
}
if (flag !== '--stage') await measureHands(files);
if (flag !== '--hands') await measureStage();
