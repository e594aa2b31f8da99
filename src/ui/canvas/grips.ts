/** Dragging the selected flow by its ends and legs. */
import { layoutSop } from '../../layout/layoutSop.ts';
import type { Editor } from '../../store/editor.ts';
import type { FlowGrip } from '../../store/session.ts';
import { UI } from '../../words.ts';
import { followPointer } from '../dragging.ts';
import { flowLaneAt } from '../drawnFlow.ts';
import type { Desk } from '../editorContext.tsx';
import { bendFlow, changeAt } from './bending.ts';
import { press } from './pointing.ts';

/** A leg that was so far from where it was taken up, in another place, was led away, mm. */
const LED_AWAY = 3;

interface GrippedFlow {
  readonly id: string;
  readonly grip: FlowGrip;
}

/** Follows a part of a flow until it is let go; where it was not moved at all, the flow was pressed. */
export function dragGrip(
  event: React.PointerEvent,
  gripped: GrippedFlow,
  editor: Editor,
  desk: Desk,
): void {
  if (event.button !== 0) return;
  const end = () => editor.dragTo(null);
  const start = desk.view.toSheet({ x: event.clientX, y: event.clientY });
  const startLane = start && flowLaneAt(layoutSop(editor.sop()), start.x);
  let isLedAway = false;
  followPointer(event, {
    onMove: (client) => {
      const point = desk.view.toSheet(client);
      const sop = editor.sop();
      const found = point && changeAt(sop, layoutSop(sop), point, gripped);
      const isAtStart =
        found?.set === 'lane' &&
        found.actor === startLane?.actor &&
        found.gutter === startLane.gutter;
      isLedAway ||= !isAtStart && !!start && !!point && Math.abs(point.x - start.x) >= LED_AWAY;
      // A leg that hardly moved has gone nowhere; one that was led away and back is meant to stay there, and is kept.
      const change = isAtStart && !isLedAway ? null : found;
      editor.dragTo({ what: 'flow', ...gripped, change, at: point });
    },
    panAtEdge: desk.view.panAtEdge,
    onDrop: () => {
      const { drag } = editor.store.getState();
      end();
      if (drag?.what !== 'flow' || !drag.change) return;
      const { id, change } = drag;
      const isRepointed = change.set === 'from' || change.set === 'to';
      if (!editor.run((sop) => bendFlow(sop, id, change)) && isRepointed)
        editor.notify({ tone: 'info', text: UI.cannotConnect });
      desk.view.focus();
    },
    onCancel: end,
    onPress: () => press({ kind: 'flow', id: gripped.id }, event, editor, desk),
  });
}
