/**
 * What a whole form costs the hands beside its text, in each way of building it, and how soon a typed letter is
 * seen. Prints tables and asserts nothing; `test/e2e/hands.test.ts` holds the counts of the forms that ship.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { readSop } from '../../src/model/file.ts';
import type { Sop } from '../../src/model/sop.ts';
import { LINE, UI } from '../../src/words.ts';
import { findBrowser } from '../e2e/serve.ts';
import { buildByKeyboard } from '../hands/byKeyboard.ts';
import { buildByLines } from '../hands/byLines.ts';
import { buildByPointer, isTold } from '../hands/byPointer.ts';
import { Hand, thingsDone } from '../hands/hand.ts';
import { formOf } from '../hands/sameForm.ts';
import { sample } from './sample.ts';

const WAYS = { keyboard: buildByKeyboard, lines: buildByLines, pointer: buildByPointer } as const;
const SHIPPED = 'public/contoh';
const VIEWPORT = { width: 1366, height: 768 };

/** Of these files, or of all forms that ship. */
export async function measureHands(files: readonly string[]): Promise<void> {
  const server = await preview({
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const url = `${server.resolvedUrls?.local[0]}?bench=1`;
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const table: Record<string, object> = {};
  for (const file of files.length > 0 ? files : shipped())
    table[basename(file, '.alir')] = await handsRow(browser, url, sopOf(file));
  console.table(table);
  console.table({ 'a letter typed, 200 x 12': await typingRow(browser, url) });
  console.table({
    'a time to its findings, 200 x 12': await judgedRow(browser, url, false),
    'the same, findings open': await judgedRow(browser, url, true),
  });
  await browser.close();
  await server.close();
}

const shipped = (): readonly string[] =>
  readdirSync(SHIPPED)
    .filter((name) => name.endsWith('.alir'))
    .map((name) => `${SHIPPED}/${name}`);

function sopOf(file: string): Sop {
  const read = readSop(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(`${file}: ${read.message}`);
  return read.sop;
}

async function handsRow(browser: Browser, url: string, sop: Sop): Promise<object> {
  const row: Record<string, string | number> = { rows: sop.activities.length };
  for (const [way, build] of Object.entries(WAYS)) {
    if (way === 'pointer' && !isTold(sop)) continue;
    const page = await openPage(browser, url);
    // Nobody types a line before there is one to type in.
    await page.getByRole('combobox', { name: LINE.name }).waitFor();
    if (way !== 'pointer') await page.getByRole('grid', { name: UI.sheet }).focus();
    const hand = new Hand(page);
    await build(hand, sop);
    const effort = hand.effort();
    row[way] = thingsDone(effort);
    row[`${way} s`] = effort.seconds;
    const isSame = JSON.stringify(formOf(await fileIn(page))) === JSON.stringify(formOf(sop));
    row[`${way} same`] = isSame ? 'yes' : 'no';
    await page.close();
  }
  return row;
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'id-ID' });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => '__sopBench' in window);
  return page;
}

interface BenchWindow {
  readonly __sopBench: {
    readonly file: () => Sop;
    readonly load: (file: object) => Promise<void>;
    readonly focusRow: (row: number) => unknown;
  };
}

const fileIn = (page: Page): Promise<Sop> =>
  page.evaluate(() => (window as unknown as BenchWindow).__sopBench.file());

/** A long form with a cell of its middle being typed in. */
async function openCell(page: Page, column: string): Promise<void> {
  const file = { format: 'alir', version: 1, ...sample([200, 12], 't') };
  await page.evaluate(async (given) => {
    const { __sopBench } = window as unknown as BenchWindow;
    await __sopBench.load(given);
    __sopBench.focusRow(100);
  }, file);
  const middle = file.activities[100]?.id ?? '';
  await page.locator(`[data-cell="${column}"][data-activity="${middle}"]`).first().dblclick();
}

/** Letters typed into a cell in the middle of a long form, and how long until the frame with each is painted, ms. */
async function typingRow(browser: Browser, url: string): Promise<object> {
  const page = await openPage(browser, url);
  await openCell(page, 'description');
  await page.evaluate(watchPaints);
  await page.keyboard.type('memeriksa kelengkapan berkas permohonan yang masuk', { delay: 60 });
  const paints = await page.evaluate(() => (window as unknown as { paints: number[] }).paints);
  await page.close();
  return spread(paints);
}

function spread(times: readonly number[]): object {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1);
  return { 'median ms': at(0.5), 'p95 ms': at(0.95), 'a frame': (1000 / 60).toFixed(1) };
}

/** A time of a long form taken out and put in again, and how long until the findings say so, ms. */
async function judgedRow(browser: Browser, url: string, isOpen: boolean): Promise<object> {
  const page = await openPage(browser, url);
  await page.locator('.findings').waitFor();
  if (isOpen) await page.locator('.findings:not(.open) .findings-head button').click();
  await openCell(page, 'duration');
  await page.evaluate(watchFindings);
  for (let turn = 0; turn < 40; turn++) {
    if (turn % 2 > 0) await page.keyboard.insertText('10 menit');
    else {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Backspace');
    }
    await page.waitForFunction(
      (count) => (window as unknown as Judged).judged.length > count,
      turn,
    );
  }
  const { judged } = await page.evaluate(() => ({ judged: (window as unknown as Judged).judged }));
  await page.close();
  return spread(judged);
}

interface Judged {
  readonly judged: readonly number[];
}

/** Notes how long after each change of a cell the findings are others. */
function watchFindings(): void {
  const judged: number[] = [];
  Object.assign(window, { judged });
  const panel = document.querySelector('.findings');
  let begun = 0;
  window.addEventListener(
    'input',
    () => {
      begun = performance.now();
    },
    true,
  );
  const note = () => {
    if (begun > 0) judged.push(performance.now() - begun);
    begun = 0;
  };
  if (panel)
    new MutationObserver(note).observe(panel, {
      childList: true,
      subtree: true,
      characterData: true,
    });
}

/** Notes how long after each key the frame that follows it is done. */
function watchPaints(): void {
  const paints: number[] = [];
  Object.assign(window, { paints });
  const { port1, port2 } = new MessageChannel();
  const begun: number[] = [];
  port1.onmessage = () => paints.push(performance.now() - (begun.shift() ?? 0));
  window.addEventListener(
    'keydown',
    (event) => {
      begun.push(event.timeStamp);
      requestAnimationFrame(() => port2.postMessage(null));
    },
    true,
  );
}
