/**
 * Versions of a document, to go back to when undo is not enough. They are written beside the work and after it, one
 * after another, in transactions of their own: a version that finds no room is no reason to hold up a save.
 */
import { EMPTY_SOP, type Sop } from '../model/sop.ts';
import { writeSop } from '../model/writeFile.ts';
import type { KeptVersion } from './database.ts';
import { allOf, inStores } from './inStores.ts';
import { outgrown } from './versionRing.ts';

/** Why a version is kept, and what it is called. */
export type VersionLabel = Pick<KeptVersion, 'name' | 'why' | 'what'>;

/** The one that is being written: the next one waits for it. */
let writing: Promise<unknown> = Promise.resolve();

/** Keeps a version of the document as it is in `sop`, as soon as the page has nothing better to do; rejects without room. */
export function keepVersion(document: string, sop: Sop, label: VersionLabel): Promise<void> {
  const kept = writing.then(whenIdle).then(() => write(document, writeSop(sop), label));
  writing = kept.catch(() => {});
  return kept;
}

/** The longest that a version waits for a page that is at work, ms. */
const PATIENCE = 500;

const whenIdle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: PATIENCE });
    else setTimeout(resolve);
  });

/** An empty form is nothing to go back to. What is the same as the newest version is that one, by the better name. */
async function write(document: string, text: string, label: VersionLabel): Promise<void> {
  if (text === writeSop(EMPTY_SOP)) return;
  await inStores(['versions', 'versionTexts'], 'readwrite', async (transaction) => {
    const [versions, texts] = [
      transaction.objectStore('versions'),
      transaction.objectStore('versionTexts'),
    ];
    const before = await versions.getAll(allOf(document));
    const newest = before.at(-1);
    const isSame = newest && (await texts.get([document, newest.at]))?.text === text;
    const saysMore = label.name !== null || (newest?.name === null && label.why === 'before');
    if (isSame && !saysMore) return;
    const isCalledAnew = isSame && newest.name === null;
    const at = isCalledAnew ? newest.at : Math.max(Date.now(), (newest?.at ?? 0) + 1);
    const version: KeptVersion = { document, at, ...label };
    const gone = outgrown([...(isCalledAnew ? before.slice(0, -1) : before), version]);
    await Promise.all([
      versions.put(version),
      texts.put({ document, at, text }),
      ...gone.flatMap((old) => [
        versions.delete([document, old.at]),
        texts.delete([document, old.at]),
      ]),
    ]);
  });
}

/** The versions of a document, the newest first, those that are still being written among them. */
export async function versionsOf(document: string): Promise<readonly KeptVersion[]> {
  await writing;
  const versions = await inStores(['versions'], 'readonly', (transaction) =>
    transaction.objectStore('versions').getAll(allOf(document)),
  );
  return versions.reverse();
}

/** The text of a version; undefined where it has gone. */
export const versionText = async ({ document, at }: KeptVersion): Promise<string | undefined> => {
  const found = await inStores(['versionTexts'], 'readonly', (transaction) =>
    transaction.objectStore('versionTexts').get([document, at]),
  );
  return found?.text;
};
