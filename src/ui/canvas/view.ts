/**
 * Between the sheet, in mm, and the screen, in CSS pixels. React Flow keeps the viewport; everything else
 * asks here, so that no pixel leaves the canvas.
 */
import type { ReactFlowInstance } from '@xyflow/react';
import { centre, type Point, type Rect } from '../../geometry/geometry.ts';

/** CSS pixels in a millimetre at 100 %. */
export const PX = 96 / 25.4;

export const rectPx = (rect: Rect): Rect => ({
  x: rect.x * PX,
  y: rect.y * PX,
  width: rect.width * PX,
  height: rect.height * PX,
});

/** Desk left around what is shown whole, px. */
const AROUND = 24;
/** What reveals keep free of edges, px. */
const EDGE = 56;
/** Smallest zoom, unless a long sheet needs less to be seen whole. */
const LEAST_ZOOM = 0.1;
export const MOST_ZOOM = 4;

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** The zoom at which all of something in mm lies within a room of px. */
const zoomToFit = ({ width, height }: Room, room: Room): number =>
  Math.min((room.width - 2 * AROUND) / (width * PX), (room.height - 2 * AROUND) / (height * PX));

/** The smallest zoom of a sheet: a long one may be shrunk until it is seen whole. */
export const leastZoom = (sheet: Room, room: Room): number =>
  room.height > 2 * AROUND ? Math.min(LEAST_ZOOM, zoomToFit(sheet, room)) : LEAST_ZOOM;

export interface View {
  /** Connects the view to the canvas on the page; null when it goes. */
  readonly attach: (
    flow: ReactFlowInstance | null,
    element: HTMLElement | null,
    grid: HTMLElement | null,
  ) => void;
  /** The point of the sheet under a point of the window, or null where the canvas is not. */
  readonly toSheet: (client: Point) => Point | null;
  readonly toClient: (sheet: Point) => Point;
  /** Makes the sheet as wide as the canvas, with `top` mm of the sheet at the upper edge. */
  readonly fitWidth: (sheetWidth: number, top: number) => void;
  /** Shows all of a rectangle of the sheet. */
  readonly fit: (rect: Rect) => void;
  /** Moves as little as needed for a rectangle of the sheet to be in sight. */
  readonly reveal: (rect: Rect) => void;
  /** Where the sheet is now, to come back to. */
  readonly place: () => Place;
  readonly goTo: (place: Place) => void;
  /** Whether the middle of a rectangle of the sheet is in sight while the sheet is there. */
  readonly isSeen: (rect: Rect, place: Place) => boolean;
  /** Centres a point of the sheet at a zoom, 1 being 100 %. */
  readonly centreOn: (point: Point, zoom: number) => void;
  readonly zoomBy: (factor: number) => void;
  /** To a zoom, 1 being 100 %, around the middle of what is in sight. */
  readonly zoomTo: (zoom: number) => void;
  /** While something is dragged: moves on where the pointer is at an edge of the canvas; whether it did. */
  readonly panAtEdge: (client: Point) => boolean;
  readonly focus: () => void;
  /** Size of the canvas, px. */
  readonly room: () => Room;
  /** What of the sheet is in sight; the same object while nothing moves. */
  readonly port: () => Port;
  /** Calls back when what is in sight changes; returns a function that ends it. */
  readonly watch: (onChange: () => void) => () => void;
  /** For the canvas: the viewport has moved. */
  readonly moved: () => void;
  /** For the canvas: it has another size. A sheet that was shown in full width stays so, else its middle stays there. */
  readonly resized: (sheet: Room) => void;
}

/** How far the sheet is moved, px, and its zoom. */
export interface Place extends Point {
  readonly zoom: number;
}

/** The part of the sheet in sight: its upper edge and height in mm, and the zoom. */
export interface Port {
  readonly top: number;
  readonly height: number;
  readonly zoom: number;
}

export function createView(): View {
  let flow: ReactFlowInstance | null = null;
  let element: HTMLElement | null = null;
  let grid: HTMLElement | null = null;
  let port: Port = { top: 0, height: 0, zoom: 1 };
  let fitted: { readonly sheetWidth: number; readonly zoom: number } | null = null;
  let room: Room | null = null;
  const watchers = new Set<() => void>();
  const size = () => ({ width: element?.clientWidth ?? 0, height: element?.clientHeight ?? 0 });
  const show = (x: number, y: number, zoom: number) => void flow?.setViewport({ x, y, zoom });
  const clamp = (zoom: number) => Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
  const place = (): Place => flow?.getViewport() ?? { x: 0, y: 0, zoom: 1 };
  const zoomOfWidth = (sheetWidth: number) =>
    clamp(Math.min(1.25, (size().width - 2 * AROUND) / (sheetWidth * PX)));
  const fitWidth = (sheetWidth: number, top: number) => {
    const { width } = size();
    const zoom = zoomOfWidth(sheetWidth);
    fitted = { sheetWidth, zoom };
    show((width - sheetWidth * PX * zoom) / 2, AROUND - top * PX * zoom, zoom);
  };
  const zoomTo = (wanted: number) => {
    if (!flow) return;
    const { x, y, zoom } = flow.getViewport();
    const { width, height } = size();
    const next = clamp(wanted);
    const k = next / zoom;
    show(width / 2 - (width / 2 - x) * k, height / 2 - (height / 2 - y) * k, next);
  };
  return {
    fitWidth,
    resized: (sheet) => {
      const before = room ?? size();
      room = size();
      const { x, y, zoom } = place();
      const top = (AROUND - y) / (PX * zoom);
      if (fitted && Math.abs(fitted.zoom - zoom) <= 0.001) {
        fitWidth(fitted.sheetWidth, top);
        return;
      }
      const next = {
        x: x + (room.width - before.width) / 2,
        y: y + (room.height - before.height) / 2,
        zoom,
      };
      if (isInSight(sheet, next, room)) {
        show(next.x, next.y, zoom);
        return;
      }
      const last = sheet.height - (room.height - AROUND) / (PX * zoomOfWidth(sheet.width));
      fitWidth(sheet.width, Math.max(0, Math.min(top, last)));
    },
    attach: (nextFlow, nextElement, nextGrid) => {
      grid = nextGrid;
      flow = nextFlow;
      element = nextElement;
    },
    toSheet: (client) => {
      const box = element?.getBoundingClientRect();
      if (!flow || !box) return null;
      const { x, y } = client;
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) return null;
      const point = flow.screenToFlowPosition(client, { snapToGrid: false });
      return { x: point.x / PX, y: point.y / PX };
    },
    toClient: (sheet) =>
      flow?.flowToScreenPosition({ x: sheet.x * PX, y: sheet.y * PX }) ?? { x: 0, y: 0 },
    fit: (rect) => {
      const { width, height } = size();
      const zoom = Math.min(MOST_ZOOM, zoomToFit(rect, { width, height }));
      show(
        width / 2 - (rect.x + rect.width / 2) * PX * zoom,
        height / 2 - (rect.y + rect.height / 2) * PX * zoom,
        zoom,
      );
    },
    reveal: (rect) => {
      if (!flow) return;
      const { x, y, zoom } = flow.getViewport();
      const { width, height } = size();
      const dx = shift(rect.x * PX * zoom + x, rect.width * PX * zoom, width, 8);
      const dy = shift(rect.y * PX * zoom + y, rect.height * PX * zoom, height, EDGE);
      if (dx !== 0 || dy !== 0) show(x + dx, y + dy, zoom);
    },
    place,
    goTo: ({ x, y, zoom }) => show(x, y, zoom),
    isSeen: (rect, { x, y, zoom }) => {
      const middle = centre(rectPx(rect));
      const { width, height } = size();
      const [left, top] = [middle.x * zoom + x, middle.y * zoom + y];
      return left > 0 && left < width && top > 0 && top < height;
    },
    centreOn: (point, zoom) => {
      const { width, height } = size();
      show(width / 2 - point.x * PX * zoom, height / 2 - point.y * PX * zoom, zoom);
    },
    zoomBy: (factor) => zoomTo((flow?.getViewport().zoom ?? 1) * factor),
    zoomTo,
    panAtEdge: (client) => {
      const box = element?.getBoundingClientRect();
      if (!flow || !box) return false;
      const dx = edgeSpeed(client.x, box.left, box.right);
      const dy = edgeSpeed(client.y, box.top, box.bottom);
      if (dx === 0 && dy === 0) return false;
      const { x, y, zoom } = flow.getViewport();
      show(x + dx, y + dy, zoom);
      return true;
    },
    focus: () => grid?.focus({ preventScroll: true }),
    room: size,
    port: () => port,
    watch: (onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    moved: () => {
      const { y, zoom } = place();
      const scale = PX * zoom;
      port = { top: -y / scale, height: size().height / scale, zoom };
      for (const onChange of watchers) onChange();
    },
  };
}

/** Whether more than a sliver of the sheet lies within the canvas. */
function isInSight(sheet: Room, { x, y, zoom }: Point & { zoom: number }, room: Room): boolean {
  const shown = (start: number, length: number, end: number) =>
    Math.min(end, start + length * PX * zoom) - Math.max(0, start);
  return shown(x, sheet.width, room.width) > AROUND && shown(y, sheet.height, room.height) > AROUND;
}

/** Zone at the edges of the canvas in which a drag moves the sheet, and how far at each step, px. */
const EDGE_ZONE = 36;
const EDGE_STEP = 14;

/** The step at a place between two edges; none outside of them, where the pointer is over something else. */
function edgeSpeed(at: number, low: number, high: number): number {
  if (at < low || at > high) return 0;
  if (at < low + EDGE_ZONE) return EDGE_STEP;
  return at > high - EDGE_ZONE ? -EDGE_STEP : 0;
}

/** How far a stretch from `start` must move to lie within `room`; its start wins where it is too long. */
function shift(start: number, length: number, room: number, edge: number): number {
  if (start < edge || length > room - 2 * edge) {
    const wanted = start < edge || start > room - edge ? edge : start;
    return wanted - start;
  }
  return Math.min(0, room - edge - (start + length));
}
