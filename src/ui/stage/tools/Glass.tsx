/**
 * The layer over the sheet while it is walked: a tap goes on, a press that is held is a laser, and the pen and
 * the spotlight work on it. It changes nothing below; what moves the sheet is only passed on.
 */
import { useEffect, useRef, useState } from 'react';
import type { Point } from '../../../geometry/geometry.ts';
import {
  beginStroke,
  dropStroke,
  endStroke,
  growStroke,
  type Stroke,
  strokePath,
} from './strokes.ts';
import { useHand } from './useHand.ts';
import { useWheel } from './useWheel.ts';
import { spotRadius, wheelPan, wheelZoom } from './wheel.ts';
import './glass.css';

export type GlassTool = 'pen' | 'spotlight';

export interface GlassProps {
  /** What a pressed pointer does instead of the laser. */
  readonly tool: GlassTool | null;
  /** A press that was let go at once; never with the pen, whose taps are dots. */
  readonly onTap: (client: Point) => void;
  /** The sheet is to move with the hand, px. */
  readonly onPan: (dx: number, dy: number) => void;
  /** The sheet is to grow by a factor around a point of the window. */
  readonly onZoom: (factor: number, client: Point) => void;
}

/** The pen draws small letters, too, and so begins sooner than a press counts as moved. */
const PEN_REACH = 2;

/** The layer, as large as what it is in. */
export function Glass({ tool, onTap, onPan, onZoom }: GlassProps) {
  const root = useRef<HTMLDivElement>(null);
  const [isHeld, setHeld] = useState(false);
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const isPen = tool === 'pen';
  const local = ({ x, y }: Point): Point => {
    const box = root.current?.getBoundingClientRect();
    return { x: x - (box?.left ?? 0), y: y - (box?.top ?? 0) };
  };
  usePointer((at) => placePointer(root.current, local(at)));
  const hand = useHand({
    ...(isPen && { reach: PEN_REACH }),
    onTap: (at) => {
      if (isPen) setStrokes((all) => endStroke(beginStroke(all, local(at))));
      else onTap(at);
    },
    onHold: (from) => {
      setHeld(true);
      if (isPen) setStrokes((all) => beginStroke(all, local(from)));
    },
    onHeldMove: (points) => {
      if (isPen) setStrokes((all) => growStroke(all, points.map(local)));
    },
    onRelease: (why) => {
      setHeld(false);
      setStrokes(why === 'two' ? dropStroke : endStroke);
    },
    onTwo: ({ dx, dy, factor, at }) => {
      onPan(dx, dy);
      if (factor !== 1) onZoom(factor, at);
    },
  });
  const resizeSpot = useSpot();
  useWheel(root, (event, glass) => {
    const factor = wheelZoom(event);
    const { dx, dy } = wheelPan(event);
    if (factor !== null) onZoom(factor, { x: event.clientX, y: event.clientY });
    else if (tool === 'spotlight') resizeSpot(event, glass);
    else onPan(dx, dy);
  });
  const isLaser = isHeld && tool === null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for pointers alone; all that it does has keys of the stage
    <div
      ref={root}
      className="glass"
      data-tool={tool ?? undefined}
      {...hand}
      onContextMenu={(event) => event.preventDefault()}
    >
      {tool === 'spotlight' && <div className="glass-spotlight" />}
      <Ink
        strokes={strokes}
        onFaded={(id) => setStrokes((all) => all.filter((one) => one.id !== id))}
      />
      {isLaser && <div className="glass-laser" />}
    </div>
  );
}

/** The size of the spotlight, which stays while the glass is there: what a turn of the wheel makes of it. */
function useSpot() {
  const radius = useRef<number | null>(null);
  return (event: WheelEvent, glass: HTMLElement) => {
    const side = Math.min(glass.clientWidth, glass.clientHeight);
    radius.current = spotRadius(radius.current, event, side);
    glass.style.setProperty('--spot', `${radius.current}px`);
  };
}

interface InkProps {
  readonly strokes: readonly Stroke[];
  readonly onFaded: (id: number) => void;
}

const Ink = ({ strokes, onFaded }: InkProps) => (
  <svg className="glass-ink" aria-hidden="true">
    {strokes.map(({ id, points, isDone }) => (
      <path
        key={id}
        className={isDone ? 'fading' : undefined}
        d={strokePath(points)}
        onAnimationEnd={() => onFaded(id)}
      />
    ))}
  </svg>
);

/** Calls back wherever a pointer goes on the page: what is over the glass can be lit as well. */
function usePointer(onPoint: (at: Point) => void): void {
  const latest = useRef(onPoint);
  latest.current = onPoint;
  useEffect(() => {
    const hear = ({ clientX, clientY }: PointerEvent) => latest.current({ x: clientX, y: clientY });
    const events = ['pointerdown', 'pointermove'] as const;
    for (const event of events) window.addEventListener(event, hear, true);
    return () => {
      for (const event of events) window.removeEventListener(event, hear, true);
    };
  }, []);
}

/** Tells the style sheet where the pointer is: nothing is drawn anew by React while it moves. */
function placePointer(root: HTMLElement | null, { x, y }: Point): void {
  root?.style.setProperty('--pointer-x', `${x}px`);
  root?.style.setProperty('--pointer-y', `${y}px`);
}
