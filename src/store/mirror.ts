/**
 * A second copy of the newest document, in a store that fails apart from the first (localStorage beside IndexedDB):
 * damaged on disk, the first one looks as on a first visit, or as it was a while ago, without a word.
 */
import type { KeptDocument } from './database.ts';
import { canary } from './lastDocument.ts';

/** When the newest document was written: what is known of it even where the copy itself found no room. */
const CANARY = 'alir canary';
const COPY = 'alir newest';

interface Copy extends Pick<KeptDocument, 'id' | 'text' | 'fileName' | 'at'> {
  /**
   * Made as the page was left, before the store could have it: when the newest document had been written until then,
   * ms since 1970. A store that has this one is sound, and only a moment behind.
   */
  readonly behind?: number;
}

/** Copies a document that has just been written, or may never be; without room for it, only when that was. */
export function mirror({ id, text, fileName, at }: KeptDocument, isAhead = false): void {
  try {
    const behind = isAhead ? (mirrored()?.behind ?? canary()) : undefined;
    const copy: Copy = { id, text, fileName, at, ...(behind === undefined ? {} : { behind }) };
    localStorage.setItem(CANARY, String(at));
    localStorage.setItem(COPY, JSON.stringify(copy));
  } catch {
    forgetCopy();
  }
}

/** The copy, or null where there is none that can be read. */
export function mirrored(): Copy | null {
  try {
    const copy: unknown = JSON.parse(localStorage.getItem(COPY) ?? 'null');
    return isCopy(copy) ? copy : null;
  } catch {
    return null;
  }
}

const isCopy = (copy: unknown): copy is Copy =>
  typeof copy === 'object' &&
  copy !== null &&
  'id' in copy &&
  typeof copy.id === 'string' &&
  'text' in copy &&
  typeof copy.text === 'string' &&
  'at' in copy &&
  typeof copy.at === 'number' &&
  'fileName' in copy &&
  (copy.fileName === null || typeof copy.fileName === 'string') &&
  (!('behind' in copy) || typeof copy.behind === 'number');

/** After this nothing is known of any document: for who removes all of them on purpose. */
export function forgetMirror(): void {
  try {
    localStorage.removeItem(CANARY);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
  forgetCopy();
}

function forgetCopy(): void {
  try {
    localStorage.removeItem(COPY);
  } catch {
    // As above.
  }
}
