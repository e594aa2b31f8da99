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

/** What the lock of a document is called. */
export const lockOf = (id: string): string => `alir ${id}`;

/** Asks for a document in a way; null where it can't be had so. */
export function request(id: string, options: LockOptions): Promise<Claim | null> {
  if (!('locks' in navigator)) return Promise.resolve(FREE);
  return new Promise((resolve) => {
    let taken = () => {};
    const claim = { taken: new Promise<void>((tell) => (taken = tell)) };
    let isGranted = false;
    const held = navigator.locks.request(lockOf(id), options, (lock) => {
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
