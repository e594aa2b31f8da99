/** A text with some of its pieces replaced. */

export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** The text with all edits done, which must not overlap; what is taken out takes the space before it along. */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.from - b.from);
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, by } of inOrder) {
    const before = text.slice(at, from);
    parts.push(by === '' ? before.trimEnd() : before, by);
    at = to;
  }
  parts.push(text.slice(at));
  return parts.join('').trim();
}
