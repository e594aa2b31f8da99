/** The one policy that lets scripts be loaded by an address: those of the threads and of the service worker. */
import exportUrl from '../exporters/exportWorker.ts?worker&url';
import importUrl from '../importers/importWorker.ts?worker&url';

export const THREADS = { export: exportUrl, import: importUrl } as const;

const OURS: readonly string[] = [...Object.values(THREADS), 'sw.js'];

/** As far as it is needed here; the browser's types don't know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): object };
}

/** Marks an address as one of ours where the browser asks for that: nothing else is let through. */
export function trustedUrl(url: string): object | string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('alir-worker', {
    createScriptURL: (asked) => {
      if (!OURS.includes(asked)) throw new TypeError(asked);
      return asked;
    },
  });
  return policy ? policy.createScriptURL(url) : url;
}
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
