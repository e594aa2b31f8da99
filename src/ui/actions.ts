/**
 * Everything a person can trigger, in one table: buttons beside the selection, shortcuts and their help
 * all read it. An action runs one command. What it is made of stands in `actions/`, by what it is done to.
 */
import type { Sop } from '../model/sop.ts';
import { type EditorState, sopOf } from '../store/editorState.ts';
import type { Selection } from '../store/session.ts';
import type { ACTIONS } from '../words.ts';
import { nextRow, placeNext, removeRow } from './actionSteps.ts';
import { type Action, ERASE, onSelection } from './actions/action.ts';
import {
  ENTRY_ACTIONS,
  EXIT_ACTIONS,
  FLOW_ACTIONS,
  FLOW_LANE_ACTIONS,
  NEXT_FLOW,
  REMOVE_FLOW,
} from './actions/flowActions.ts';
import { LANE_ACTIONS } from './actions/laneActions.ts';
import {
  BLOCK_ACTIONS,
  CLEAR_TEXT,
  REMOVE_ROW,
  ROW_ACTIONS,
  SPREADING_ACTIONS,
  TEXT_ACTIONS,
} from './actions/rowActions.ts';
import {
  KIND_ACTIONS,
  NEXT_LANE_ACTIONS,
  PARALLEL_ACTIONS,
  REACHING_ACTIONS,
  REMOVE_SYMBOL,
  SYMBOL_ACTIONS,
  TO_LANE_ACTIONS,
  TOGETHER_ACTIONS,
} from './actions/symbolActions.ts';
import { DOCUMENT_ACTIONS } from './documentActions.ts';

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

/** What can be done to the selection; the order is that of the buttons. */
export const SELECTION_ACTIONS: readonly Action[] = [
  ...SYMBOL_ACTIONS,
  ...TO_LANE_ACTIONS,
  ...NEXT_LANE_ACTIONS,
  ...TOGETHER_ACTIONS,
  ...PARALLEL_ACTIONS,
  ...FLOW_ACTIONS,
  ...EXIT_ACTIONS,
  ...ENTRY_ACTIONS,
  ...FLOW_LANE_ACTIONS,
  ...LANE_ACTIONS,
  ...TEXT_ACTIONS,
  ...ROW_ACTIONS,
  NEXT_FLOW,
  CLEAR_TEXT,
  REMOVE_SYMBOL,
  REMOVE_FLOW,
  REMOVE_ROW,
  ...BLOCK_ACTIONS,
];

const isRow = (_: Sop, selection: Selection): boolean =>
  selection.kind === 'cell' && selection.column === 'number';

/** Keys that mean something only in their place, and so have no button. */
export const PLACE_ACTIONS: readonly Action[] = [
  ...REACHING_ACTIONS,
  ...SPREADING_ACTIONS,
  onSelection('nextRow', ['cell'], ['Enter'], 'text', nextRow),
  onSelection('addBelow', ['place'], ['Enter'], 'symbol', placeNext),
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
