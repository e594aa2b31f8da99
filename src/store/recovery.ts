/** What is done where the store does not give the newest document at once, or has lost it, as its canary tells. */
import { RECOVERY } from '../words.ts';
import { inTime, leaveStore, TooLate } from './database.ts';
import { type LastDocument, lastDocument, readKept } from './lastDocument.ts';
import { mirrored } from './mirror.ts';
import type { Notice } from './notice.ts';

export interface Recovered {
  /** The newest document, from the store or from its second copy; null where both have lost it. */
  readonly last: LastDocument | null;
  /** What has to be said; null where the store had it after all. */
  readonly notice: Notice | null;
}

/** The longest that a store is waited for, ms: a disk that is only busy has answered by then. */
const LONGEST = 15_000;
/** After how long a store that refuses is asked again, ms: what has just been killed may still hold its files. */
const AGAIN = [250, 500, 1000];

/**
 * The newest document, and the sentence that says what happened; `at` is when it was written, ms since 1970, 0 where
 * nobody knows of one; `trouble` is what the store said in place of its answer, null where it answered. Another store
 * is begun only where this one refuses again and again: one that is late, or was held for a moment, still has all
 * documents.
 */
export async function recover(at: number, trouble: unknown): Promise<Recovered> {
  let state: 'lost' | 'late' | 'broken' = 'lost';
  if (trouble !== null) {
    try {
      const last = await askAgain(trouble);
      if ((last?.at.getTime() ?? 0) >= at) return { last, notice: null };
    } catch (cause) {
      state = cause instanceof TooLate ? 'late' : 'broken';
    }
  }
  if (state === 'broken') leaveStore();
  const copy = mirrored();
  const last = copy && (await readKept(copy));
  if (state === 'late') {
    const text = last ? RECOVERY.lateCopy(clock(last.at)) : RECOVERY.late;
    return { last, notice: { tone: 'warn', text } };
  }
  if (last) return { last, notice: { tone: 'warn', text: RECOVERY.recovered(clock(last.at)) } };
  const text = at === 0 ? RECOVERY.unreadable : RECOVERY.lost(clock(new Date(at)));
  return { last, notice: { tone: 'error', text } };
}

/** Waits for a store that is late, and asks one that refuses some times more. */
async function askAgain(trouble: unknown): Promise<LastDocument | null> {
  let reading = trouble instanceof TooLate ? trouble.late : Promise.reject(trouble);
  for (const wait of AGAIN) {
    try {
      return (await inTime(reading, LONGEST)) as LastDocument | null;
    } catch (cause) {
      if (cause instanceof TooLate) throw cause;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
    reading = lastDocument();
  }
  return (await inTime(reading, LONGEST)) as LastDocument | null;
}

const clock = (at: Date): string =>
  at.toLocaleString('id-ID', { dateStyle: 'medium', timeStyle: 'short' });
