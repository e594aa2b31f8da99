/**
 * One person's hands on the app, counted. Typing the text itself is free, as every tool asks for it; each other
 * key, chord, click and drag is one thing done, and takes the time of the keystroke-level model (Card, Moran and
 * Newell, _The Keystroke-Level Model for User Performance Time_, CACM 1980) with these figures.
 */
import type { Locator, Page } from 'playwright-core';

/** Seconds. */
const TIMES = { key: 0.2, point: 1.1, press: 0.1, change: 0.4 } as const;

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
