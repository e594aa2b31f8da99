/** Before all browser tests: finds a browser and serves the built app; both end with the tests. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    appUrl: string;
    /** The executable of the browser. */
    browserPath: string;
    /** The executable that opens pages without a window: they come in half the time, and are the same. */
    shellPath: string;
  }
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const SHELL_NAMES = ['chromium-headless-shell', 'chrome-headless-shell'];

/** Where Chrome and Edge are put where the search path doesn't lead to them. */
const USUAL_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
];

/** The first browser there is: the one that CHROMIUM names, one on the search path, one in its usual place. */
export function findBrowser(): string {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, where there is no browser.`);
  }
  const found = [...onPath(NAMES), ...USUAL_PATHS, ...downloaded()].find((path) =>
    existsSync(path),
  );
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium or Chrome: install one (on Debian `apt-get install -y chromium`) or name one with CHROMIUM=/path/to/it.',
  );
}

/** Firefox, where there is one: the one that FIREFOX names, or one on the search path. */
export function findFirefox(): string | null {
  const named = process.env.FIREFOX;
  const paths = onPath(['firefox', 'firefox-esr', 'firefox.exe']);
  return [...(named ? [named] : []), ...paths].find((path) => existsSync(path)) ?? null;
}

/** Chromium without windows, where there is one and no other is named; else the browser. */
function findShell(): string {
  const named = process.env.CHROMIUM;
  const shell = onPath(SHELL_NAMES).find((path) => existsSync(path));
  return named || !shell ? findBrowser() : shell;
}

/** Where programs of these names would be on the search path. */
function onPath(names: readonly string[]): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The browser that `playwright install` may have fetched; it has none for some systems and says so by throwing. */
function downloaded(): readonly string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

export default async function serve({ provide }: TestProject): Promise<() => Promise<void>> {
  provide('browserPath', findBrowser());
  provide('shellPath', findShell());
  const server = await preview({
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('No port to serve on');
  provide('appUrl', `http://127.0.0.1:${address.port}/`);
  return () => server.close();
}
