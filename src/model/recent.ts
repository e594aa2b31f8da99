/**
 * What is computed from a value, remembered for the few values that were asked about last. A long session keeps
 * thousands of documents to go back to, and what was drawn of them would weigh a hundred times what they do.
 */
export function forRecent<K extends object, V>(compute: (key: K) => V, most = 64): (key: K) => V {
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
    const value = compute(key);
    known.set(key, value);
    if (known.size > most) for (const oldest of known.keys()) if (known.delete(oldest)) break;
    return value;
  };
  return (key) => {
    if (last?.key !== key) last = { key, value: recent(key) };
    return last.value;
  };
}
