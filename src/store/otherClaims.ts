/** Ways to a document that another tab may have: waiting for it, taking it away, doing something while it is free. */
import { type Claim, claimDocument, lockOf, request } from './claim.ts';

/** Takes the lock away from whichever tab has it. */
export const stealClaim = (id: string): Promise<Claim | null> => request(id, { steal: true });

/** Waits for the lock, but no longer than `patience` ms; null then. */
export const awaitClaim = (id: string, patience: number): Promise<Claim | null> =>
  request(id, { signal: AbortSignal.timeout(patience) });

/** Resolves when nobody has the lock; rejects with the signal. */
export const isFree = (id: string, signal: AbortSignal): Promise<void> =>
  navigator.locks.request(lockOf(id), { signal }, () => {});

/** Does something to a document that is not open here, as long as no other tab has it; null where one does. */
export async function unlessElsewhere<T>(id: string, act: () => Promise<T>): Promise<T | null> {
  const claim = await claimDocument(id);
  if (!claim) return null;
  try {
    return await act();
  } finally {
    claim.release();
  }
}
