/** The document that was worked on last in this browser: what the page begins with. */
import type { Sop } from '../model/sop.ts';
import { inTime, type KeptSteps, openDatabase } from './database.ts';
import type { DocumentFile } from './editorState.ts';

export interface LastDocument {
  readonly sop: Sop;
  readonly file: Partial<DocumentFile>;
  readonly at: Date;
  readonly steps: KeptSteps | null;
}

/** The document, or null where there is none; rejects where the store can't be read. */
export async function lastDocument(): Promise<LastDocument | null> {
  const database = await inTime(openDatabase());
  const newest = await inTime(
    database.transaction('documents').store.index('at').openCursor(null, 'prev'),
  );
  const kept = newest?.value;
  database.close();
  if (!kept) return null;
  const { readSop } = await import('../model/file.ts');
  const read = readSop(kept.text);
  if (!read.ok) return null;
  const file = { id: kept.id, name: kept.fileName };
  return { sop: read.sop, file, at: new Date(kept.at), steps: kept.steps ?? null };
}

/**
 * When the newest document was written as far as anyone knows, ms since 1970; 0 where nobody does. A store that has
 * an older one, or none, has lost it.
 */
export function canary(): number {
  try {
    return Number(localStorage.getItem('alir canary')) || 0;
  } catch {
    return 0;
  }
}
