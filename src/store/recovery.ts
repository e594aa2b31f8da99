/** What is done where the store has lost the newest document, as its canary tells. */
import { RECOVERY } from '../words.ts';
import { leaveStore } from './database.ts';
import { type LastDocument, readKept } from './lastDocument.ts';
import { mirrored } from './mirror.ts';
import type { Notice } from './notice.ts';

export interface Recovered {
  /** The newest document, from its second copy; null where that is lost as well. */
  readonly last: LastDocument | null;
  readonly notice: Notice;
}

/**
 * The newest document from its second copy, and the sentence that says what happened; `at` is when it was written,
 * 0 where nobody knows of one, `isBroken` whether the store could not even be opened, so that another one is begun.
 */
export async function recover(at: number, isBroken: boolean): Promise<Recovered> {
  if (isBroken) leaveStore();
  const copy = mirrored();
  const last = copy && (await readKept(copy));
  if (!last) {
    const text = at === 0 ? RECOVERY.unreadable : RECOVERY.lost(clock(at));
    return { last: null, notice: { tone: 'error', text } };
  }
  return { last, notice: { tone: 'warn', text: RECOVERY.recovered(clock(copy.at)) } };
}

const clock = (at: number): string =>
  new Date(at).toLocaleString('id-ID', { dateStyle: 'medium', timeStyle: 'short' });
