/** A text with some of its pieces replaced. */

export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** The text with all edits done, which must not overlap; what is left apart by two spaces is drawn together. */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.from - b.from);
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, by } of inOrder) {
    parts.push(text.slice(at, from), by);
    at = to;
  }
  parts.push(text.slice(at));
  return parts
    .join('')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([,.;:])/g, '$1')
    .trim();
}
