/** What people bring, on its way in. */
import type { ImportSource } from '../../importers/readSource.ts';
import type { Understanding } from '../../importers/understand.ts';
import type { Import } from '../importThread.ts';

/** What a program has put on the clipboard. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/** Something that was read and waits for a person's word. */
export interface Brought {
  readonly found: Import;
  readonly source: ImportSource;
}

export type Understood = Extract<Understanding, { ok: true }>;
