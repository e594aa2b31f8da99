/** What a press on the sheet means: the ink says what it shows, so the ink is asked. */
import { moveActivity } from '../../commands/activities.ts';
import { moveActor } from '../../commands/actors.ts';
import { connect, setFlowFrom, setFlowTo } from '../../commands/flows.ts';
import { layoutSop } from '../../layout/layoutSop.ts';
import { laneGapAt, rowGapAt, symbolSpotAt } from '../../layout/sheet.ts';
import { activityById, symbolPlace } from '../../model/lookup.ts';
import type { ActivityField } from '../../model/sop.ts';
import type { Editor } from '../../store/editor.ts';
import type { Picking, Selection } from '../../store/session.ts';
import { UI } from '../../words.ts';
import { afterRemoval, followPointer } from '../dragging.ts';
import type { Desk } from '../editorContext.tsx';
import { withBlocks } from '../later.ts';
import { sameSelection } from '../selecting.ts';
import { isTypable } from '../typing.ts';

/** What is at a point of the window: the ink there, or a place in a lane without any. */
export const chosenAt = (
  event: { target: EventTarget | null; clientX: number; clientY: number },
  editor: Editor,
  desk: Desk,
): Selection | null => selectionOf(event.target) ?? placeAt(event, editor, desk);

/** What the ink at an element stands for. */
function selectionOf(target: EventTarget | null): Selection | null {
  const element = target instanceof Element ? target : null;
  const node = element?.closest('.react-flow__node');
  const id = node?.getAttribute('data-id');
  if (id) return { kind: 'symbol', id };
  const reach = element?.closest('[data-reach],[data-flow-label]');
  const flow = reach?.getAttribute('data-reach') ?? reach?.getAttribute('data-flow-label');
  if (flow) return { kind: 'flow', id: flow };
  const field = element?.closest('[data-identity]')?.getAttribute('data-identity');
  if (field) return { kind: 'identity', field };
  return cellOf(element?.closest('[data-cell]') ?? null);
}

function cellOf(cell: Element | null): Selection | null {
  const column = cell?.getAttribute('data-cell');
  const actor = cell?.getAttribute('data-actor');
  const activity = cell?.getAttribute('data-activity');
  if (column === 'actor' && actor) return { kind: 'actor', id: actor };
  if (!column || !activity) return null;
  return { kind: 'cell', activity, column: column as 'number' | ActivityField };
}

/** A place in a lane, where there is no ink to ask. */
function placeAt(event: { clientX: number; clientY: number }, editor: Editor, desk: Desk) {
  const point = desk.view.toSheet({ x: event.clientX, y: event.clientY });
  const spot = point && symbolSpotAt(layoutSop(editor.sop()), point);
  if (!spot) return null;
  const activity =
    spot.place.at === 'row'
      ? activityById(editor.sop(), spot.place.activity)
      : editor.sop().activities[Math.min(spot.place.row, editor.sop().activities.length - 1)];
  if (!activity) return null;
  const symbol = activity.symbols.find(({ actor }) => actor === spot.actor);
  return symbol
    ? ({ kind: 'symbol', id: symbol.id } as const)
    : ({ kind: 'place', activity: activity.id, actor: spot.actor } as const);
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('button, textarea, input, .react-flow__handle, .pill, .grip, a') !== null;

/** A pointer goes down on the sheet: a lane or a row begins to move, anything else is chosen when it comes up. */
export function pressSheet(event: React.PointerEvent, editor: Editor, desk: Desk): void {
  if (event.button !== 0 || isControl(event.target)) return;
  const { target } = event;
  const selection = selectionOf(target);
  const draggable =
    selection?.kind === 'actor' || (selection?.kind === 'cell' && selection.column === 'number');
  if (draggable && selection) {
    dragPart(event, editor, desk, selection);
    return;
  }
  followPointer(event, {
    onMove: () => {},
    onDrop: () => {},
    onCancel: () => {},
    onPress: () => press(chosenAt(event, editor, desk), event, editor, desk),
  });
}

const pressed = new WeakSet<Selection>();

/**
 * Whether a pointer chose this: it is in sight, and must stay where it is, or the second press of a double click
 * would meet something else.
 */
export const isPressed = (selection: Selection): boolean => pressed.has(selection);

/** A press selects, with Shift all from what was selected before; on what is selected already a second touch begins to type, as there is no key to press. */
export function press(
  chosen: Selection | null,
  { pointerType, shiftKey: isHeld }: React.PointerEvent,
  editor: Editor,
  desk: Desk,
): void {
  const isTouch = pointerType === 'touch';
  const { picking, selection } = editor.store.getState();
  if (picking) {
    if (chosen?.kind === 'symbol') finishPicking(picking, chosen.id, editor);
    else editor.pick(null);
    return;
  }
  if (chosen && isTouch && sameSelection(chosen, selection) && isTypable(chosen)) {
    editor.edit(chosen);
    return;
  }
  editor.goAcross(null);
  if (chosen?.kind === 'cell' && selection && isHeld) {
    void withBlocks(({ reachTo }) => editor.select(reachTo(selection, chosen)));
    return;
  }
  if (chosen) pressed.add(chosen);
  editor.select(chosen);
  if (chosen) desk.view.focus();
}

/** Drags a lane by its head or a row by its number. */
function dragPart(
  event: React.PointerEvent,
  editor: Editor,
  desk: Desk,
  selection: Selection & { kind: 'actor' | 'cell' },
): void {
  const end = () => editor.dragTo(null);
  const onMove = (client: { x: number; y: number }) => {
    const point = desk.view.toSheet(client);
    const layout = layoutSop(editor.sop());
    const drag =
      selection.kind === 'actor'
        ? { what: 'actor' as const, id: selection.id, at: point && laneGapAt(layout, point.x).at }
        : {
            what: 'row' as const,
            activity: selection.activity,
            at: point && rowGapAt(layout, point.y).at,
          };
    editor.dragTo(drag);
  };
  followPointer(event, {
    onMove,
    panAtEdge: desk.view.panAtEdge,
    onDrop: () => {
      const { drag } = editor.store.getState();
      end();
      if (drag?.what === 'actor' && drag.at !== null) moveLaneTo(editor, drag.id, drag.at);
      if (drag?.what === 'row' && drag.at !== null) moveRowTo(editor, drag.activity, drag.at);
      editor.select(selection);
    },
    onCancel: end,
    onPress: () => press(selection, event, editor, desk),
  });
}

function moveLaneTo(editor: Editor, id: string, gap: number): void {
  editor.run((sop) => {
    const from = sop.actors.findIndex((actor) => actor.id === id);
    return moveActor(sop, id, afterRemoval(from, gap));
  });
}

function moveRowTo(editor: Editor, id: string, gap: number): void {
  editor.run((sop) => {
    const from = sop.activities.findIndex((activity) => activity.id === id);
    return moveActivity(sop, from, afterRemoval(from, gap));
  });
}

/** A double click begins to type; on a grip, which the first click may have brought, in the arrow that it is of. */
export function pressTwice(target: EventTarget, editor: Editor, desk: Desk): void {
  const isGrip = target instanceof Element && target.closest('.grip') !== null;
  if (isControl(target) && !isGrip) return;
  const selection = isGrip ? editor.store.getState().selection : selectionOf(target);
  if (selection?.kind === 'identity' && selection.field === 'logo') void desk.chooseLogo();
  else if (selection && isTypable(selection)) editor.edit(selection);
}

/** Draws or re-points the arrow that was being asked for. */
export function finishPicking(picking: Picking, symbol: string, editor: Editor): void {
  const { anchor, flow, end, label } = picking;
  editor.pick(null);
  const done = editor.run((sop) => {
    if (flow) return (end === 'to' ? setFlowTo : setFlowFrom)(sop, flow, symbol);
    return connect(sop, { from: anchor, to: symbol, ...(label === undefined ? {} : { label }) });
  });
  if (!done) {
    editor.notify({ tone: 'info', text: UI.cannotConnect });
    return;
  }
  editor.select(symbolPlace(editor.sop(), anchor) ? { kind: 'symbol', id: anchor } : null);
}
