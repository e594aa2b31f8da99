/** Words that are the same but for a slip of the pen. */

/** Whether one letter more, less, other or swapped makes two words the same. */
export function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let head = 0;
  while (head < short.length && short.charCodeAt(head) === long.charCodeAt(head)) head++;
  const rest = short.length - head;
  const isSame = (from: number, to: number, count: number): boolean =>
    short.slice(from, from + count) === long.slice(to, to + count);
  if (short.length < long.length) return isSame(head, head + 1, rest);
  const isSwapped = short[head] === long[head + 1] && short[head + 1] === long[head] && rest > 1;
  return (
    isSame(head + 1, head + 1, rest - 1) || (isSwapped && isSame(head + 2, head + 2, rest - 2))
  );
}
