/**
 * Keeping what an edit did not touch: a page that comes out the same is the very same value as before,
 * so that whoever draws it has nothing to do.
 */

/** The earlier values in place of those that are equal to them, position by position. */
export const shareEqual = <T extends object>(
  earlier: readonly T[],
  values: readonly T[],
): readonly T[] =>
  values.map((value, i) => {
    const before = earlier[i];
    return before !== undefined && isEqual(before, value) ? before : value;
  });

/** Whether two values of plain data hold the same, all through. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return keys.every((key) => key in right && isEqual(left[key], right[key]));
}
