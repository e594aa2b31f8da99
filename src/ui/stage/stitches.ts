/** How the activities of an SOP are put together to the stitches of the thread: few enough to be read and hit. */

/** As many stitches of 24 px have room on the lowest projector, with air between the pages. */
export const MOST_STITCHES = 22;

/** The activities of one stitch, in their order, and the page that they are on or begin on, counted from 0. */
export interface Stitch {
  readonly activities: readonly string[];
  readonly page: number;
}

/**
 * The stitches of each page, given the activities of each: one for each activity while there are few, else for as
 * many together as have to be, those of a page apart from others; and where the pages are too many, for several.
 */
export function stitchesOf(pages: readonly (readonly string[])[]): readonly (readonly Stitch[])[] {
  if (pages.length > MOST_STITCHES) {
    const whole = chunksOf([...pages.entries()], Math.ceil(pages.length / MOST_STITCHES));
    return whole.map((together) => [
      { activities: together.flatMap(([, ids]) => ids), page: together[0]?.[0] ?? 0 },
    ]);
  }
  const most = Math.max(1, ...pages.map(({ length }) => length));
  const sizes = Array.from({ length: most }, (_, i) => i + 1);
  const countAt = (size: number) =>
    pages.reduce((sum, { length }) => sum + Math.ceil(length / size), 0);
  const size = sizes.find((one) => countAt(one) <= MOST_STITCHES) ?? most;
  return pages.map((ids, page) => chunksOf(ids, size).map((activities) => ({ activities, page })));
}

function chunksOf<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
    all.slice(i * size, (i + 1) * size),
  );
}
