/**
 * XML of office files, as events or as a small tree. Prefixes differ between writers, so that names are local names.
 * A document type or an entity is refused before anything is parsed: no office writes one, and expanding them is how
 * a small file becomes a large one.
 */
import { Parser } from 'htmlparser2';

/** An element with its attributes by local name. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly (XmlElement | string)[];
}

export type XmlAttributes = ReadonlyMap<string, string>;

export interface XmlListener {
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** Deeper than tables in tables in groups in tables go. */
const MAX_DEPTH = 400;
/** Elements of one part; a document of a thousand pages has half of that. */
const MAX_ELEMENTS = 4_000_000;
const FORBIDDEN = /<!\s*(?:DOCTYPE|ENTITY)/i;
/** How much is parsed before looking whether to go on, characters. */
const STEP = 64 * 1024;

/** Reads a part to its end; false where it isn't XML, is cut off, or is not to be trusted. */
export function walkXml(bytes: Uint8Array, listener: XmlListener): boolean {
  const text = decode(bytes);
  if (text === null || FORBIDDEN.test(text)) return false;
  let depth = 0;
  let count = 0;
  let isSound = true;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth++;
        count++;
        if (depth > MAX_DEPTH || count > MAX_ELEMENTS) isSound = false;
        if (isSound) listener.open(localName(name), localNames(attributes));
      },
      ontext: (piece) => {
        if (isSound) listener.text(piece);
      },
      onclosetag: (name, isImplied) => {
        depth--;
        // An element that closes itself is said to be closed by implication, as is one that is never closed.
        if (isImplied && text[parser.endIndex - 1] !== '/') isSound = false;
        if (isSound) listener.close(localName(name));
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < text.length && isSound; at += STEP) parser.write(text.slice(at, at + STEP));
  if (isSound) parser.end();
  return isSound && count > 0;
}

/** The root of a part; null where {@link walkXml} says no. */
export function readXml(bytes: Uint8Array): XmlElement | null {
  const top: (XmlElement | string)[] = [];
  const stack: (XmlElement | string)[][] = [top];
  const isSound = walkXml(bytes, {
    open: (name, attributes) => {
      const children: (XmlElement | string)[] = [];
      stack.at(-1)?.push({ name, attributes, children });
      stack.push(children);
    },
    text: (text) => stack.at(-1)?.push(text),
    close: () => stack.pop(),
  });
  const root = top.find((node) => typeof node !== 'string');
  return isSound && root ? root : null;
}

/** The first child element of this name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => isElement(child) && child.name === name);

/** The child elements, those of one name only where it is given. */
export const childrenOf = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => isElement(child) && (name === undefined || child.name === name),
  );

/** The child at the end of a path of names. */
export const descend = (
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((found, name) => childOf(found, name), element);

/** Each element under this one, itself excluded, in the order of the file. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* descendants(child);
  }
}

/** The characters of an element and of all in it. */
export const textOf = (element: XmlElement | undefined): string =>
  (element?.children ?? []).map((child) => (isElement(child) ? textOf(child) : child)).join('');

/** An attribute as a number; undefined where there is none that can be read. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes.get(name);
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Whether an attribute is set as XML Schema, or an old office, writes a yes. */
export const isOn = (value: string | undefined): boolean =>
  value === '1' || value === 'true' || value === 'on' || value === 't';

const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute without a prefix goes before one of the same local name with one. */
function localNames(attributes: Readonly<Record<string, string>>): XmlAttributes {
  const named = new Map<string, string>();
  for (const name in attributes) {
    if (name.startsWith('xmlns')) continue;
    const local = localName(name);
    if (local === name || !named.has(local)) named.set(local, attributes[name] ?? '');
  }
  return named;
}

function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
