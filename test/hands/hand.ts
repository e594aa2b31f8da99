/**
 * One person's hands on the app, counted. Typing the text itself is free, as every tool asks for it; each other
 * key, chord, click and drag is one thing done, and takes the time of the keystroke-level model (Card, Moran and
 * Newell, _The Keystroke-Level Model for User Performance Time_, CACM 1980) with these figures.
 */
import type { Locator, Page } from 'playwright-core';

/** Seconds. */
const TIMES = { key: 0.2, point: 1.1, press: 0.1, change: 0.4 } as const;

/** What the bars and the head of the sheet cover of the window, px. */
const UNDER_HEAD = 200;
const OVER_FOOT = 100;

export interface Effort {
  readonly keys: number;
  readonly clicks: number;
  readonly drags: number;
  /** Of the hands, without the text itself, s. */
  readonly seconds: number;
}

export const thingsDone = ({ keys, clicks, drags }: Effort): number => keys + clicks + drags;

export class Hand {
  readonly page: Page;
  #keys = 0;
  #clicks = 0;
  #drags = 0;
  #seconds = 0;
  #on: 'keys' | 'pointer' = 'keys';

  constructor(page: Page) {
    this.page = page;
  }

  /** Text, with Shift+Enter, counted as a key, for its line ends. */
  async type(text: string): Promise<void> {
    this.#turnTo('keys');
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) await this.press('Shift+Enter');
      // The first letter by its key, as it may begin the typing; the rest at once, to save time.
      await this.page.keyboard.type(line.slice(0, 1));
      await this.page.keyboard.insertText(line.slice(1));
    }
  }

  /** Keys that are not text, one after another. */
  async press(...keys: readonly string[]): Promise<void> {
    this.#turnTo('keys');
    for (const key of keys) {
      this.#keys += 1;
      this.#seconds += TIMES.key;
      await this.page.keyboard.press(key);
    }
  }

  async click(target: Locator | { readonly x: number; readonly y: number }): Promise<void> {
    this.#turnTo('pointer');
    this.#clicks += 1;
    this.#seconds += TIMES.point + 2 * TIMES.press;
    if ('x' in target) await this.page.mouse.click(target.x, target.y);
    else await target.click();
    await this.#look();
  }

  /** Turns the wheel over the sheet until a thing is in sight; one thing done, as a click, where it was not. */
  async seek(target: Locator): Promise<void> {
    let way = await this.#beyond(target);
    if (way === 0) return;
    this.#turnTo('pointer');
    this.#clicks += 1;
    this.#seconds += TIMES.point + 2 * TIMES.press;
    // Until it is there, or the sheet ends.
    for (let before = 0; way !== 0 && way !== before; way = await this.#beyond(target)) {
      before = way;
      await this.page.mouse.wheel(0, way);
      await this.#look();
    }
  }

  /** Nobody points before what the last press did is to be seen. */
  async #look(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
    );
  }

  /** How far from the middle of what is in sight a thing out of sight is, px; 0 in sight. */
  async #beyond(target: Locator): Promise<number> {
    const box = await target.boundingBox();
    const [top, bottom] = [UNDER_HEAD, (this.page.viewportSize()?.height ?? 0) - OVER_FOOT];
    if (!box || (box.y >= top && box.y + box.height <= bottom)) return 0;
    return Math.round(box.y - (top + bottom) / 2);
  }

  /** What was done so far. */
  effort(): Effort {
    return {
      keys: this.#keys,
      clicks: this.#clicks,
      drags: this.#drags,
      seconds: Math.round(this.#seconds * 10) / 10,
    };
  }

  #turnTo(device: 'keys' | 'pointer'): void {
    if (this.#on !== device) this.#seconds += TIMES.change;
    this.#on = device;
  }
}
