/** SVG nodes as the text of an XML file. */
import type { SvgNode } from '../drawing/svgTree.ts';

/** XML 1.0 has no way to write these at all, not even as a reference. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** The text with U+FFFD for what XML can't hold. */
export const writable = (text: string): string => text.replace(UNWRITABLE, '\uFFFD');

/** A node and what is in it as XML, without a declaration. */
export function toXml(node: SvgNode | string): string {
  if (typeof node === 'string') return escapeText(node);
  let xml = `<${node.tag}`;
  for (const name in node.attributes) {
    xml += ` ${name}="${escapeAttribute(node.attributes[name] ?? '')}"`;
  }
  if (node.children.length === 0) return `${xml}/>`;
  xml += '>';
  for (const child of node.children) xml += toXml(child);
  return `${xml}</${node.tag}>`;
}

/** Most texts are plain, and one look is quicker than replacing nothing. */
const isPlain = (text: string): boolean => !/[^ -~]|[&<>"]/.test(text);

const reference = (character: string): string => REFERENCES[character] ?? character;

const escapeText = (text: string): string =>
  isPlain(text) ? text : writable(text).replace(/[&<>\r]/g, reference);

/** Line ends and tabs too: a reader would turn them into spaces. */
const escapeAttribute = (text: string): string =>
  isPlain(text) ? text : writable(text).replace(/[&<>"\r\n\t]/g, reference);
