/** Bagian identitas on its pages: one, as people know it, while its text can be read there; else as many as it takes. */
import type { Rect } from '../geometry/geometry.ts';
import { rememberedWith } from '../model/remembered.ts';
import type { Identity, Sheet, Sop } from '../model/sop.ts';
import { identityBlocks, LIST_HEIGHT, SHORT_LIST_HEIGHT } from './identityPage.ts';
import { formArea } from './metrics.ts';
import type { IdentityBlock, IdentityPage } from './sopLayout.ts';

/** The parts of its full size that it may be drawn in, with 7.7 pt as its smallest text. */
const SIZES = [1, 0.95, 0.9, 0.85] as const;

/** The identity page, or where a page does not hold it, those that its lists run on to; the same ones while nothing in them changes. */
export const layoutIdentity = ({ identity, sheet }: Sop): readonly IdentityPage[] =>
  identityPages(identity, sheet);

const identityPages = rememberedWith((identity: Identity, sheet: Sheet): readonly IdentityPage[] =>
  fittingBlocks(identity, formArea(sheet)).map(
    (block, index): IdentityPage => ({ kind: 'identity', index, ...block }),
  ),
);

/** What lacks a few lines gives up the white in its lists for one page, and then some of its size. */
function fittingBlocks(identity: Identity, area: Rect): readonly IdentityBlock[] {
  const usual = identityBlocks(identity, area, LIST_HEIGHT);
  if (usual.length === 1) return usual;
  for (const size of SIZES) {
    const [block, ...more] = identityBlocks(identity, scaled(area, 1 / size), SHORT_LIST_HEIGHT);
    if (block && more.length === 0) return [scaled(block, size)];
  }
  return usual;
}

/** The identity with boxes no higher than their text, to stand above the table; null where it takes more than a page. */
export function layoutIdentityBlock({ identity, sheet }: Sop): IdentityBlock | null {
  const [block, ...more] = identityBlocks(identity, formArea(sheet), SHORT_LIST_HEIGHT);
  return block && more.length === 0 ? block : null;
}

/** All lengths of a value so many times as long: it holds no other numbers. */
function scaled<T>(value: T, by: number): T {
  const scale = (part: unknown): unknown => {
    if (typeof part === 'number') return part * by;
    if (Array.isArray(part)) return part.map(scale);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, scale(one)]));
  };
  return scale(value) as T;
}
