/**
 * How soon a press is seen on the stage, and how evenly the view glides and the dot runs after it, on a long form.
 * A headless browser draws by the processor alone, which a projector's computer need not; CPU is the time that the
 * main thread itself ran for a press and all that moves after it, which says more on a machine with other work.
 */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser } from '../e2e/serve.ts';
import { longDocument } from './sizes.ts';

const ROWS = 200;
const LANES = 12;
const PRESSES = 40;
const SIZES = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;

interface Bench {
  readonly load: (file: object) => Promise<void>;
}

interface Watched {
  /** From the key to the end of the frame that shows what it lit, ms. */
  readonly presses: number[];
  /** From one frame to the next while something moves, ms. */
  readonly frames: number[];
}

/** Needs a build in `dist/`. */
export async function measureStage(): Promise<void> {
  const server = await preview({
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const table: Record<string, object> = {};
  for (const size of SIZES) {
    const title = `${ROWS} x ${LANES}, ${size.width} x ${size.height}`;
    table[title] = await stageRow(browser, `${server.resolvedUrls?.local[0]}?bench=1`, size);
  }
  console.table(table);
  await browser.close();
  await server.close();
}

async function stageRow(
  browser: Browser,
  url: string,
  viewport: (typeof SIZES)[number],
): Promise<object> {
  const page = await browser.newPage({ viewport, locale: 'id-ID' });
  await page.goto(url);
  await page.waitForFunction(() => '__sopBench' in window);
  await page.evaluate((file) => (window.__sopBench as Bench).load(file), longDocument(ROWS, LANES));
  await page.keyboard.press('F5');
  await page.locator('.foot').waitFor();
  await page.evaluate(watchStage);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await cpu(session);
  for (let press = 0; press < PRESSES; press++) await pressOn(page);
  const taken = (await cpu(session)) - before;
  const { presses, frames } = await page.evaluate(
    () => (window as unknown as { watched: Watched }).watched,
  );
  await page.close();
  const ms = (time: number) => `${time.toFixed(1)} ms`;
  return {
    presses: presses.length,
    'press to light': ms(at(presses, 0.5)),
    'p95 of presses': ms(at(presses, 0.95)),
    frames: frames.length,
    'median of frames': ms(at(frames, 0.5)),
    'p95 of frames': ms(at(frames, 0.95)),
    'longest frame': ms(Math.max(...frames)),
    'CPU a press': ms(taken / presses.length),
  };
}

async function cpu(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** How long the view glides and the dot runs at most, ms. */
const MOVING = 900;

/** A press and all that moves after it; where a decision waits its first exit is taken. */
async function pressOn(page: Page): Promise<void> {
  const isAsked = (await page.locator('.foot-exit').count()) > 0;
  await page.keyboard.press(isAsked ? '1' : 'PageDown');
  await page.waitForTimeout(MOVING);
}

const at = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? Number.NaN;

/** Runs in the page. */
function watchStage(): void {
  const watched: Watched = { presses: [], frames: [] };
  Object.assign(window, { watched });
  const { port1, port2 } = new MessageChannel();
  let begun = 0;
  port1.onmessage = () => watched.presses.push(performance.now() - begun);
  const isMoving = () => document.getAnimations().some(({ playState }) => playState === 'running');
  let before = 0;
  const frame = (now: number) => {
    if (before > 0) watched.frames.push(now - before);
    before = isMoving() || now - begun < 420 ? now : 0;
    if (before > 0) requestAnimationFrame(frame);
  };
  window.addEventListener(
    'keydown',
    (event) => {
      begun = event.timeStamp;
      before = 0;
      requestAnimationFrame((now) => {
        port2.postMessage(null);
        frame(now);
      });
    },
    true,
  );
}
