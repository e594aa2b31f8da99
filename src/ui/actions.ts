/**
 * Everything a person can trigger, in one table: buttons beside the selection, shortcuts and their help
 * all read it. An action runs one command.
 */
import { duplicateActivity } from '../commands/activities.ts';
import {
  removeFlow,
  removeFlowHints,
  setFlowEntry,
  setFlowExit,
  setFlowKind,
} from '../commands/flows.ts';
import { setLogo } from '../commands/identity.ts';
import { addActivityBelow, removeSymbol } from '../commands/symbols.ts';
import { symbolPlace } from '../model/lookup.ts';
import type { DockingSide, Sop } from '../model/sop.ts';
import { type Editor, type EditorState, sopOf } from '../store/editor.ts';
import type { Selection } from '../store/session.ts';
import { ACTIONS, ASK } from '../words.ts';
import {
  addLane,
  addRowBelow,
  hasLane,
  nextRow,
  placeKind,
  placeNext,
  reachBeside,
  reachLane,
  removeLane,
  removeRow,
  repoint,
  rowAbove,
  runAndSelect,
  type Selected,
  shiftLane,
  shiftRow,
  startAnswer,
  startPicking,
  throughLane,
  toActor,
  toKind,
  toLane,
  toRow,
} from './actionSteps.ts';
import { DOCUMENT_ACTIONS } from './documentActions.ts';
import type { Desk } from './editorContext.tsx';
import { withBlocks } from './later.ts';
import { activityOf, type Direction, nextFlow } from './selecting.ts';
import { isTypable, writeText } from './typing.ts';

export { DOCUMENT_ACTIONS };

export interface Action {
  readonly id: string;
  readonly label: string;
  /** The label where it depends on the document, as the name of a lane does. */
  readonly labelIn?: (sop: Sop) => string;
  /** Shortcuts, the first one shown: `Ctrl+Z`, `Enter`, `K`. */
  readonly keys: readonly string[];
  readonly group: 'symbol' | 'text' | 'row' | 'view' | 'all';
  /** The selections it stands beside as a button; none where it is not about the selection. */
  readonly beside: readonly Selection['kind'][];
  readonly isEnabled: (state: EditorState) => boolean;
  readonly run: (editor: Editor, desk: Desk) => void;
}

type Kind = Selection['kind'];

/** An action on what is selected, enabled where that is of the right kind and `allows` agrees. */
function onSelection<K extends Kind>(
  id: keyof typeof ACTIONS,
  kinds: readonly K[],
  keys: readonly string[],
  group: Action['group'],
  run: (editor: Editor, selection: Selected<K>, desk: Desk) => void,
  allows: (sop: Sop, selection: Selected<K>) => boolean = () => true,
): Action {
  const selected = (state: EditorState): Selected<K> | null => {
    const { selection } = state;
    return selection && (kinds as readonly Kind[]).includes(selection.kind)
      ? (selection as Selected<K>)
      : null;
  };
  return {
    id,
    label: ACTIONS[id] as string,
    keys,
    group,
    beside: kinds,
    isEnabled: (state) => {
      const selection = selected(state);
      return selection !== null && allows(sopOf(state), selection);
    },
    run: (editor, desk) => {
      const selection = selected(editor.store.getState());
      if (selection) run(editor, selection, desk);
    },
  };
}

const isRow = (_: Sop, selection: Selection): boolean =>
  selection.kind === 'cell' && selection.column === 'number';
const isText = (_: Sop, selection: Selection): boolean => isTypable(selection);
const isDecision = (sop: Sop, { id }: Selected<'symbol'>): boolean =>
  symbolPlace(sop, id)?.symbol.kind === 'decision';
const isLogo = (_: Sop, selection: Selection): boolean =>
  selection.kind === 'identity' && selection.field === 'logo';

/** An action that is one command, enabled exactly where the command changes something. */
const onCommand = <K extends Kind>(
  id: keyof typeof ACTIONS,
  kinds: readonly K[],
  keys: readonly string[],
  group: Action['group'],
  command: (sop: Sop, selection: Selected<K>) => Sop,
): Action =>
  onSelection(
    id,
    kinds,
    keys,
    group,
    (editor, selection) => void editor.run((sop) => command(sop, selection)),
    (sop, selection) => command(sop, selection) !== sop,
  );

const SYMBOL = ['symbol'] as const;
const PLACE = ['place'] as const;
const FLOW = ['flow'] as const;
const ACTOR = ['actor'] as const;
const IN_ROW = ['symbol', 'place', 'cell'] as const;
const TEXT = ['cell', 'identity'] as const;
const ERASE = ['Delete', 'Backspace'] as const;

/** Another kind for the selected symbol: three buttons behind one. */
export const KIND_ACTIONS: readonly Action[] = [
  onCommand('toTerminator', SYMBOL, ['K'], 'symbol', toKind('terminator')),
  onCommand('toProcess', SYMBOL, ['T'], 'symbol', toKind('process')),
  onCommand('toDecision', SYMBOL, ['B', '?'], 'symbol', toKind('decision')),
];

const SYMBOL_ACTIONS: readonly Action[] = [
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
    const labelIn = (sop: Sop) => actorIn(sop)?.name || ASK.nameless;
    return { ...act, id: `${id}${lane + 1}`, labelIn };
  });
}

/** The lane that a symbol is in; of an empty place none, as a symbol can be put there. */
const laneOf = (sop: Sop, selection: Selection): string | undefined =>
  selection.kind === 'symbol' ? symbolPlace(sop, selection.id)?.symbol.actor : undefined;

const TO_LANE_ACTIONS = onLanes('toLane', ['symbol', 'place'], '', toActor);
const NEXT_LANE_ACTIONS = onLanes('nextInLane', SYMBOL, 'Shift+', reachLane('next'));
const TOGETHER_ACTIONS = onLanes('togetherWith', SYMBOL, null, reachLane('together'));
const PARALLEL_ACTIONS = onLanes('parallelWith', SYMBOL, null, reachLane('parallel'));

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

/** The side of a symbol at which an arrow docks. */
function docks(set: typeof setFlowExit, side: DockingSide) {
  return (sop: Sop, { id }: Selected<'flow'>): Sop => set(sop, id, side);
}

/** A letter over an arrow begins its label, so that its keys are held with Alt. */
const FLOW_ACTIONS: readonly Action[] = [
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
const EXIT_ACTIONS: readonly Action[] = [
  onCommand('exitTop', FLOW, ['Alt+Shift+ArrowUp'], 'symbol', docks(setFlowExit, 'top')),
  onCommand('exitRight', FLOW, ['Alt+Shift+ArrowRight'], 'symbol', docks(setFlowExit, 'right')),
  onCommand('exitBottom', FLOW, ['Alt+Shift+ArrowDown'], 'symbol', docks(setFlowExit, 'bottom')),
  onCommand('exitLeft', FLOW, ['Alt+Shift+ArrowLeft'], 'symbol', docks(setFlowExit, 'left')),
];

const ENTRY_ACTIONS: readonly Action[] = [
  onCommand('entryTop', FLOW, ['Alt+ArrowUp'], 'symbol', docks(setFlowEntry, 'top')),
  onCommand('entryRight', FLOW, ['Alt+ArrowRight'], 'symbol', docks(setFlowEntry, 'right')),
  onCommand('entryBottom', FLOW, ['Alt+ArrowDown'], 'symbol', docks(setFlowEntry, 'bottom')),
  onCommand('entryLeft', FLOW, ['Alt+ArrowLeft'], 'symbol', docks(setFlowEntry, 'left')),
];

const FLOW_LANE_ACTIONS: readonly Action[] = [
  onCommand('laneLeft', FLOW, ['Ctrl+ArrowLeft'], 'symbol', throughLane(-1)),
  onCommand('laneRight', FLOW, ['Ctrl+ArrowRight'], 'symbol', throughLane(1)),
];

/** Several buttons behind one. */
export interface Fold {
  readonly id: keyof typeof ACTIONS;
  /** Wanted often enough to stand beside the selection before "Lainnya" is opened. */
  readonly isFirst?: boolean;
  readonly actions: readonly Action[];
}

export const FOLDS: readonly Fold[] = [
  { id: 'changeKind', isFirst: true, actions: KIND_ACTIONS },
  { id: 'toLane', isFirst: true, actions: TO_LANE_ACTIONS },
  { id: 'nextInLane', actions: NEXT_LANE_ACTIONS },
  { id: 'togetherWith', actions: TOGETHER_ACTIONS },
  { id: 'parallelWith', actions: PARALLEL_ACTIONS },
  { id: 'exitSide', isFirst: true, actions: EXIT_ACTIONS },
  { id: 'entrySide', isFirst: true, actions: ENTRY_ACTIONS },
  { id: 'flowLane', isFirst: true, actions: FLOW_LANE_ACTIONS },
];

const HINT_ACTIONS: readonly Action[] = [...EXIT_ACTIONS, ...ENTRY_ACTIONS, ...FLOW_LANE_ACTIONS];

const LANE_ACTIONS: readonly Action[] = [
  onSelection('rename', ACTOR, ['F2', 'Enter'], 'row', (editor, target) => editor.edit(target)),
  onSelection('addActorBefore', ACTOR, ['Ctrl+Shift+Enter'], 'row', addLane(0)),
  onSelection('addActorAfter', ACTOR, ['Ctrl+Enter'], 'row', addLane(1)),
  onCommand('moveActorLeft', ACTOR, ['Alt+ArrowLeft'], 'row', shiftLane(-1)),
  onCommand('moveActorRight', ACTOR, ['Alt+ArrowRight'], 'row', shiftLane(1)),
  onSelection('setGroup', ACTOR, ['Alt+G'], 'row', (_, { id }, desk) =>
    desk.showDialog({ name: 'actor-group', actor: id }),
  ),
  onSelection('removeActor', ACTOR, ['Delete'], 'row', removeLane),
];

const TEXT_ACTIONS: readonly Action[] = [
  onSelection(
    'editText',
    TEXT,
    ['F2', 'Enter'],
    'text',
    (editor, target) => editor.edit(target),
    isText,
  ),
  onSelection(
    'chooseLogo',
    ['identity'],
    ['Enter', 'F2'],
    'text',
    (_, __, desk) => void desk.chooseLogo(),
    isLogo,
  ),
  onCommand('removeLogo', ['identity'], ERASE, 'text', (sop, selection) =>
    isLogo(sop, selection) ? setLogo(sop, null) : sop,
  ),
];

const ROW_ACTIONS: readonly Action[] = [
  onSelection('addRowBelow', IN_ROW, ['Alt+Enter'], 'row', addRowBelow),
  onCommand('moveRowUp', IN_ROW, ['Alt+ArrowUp'], 'row', shiftRow(-1)),
  onCommand('moveRowDown', IN_ROW, ['Alt+ArrowDown'], 'row', shiftRow(1)),
  onCommand('duplicateRow', IN_ROW, ['Ctrl+D'], 'row', (sop, selection) =>
    duplicateActivity(sop, activityOf(sop, selection)?.id ?? ''),
  ),
  onSelection(
    'nextFlow',
    ['symbol', 'flow'],
    ['G', 'Alt+G'],
    'symbol',
    (editor, selection) => {
      const flow = nextFlow(editor.sop(), selection);
      if (flow) editor.select({ kind: 'flow', id: flow });
    },
    (sop, s) => nextFlow(sop, s) !== null,
  ),
];

const REMOVING_ACTIONS: readonly Action[] = [
  onCommand('clearText', TEXT, ERASE, 'text', (sop, target) => writeText(sop, target, '')),
  onSelection('removeSymbol', SYMBOL, ERASE, 'symbol', (editor, { id }) => {
    const place = symbolPlace(editor.sop(), id);
    editor.run((sop) => removeSymbol(sop, id));
    if (place)
      editor.select({ kind: 'place', activity: place.activity.id, actor: place.symbol.actor });
  }),
  onCommand('removeFlow', FLOW, ERASE, 'symbol', (sop, { id }) => removeFlow(sop, id)),
  onSelection('removeRow', IN_ROW, ['Ctrl+Delete'], 'row', removeRow),
];

/** What is done to several cells or rows; the part that does it comes when it is first wanted. */
function onBlock(
  id: keyof typeof ACTIONS,
  keys: readonly string[],
  act: (blocks: Blocks, sop: Sop, block: Selected<'block'>) => Sop,
): Action {
  return onSelection(id, ['block'], keys, 'row', (editor, block) => {
    void withBlocks((blocks) => editor.run((sop) => act(blocks, sop, block)));
  });
}

type Blocks = Parameters<Parameters<typeof withBlocks>[0]>[0];

const BLOCK_ACTIONS: readonly Action[] = [
  onBlock('moveRowUp', ['Alt+ArrowUp'], (blocks, sop, it) => blocks.shiftBlock(sop, it, -1)),
  onBlock('moveRowDown', ['Alt+ArrowDown'], (blocks, sop, it) => blocks.shiftBlock(sop, it, 1)),
  onBlock('duplicateRow', ['Ctrl+D'], (blocks, sop, it) => blocks.duplicateBlock(sop, it)),
  onBlock('clearText', ERASE, (blocks, sop, it) => blocks.withoutBlock(sop, it)),
];

/** Reaching over more cells, as with Shift in a spreadsheet. */
const reach = (id: keyof typeof ACTIONS, key: string, direction: Direction): Action =>
  onSelection(id, ['cell', 'block'], [key], 'text', (editor, selection) => {
    void withBlocks(({ extendBlock }) =>
      editor.select(extendBlock(editor.sop(), selection, direction)),
    );
  });

const SPREADING_ACTIONS: readonly Action[] = [
  reach('reachUp', 'Shift+ArrowUp', 'up'),
  reach('reachDown', 'Shift+ArrowDown', 'down'),
  reach('reachLeft', 'Shift+ArrowLeft', 'left'),
  reach('reachRight', 'Shift+ArrowRight', 'right'),
];

/** What can be done to the selection; the order is that of the buttons. */
export const SELECTION_ACTIONS: readonly Action[] = [
  ...SYMBOL_ACTIONS,
  ...TO_LANE_ACTIONS,
  ...NEXT_LANE_ACTIONS,
  ...TOGETHER_ACTIONS,
  ...PARALLEL_ACTIONS,
  ...FLOW_ACTIONS,
  ...HINT_ACTIONS,
  ...LANE_ACTIONS,
  ...TEXT_ACTIONS,
  ...ROW_ACTIONS,
  ...REMOVING_ACTIONS,
  ...BLOCK_ACTIONS,
];

/** Keys that mean something only in their place, and so have no button. */
export const PLACE_ACTIONS: readonly Action[] = [
  ...REACHING_ACTIONS,
  ...SPREADING_ACTIONS,
  onSelection('nextRow', ['cell'], ['Enter'], 'text', nextRow),
  onSelection('addBelow', PLACE, ['Enter'], 'symbol', placeNext),
  onSelection('removeRow', ['cell'], ERASE, 'row', removeRow, isRow),
];

/** In a form with nothing in it, whose only lane is selected as it opens, a line begins the first row. */
const BEGINNING_ACTION: Action = {
  ...DOCUMENT_ACTIONS.typeLine,
  isEnabled: (state) => {
    const { actors, activities } = sopOf(state);
    const isWaiting = actors.length === 1 && actors[0]?.name === '';
    return isWaiting && activities.every(({ symbols }) => symbols.length === 0);
  },
};

/** The last answer of {@link actionsBeside}: it tries every command, and several places ask at each change. */
let beside: {
  readonly sop: Sop;
  readonly selection: Selection | null;
  readonly actions: readonly Action[];
} | null = null;

/** The buttons for what is selected; the same list while document and selection are the same. */
export function actionsBeside(state: EditorState): readonly Action[] {
  const { selection } = state;
  const sop = sopOf(state);
  if (beside?.sop === sop && beside.selection === selection) return beside.actions;
  const actions = SELECTION_ACTIONS.filter((action) => action.isEnabled(state));
  beside = { sop, selection, actions };
  return actions;
}

/** The action that a key press means, if any: what is closest to the selection wins. */
export function actionForKey(state: EditorState, key: string): Action | undefined {
  const all = [
    BEGINNING_ACTION,
    ...PLACE_ACTIONS,
    ...SELECTION_ACTIONS,
    ...Object.values(DOCUMENT_ACTIONS),
  ];
  return all.find((action) => action.keys.includes(key) && action.isEnabled(state));
}

/** A key press as the table writes it: `Ctrl+Shift+Z`, `Alt+ArrowUp`, `K`. */
export function keyName(event: {
  key: string;
  /** The key's place on the keyboard: with Shift, a digit's key says another character. */
  code?: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}): string {
  const digit = event.shiftKey ? /^Digit(\d)$/.exec(event.code ?? '')?.[1] : undefined;
  const key = digit ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
  const isLetter = /^[A-Z]$/.test(key) || event.key.length > 1 || digit !== undefined;
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey && isLetter ? 'Shift+' : '',
    key,
  ].join('');
}
