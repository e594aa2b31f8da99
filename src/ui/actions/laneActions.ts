/** What can be done to a lane, by its head. */
import { addLane, removeLane, shiftLane } from '../actionSteps.ts';
import { type Action, onCommand, onSelection } from './action.ts';

const ACTOR = ['actor'] as const;

export const LANE_ACTIONS: readonly Action[] = [
  onSelection('rename', ACTOR, ['F2', 'Enter'], 'row', (editor, target) => editor.edit(target)),
  onSelection('addActorBefore', ACTOR, ['Alt+Shift+Enter'], 'row', addLane(0)),
  onSelection('addActorAfter', ACTOR, ['Alt+Enter'], 'row', addLane(1)),
  onCommand('moveActorLeft', ACTOR, ['Alt+ArrowLeft'], 'row', shiftLane(-1)),
  onCommand('moveActorRight', ACTOR, ['Alt+ArrowRight'], 'row', shiftLane(1)),
  onSelection('setGroup', ACTOR, ['Alt+G'], 'row', (_, { id }, desk) =>
    desk.showDialog({ name: 'actor-group', actor: id }),
  ),
  onSelection('removeActor', ACTOR, ['Delete'], 'row', removeLane),
];
