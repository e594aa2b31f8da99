/** What is done where the store does not give the newest document at once, or has lost it, as its canary tells. */
import type { Sop } from '../model/sop.ts';
import { writeSop } from '../model/writeFile.ts';
import { RECOVERY } from '../words.ts';
import { inTime, type KeptDocument, leaveStore, TooLate } from './database.ts';
import { type LastDocument, newestDocument, readKept } from './lastDocument.ts';
import { mirrored } from './mirror.ts';
import type { Notice } from './notice.ts';

export interface Recovered {
  /** The newest document, from the store or from its second copy; null where both have lost it. */
  readonly last: LastDocument | null;
  /** Whether it is the second copy: what is in the store is another state of it, or nothing. */
  readonly isCopy: boolean;
  /** What was typed in `last` as the page was left, which the store never had; null where that is nothing. */
  readonly ahead: Sop | null;
  /** What has to be said; null where the store had it after all. */
  readonly notice: Notice | null;
}

/** The longest that a store is waited for, ms: a disk that is only busy has answered by then. */
const LONGEST = 15_000;
/** After how long a store that refuses is asked again, ms: what has just been killed may still hold its files. */
const AGAIN = [250, 500, 1000, 2000];

/**
 * The newest document, and the sentence that says what happened; `at` is when it was written, ms since 1970, 0 where
 * nobody knows of one; `trouble` is what the store said in place of its answer, null where it gave `kept`. Another store
 * is begun only where this one refuses again and again and that one opens: one that is late, or was held for a
 * moment, still has all documents.
 */
export async function recover(
  at: number,
  trouble: unknown,
  kept: LastDocument | null,
): Promise<Recovered> {
  const answer = trouble === null ? kept : await askAgain(trouble);
  if (typeof answer !== 'string') {
    if ((answer?.at.getTime() ?? 0) >= at) return { ...NOTHING, last: answer };
    const ahead = await leftAhead(answer, at);
    if (ahead) return ahead;
  }
  if (answer === 'broken') await inTime(leaveStore(), LONGEST).catch(staysHere);
  const copy = mirrored();
  const last = copy && (await readKept(copy));
  return { ...NOTHING, last, isCopy: last !== null, notice: said(answer === 'late', last, at) };
}

const NOTHING: Recovered = { last: null, isCopy: false, ahead: null, notice: null };

/** The document as it was when the page was left, where the store has all up to a moment before; else null. */
async function leftAhead(kept: LastDocument | null, at: number): Promise<Recovered | null> {
  const copy = mirrored();
  if (copy?.behind === undefined || copy.at < at) return null;
  if ((kept?.at.getTime() ?? 0) < copy.behind) return null;
  const left = await readKept(copy);
  if (!left || left.newer !== null) return null;
  if (kept?.file.id !== copy.id) return { ...NOTHING, last: left, isCopy: true };
  // The store may have had it after all, of a write a moment before.
  const isThere = copy.text === writeSop(kept.sop);
  return { ...NOTHING, last: kept, ahead: isThere ? null : left.sop };
}

function said(isLate: boolean, copy: LastDocument | null, at: number): Notice {
  if (copy) {
    const text = isLate ? RECOVERY.lateCopy : RECOVERY.recovered;
    return { tone: 'warn', text: text(clock(copy.at)) };
  }
  if (isLate) return { tone: 'warn', text: RECOVERY.late };
  return {
    tone: 'error',
    text: at === 0 ? RECOVERY.unreadable : RECOVERY.lost(clock(new Date(at))),
  };
}

/** What the store has, or whether it is late or refuses. */
type Answer = LastDocument | null | 'late' | 'broken';

/** Waits for a store that is late, and asks one that refuses some times more. */
async function askAgain(trouble: unknown): Promise<Answer> {
  let reading = trouble instanceof TooLate ? trouble.late : Promise.reject(trouble);
  for (const wait of [0, ...AGAIN]) {
    if (wait > 0) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      reading = newestDocument();
    }
    const newest = await inTime(reading as Promise<KeptDocument | null>, LONGEST).catch((cause) =>
      cause instanceof TooLate ? 'late' : 'broken',
    );
    if (newest === 'late') return newest;
    if (newest !== 'broken') return newest && readKept(newest);
  }
  return 'broken';
}

/** The store is asked again by the next save, and by the next page. */
const staysHere = (): void => {};

const clock = (at: Date): string =>
  at.toLocaleString('id-ID', { dateStyle: 'medium', timeStyle: 'short' });
