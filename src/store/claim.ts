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

/** The same without waiting. */
export const takeLock = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (!('locks' in navigator)) {
      resolve(true);
      return;
    }
    const held = navigator.locks.request(`alir ${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Held for as long as the tab lives.
      return lock && new Promise(() => {});
    });
    held.catch(() => resolve(true));
  });
