/** Small documents to keep. */
import { EMPTY_SOP, type Sop } from '../../src/model/sop.ts';
import { writeSop } from '../../src/model/writeFile.ts';
import type { KeptDocument } from '../../src/store/database.ts';

/** An SOP that is told from others by its title. */
export const titled = (title: string): Sop => ({
  ...EMPTY_SOP,
  identity: { ...EMPTY_SOP.identity, title },
});

/** Typing a title, as a command. */
export const retitle =
  (title: string) =>
  (sop: Sop): Sop => ({ ...sop, identity: { ...sop.identity, title } });

/** What is kept of a document whose id is its title, unless told otherwise. */
export const keptAs = (title: string, at = 1, more: Partial<KeptDocument> = {}): KeptDocument => ({
  id: title,
  text: writeSop(titled(title)),
  fileName: null,
  at,
  ...more,
});
