/**
 * Which pages are worth drawing: those in sight at once, and one more on either side a moment later, so that
 * the work of an edit or a drag grows with the screen and not with the document, and scrolling meets no blank.
 */
import { useStore } from '@xyflow/react';
import { useDeferredValue, useMemo } from 'react';
import { pageTop } from '../../layout/sheet.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import { PX } from './view.ts';

/** Below this zoom a page is a stamp on which no letter can be told from another. */
const OVERVIEW_ZOOM = 0.06;

/** Pages from `first` to `last`, counted from 0. */
export interface PageSpan {
  readonly first: number;
  readonly last: number;
}

export const isWithin = ({ first, last }: PageSpan, page: number): boolean =>
  page >= first && page <= last;

/** The pages that are drawn; rendered anew only when a page comes into sight or leaves it. */
export function useShownPages(layout: SopLayout): PageSpan {
  const inSight = usePagesInSight(layout);
  const settled = useDeferredValue(inSight);
  return useMemo(
    () => ({
      first: Math.max(inSight.first - 1, Math.min(inSight.first, settled.first - 1)),
      last: Math.min(inSight.last + 1, Math.max(inSight.last, settled.last + 1)),
    }),
    [inSight, settled],
  );
}

/** The pages of which at least the edge is in sight. */
export function usePagesInSight(layout: SopLayout): PageSpan {
  const pitch = pageTop(layout, 1) * PX;
  const pages = layout.pages.length;
  const first = useStore(({ transform: [, y, zoom] }) => pageAtPx(-y / zoom, pitch, pages));
  const last = useStore(({ transform: [, y, zoom], height }) =>
    pageAtPx((height - y) / zoom, pitch, pages),
  );
  return useMemo(() => ({ first, last }), [first, last]);
}

const pageAtPx = (px: number, pitch: number, pages: number): number =>
  Math.min(pages - 1, Math.max(0, Math.floor(px / pitch)));

/** Whether the sheet is shown from so far that its pages need no letters. */
export const useIsOverview = (): boolean =>
  useStore(({ transform }) => transform[2] < OVERVIEW_ZOOM);
