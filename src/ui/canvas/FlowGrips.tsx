/** The selected flow: its line, the parts that it can be dragged by, and marks where a person chose how it runs. */
import { useStore } from '@xyflow/react';
import type { Point } from '../../geometry/geometry.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import { flowById } from '../../model/lookup.ts';
import type { Sop } from '../../model/sop.ts';
import type { FlowGrip } from '../../store/session.ts';
import { drawnLane, drawnParts, type Leg, laneAt, uprightLegs } from '../drawnFlow.ts';
import { useDesk, useEditor } from '../editorContext.tsx';
import { dragGrip } from './grips.ts';
import { Lines } from './overlayParts.tsx';
import { PX } from './view.ts';

/** Radius of an end and half the length of a leg's handle, px. */
const DOT = 6;
const BAR = 8;
/** How far from its middle a grip can be taken, px; a finger needs more. */
const REACH = 12;
const FINGER_REACH = 22;
/** The same at most, mm: a sheet shown small must not be grips alone. */
const MOST_REACH = 4;
/** A leg that is shorter has no handle, mm: it would lie under those of the ends. */
const SHORT_LEG = 5;

export function FlowGrips({ sop, layout, id }: { sop: Sop; layout: SopLayout; id: string }) {
  const zoom = useStore((view) => view.transform[2]);
  const flow = flowById(sop, id);
  if (!flow) return null;
  const mm = 1 / (PX * zoom);
  const chosenLane = flow.lane !== undefined && drawnLane(sop, layout, flow);
  return drawnParts(layout, id).map(({ page, route, hasSource, hasTarget }) => {
    const [first, last] = [route.waypoints[0], route.waypoints.at(-1)];
    const isChosen = (leg: Leg) => chosenLane === laneAt(layout, leg.from.x);
    return (
      <Lines key={page.index} className="flow-outline" layout={layout} page={page.index}>
        <polyline points={route.waypoints.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {uprightLegs(route)
          .filter((leg) => leg.length >= SHORT_LEG || isChosen(leg))
          .map((leg) => (
            <LegGrip
              key={`${leg.from.x} ${leg.from.y}`}
              leg={leg}
              id={id}
              mm={mm}
              isChosen={isChosen(leg)}
            />
          ))}
        {hasSource && first && (
          <EndGrip at={first} grip="from" id={id} mm={mm} isChosen={flow.exit !== undefined} />
        )}
        {hasTarget && last && (
          <EndGrip at={last} grip="to" id={id} mm={mm} isChosen={flow.entry !== undefined} />
        )}
      </Lines>
    );
  });
}

/** What is true of every grip: that it is dragged, and the sheet is not. */
function useGrip(grip: FlowGrip, id: string) {
  const editor = useEditor();
  const desk = useDesk();
  return {
    className: `grip ${grip === 'leg' ? 'leg' : 'end'} nopan`,
    'data-grip': grip,
    onPointerDown: (event: React.PointerEvent) => dragGrip(event, { id, grip }, editor, desk),
  };
}

const reachOf = (mm: number): number => {
  const isFinger = window.matchMedia('(pointer: coarse)').matches;
  return Math.min(MOST_REACH, (isFinger ? FINGER_REACH : REACH) * mm);
};

interface GripProps {
  readonly id: string;
  /** A screen pixel, in mm of the sheet. */
  readonly mm: number;
  /** Whether a person chose it: then it carries a mark. */
  readonly isChosen: boolean;
}

function EndGrip({ at, grip, id, mm, isChosen }: GripProps & { at: Point; grip: 'from' | 'to' }) {
  return (
    <g {...useGrip(grip, id)}>
      <circle className="reach" cx={at.x} cy={at.y} r={reachOf(mm)} />
      {isChosen && <circle className="chosen" cx={at.x} cy={at.y} r={(DOT + 5) * mm} />}
      <circle className="dot" cx={at.x} cy={at.y} r={DOT * mm} />
    </g>
  );
}

function LegGrip({ leg: { from, to, length }, id, mm, isChosen }: GripProps & { leg: Leg }) {
  const middle = (from.y + to.y) / 2;
  const half = Math.min(BAR * mm, length / 3);
  const stretch = { x1: from.x, x2: from.x, y1: middle - half, y2: middle + half };
  const part = length / 2 - Math.min(length / 4, reachOf(mm));
  return (
    <g {...useGrip('leg', id)} data-reach={id}>
      <line
        className="reach"
        x1={from.x}
        x2={from.x}
        y1={middle - part}
        y2={middle + part}
        strokeWidth={2 * reachOf(mm)}
      />
      {isChosen && <line className="chosen" {...stretch} strokeWidth={12 * mm} />}
      <line className="bar" {...stretch} strokeWidth={5 * mm} />
    </g>
  );
}
