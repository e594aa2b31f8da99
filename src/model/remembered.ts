/** Answers that are kept: what follows from a value alone is found once, as an edit leaves most values as they are. */

/** As many texts as a long day's documents have; beyond them it begins anew. */
const MOST_TEXTS = 20_000;

/** The same function, asked once about each value for as long as that lives; what it says may depend on nothing else. */
export function remembered<K extends object, V>(answer: (about: K) => V): (about: K) => V {
  const known = new WeakMap<K, V>();
  return (about) => {
    const before = known.get(about);
    if (before !== undefined || known.has(about)) return before as V;
    const found = answer(about);
    known.set(about, found);
    return found;
  };
}

/** The same function of two values, asked again about the first when the second is another one than last. */
export function rememberedWith<K extends object, W, V>(
  answer: (about: K, given: W) => V,
): (about: K, given: W) => V {
  const known = new WeakMap<K, { readonly given: W; readonly found: V }>();
  return (about, given) => {
    const before = known.get(about);
    if (before?.given === given) return before.found;
    const found = answer(about, given);
    known.set(about, { given, found });
    return found;
  };
}

/** The same function, asked once about each text, since many rows say the same: times, and the things that go round. */
export function perText<V>(answer: (text: string) => V): (text: string) => V {
  const known = new Map<string, { readonly found: V }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.found;
    const found = answer(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, { found });
    return found;
  };
}

/**
 * The same function, with its answers on the few values that were asked about last. A long session keeps thousands of
 * documents to go back to, and what was drawn of them would weigh a hundred times what they do.
 */
export function forRecent<K extends object, V>(
  answer: (about: K) => V,
  most = 64,
): (about: K) => V {
  const known = new Map<K, V>();
  // Most ask about the same value again and again, row by row, and the order is right as it is.
  let last: { readonly key: K; readonly value: V } | null = null;
  const recent = (key: K): V => {
    const before = known.get(key);
    if (before !== undefined) {
      // The order of a map is that in which its keys were set: the one asked about longest ago is first.
      known.delete(key);
      known.set(key, before);
      return before;
    }
    const value = answer(key);
    known.set(key, value);
    if (known.size > most) for (const oldest of known.keys()) if (known.delete(oldest)) break;
    return value;
  };
  return (key) => {
    if (last?.key !== key) last = { key, value: recent(key) };
    return last.value;
  };
}
