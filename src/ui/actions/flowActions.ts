/** What can be done to an arrow: where it goes, how it runs, what is written at it. */
import {
  removeFlow,
  removeFlowHints,
  setFlowEntry,
  setFlowExit,
  setFlowKind,
} from '../../commands/flows.ts';
import type { DockingSide, Sop } from '../../model/sop.ts';
import { repoint, type Selected, throughGutter, throughLane } from '../actionSteps.ts';
import { nextFlow } from '../selecting.ts';
import { type Action, ERASE, onCommand, onSelection } from './action.ts';

const FLOW = ['flow'] as const;

/** The side of a symbol at which an arrow docks. */
function docks(set: typeof setFlowExit, side: DockingSide) {
  return (sop: Sop, { id }: Selected<'flow'>): Sop => set(sop, id, side);
}

/** A letter over an arrow begins its label, so that its keys are held with Alt. */
export const FLOW_ACTIONS: readonly Action[] = [
  onSelection('editFlowLabel', FLOW, ['F2', 'Enter'], 'symbol', (editor, target) =>
    editor.edit(target),
  ),
  onCommand('removeHints', FLOW, ['Alt+0'], 'symbol', (sop, { id }) => removeFlowHints(sop, id)),
  onSelection('repointTo', FLOW, ['Alt+H'], 'symbol', repoint('to')),
  onSelection('repointFrom', FLOW, ['Alt+Shift+H'], 'symbol', repoint('from')),
  onCommand('toJoint', FLOW, ['Alt+J'], 'symbol', (sop, { id }) => setFlowKind(sop, id, 'joint')),
  onCommand('toArrow', FLOW, ['Alt+J'], 'symbol', (sop, { id }) => setFlowKind(sop, id, 'arrow')),
];

/** The side that an arrow leaves by: as for its source, Shift is held as well. */
export const EXIT_ACTIONS: readonly Action[] = [
  onCommand('exitTop', FLOW, ['Alt+Shift+ArrowUp'], 'symbol', docks(setFlowExit, 'top')),
  onCommand('exitRight', FLOW, ['Alt+Shift+ArrowRight'], 'symbol', docks(setFlowExit, 'right')),
  onCommand('exitBottom', FLOW, ['Alt+Shift+ArrowDown'], 'symbol', docks(setFlowExit, 'bottom')),
  onCommand('exitLeft', FLOW, ['Alt+Shift+ArrowLeft'], 'symbol', docks(setFlowExit, 'left')),
];

export const ENTRY_ACTIONS: readonly Action[] = [
  onCommand('entryTop', FLOW, ['Alt+ArrowUp'], 'symbol', docks(setFlowEntry, 'top')),
  onCommand('entryRight', FLOW, ['Alt+ArrowRight'], 'symbol', docks(setFlowEntry, 'right')),
  onCommand('entryBottom', FLOW, ['Alt+ArrowDown'], 'symbol', docks(setFlowEntry, 'bottom')),
  onCommand('entryLeft', FLOW, ['Alt+ArrowLeft'], 'symbol', docks(setFlowEntry, 'left')),
];

export const FLOW_LANE_ACTIONS: readonly Action[] = [
  onCommand('laneLeft', FLOW, ['Ctrl+ArrowLeft'], 'symbol', throughLane(-1)),
  onCommand('laneRight', FLOW, ['Ctrl+ArrowRight'], 'symbol', throughLane(1)),
  onCommand('gutterLeft', FLOW, ['Ctrl+Shift+ArrowLeft'], 'symbol', throughGutter('left')),
  onCommand('gutterRight', FLOW, ['Ctrl+Shift+ArrowRight'], 'symbol', throughGutter('right')),
];

/** From one arrow to the next. */
export const NEXT_FLOW = onSelection(
  'nextFlow',
  ['symbol', 'flow'],
  ['G', 'Alt+G'],
  'symbol',
  (editor, selection) => {
    const flow = nextFlow(editor.sop(), selection);
    if (flow) editor.select({ kind: 'flow', id: flow });
  },
  (sop, s) => nextFlow(sop, s) !== null,
);

export const REMOVE_FLOW = onCommand('removeFlow', FLOW, ERASE, 'symbol', (sop, { id }) =>
  removeFlow(sop, id),
);
