/** Which versions of a document stay: pure. */

/** Those kept by themselves: the oldest goes first. */
export const MOST_UNNAMED = 20;
/** Those named by hand, which stay as long as there are no more than anyone can look through. */
export const MOST_NAMED = 50;

interface Version {
  readonly at: number;
  readonly name: string | null;
}

/** Those that have to go, given from the oldest to the newest. */
export function outgrown<V extends Version>(versions: readonly V[]): readonly V[] {
  const named = versions.filter(({ name }) => name !== null);
  const unnamed = versions.filter(({ name }) => name === null);
  return [...over(named, MOST_NAMED), ...over(unnamed, MOST_UNNAMED)];
}

const over = <V>(versions: readonly V[], most: number): readonly V[] =>
  versions.slice(0, Math.max(0, versions.length - most));
