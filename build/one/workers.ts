/**
 * Stands for `src/ui/workers.ts` in the one-file build: a thread runs the text of the page's own script, which sees
 * that it has no document and does the work of its name. A file of its own could not be loaded from a disk.
 */
import { OWN_TEXT } from './ownText.ts';
import { trustedUrl } from './trustedUrl.ts';

/** A thread by its name; throws where none can be had. */
export function startWorker(name: 'export' | 'import'): Worker {
  address ??= URL.createObjectURL(new Blob([OWN_TEXT], { type: 'text/javascript' }));
  return new Worker(trustedUrl(address) as string, { name });
}
let address: string | undefined;
