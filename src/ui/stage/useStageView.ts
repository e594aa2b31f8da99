/** The view on the stage: the form fitted to the room, gliding to where the walk goes. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Rect } from '../../geometry/geometry.ts';
import { layoutSop } from '../../layout/layoutSop.ts';
import { flowPages, onSheet, pageTop, symbolOnSheet } from '../../layout/sheet.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import { flowById } from '../../model/lookup.ts';
import type { Sop } from '../../model/sop.ts';
import { litSymbols, type Show, walkOf } from '../../store/show.ts';
import { nextFlows } from '../../walk/goOn.ts';
import { type Place, PX, type Room, type View } from '../canvas/view.ts';
import { useDesk, useEditor, useLayout, useSop } from '../editorContext.tsx';
import { between, calmZoom, fittingZoom, follow, type Sights, type Stand } from './follow.ts';

/** Air between the form and the edges of the canvas, px. */
const EDGE = 10;
/** How long the view takes from one place to the next, ms. */
const GLIDE = 420;

/** The zoom at which the table is as wide as the canvas. */
function stageZoom(layout: SopLayout, width: number): number {
  const frame = flowPages(layout)[0]?.frame;
  return (width - 2 * EDGE) / ((frame?.width ?? layout.width) * PX);
}

interface StageSight {
  readonly show: Show;
  /** The canvas, px. */
  readonly room: Room;
  /** How much larger than fitted the form is. */
  readonly enlarged: number;
  /** What the card at the foot covers of the canvas, px. */
  readonly below: number;
}

interface StageZoom {
  /** What the form is shown at, which the lines of the stage go by. */
  readonly zoom: number;
  /** At which it is as wide as the room. */
  readonly fitted: number;
}

/** Keeps what the scene needs in sight. */
export function useStageView({ show, room, enlarged, below }: StageSight): StageZoom {
  const { view } = useDesk();
  const sop = useSop();
  const layout = useLayout();
  const glide = useGlide(view);
  const whole = stageZoom(layout, room.width);
  const sights = useMemo(() => sightsOf(sop, layout, show), [sop, layout, show]);
  const stand = useMemo(
    () => ({ ...room, head: headHeight(layout), below, scale: PX }),
    [room, layout, below],
  );
  // Whoever has enlarged the form wants it so.
  const isFitted = enlarged === 1 && room.width > 0;
  const seen = useRef<Seen | null>(null);
  const { current: last } = seen;
  const zoom = isFitted
    ? calmZoom(fittingZoom(whole, stand, sights), whole, last?.whole === whole ? last.fitted : null)
    : whole * enlarged;
  const editor = useEditor();
  useLayoutEffect(() => {
    // Until it is known how large the canvas is.
    if (room.width === 0) return;
    const before = seen.current;
    // Once someone edits something the view is theirs until the next press.
    const { selection } = editor.store.getState();
    if (isTheirs(before, show, selection ? null : room)) return;
    seen.current = { show, room, stand, sights, whole, zoom, fitted: isFitted ? zoom : null };
    // And what a hand has zoomed is as it was meant.
    const isByHand = !isFitted && isOnlyZoomed(before, seen.current);
    if (isByHand && isSameZoom(view.place().zoom, zoom)) return;
    const at = fitted(layout, zoom, room.width, before ? view.place() : null);
    const next = follow(at, stand, sights);
    glide(sideways(next, sop, layout, show, room.width), before !== null);
  }, [editor, view, layout, sop, show, whole, zoom, isFitted, room, stand, sights, glide]);
  return { zoom, fitted: whole };
}

/** What the view was last fitted to. */
interface Seen {
  readonly show: Show;
  readonly room: Room;
  readonly stand: Stand;
  readonly sights: Sights;
  /** The zoom at which the form was as wide as the room. */
  readonly whole: number;
  readonly zoom: number;
  /** The same where no hand has chosen it. */
  readonly fitted: number | null;
}

/** Whether nothing is another but the zoom. */
const isOnlyZoomed = (before: Seen | null, now: Seen): boolean =>
  before !== null &&
  before.zoom !== now.zoom &&
  before.show === now.show &&
  before.stand === now.stand &&
  before.sights === now.sights;

const isSameZoom = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

/** Whether the same scene is edited as before, and on a canvas of the same size if that matters. */
const isTheirs = (before: Seen | null, show: Show, room: Room | null): boolean =>
  show.isEditing &&
  before?.show.isEditing === true &&
  before.show.scenes === show.scenes &&
  (room === null || before.room === room);

const headHeight = (layout: SopLayout): number => {
  const page = flowPages(layout)[0];
  return page ? page.headBottom - page.frame.y : 0;
};

/**
 * The form at this zoom, its left edge at that of the canvas, or in the middle where it is narrower; from its head
 * where nothing has been shown before.
 */
function fitted(layout: SopLayout, zoom: number, width: number, before: Place | null): Place {
  const page = flowPages(layout)[0];
  const k = PX * zoom;
  const left = Math.max(EDGE, (width - (page?.frame.width ?? layout.width) * k) / 2);
  const top = page ? pageTop(layout, page.index) + page.frame.y : 0;
  return {
    x: left - (page?.frame.x ?? 0) * k,
    y: before ? (before.y * zoom) / before.zoom : EDGE - top * k,
    zoom,
  };
}

/** Where the form is wider than the canvas: the lit symbols in the middle, as far as the form goes. */
function sideways(to: Place, sop: Sop, layout: SopLayout, show: Show, width: number): Place {
  const frame = flowPages(layout)[0]?.frame;
  const k = PX * to.zoom;
  if (!frame || frame.width * k <= width) return to;
  const rects = symbolRects(layout, litSymbols(sop, show));
  if (rects.length === 0) return to;
  const middle = rects.reduce((sum, { x, width: w }) => sum + x + w / 2, 0) / rects.length;
  const least = width - EDGE - (frame.x + frame.width) * k;
  // The numbers stay in sight at the left edge, so the middle of what is left is a little further right.
  const centre = (layout.columns.number.width * k + width) / 2;
  const x = Math.max(least, Math.min(EDGE - frame.x * k, centre - middle * k));
  return { ...to, x };
}

const symbolRects = (layout: SopLayout, symbols: readonly string[]): readonly Rect[] =>
  symbols.flatMap((id) => symbolOnSheet(layout, id) ?? []);

function sightsOf(sop: Sop, layout: SopLayout, show: Show): Sights {
  const walk = walkOf(show);
  const ends = (flows: readonly string[], end: 'from' | 'to') =>
    symbolRects(
      layout,
      flows.flatMap((id) => flowById(sop, id)?.[end] ?? []),
    );
  return {
    symbols: symbolRects(layout, litSymbols(sop, show)),
    lit: rowRects(layout, show.lit),
    to: walk
      ? ends(
          nextFlows(sop, walk).map(({ id }) => id),
          'to',
        )
      : [],
    pointed: show.preview ? ends([show.preview], 'to') : [],
    from: walk ? ends(walk.taken, 'from') : [],
  };
}

const rowRects = (layout: SopLayout, activities: readonly string[]): readonly Rect[] =>
  flowPages(layout).flatMap((page) =>
    page.rows
      .filter(({ activity }) => activities.includes(activity))
      .map(({ rect }) => onSheet(layout, page.index, rect)),
  );

/** Moves the view there, calmly, from wherever it is; at once where people asked for little motion. */
function useGlide(view: View): (to: Place, isCalm: boolean) => void {
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return useCallback(
    (to, isCalm) => {
      cancelAnimationFrame(frame.current);
      const from = view.place();
      const isFar = distance(to, from) > 0.5 || to.zoom !== from.zoom;
      if (!isFar) return;
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (isStill || !isCalm) {
        view.goTo(to);
        return;
      }
      const start = performance.now();
      let last = from;
      const step = (now: number) => {
        // Whoever moves the form meanwhile has it.
        if (distance(view.place(), last) > 0.5) return;
        const part = Math.min(1, Math.max(0, (now - start) / GLIDE));
        view.goTo(between(from, to, part));
        last = view.place();
        if (part < 1) frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
    },
    [view],
  );
}

const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The page of the first lit row, counted from 0; null where nothing is lit. */
export function litPage(sop: Sop, show: Show): number | null {
  const layout = layoutSop(sop);
  const page = flowPages(layout).find(({ rows }) =>
    rows.some(({ activity, first }) => first && activity === show.lit[0]),
  );
  return page?.index ?? null;
}
