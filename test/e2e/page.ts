/** The app in a real browser, and the hands and eyes that the tests have there. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Sop } from '../../src/model/sop.ts';
import { ACTIONS, UI } from '../../src/words.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A document as Simpan writes it. */
export type SopFile = Sop & { readonly format: 'alir'; readonly version: number };

export interface AppOptions {
  /** With `window.__sopBench`, which {@link fileOf} and {@link load} need; default true. */
  readonly bench?: boolean;
  /** Whether the browser may ask for files by a picker of its own; default false, as in Firefox. */
  readonly picker?: boolean;
  /** Goes into the new context as it is. */
  readonly context?: BrowserContextOptions;
  /** Done to the page before it goes to the app. */
  readonly before?: (page: Page) => Promise<unknown>;
}

const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];

/** The smallest screen that offices commonly have. */
const VIEWPORT = { width: 1366, height: 768 };

/** How long a single thing may take to come, ms: a busy machine is slow, but not that slow. */
const PATIENCE = 15_000;

interface OpenedApp {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly troubles: string[];
}

export interface Apps {
  /** The app in a browser context of its own, with nothing stored, closed after the test. */
  readonly openApp: (options?: AppOptions) => Promise<Page>;
  /** One page for all tests of the file, since opening one takes longer than most tests; with this document in it. */
  readonly openWith: (file: object) => Promise<Page>;
}

/**
 * One browser for a test file: the one that opens pages without a window, or where whole screens and several windows
 * matter, one with windows. A test fails if its page ever complained, or asked another host for anything.
 */
export function browserApps(kind: 'pages' | 'windows' = 'pages'): Apps {
  let browser: Browser | undefined;
  let shared: OpenedApp | undefined;
  let opened: OpenedApp[] = [];
  beforeAll(async () => {
    const executablePath = inject(kind === 'pages' ? 'shellPath' : 'browserPath');
    browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  });
  afterEach(async ({ task }) => {
    const troubles = opened.flatMap((app) => app.troubles.splice(0));
    // What a failed test left behind would make the next one fail as well.
    if (task.result?.state === 'fail') shared = undefined;
    const done = opened.filter((app) => app !== shared);
    opened = shared ? [shared] : [];
    await Promise.all(done.map(({ context }) => context.close()));
    expect(troubles).toEqual([]);
  });
  afterAll(() => browser?.close());
  const open = async (options: AppOptions): Promise<OpenedApp> => {
    if (!browser) throw new Error('The browser has not been started');
    const app = await newApp(browser, options);
    opened.push(app);
    await options.before?.(app.page);
    await app.page.goto(`${inject('appUrl')}${options.bench === false ? '' : '?bench=1'}`);
    await isReady(app.page, options.bench);
    return app;
  };
  return {
    openApp: async (options = {}) => (await open(options)).page,
    openWith: async (file) => {
      shared ??= await open({});
      await load(shared.page, file);
      await showTable(shared.page);
      // Where the last test left the pointer would be hovered in this one.
      await shared.page.mouse.move(1, 1);
      return shared.page;
    },
  };
}

/** Shows the first page of the table in full width, as opening a document does: `load` shows all pages, very small. */
export async function showTable(page: Page): Promise<void> {
  const back = button(page, UI.previousPage);
  while (await back.isEnabled()) await back.click();
  const next = button(page, UI.nextPage);
  if (await next.isEnabled()) await next.click();
}

async function newApp(browser: Browser, options: AppOptions): Promise<OpenedApp> {
  const { picker = false } = options;
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'id-ID',
    // Else each page of each test would first keep the whole app for working offline.
    serviceWorkers: 'block',
    ...options.context,
  });
  await context.addInitScript(reportViolations);
  if (!picker) await context.addInitScript(withoutPickers);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const troubles: string[] = [];
  watch(page, troubles);
  return { context, page, troubles };
}

/** Waits until the app can be used. */
export async function isReady(page: Page, bench = true): Promise<void> {
  await page.locator('[data-page-sheet] [data-cell="number"]').first().waitFor();
  if (bench) await page.waitForFunction(() => '__sopBench' in window);
}

function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`Not allowed by ${violatedDirective}: ${blockedURI}`);
  });
}

function withoutPickers(): void {
  Reflect.deleteProperty(window, 'showOpenFilePicker');
  Reflect.deleteProperty(window, 'showSaveFilePicker');
}

/** Notes everything that should never happen. */
function watch(page: Page, troubles: string[]): void {
  const { origin } = new URL(inject('appUrl'));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin)
      troubles.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`response: ${response.status()} ${response.url()}`);
  });
}

/** The document as it would be saved now. */
export const fileOf = (page: Page): Promise<SopFile> =>
  page.evaluate(() => (window.__sopBench as { file: () => SopFile }).file());

/** Replaces the document and shows all of it. */
export const load = (page: Page, file: object): Promise<void> =>
  page.evaluate(
    (given) => (window.__sopBench as { load: (file: object) => Promise<void> }).load(given),
    file,
  );

export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** The palette's card or role of this name. */
export const card = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Palet' }).getByRole('button', { name, exact: true });

/** A button beside the selection, and the one behind which it may be. */
export async function pressPill(
  page: Page,
  action: keyof typeof ACTIONS,
  behind: keyof typeof ACTIONS = 'more',
): Promise<void> {
  const named = (id: keyof typeof ACTIONS): Locator =>
    page.locator('.pill').getByRole('button', { name: String(ACTIONS[id]), exact: true });
  await named(action).or(named(behind)).first().waitFor();
  if (!(await named(action).isVisible())) await named(behind).click();
  await named(action).click();
}

export type Column = 'number' | 'description' | 'requirements' | 'duration' | 'output' | 'remarks';

export const cell = (page: Page, activity: string, column: Column): Locator =>
  page.locator(`[data-page-sheet] [data-cell="${column}"][data-activity="${activity}"]`).first();

export const laneHead = (page: Page, actor: string): Locator =>
  page.locator(`[data-page-sheet] [data-cell="actor"][data-actor="${actor}"]`).first();

export const identityField = (page: Page, field: string): Locator =>
  page.locator(`[data-page-sheet] [data-identity="${field}"]`);

export const symbol = (page: Page, id: string): Locator =>
  page.locator(`.react-flow__node[data-id="${id}"]`);

/** A part of the selected flow that it can be dragged by. */
export const grip = (page: Page, part: 'from' | 'to' | 'leg'): Locator =>
  page.locator(`[data-grip="${part}"]`).first();

/** Clicks the line of a flow, in the middle of its path. */
export async function clickFlow(page: Page, id: string): Promise<void> {
  const middle = await page
    .locator(`[data-reach="${id}"]`)
    .first()
    .evaluate((path) => {
      if (!(path instanceof SVGPathElement)) throw new Error('No path');
      const { x, y } = path.getPointAtLength(path.getTotalLength() / 2);
      const point = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? undefined);
      return { x: point.x, y: point.y };
    });
  await page.mouse.click(middle.x, middle.y);
}

/** The line that says what letting go would do. */
export const dragLine = (page: Page): Locator => page.locator('.drag-line');

/** Where an element is in the window, px. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`Nothing on screen for ${locator}`);
  return box;
}

export async function centreOf(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

export const symbolCentre = (page: Page, id: string): Promise<Point> => centreOf(symbol(page, id));

/** The middle of an actor's cell in a row. */
export async function lanePlace(page: Page, activity: string, actor: string): Promise<Point> {
  const head = await centreOf(laneHead(page, actor));
  const row = await centreOf(cell(page, activity, 'number'));
  return { x: head.x, y: row.y };
}

/** A point of an actor's lane on the lower border of a row. */
export async function laneBorder(page: Page, activity: string, actor: string): Promise<Point> {
  const head = await centreOf(laneHead(page, actor));
  const row = await boxOf(cell(page, activity, 'number'));
  return { x: head.x, y: row.y + row.height };
}

/** The middle of a symbol's side, where its handle is. */
export async function sideOf(
  page: Page,
  id: string,
  side: 'top' | 'right' | 'bottom' | 'left',
): Promise<Point> {
  const { x, y, width, height } = await boxOf(symbol(page, id));
  const [across, down] = { top: [0.5, 0], right: [1, 0.5], bottom: [0.5, 1], left: [0, 0.5] }[side];
  return { x: x + width * (across ?? 0), y: y + height * (down ?? 0) };
}

/** Presses at one point and moves to another in small steps, as a hand does, without letting go. */
export async function hold(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 3, from.y + 3);
  await page.mouse.move(to.x, to.y, { steps: 8 });
}

export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await hold(page, from, to);
  await page.mouse.up();
}

/** Drags something of the palette to a point of the sheet. */
export const dragCard = async (page: Page, name: string, to: Point): Promise<void> =>
  drag(page, await centreOf(card(page, name)), to);

/** Clicks a cell and types over it; Enter ends it. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await target.click();
  await typeLines(page, text);
  await page.keyboard.press('Enter');
}

/** Types a text whose lines are parted by Shift+Enter: the first letter by its key, the rest at once to save time. */
export async function typeLines(page: Page, text: string): Promise<void> {
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) await page.keyboard.press('Shift+Enter');
    await page.keyboard.type(line.slice(0, 1));
    await page.keyboard.insertText(line.slice(1));
  }
}

/** Ids of the two ends and the label of every flow, for reading at a glance: `s1>s2 Ya`. */
export const flowsOf = ({ flows }: SopFile): readonly string[] =>
  flows.map(({ from, to, label }) => `${from}>${to}${label === '' ? '' : ` ${label}`}`);

/** Kinds and lanes of every row's symbols: `process@a1`. */
export const rowsOf = ({ activities }: SopFile): readonly string[] =>
  activities.map(({ symbols }) => symbols.map(({ kind, actor }) => `${kind}@${actor}`).join(' '));
