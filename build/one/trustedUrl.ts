/** Stands for `src/ui/trustedUrl.ts` in the one-file build: what is let through is what the page made itself. */

/** As far as it is needed here; the browser's types don't know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): object };
}

/** Marks an address as one of ours where the browser asks for that: only text that this page holds. */
export function trustedUrl(url: string): object | string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('alir-worker', {
    createScriptURL: (asked) => {
      if (!asked.startsWith('blob:')) throw new TypeError(asked);
      return asked;
    },
  });
  return policy ? policy.createScriptURL(url) : url;
}
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
