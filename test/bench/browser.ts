/**
 * The built app in a real browser at four sizes, and its peers beside it where they are installed: what it takes to
 * open, to edit, to drag. CPU is the time that the main thread itself ran (`TaskDuration` in ticks of the thread),
 * which says more than a clock on a machine with other work.
 */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser } from '../e2e/serve.ts';
import { servePeers } from './peerPages.ts';
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

/** CPU of an edit with all that it leaves for later, and the time from the call to the end of the next frame. */
async function edits(page: Page, session: CDPSession, row: number) {
  const cpus: number[] = [];
  const paints: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const before = await cpu(session);
    const to = edit % 2 === 0 ? row + 1 : row - 1;
    paints.push(await page.evaluate(editToPaint, [row, to] as const));
    await page.waitForTimeout(REST);
    cpus.push((await cpu(session)) - before);
  }
  return { cpu: median(cpus), paint: median(paints), paintP95: p95(paints) };
}

/** Runs in the page. */
const editToPaint = ([from, to]: readonly [number, number]): Promise<number> =>
  new Promise((resolve) => {
    const start = performance.now();
    (window.__sopBench as Bench).moveRow(from, to);
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
  });

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

type Measures = Readonly<Record<(typeof MEASURES)[number], number>>;

/** All in ms but for the elements; the smaller the better. */
const MEASURES = [
  ...['first load', 'load again', 'elements', 'edit, CPU', 'edit to paint', 'edit to paint p95'],
  ...['drag, frame p95', 'drag, CPU a frame'],
] as const;

async function measureSize(page: Page, session: CDPSession, size: Size): Promise<Measures> {
  const [rows, lanes] = SIZES[size];
  const file = longDocument(rows, lanes);
  const loads: number[] = [];
  for (let run = 0; run < LOADS; run++) loads.push(await loadTime(page, file));
  const row = rows >> 1;
  await page.evaluate((index) => (window.__sopBench as Bench).focusRow(index), row);
  await page.waitForTimeout(REST);
  const elements = await page.locator('*').count();
  const edit = await edits(page, session, row);
  const drag = await dragFrames(page, session, row);
  return {
    'first load': loads[0] ?? 0,
    'load again': median(loads.slice(1)),
    elements,
    'edit, CPU': edit.cpu,
    'edit to paint': edit.paint,
    'edit to paint p95': edit.paintP95,
    'drag, frame p95': drag.p95,
    'drag, CPU a frame': drag.cpu,
  };
}

interface Subject {
  readonly name: string;
  readonly url: string;
}

async function measureSubject(browser: Browser, { url }: Subject, size: Size): Promise<Measures> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.waitForFunction(() => '__sopBench' in window);
  const measures = await measureSize(page, session, size);
  await page.close();
  return measures;
}

const shown = (measures: Measures) =>
  Object.fromEntries(
    MEASURES.map((name) => [name, name === 'elements' ? measures[name] : ms(measures[name])]),
  );

/** Ours by the best of the peers, measure by measure. */
const ratios = (ours: Measures, peers: readonly Measures[]) =>
  Object.fromEntries(
    MEASURES.map((name) => {
      const best = Math.min(...peers.map((peer) => peer[name]));
      return [name, `${(ours[name] / best).toFixed(2)}x`];
    }),
  );

/** Needs a build in `dist/`. */
export async function measureBrowser(): Promise<void> {
  const server = await preview({
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const peers = await servePeers();
  const alir = { name: 'Alir', url: `${server.resolvedUrls?.local[0]}?bench=1` };
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const table: Record<string, object> = {};
  for (const size of Object.keys(SIZES) as Size[]) {
    const title = `${size} ${SIZES[size].join(' x ')}`;
    const ours = await measureSubject(browser, alir, size);
    table[`${title} ${alir.name}`] = shown(ours);
    const theirs: Measures[] = [];
    for (const peer of peers.pages) {
      const measures = await measureSubject(browser, peer, size);
      table[`${title} ${peer.name}`] = shown(measures);
      theirs.push(measures);
    }
    if (theirs.length > 0) table[`${title} Alir / best`] = ratios(ours, theirs);
  }
  console.table(table);
  await browser.close();
  await peers.close();
  await server.close();
}
