/** Bagian identitas on its pages: one, as people know it, while its text can be read there; else as many as it takes. */
import type { Rect } from '../geometry/geometry.ts';
import { rememberedWith } from '../model/remembered.ts';
import type { Identity, Sheet, Sop } from '../model/sop.ts';
import { identityBlocks, LIST_HEIGHT, SHORT_LIST_HEIGHT } from './identityPage.ts';
import { formArea } from './metrics.ts';
import type { IdentityBlock, IdentityBox, IdentityPage, PlacedText, Segment } from './sopLayout.ts';

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
    const [block, ...more] = identityBlocks(
      identity,
      scaledRect(area, 1 / size),
      SHORT_LIST_HEIGHT,
    );
    if (block && more.length === 0) return [scaledBlock(block, size)];
  }
  return usual;
}

/** The identity with boxes no higher than their text, to stand above the table; null where it takes more than a page. */
export function layoutIdentityBlock({ identity, sheet }: Sop): IdentityBlock | null {
  const [block, ...more] = identityBlocks(identity, formArea(sheet), SHORT_LIST_HEIGHT);
  return block && more.length === 0 ? block : null;
}

/** All of a block so many times as large, its distance from the corner of the page included. */
function scaledBlock(block: IdentityBlock, by: number): IdentityBlock {
  if (by === 1) return block;
  return {
    frame: scaledRect(block.frame, by),
    boxes: block.boxes.map(
      (box): IdentityBox => ({
        ...box,
        rect: scaledRect(box.rect, by),
        text: scaledText(box.text, by),
      }),
    ),
    rules: block.rules.map(
      ({ x1, y1, x2, y2 }): Segment => ({ x1: x1 * by, y1: y1 * by, x2: x2 * by, y2: y2 * by }),
    ),
    logo: block.logo && scaledRect(block.logo, by),
  };
}

const scaledRect = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});

const scaledText = (text: PlacedText, by: number): PlacedText => ({
  ...text,
  size: text.size * by,
  leading: text.leading * by,
  x: text.x * by,
  y: text.y * by,
  lines: text.lines.map((line) => ({
    ...line,
    width: line.width * by,
    runs: line.runs.map((run) => ({ ...run, x: run.x * by })),
  })),
});
