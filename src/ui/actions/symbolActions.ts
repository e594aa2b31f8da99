/** What can be done to a symbol, and to a place where one may stand. */
import { addActivityBelow, removeSymbol } from '../../commands/symbols.ts';
import { symbolPlace } from '../../model/lookup.ts';
import type { Sop } from '../../model/sop.ts';
import type { Editor } from '../../store/editor.ts';
import type { Selection } from '../../store/session.ts';
import { type ACTIONS, UI } from '../../words.ts';
import {
  hasLane,
  placeKind,
  reachBeside,
  reachLane,
  rowAbove,
  runAndSelect,
  type Selected,
  startAnswer,
  startPicking,
  toActor,
  toKind,
  toLane,
  toRow,
} from '../actionSteps.ts';
import { type Action, ERASE, onCommand, onSelection } from './action.ts';

const SYMBOL = ['symbol'] as const;
const PLACE = ['place'] as const;

const isDecision = (sop: Sop, { id }: Selected<'symbol'>): boolean =>
  symbolPlace(sop, id)?.symbol.kind === 'decision';

/** Another kind for the selected symbol: three buttons behind one. */
export const KIND_ACTIONS: readonly Action[] = [
  onCommand('toTerminator', SYMBOL, ['K'], 'symbol', toKind('terminator')),
  onCommand('toProcess', SYMBOL, ['T'], 'symbol', toKind('process')),
  onCommand('toDecision', SYMBOL, ['B', '?'], 'symbol', toKind('decision')),
];

export const SYMBOL_ACTIONS: readonly Action[] = [
  onSelection('addBelow', SYMBOL, ['Enter'], 'symbol', (editor, { id }) =>
    runAndSelect(editor, (sop) => addActivityBelow(sop, id)),
  ),
  onSelection('answerYes', SYMBOL, ['Y'], 'symbol', startAnswer('Ya'), isDecision),
  onSelection('answerNo', SYMBOL, ['N'], 'symbol', startAnswer('Tidak'), isDecision),
  onSelection('connectTo', SYMBOL, ['H'], 'symbol', (editor, { id }) =>
    editor.pick(startPicking(id)),
  ),
  onSelection('placeTerminator', PLACE, ['K'], 'symbol', placeKind('terminator')),
  onSelection('placeProcess', PLACE, ['T'], 'symbol', placeKind('process')),
  onSelection('placeDecision', PLACE, ['B', '?'], 'symbol', placeKind('decision')),
  ...KIND_ACTIONS,
  onSelection('editLabel', SYMBOL, ['F2'], 'symbol', (editor, target) => editor.edit(target)),
  onCommand('moveLaneLeft', SYMBOL, ['Alt+ArrowLeft'], 'symbol', toLane(-1)),
  onCommand('moveLaneRight', SYMBOL, ['Alt+ArrowRight'], 'symbol', toLane(1)),
  onCommand('moveSymbolUp', SYMBOL, ['Alt+Shift+ArrowUp'], 'symbol', toRow(-1)),
  onCommand('moveSymbolDown', SYMBOL, ['Alt+Shift+ArrowDown'], 'symbol', toRow(1)),
];

/** As many lanes as can be chosen from a list; further ones are reached by steps. */
const LISTED_LANES = 40;
/** The digit of a lane, for as many as there are digits. */
const laneKey = (lane: number): string | undefined =>
  lane < 9 ? String(lane + 1) : lane === 9 ? '0' : undefined;

/** One action a lane, named after it: the same thing done in whichever lane a person means. */
function onLanes<K extends 'symbol' | 'place'>(
  id: keyof typeof ACTIONS,
  kinds: readonly K[],
  /** What is held with the lane's digit; null where no key does it. */
  modifier: '' | 'Shift+' | null,
  run: (editor: Editor, selection: Selected<K>, actor: string) => void,
): readonly Action[] {
  return Array.from({ length: LISTED_LANES }, (_, lane): Action => {
    const key = laneKey(lane);
    const actorIn = (sop: Sop) => sop.actors[lane];
    const act = onSelection(
      id,
      kinds,
      key === undefined || modifier === null ? [] : [`${modifier}${key}`],
      'symbol',
      (editor, selection) => run(editor, selection, actorIn(editor.sop())?.id ?? ''),
      (sop, selection) => actorIn(sop) !== undefined && laneOf(sop, selection) !== actorIn(sop)?.id,
    );
    const labelIn = (sop: Sop) => actorIn(sop)?.name || UI.nameless;
    return { ...act, id: `${id}${lane + 1}`, labelIn };
  });
}

/** The lane that a symbol is in; of an empty place none, as a symbol can be put there. */
const laneOf = (sop: Sop, selection: Selection): string | undefined =>
  selection.kind === 'symbol' ? symbolPlace(sop, selection.id)?.symbol.actor : undefined;

export const TO_LANE_ACTIONS = onLanes('toLane', ['symbol', 'place'], '', toActor);
export const NEXT_LANE_ACTIONS = onLanes('nextInLane', SYMBOL, 'Shift+', reachLane('next'));
export const TOGETHER_ACTIONS = onLanes('togetherWith', SYMBOL, null, reachLane('together'));
export const PARALLEL_ACTIONS = onLanes('parallelWith', SYMBOL, null, reachLane('parallel'));

/** The next symbol, where the arrow key points: in the lane beside, or in a row of its own. */
export const REACHING_ACTIONS: readonly Action[] = [
  onSelection(
    'nextLeft',
    SYMBOL,
    ['Ctrl+ArrowLeft'],
    'symbol',
    reachBeside('next', -1),
    hasLane(-1),
  ),
  onSelection(
    'nextRight',
    SYMBOL,
    ['Ctrl+ArrowRight'],
    'symbol',
    reachBeside('next', 1),
    hasLane(1),
  ),
  onSelection('nextBelow', SYMBOL, ['Ctrl+ArrowDown'], 'symbol', (editor, { id }) =>
    runAndSelect(editor, (sop) => addActivityBelow(sop, id)),
  ),
  onSelection('rowAbove', SYMBOL, ['Ctrl+ArrowUp'], 'symbol', rowAbove),
  onSelection(
    'togetherLeft',
    SYMBOL,
    ['Shift+ArrowLeft'],
    'symbol',
    reachBeside('together', -1),
    hasLane(-1),
  ),
  onSelection(
    'togetherRight',
    SYMBOL,
    ['Shift+ArrowRight'],
    'symbol',
    reachBeside('together', 1),
    hasLane(1),
  ),
  onSelection(
    'parallelLeft',
    SYMBOL,
    ['Alt+Shift+ArrowLeft'],
    'symbol',
    reachBeside('parallel', -1),
    hasLane(-1),
  ),
  onSelection(
    'parallelRight',
    SYMBOL,
    ['Alt+Shift+ArrowRight'],
    'symbol',
    reachBeside('parallel', 1),
    hasLane(1),
  ),
];

export const REMOVE_SYMBOL = onSelection(
  'removeSymbol',
  SYMBOL,
  ERASE,
  'symbol',
  (editor, { id }) => {
    const place = symbolPlace(editor.sop(), id);
    editor.run((sop) => removeSymbol(sop, id));
    if (place)
      editor.select({ kind: 'place', activity: place.activity.id, actor: place.symbol.actor });
  },
);
