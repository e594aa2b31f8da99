/**
 * The built app in a real browser at four sizes: what it takes to open, to edit, to drag. Main-thread CPU is the
 * browser's own account of it (`TaskDuration`), which says more than a clock on a machine with other work.
 */
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser } from '../e2e/serve.ts';
import { longDocument, SIZES, type Size } from './sizes.ts';

const LOADS = 3;
const EDITS = 12;
/** How long one symbol is dragged, ms. */
const DRAG = 2000;
/** How long what an edit leaves for later may take, ms. */
const REST = 250;

interface Bench {
  readonly load: (file: object) => Promise<void>;
  readonly moveRow: (from: number, to: number) => void;
  readonly focusRow: (row: number) => { readonly x: number; readonly y: number };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;

async function cpu(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

const loadTime = (page: Page, file: object): Promise<number> =>
  page.evaluate(async (given) => {
    const start = performance.now();
    await (window.__sopBench as Bench).load(given);
    return performance.now() - start;
  }, file);

async function editCpu(page: Page, session: CDPSession, row: number): Promise<number> {
  const taken: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const before = await cpu(session);
    const to = edit % 2 === 0 ? row + 1 : row - 1;
    await page.evaluate(
      ([a, b]) => (window.__sopBench as Bench).moveRow(a ?? 0, b ?? 0),
      [row, to],
    );
    await page.waitForTimeout(REST);
    taken.push((await cpu(session)) - before);
  }
  return median(taken);
}

/** Frame times while the symbol of a row goes round in its neighbourhood, and CPU for each frame. */
async function dragFrames(page: Page, session: CDPSession, row: number) {
  const at = await page.evaluate((index) => (window.__sopBench as Bench).focusRow(index), row);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  const frames = page.evaluate(
    (length) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const frame = (now: number): void => {
          times.push(now);
          if (now - (times[0] ?? now) < length) requestAnimationFrame(frame);
          else resolve(times.slice(1).map((time, i) => time - (times[i] ?? time)));
        };
        requestAnimationFrame(frame);
      }),
    DRAG,
  );
  const before = await cpu(session);
  let isOver = false;
  const ended = frames.finally(() => {
    isOver = true;
  });
  for (let step = 0; !isOver; step++)
    await page.mouse.move(at.x + 60 * Math.sin(step / 10), at.y + 60 * Math.sin(step / 13));
  const times = await ended;
  const taken = (await cpu(session)) - before;
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return { p95: p95(times), cpu: taken / times.length };
}

async function measureSize(page: Page, session: CDPSession, size: Size) {
  const [rows, lanes] = SIZES[size];
  const file = longDocument(rows, lanes);
  const loads: number[] = [];
  for (let run = 0; run < LOADS; run++) loads.push(await loadTime(page, file));
  const row = rows >> 1;
  await page.evaluate((index) => (window.__sopBench as Bench).focusRow(index), row);
  await page.waitForTimeout(REST);
  const elements = await page.locator('*').count();
  const edit = await editCpu(page, session, row);
  const drag = await dragFrames(page, session, row);
  return {
    'first load': ms(loads[0] ?? 0),
    'load again': ms(median(loads.slice(1))),
    elements,
    'edit, CPU': ms(edit),
    'drag, frame p95': ms(drag.p95),
    'drag, CPU a frame': ms(drag.cpu),
  };
}

/** Needs a build in `dist/`. */
export async function measureBrowser(): Promise<void> {
  const server = await preview({
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const table: Record<string, object> = {};
  for (const size of Object.keys(SIZES) as Size[]) {
    await page.goto(`${server.resolvedUrls?.local[0]}?bench=1`);
    await page.waitForFunction(() => '__sopBench' in window);
    const [rows, lanes] = SIZES[size];
    table[`${size} ${rows} x ${lanes}`] = await measureSize(page, session, size);
  }
  console.table(table);
  await browser.close();
  await server.close();
}
