/** The two threads beside the page, and the one policy that lets their addresses through. */
import exportUrl from '../exporters/exportWorker.ts?worker&url';
import importUrl from '../importers/importWorker.ts?worker&url';

const URLS = { export: exportUrl, import: importUrl } as const;

/** A thread by its name; throws where none can be had, as in a page opened from a disk. */
export const startWorker = (name: keyof typeof URLS): Worker =>
  new Worker(trusted(URLS[name]) as string, { type: 'module' });

/** As far as it is needed here; the browser's types don't know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): object };
}

/** Marks a worker's address as one of ours where the browser asks for that: nothing else is let through. */
function trusted(url: string): object | string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('alir-worker', {
    createScriptURL: (asked) => {
      if (!(Object.values(URLS) as readonly string[]).includes(asked)) throw new TypeError(asked);
      return asked;
    },
  });
  return policy ? policy.createScriptURL(url) : url;
}
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
