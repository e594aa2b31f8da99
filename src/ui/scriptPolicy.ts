/** Trusted Types: without a policy that lets it through, no address starts a script where the page asks for that. */

/** As far as it is needed here; the browser's types don't know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): object };
}

/** Marks addresses that `isOurs` as such, by the one policy that the page allows; throws at any other. */
export function scriptPolicy(isOurs: (url: string) => boolean): (url: string) => object | string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('alir-worker', {
    createScriptURL: (asked) => {
      if (!isOurs(asked)) throw new TypeError(asked);
      return asked;
    },
  });
  return (url) => (policy ? policy.createScriptURL(url) : url);
}
