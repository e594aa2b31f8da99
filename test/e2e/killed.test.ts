/** The whole browser killed while someone types: what is there afterwards, measured against what had been typed when. */
import { randomInt } from 'node:crypto';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { trials } from '../runs.ts';
import {
  chromiumAt,
  firefoxAt,
  killAllLeft,
  type Launch,
  newProfile,
  removeProfile,
} from './ownBrowser.ts';
import { findFirefox } from './serve.ts';

/** Times that it is killed, and how many of them one document lives through. */
const KILLS = trials(3, 100);
const KILLS_A_PROFILE = 10;
/** How long it is typed before that, ms: the browser may be killed at any moment of it. */
const SHORTEST = 300;
const LONGEST = 2500;

/** The text that is typed, so that whatever is there afterwards tells how far it had come. */
const letter = (at: number): string =>
  'abcdefghijklmnopqrstuvwxyz'.charAt((at * 7 + (at >> 5)) % 26);
const textOf = (length: number): string => Array.from({ length }, (_, i) => letter(i)).join('');

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Outcome {
  readonly found: string;
  /** What had been typed when it was killed. */
  readonly typed: number;
  /** The age of the oldest letter that is gone, ms; 0 where none is. */
  readonly lost: number;
}

/** Types from letter `from` on and is killed on the way. */
async function killWhileTyping(launch: Launch, profile: string, from: number): Promise<Outcome> {
  const browser = await launch(profile);
  await browser.open(inject('appUrl'));
  await browser.begin();
  // What is measured is the work, not how fast a busy machine loads the app: its first letter is on disk.
  await browser.type(letter(from));
  await expect.poll(browser.status, { timeout: 20_000 }).toMatch(/^Tersimpan/);
  const times = [performance.now()];
  const end = performance.now() + randomInt(SHORTEST, LONGEST);
  let isKilled = false;
  const typing = (async () => {
    while (!isKilled) {
      await browser.type(letter(from + times.length));
      times.push(performance.now());
      await pause(randomInt(15, 45));
    }
  })().catch(() => {});
  await pause(end - performance.now());
  const killed = performance.now();
  const typed = times.filter((time) => time <= killed);
  isKilled = true;
  await browser.kill();
  await Promise.race([typing, pause(1000)]);
  const after = await launch(profile);
  await after.open(inject('appUrl'));
  const found = await after.title();
  await after.kill();
  const oldest = typed[found.length - from];
  return { found, typed: from + typed.length, lost: oldest === undefined ? 0 : killed - oldest };
}

async function killMany(launch: Launch): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  while (outcomes.length < KILLS) {
    const profile = newProfile();
    try {
      let from = 0;
      for (let i = 0; i < KILLS_A_PROFILE && outcomes.length < KILLS; i++) {
        const outcome = await killWhileTyping(launch, profile, from);
        outcomes.push(outcome);
        from = outcome.found.length;
      }
    } finally {
      removeProfile(profile);
    }
  }
  return outcomes;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Nothing corrupt, nothing empty, at most a second lost and seldom more than 0.6. */
function judge(browser: string, outcomes: readonly Outcome[]): void {
  const lost = outcomes.map((outcome) => outcome.lost).toSorted((a, b) => a - b);
  const corrupt = outcomes.filter(({ found }) => found !== textOf(found.length));
  const empty = outcomes.filter(({ found, lost: age }) => found === '' && age > 1000);
  const [p50, p95, max] = [quantile(lost, 0.5), quantile(lost, 0.95), lost.at(-1) ?? 0];
  console.log(
    `${browser}: ${outcomes.length} kills, ${corrupt.length} corrupt, ${empty.length} empty; lost p50 ${p50.toFixed()} ms, p95 ${p95.toFixed()} ms, max ${max.toFixed()} ms`,
  );
  for (const { typed, found, lost: age } of outcomes)
    if (age > 600)
      console.log(`${browser}: of ${typed} letters ${found.length}, ${age.toFixed()} ms`);
  expect(corrupt).toEqual([]);
  expect(empty).toEqual([]);
  expect(max).toBeLessThanOrEqual(1000);
  if (outcomes.length >= 20) expect(p95).toBeLessThanOrEqual(600);
}

/** A trial takes some six seconds, and a busy machine twice that. */
const TIMEOUT = 30_000 + KILLS * 20_000;

afterEach(killAllLeft);

describe('killed while someone types', () => {
  it(
    'Chromium has all of it but the last moment',
    async () => {
      judge('Chromium', await killMany(chromiumAt(inject('browserPath'))));
    },
    TIMEOUT,
  );

  const firefox = findFirefox();
  if (firefox === null) console.log('Firefox: not run, as there is none on this machine');
  else
    it(
      'Firefox has all of it but the last moment',
      async () => {
        judge('Firefox', await killMany(firefoxAt(firefox)));
      },
      TIMEOUT,
    );
});
