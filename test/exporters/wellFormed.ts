/** Looking at XML without a parser that would mend it. */

/** Whether every tag is closed in order, every attribute quoted, and no bare `&` or `<` is left. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml [^>]*\?>\n/, '')
    .replace(
      /<(\/?)([a-zA-Z:]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>/g,
      (_, closes, tag, __, isEmpty) => {
        if (closes) return open.pop() === tag ? '' : '<';
        if (!isEmpty) open.push(tag);
        return '';
      },
    );
  return open.length === 0 && !/[<>]|&(?!#?\w+;)/.test(rest);
}
