/**
 * Stands for `src/ui/workers.ts` in the one-file build: a thread runs the text of the page's own script, which sees
 * that it has no document and does the work of its name. A file of its own could not be loaded from a disk.
 */
import { OWN_TEXT } from './ownText.ts';

/** A thread by its name; throws where none can be had. */
export function startWorker(name: 'export' | 'import'): Worker {
  address ??= URL.createObjectURL(new Blob([OWN_TEXT], { type: 'text/javascript' }));
  return new Worker(trusted(address) as string, { name });
}
let address: string | undefined;

/** As far as it is needed here; the browser's types don't know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): object };
}

/** Marks the one address made above where the browser asks for that; nothing else is let through. */
function trusted(url: string): object | string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('alir-worker', {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError(asked);
      return asked;
    },
  });
  return policy ? policy.createScriptURL(url) : url;
}
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
