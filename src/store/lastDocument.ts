/** The document that was worked on last in this browser: what the page begins with. */
import type { Sop } from '../model/sop.ts';
import { type KeptDocument, type KeptSteps, openDatabase } from './database.ts';
import type { DocumentFile } from './editorState.ts';

export interface LastDocument {
  readonly sop: Sop;
  readonly file: Partial<DocumentFile>;
  readonly at: Date;
  readonly steps: KeptSteps | null;
  /** The version of the format, where a newer app wrote it: it is shown as far as it is understood, and left alone. */
  readonly newer: number | null;
}

/** As it is in the store, or null where there is none; rejects where the store can't be read. */
export async function newestDocument(): Promise<KeptDocument | null> {
  const database = await openDatabase();
  try {
    const newest = database.transaction('documents').store.index('at').openCursor(null, 'prev');
    return (await newest)?.value ?? null;
  } finally {
    database.close();
  }
}

/** A document of the store; null where its text can't be read. Rejects where the part that reads it does not load. */
export async function readKept(kept: KeptDocument): Promise<LastDocument | null> {
  const { readSop } = await import('../model/file.ts');
  const read = readSop(kept.text);
  const shown = read.ok ? { sop: read.sop, version: null } : read.newer;
  if (!shown) return null;
  return {
    sop: shown.sop,
    file: { id: kept.id, name: kept.fileName },
    at: new Date(kept.at),
    steps: read.ok ? (kept.steps ?? null) : null,
    newer: shown.version,
  };
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
