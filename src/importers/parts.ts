/** The parts of an office file (Open Packaging Conventions) and how they refer to each other. */
import { childrenOf, readXml, type XmlElement } from './xml.ts';

/** Parts by their names in lower case, without a slash before them: writers don't agree on either. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** What a part refers to: `kind` is the last word of the relation's type. */
export interface Relation {
  readonly kind: string;
  readonly part: string;
}

export const partsOf = (entries: ReadonlyMap<string, Uint8Array>): Parts =>
  new Map([...entries].map(([name, content]) => [name.toLowerCase(), content]));

/** The root of a part; null where there is no such part, or none that can be read. */
export function readPart(parts: Parts, name: string): XmlElement | null {
  const content = parts.get(name);
  return content ? readXml(content) : null;
}

/** The relations of a part by their ids; "" is the file as a whole. What lies outside of the file is left out. */
export function relationsOf(parts: Parts, part: string): ReadonlyMap<string, Relation> {
  const slash = part.lastIndexOf('/') + 1;
  const list = readPart(parts, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const relations = new Map<string, Relation>();
  for (const { attributes } of childrenOf(list ?? undefined, 'Relationship')) {
    if (attributes.get('TargetMode') === 'External') continue;
    const kind = attributes.get('Type')?.split('/').at(-1) ?? '';
    const target = attributes.get('Target') ?? '';
    relations.set(attributes.get('Id') ?? '', { kind, part: resolve(part, target) });
  }
  return relations;
}

/** The part that a file is about, as its relations say. */
export const mainPart = (parts: Parts): string | undefined =>
  relatedPart(relationsOf(parts, ''), 'officeDocument');

/** The first part that is referred to in this way. */
export const relatedPart = (
  relations: ReadonlyMap<string, Relation>,
  kind: string,
): string | undefined => [...relations.values()].find((relation) => relation.kind === kind)?.part;

/** A target relative to the folder of a part, or absolute with a slash. */
function resolve(part: string, target: string): string {
  const folder = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const path: string[] = [];
  for (const step of [...folder, ...target.split('/')]) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/').toLowerCase();
}
