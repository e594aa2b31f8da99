/** A browser with a profile of its own on disk, that can be killed with all its processes at any moment. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { Marionette } from './marionette.ts';
import { isReady } from './page.ts';

export interface OwnBrowser {
  /** Opens the app and waits until it can be used. */
  readonly open: (url: string) => Promise<void>;
  /** Goes to the end of the document's name, which is where it is typed. */
  readonly begin: () => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Types over the document's name. */
  readonly replace: (text: string) => Promise<void>;
  readonly title: () => Promise<string>;
  /** What the app says beside the form. */
  readonly notices: () => Promise<string>;
  /** What is in the stores of the browser, where it can be asked. */
  readonly stores: () => Promise<string>;
  readonly status: () => Promise<string>;
  /** Ends all of its processes at once, as when the power goes. */
  readonly kill: () => Promise<void>;
  /** Ends the process of the page alone, as when a tab crashes, and goes to a new tab. */
  readonly killTab: () => Promise<void>;
  /** Ends it as a person does. */
  readonly quit: () => Promise<void>;
}

export type Launch = (profile: string) => Promise<OwnBrowser>;

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'alir-profile-'));

/** A killed browser's last children may still be writing when it is looked at. */
export const removeProfile = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });

const TITLE = '.document-name';

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** Those that have been started and not ended. */
const running = new Set<ChildProcess>();

function start(executable: string, given: readonly string[]): ChildProcess {
  const child = spawn(executable, given, { detached: true, stdio: 'ignore' });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Ends what a test has left running that failed on the way. */
export const killAllLeft = (): Promise<unknown> => Promise.all([...running].map(killTree));

async function killTree(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || !running.has(child)) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/PID', String(pid), '/T', '/F']);
  else process.kill(-pid, 'SIGKILL');
  await ended(child);
}

/** Looks again and again until there is what is looked for. */
async function until<T>(look: () => T | undefined, patience = 30_000): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error('It has not come');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What the browser keeps of documents: the keys of one store, and how long the documents of the other are. */
async function storesOfPage(): Promise<string> {
  const keys = Object.keys(localStorage);
  const stores = await indexedDB.databases();
  const documents = stores.map(
    ({ name = '' }) =>
      new Promise<readonly number[] | string>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => resolve(String(opening.error));
        opening.onsuccess = () => {
          const all = opening.result.transaction('documents').objectStore('documents').getAll();
          all.onerror = () => resolve(String(all.error));
          all.onsuccess = () =>
            resolve(all.result.map(({ text }: { text: string }) => text.length));
        };
      }),
  );
  return JSON.stringify({ keys, stores, documents: await Promise.all(documents) });
}

const CHROMIUM_ARGUMENTS = [
  ...['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run'],
  ...['--disable-background-networking', '--remote-debugging-port=0', 'about:blank'],
];

/** Starts Chromium; what a killed one has left of its locks is removed. */
export const chromiumAt =
  (executable: string): Launch =>
  async (profile) => {
    for (const name of readdirSync(profile))
      if (name.startsWith('Singleton') || name === 'DevToolsActivePort')
        rmSync(join(profile, name));
    const child = start(executable, [`--user-data-dir=${profile}`, ...CHROMIUM_ARGUMENTS]);
    const portFile = join(profile, 'DevToolsActivePort');
    const port = await until(() =>
      existsSync(portFile) ? /^\d+/.exec(readFileSync(portFile, 'utf8'))?.[0] : undefined,
    );
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const context = browser.contexts()[0] as BrowserContext;
    let page = context.pages()[0] as Page;
    context.setDefaultTimeout(30_000);
    return {
      open: async (url) => {
        await page.goto(url);
        await isReady(page, false);
      },
      begin: async () => {
        await page.locator(TITLE).focus();
        await page.keyboard.press('End');
      },
      type: (text) => page.keyboard.type(text),
      replace: (text) => page.locator(TITLE).fill(text),
      title: () => page.locator(TITLE).inputValue(),
      notices: async () => (await page.locator('.notices').textContent()) ?? '',
      stores: () => page.evaluate(storesOfPage).catch(String),
      status: async () => (await page.getByRole('status').textContent()) ?? '',
      kill: () => killTree(child),
      killTab: async () => {
        const session = await context.newCDPSession(page);
        const crashed = page.waitForEvent('crash');
        // Nobody is left to answer.
        session.send('Page.crash').catch(() => {});
        await crashed;
        page = await context.newPage();
      },
      quit: async () => {
        const session = await browser.newBrowserCDPSession();
        // As windows are closed: the page is told, and may write down what it has.
        await page.close().catch(() => {});
        await session.send('Browser.close').catch(() => {});
        await ended(child);
      },
    };
  };

const FIREFOX_PREFERENCES = [
  'user_pref("marionette.port", 0);',
  'user_pref("toolkit.startup.max_resumed_crashes", -1);',
  'user_pref("browser.shell.checkDefaultBrowser", false);',
  'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
  'user_pref("app.update.auto", false);',
].join('\n');

/** The processes of Firefox that pages are in, which only Linux tells. */
const pagesOf = ({ pid }: ChildProcess): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => {
      try {
        const group = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ')[2];
        return (
          Number(group) === pid &&
          /[\0 ]tab[\0 ]*$/.test(readFileSync(`/proc/${id}/cmdline`, 'utf8'))
        );
      } catch {
        // It has ended meanwhile.
        return false;
      }
    });

/** Starts Firefox, driven by its own protocol, as nothing that is installed here knows another. */
export const firefoxAt =
  (executable: string): Launch =>
  async (profile) => {
    const portFile = join(profile, 'MarionetteActivePort');
    for (const name of ['MarionetteActivePort', 'lock', '.parentlock'])
      rmSync(join(profile, name), { force: true });
    writeFileSync(join(profile, 'user.js'), FIREFOX_PREFERENCES);
    const child = start(executable, [
      ...['--headless', '--marionette', '--no-remote'],
      ...['--profile', profile],
    ]);
    const port = await until(() => {
      const text = existsSync(portFile) ? readFileSync(portFile, 'utf8').trim() : '';
      return text === '' ? undefined : Number(text);
    });
    const driver = await Marionette.connect(port);
    const ask = (script: string) => driver.script(`return ${script}`);
    const isThere = async (selector: string) => {
      const end = performance.now() + 30_000;
      while ((await ask(`document.querySelector('${selector}') !== null`)) !== true)
        if (performance.now() > end) throw new Error(`${selector} has not come`);
    };
    return {
      open: async (url) => {
        const go = async () => {
          await driver.go(url);
          await isThere('[data-page-sheet] [data-cell="number"]');
        };
        // A new tab may have been given a process that was about to end with the killed one.
        await go().catch(async () => {
          await driver.goToNewTab();
          await go();
        });
      },
      begin: async () => {
        await driver.script(
          `const field = document.querySelector('${TITLE}'); field.focus(); field.setSelectionRange(1e6, 1e6);`,
        );
      },
      type: (text) => driver.type(text),
      replace: async (text) => {
        await driver.script(`document.querySelector('${TITLE}').select()`);
        await driver.type(text);
      },
      title: async () => String(await ask(`document.querySelector('${TITLE}').value`)),
      stores: async () => String(await ask('JSON.stringify(Object.keys(localStorage))')),
      notices: async () => {
        await isThere('.notices');
        return String(await ask(`document.querySelector('.notices').textContent`));
      },
      status: async () => String(await ask(`document.querySelector('[role=status]').textContent`)),
      kill: () => killTree(child),
      killTab: async () => {
        for (const id of pagesOf(child)) process.kill(id, 'SIGKILL');
        await driver.goToNewTab().catch(() => driver.goToNewTab());
      },
      quit: async () => {
        await driver.quit();
        await ended(child);
      },
    };
  };
