/** What one can do with the selection, next to it: words, the first what most people want, keys in the tooltip. */
import { useConnection, useStore } from '@xyflow/react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { grow, type Point, type Rect, segmentBox } from '../../geometry/geometry.ts';
import { flowPages, onSheet } from '../../layout/sheet.ts';
import { openExits, symbolPlace } from '../../model/lookup.ts';
import type { Sop } from '../../model/sop.ts';
import type { Selection } from '../../store/session.ts';
import { ACTIONS } from '../../words.ts';
import type { Action } from '../actions/action.ts';
import { actionsBeside, FOLDS, type Fold } from '../actions.ts';
import { drawnParts } from '../drawnFlow.ts';
import { useDesk, useEditor, useEditorState, useLayout, useSop } from '../editorContext.tsx';
import { useInputMode } from '../inputMode.ts';
import { titleOf } from '../keys.ts';
import { regionOf } from './regions.ts';
import { isWithin, usePagesInSight } from './shownPages.ts';
import { PX } from './view.ts';
import './pill.css';

/** Buttons shown before the rest goes behind "Lainnya". */
const SHOWN = 3;
/** What is wider than this, mm, has its pill at the left. */
const WIDE = 80;
/** Between the selection and the pill, and between the pill and the edge of the canvas, px. */
const GAP = 8;
const EDGE = 6;

export function Pill() {
  const selection = useEditorState((state) => state.selection);
  const isBusy = useEditorState((state) => Boolean(state.editing || state.drag || state.picking));
  const mode = useInputMode();
  const isJoining = useConnection((connection) => connection.inProgress);
  if (!selection || mode === 'keys' || isBusy || isJoining) return null;
  return <Beside key={JSON.stringify(selection)} selection={selection} />;
}

function Beside({ selection }: { selection: Selection }) {
  const actions = useEditorState(actionsBeside);
  const region = regionOf(useLayout(), selection);
  if (!region || actions.length === 0) return null;
  return <Buttons rect={region.rect} actions={actions} />;
}

function Buttons({ rect, actions }: { rect: Rect; actions: readonly Action[] }) {
  const [opened, setOpened] = useState<Fold['id'] | 'more' | null>(null);
  const editor = useEditor();
  const desk = useDesk();
  const pill = useRef<HTMLDivElement>(null);
  /** From the selection to the corner of the pill, px. */
  const beside = useRef<Point>({ x: 0, y: 0 });
  const [x, y, zoom] = useStore((flow) => flow.transform);
  const taken = [...useTakenPlaces(), ...useSelectedLine()];
  useLayoutEffect(() => {
    const element = pill.current;
    const canvas = element?.parentElement;
    if (!element || !canvas) return;
    const scale = PX * zoom;
    const onScreen = (part: Rect): Rect => ({
      x: part.x * scale + x,
      y: part.y * scale + y,
      width: part.width * scale,
      height: part.height * scale,
    });
    const anchor = onScreen(rect);
    const room = { width: canvas.clientWidth, height: canvas.clientHeight };
    element.hidden = anchor.y + anchor.height < 0 || anchor.y > room.height;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    // As it opens it stays under the pointer that opened it.
    const place = opened
      ? within({ x: anchor.x + beside.current.x, y: anchor.y + beside.current.y, ...size }, room)
      : bestPlace(anchor, size, room, taken.map(onScreen));
    beside.current = { x: place.x - anchor.x, y: place.y - anchor.y };
    element.style.left = `${place.x}px`;
    element.style.top = `${place.y}px`;
  });
  const sop = useSop();
  const folds = FOLDS.filter((fold) => fold.actions.some((action) => actions.includes(action)));
  const selection = useEditorState((state) => state.selection);
  const asked = [...openAnswers(sop, selection), TAKES_BACK];
  const waiting = actions.filter(({ id }) => asked.includes(id));
  const others = actions.filter(
    (action) => !waiting.includes(action) && !FOLDS.some((fold) => fold.actions.includes(action)),
  );
  const firstFolds = folds.filter((fold) => fold.isFirst);
  const shownOthers = others.slice(0, Math.max(1, SHOWN - firstFolds.length));
  const first = [...waiting, ...shownOthers];
  const rest = others.slice(shownOthers.length);
  const unfolded = opened === 'more' ? rest : folds.find(({ id }) => id === opened)?.actions;
  const more = (unfolded ?? []).filter((action) => actions.includes(action));
  const lanes = more.some(({ labelIn }) => labelIn) ? more : [];
  const shown = lanes.length > 0 ? first : [...first, ...more];
  const shownFolds = opened === 'more' ? folds : firstFolds;
  const hasMore = rest.length > 0 || folds.length > firstFolds.length;
  const press = (action: Action) => {
    action.run(editor, desk);
    setOpened(null);
    if (!editor.store.getState().editing) desk.view.focus();
  };
  const pressing = (action: Action) => ({
    type: 'button' as const,
    title: titleOf(action),
    onPointerDown: (event: React.PointerEvent) => event.preventDefault(),
    onClick: () => press(action),
  });
  return (
    <div
      ref={pill}
      className={opened ? 'pill open' : 'pill'}
      role="toolbar"
      aria-label={ACTIONS.more}
    >
      {shown.map((action) => (
        <button key={action.id} {...pressing(action)}>
          {action.label}
        </button>
      ))}
      {shownFolds
        .filter(({ id }) => id !== opened)
        .map(({ id }) => (
          <OpenButton key={id} label={ACTIONS[id]} onOpen={() => setOpened(id)}>
            {ACTIONS[id]}
          </OpenButton>
        ))}
      {lanes.length > 0 && (
        <div className="lanes">
          {lanes.map((action) => (
            <button key={action.id} {...pressing(action)}>
              <span className="number" aria-hidden="true">
                {unfolded && unfolded.indexOf(action) + 1}
              </span>
              <span>{action.labelIn?.(sop)}</span>
            </button>
          ))}
        </div>
      )}
      {hasMore && opened !== 'more' && (
        <OpenButton label={ACTIONS.more} onOpen={() => setOpened('more')}>
          ···
        </OpenButton>
      )}
    </div>
  );
}

/** What was chosen of a line is taken back by one press. */
const TAKES_BACK = 'removeHints';

/** The actions that a decision waits for: its answers that lead nowhere yet. */
function openAnswers(sop: Sop, selection: Selection | null): readonly string[] {
  const place = selection?.kind === 'symbol' ? symbolPlace(sop, selection.id) : undefined;
  const open = place ? openExits(sop, place.symbol) : [];
  return open.map((label) => (label === 'Ya' ? 'answerYes' : 'answerNo'));
}

/** The line of the selected flow with the parts that it can be dragged by. */
function useSelectedLine(): readonly Rect[] {
  const layout = useLayout();
  const id = useEditorState(({ selection }) => (selection?.kind === 'flow' ? selection.id : null));
  return useMemo(
    () =>
      drawnParts(layout, id ?? '').flatMap(({ page, route: { waypoints } }) =>
        waypoints.slice(1).map((to, i) => {
          const stretch = segmentBox(waypoints[i] ?? to, to);
          return onSheet(layout, page.index, grow(stretch, GRIPS));
        }),
      ),
    [layout, id],
  );
}

/** Around a line that can be dragged, mm. */
const GRIPS = 2;

/** The symbols in sight, with what a decision asks beside it. */
function useTakenPlaces(): readonly Rect[] {
  const sop = useSop();
  const layout = useLayout();
  const inSight = usePagesInSight(layout);
  return useMemo(
    () =>
      flowPages(layout)
        .filter(({ index }) => isWithin(inSight, index))
        .flatMap((page) =>
          page.symbols.map(({ symbol, rect }) => {
            const part = onSheet(layout, page.index, rect);
            const asking = openExits(sop, symbol).length * ASKING;
            return { ...part, x: part.x - asking, width: part.width + 2 * asking };
          }),
        ),
    [sop, layout, inSight],
  );
}

/** Width of each open answer beside a decision, mm. */
const ASKING = 24;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Above, right, left or below: the first place that covers least of the symbols, and lies within the canvas. */
function bestPlace(anchor: Rect, size: Size, room: Size, taken: readonly Rect[]): Rect {
  const middle = anchor.x + Math.min(anchor.width, WIDE * PX) / 2 - size.width / 2;
  const level = anchor.y + anchor.height / 2 - size.height / 2;
  const places = [
    { x: middle, y: anchor.y - size.height - GAP },
    { x: anchor.x + anchor.width + 2 * GAP, y: level },
    { x: anchor.x - size.width - 2 * GAP, y: level },
    { x: middle, y: anchor.y + anchor.height + GAP },
  ].map((corner) => within({ ...corner, ...size }, room));
  const covered = (place: Rect) =>
    [...taken, anchor].reduce((sum, rect) => sum + overlapArea(place, rect), 0);
  return places.reduce((best, place) => (covered(place) < covered(best) - 1 ? place : best));
}

/** The place moved into the canvas. */
const within = ({ x, y, width, height }: Rect, room: Size): Rect => ({
  x: Math.max(EDGE, Math.min(room.width - width - EDGE, x)),
  y: Math.max(EDGE, Math.min(room.height - height - EDGE, y)),
  width,
  height,
});

function overlapArea(a: Rect, b: Rect): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
}

function OpenButton({
  label,
  onOpen,
  children,
}: {
  label: string;
  onOpen: () => void;
  children: string;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-expanded={false}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      {children}
    </button>
  );
}
