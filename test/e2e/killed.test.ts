/** The browser or the tab killed while someone types: what is there afterwards, against what had been typed when. */
import { afterEach, describe, inject, it } from 'vitest';
import { trials } from '../runs.ts';
import { judge, type Killing, killMany, patienceFor } from './killing.ts';
import { chromiumAt, firefoxAt, killAllLeft, type Launch } from './ownBrowser.ts';
import { findFirefox } from './serve.ts';

const ANYTIME: Readonly<Record<string, Killing>> = {
  'the whole browser': { what: 'browser', after: 'the first saving', times: trials(20, 100) },
  'the tab alone': { what: 'tab', after: 'the first saving', times: trials(3, 100) },
};
/** How soon a machine loads the app is part of this one, so that it is measured and not asked in every run. */
const AT_FIRST: Readonly<Record<string, Killing>> = {
  'the whole browser in its first moments': {
    what: 'browser',
    after: 'the first letter',
    times: trials(0, 50),
  },
};
const KILLINGS = { ...ANYTIME, ...(trials(0, 1) === 1 ? AT_FIRST : {}) };

const firefox = findFirefox();
if (firefox === null) console.log('Firefox: not run, as there is none on this machine');

const browsers: readonly (readonly [string, () => Launch])[] = [
  ['Chromium', () => chromiumAt(inject('browserPath'))],
  ...(firefox === null ? [] : ([['Firefox', () => firefoxAt(firefox)]] as const)),
];

afterEach(killAllLeft);

describe.each(browsers)('%s killed while someone types', (name, launch) => {
  for (const [what, killing] of Object.entries(KILLINGS))
    it(
      `${what}: all of it is there but the last moment`,
      async () => {
        judge(`${name}, ${what}`, await killMany(launch(), killing));
      },
      patienceFor(killing),
    );
});
