/** One writer for each document: the tab that has its lock. */

/** A page that is being reloaded gives its lock up a moment after the new one asks for it, ms. */
const LOCK_PATIENCE = 400;

/**
 * Whether this tab is the one that writes a document, from now until it is closed. Where the browser has no
 * locks, or none for this page, every tab is told so.
 */
export async function claimDocument(id: string): Promise<boolean> {
  if (await takeLock(id)) return true;
  await new Promise((resolve) => setTimeout(resolve, LOCK_PATIENCE));
  return takeLock(id);
}

/** What this tab writes, and how it is given up: a lock that one has is refused when it is asked for again. */
const ours = new Map<string, () => void>();

/** The same without waiting. */
export const takeLock = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (!('locks' in navigator) || ours.has(id)) {
      resolve(true);
      return;
    }
    const held = navigator.locks.request(`alir ${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Held until it is given up, or for as long as the tab lives.
      return lock && new Promise<void>((release) => ours.set(id, release));
    });
    held.catch(() => resolve(true));
  });

/** Another tab may write the document from now on. */
export function giveUpLock(id: string): void {
  ours.get(id)?.();
  ours.delete(id);
}

/** Does something to a document that is not open here, as long as no other tab has it; null where one does. */
export async function unlessElsewhere<T>(id: string, act: () => Promise<T>): Promise<T | null> {
  if (!('locks' in navigator) || ours.has(id)) return act();
  return navigator.locks.request(`alir ${id}`, { ifAvailable: true }, (lock) => lock && act());
}
