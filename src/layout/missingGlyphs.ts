/** Which characters of a document no bundled font has. */
import type { Sop } from '../model/sop.ts';
import { missingGlyphs } from './text.ts';

const NONE: readonly string[] = [];
const missing = new WeakMap<object, readonly string[]>();

/** The characters missing in a part of the document; most parts stay as they are from edit to edit. */
function missingIn<T extends object>(part: T, texts: (part: T) => readonly string[]) {
  const known = missing.get(part);
  if (known) return known;
  const found = texts(part).flatMap(missingGlyphs);
  missing.set(part, found.length > 0 ? found : NONE);
  return found;
}

/** Each once, in the order in which they stand in the document; they are drawn as □. */
export function documentGlyphsMissing(sop: Sop): readonly string[] {
  const found = [
    ...missingIn(sop.identity, ({ approval, extra: _, logo: __, ...fields }) => [
      ...Object.values(fields).flat(),
      ...[approval.position, approval.name, approval.rank, approval.nip],
    ]),
    ...missingIn(sop.sheet, ({ columnLabels }) => Object.values(columnLabels ?? {})),
  ];
  for (const actor of sop.actors)
    found.push(...missingIn(actor, ({ name, group }) => [name, group ?? '']));
  for (const activity of sop.activities)
    found.push(
      ...missingIn(
        activity,
        ({ symbols, description, requirements, duration, output, remarks }) => [
          ...[description, requirements, duration, output, remarks],
          ...symbols.map(({ label }) => label),
        ],
      ),
    );
  for (const flow of sop.flows) found.push(...missingIn(flow, ({ label }) => [label]));
  return [...new Set(found)];
}
