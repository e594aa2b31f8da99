/** Killing what someone types in, and how much of what was typed is there afterwards. */
import { randomInt } from 'node:crypto';
import { expect, inject } from 'vitest';
import { type Launch, newProfile, type OwnBrowser, removeProfile } from './ownBrowser.ts';

export interface Killing {
  /** The whole browser, as when the power goes, or the page's own process, as when a tab crashes. */
  readonly what: 'browser' | 'tab';
  /**
   * The first moment at which it may come. Once the first letter is on disk, the work is measured and not how fast a
   * busy machine loads the app.
   */
  readonly after: 'the first letter' | 'the first saving';
  readonly times: number;
}

/** How many kills one document lives through. */
const KILLS_A_DOCUMENT = 10;
/** How long it is typed before that, ms: it may be killed at any moment of it. */
const SHORTEST = 300;
const LONGEST = { 'the first letter': 2000, 'the first saving': 2500 } as const;

/** The text that is typed, so that whatever is there afterwards tells how far it had come. */
const letter = (at: number): string =>
  'abcdefghijklmnopqrstuvwxyz'.charAt((at * 7 + (at >> 5)) % 26);
const textOf = (length: number): string => Array.from({ length }, (_, i) => letter(i)).join('');

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Outcome {
  readonly found: string;
  /** What had been typed when it was killed. */
  readonly typed: number;
  /** What the app had said to be saved by then. */
  readonly told: number;
  /** The age of the oldest letter that is gone, ms; 0 where none is. */
  readonly lost: number;
  /** What the app says where less is there than was saved, and what is in the stores: it tells what happened. */
  readonly said: string;
}

/** Types from letter `from` on until the moment has come; when each letter had been typed by then. */
async function typeUntil(
  browser: OwnBrowser,
  from: number,
  { after }: Killing,
  kill: () => Promise<void>,
): Promise<{ readonly typed: readonly number[]; readonly killed: number }> {
  await browser.begin();
  await browser.type(letter(from));
  if (after === 'the first saving')
    await expect.poll(browser.status, { timeout: 20_000 }).toMatch(/^Tersimpan/);
  const times = [performance.now()];
  const end = performance.now() + randomInt(SHORTEST, LONGEST[after]);
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
  await kill();
  await Promise.race([typing, pause(1000)]);
  return { typed, killed };
}

/** Kills it so many times, each time in the document that the last one has left. */
async function killOneDocument(
  launch: Launch,
  killing: Killing,
  times: number,
): Promise<readonly Outcome[]> {
  const profile = newProfile();
  const outcomes: Outcome[] = [];
  let browser = await launch(profile);
  try {
    await browser.open(inject('appUrl'));
    let from = 0;
    while (outcomes.length < times) {
      const kill = killing.what === 'tab' ? browser.killTab : browser.kill;
      const { typed, killed } = await typeUntil(browser, from, killing, kill);
      if (killing.what === 'browser') browser = await launch(profile);
      await browser.open(inject('appUrl'));
      const found = await browser.title();
      const oldest = typed[found.length - from];
      const lost = oldest === undefined ? 0 : killed - oldest;
      const told = killing.after === 'the first saving' ? from + 1 : from;
      const isLess = found.length < told;
      const said = isLess ? `${await browser.notices()} ${await browser.stores()}` : '';
      outcomes.push({ found, typed: from + typed.length, told, lost, said });
      from = found.length;
    }
  } finally {
    await browser.kill();
    removeProfile(profile);
  }
  return outcomes;
}

/** Kills it again and again, in one document after the other. */
export async function killMany(launch: Launch, killing: Killing): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  while (outcomes.length < killing.times) {
    const left = killing.times - outcomes.length;
    const times = Math.min(left, KILLS_A_DOCUMENT);
    outcomes.push(...(await killOneDocument(launch, killing, times)));
  }
  return outcomes;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;

/** From so many kills on it is judged how much is seldom lost, and from so many how much ever is. */
const ENOUGH = 20;
const MANY = 50;

/**
 * Nothing corrupt, nothing empty, all there that was said to be saved; seldom more than 0.6 s lost, and of many kills,
 * where the machine has nothing else to do, never more than one.
 */
export function judge(browser: string, outcomes: readonly Outcome[]): void {
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
  expect(outcomes.filter(({ found, told }) => found.length < told)).toEqual([]);
  if (outcomes.length < ENOUGH) return;
  expect(p95).toBeLessThanOrEqual(600);
  if (outcomes.length >= MANY) expect(max).toBeLessThanOrEqual(1000);
}

/** A trial takes some six seconds, and a busy machine several times that, ms. */
export const patienceFor = ({ times }: Killing): number => 60_000 + times * 30_000;
