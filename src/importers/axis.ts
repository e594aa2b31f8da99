/** The columns of a table from left to right, or its rows from top to bottom, as lengths. */

export interface Axis {
  /** Where a row or column starts. */
  readonly startOf: (index: number) => number;
  readonly sizeOf: (index: number) => number;
  /** A length from the table's corner in parts of rows or columns: 2.5 is the middle of the third. */
  readonly placeAt: (length: number) => number;
}

/** An axis of known sizes that goes on for ever in the usual one. */
export function makeAxis(sizes: ReadonlyMap<number, number>, usual: number): Axis {
  const count = [...sizes.keys()].reduce((most, index) => Math.max(most, index + 1), 0);
  const starts = [0];
  for (let i = 0; i < count; i++) starts.push((starts[i] ?? 0) + (sizes.get(i) ?? usual));
  const end = starts[count] ?? 0;
  const sizeOf = (index: number) => sizes.get(index) ?? usual;
  const startOf = (index: number) => starts[index] ?? end + (index - count) * usual;
  const placeAt = (length: number) => {
    if (length >= end) return count + (length - end) / usual;
    const index = lastAtMost(starts, Math.max(0, length));
    return index + (Math.max(0, length) - startOf(index)) / (sizeOf(index) || usual);
  };
  return { startOf, sizeOf, placeAt };
}

/** The index of the last of the rising numbers that is not above the value; the first where there is none. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
