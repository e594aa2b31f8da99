/** One writer for each document: the tab that has its lock, until it gives it up, is closed, or loses it to another. */

/** A page that is being reloaded gives its lock up a moment after the new one asks for it, ms. */
const LOCK_PATIENCE = 400;

/** The right to write a document. */
export interface Claim {
  readonly release: () => void;
  /** Resolves once another tab has taken it away. */
  readonly taken: Promise<void>;
}

/** Where the browser has no locks, or none for this page, every tab may write as far as locks go. */
const FREE: Claim = { release: () => {}, taken: new Promise(() => {}) };

/** Claims a document that this tab opens; null where another tab is writing it. */
export async function claimDocument(id: string): Promise<Claim | null> {
  const claim = await tryClaim(id);
  if (claim) return claim;
  await new Promise((resolve) => setTimeout(resolve, LOCK_PATIENCE));
  return tryClaim(id);
}

/** The same without waiting. */
export const tryClaim = (id: string): Promise<Claim | null> => request(id, { ifAvailable: true });

/** Takes the lock away from whichever tab has it. */
export const stealClaim = (id: string): Promise<Claim | null> => request(id, { steal: true });

/** Waits for the lock, but no longer than `patience` ms; null then. */
export const awaitClaim = (id: string, patience: number): Promise<Claim | null> =>
  request(id, { signal: AbortSignal.timeout(patience) });

/** Resolves when nobody has the lock; rejects with the signal. */
export const isFree = (id: string, signal: AbortSignal): Promise<void> =>
  navigator.locks.request(nameOf(id), { signal }, () => {});

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

const nameOf = (id: string): string => `alir ${id}`;

function request(id: string, options: LockOptions): Promise<Claim | null> {
  if (!('locks' in navigator)) return Promise.resolve(FREE);
  return new Promise((resolve) => {
    let taken = () => {};
    const claim = { taken: new Promise<void>((tell) => (taken = tell)) };
    let isGranted = false;
    const held = navigator.locks.request(nameOf(id), options, (lock) => {
      isGranted = true;
      if (!lock) return resolve(null);
      return new Promise<void>((release) => resolve({ ...claim, release }));
    });
    held.catch((cause: unknown) => {
      if (isGranted) taken();
      else resolve(isOverdue(cause) ? null : FREE);
    });
  });
}

const isOverdue = (cause: unknown): boolean =>
  cause instanceof DOMException && ['TimeoutError', 'AbortError'].includes(cause.name);
