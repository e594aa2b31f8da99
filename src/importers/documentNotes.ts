/** What of a document stands outside of its text: heads and feet of pages, footnotes, comments. */
import { OFFICE } from '../words.ts';
import { blockText } from './documentText.ts';
import type { LeftOut } from './leftOut.ts';
import { type Parts, readPart, relationsOf } from './parts.ts';
import { childrenOf, type XmlElement } from './xml.ts';

const WHYS: Readonly<Record<string, string>> = {
  header: OFFICE.pageMargin,
  footer: OFFICE.pageMargin,
  footnotes: OFFICE.footnote,
  endnotes: OFFICE.footnote,
  comments: OFFICE.comment,
};

/** Each text outside of the document's own, once. */
export function documentNotes(parts: Parts, main: string): readonly LeftOut[] {
  const seen = new Set<string>();
  return [...relationsOf(parts, main).values()].flatMap(({ kind, part }): readonly LeftOut[] => {
    const why = Object.hasOwn(WHYS, kind) ? WHYS[kind] : undefined;
    const root = why === undefined ? null : readPart(parts, part);
    if (why === undefined || !root) return [];
    return textsIn(root).flatMap((text) => {
      if (seen.has(`${kind} ${text}`)) return [];
      seen.add(`${kind} ${text}`);
      return [{ where: OFFICE.inDocument, text, why }];
    });
  });
}

/** A head or foot is one text, of notes each is one. A page number alone is none. */
function textsIn(root: XmlElement): readonly string[] {
  const blocks = /^(?:hdr|ftr)$/.test(root.name)
    ? [root]
    : childrenOf(root).filter(({ attributes }) => !/separator/i.test(attributes.get('type') ?? ''));
  return blocks.map(allText).filter((text) => /\p{L}/u.test(text));
}

/** Tables too: heads of pages are often laid out by one. */
function allText(block: XmlElement): string {
  const own = blockText(block);
  const inner = childrenOf(block)
    .filter(({ name }) => /^(?:tbl|tr|tc|sdt|sdtContent)$/.test(name))
    .map(allText);
  return [own, ...inner].filter((text) => text !== '').join('\n');
}
