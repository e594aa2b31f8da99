/**
 * Everything a person can trigger, in one table: buttons beside the selection, shortcuts and their help
 * all read it. An action runs one command.
 */
import {
  addActivity,
  duplicateActivity,
  moveActivity,
  removeActivity,
} from '../commands/activities.ts';
import { actorSymbols, addActor, moveActor, removeActor } from '../commands/actors.ts';
import { removeFlow, setFlowKind } from '../commands/flows.ts';
import { setLogo } from '../commands/identity.ts';
import {
  addActivityBelow,
  moveSymbol,
  placeSymbol,
  removeSymbol,
  setSymbolKind,
} from '../commands/symbols.ts';
import { flowById, symbolPlace, symbolPlaces } from '../model/lookup.ts';
import type { Flow, Sop, SymbolKind } from '../model/sop.ts';
import { type Editor, type EditorState, sopOf } from '../store/editor.ts';
import type { Selection } from '../store/session.ts';
import { ACTIONS, UI } from '../words.ts';
import type { Desk } from './editorContext.tsx';
import { activityOf, nextFlow } from './selecting.ts';
import { isTypable, writeText } from './typing.ts';

export interface Action {
  readonly id: string;
  readonly label: string;
  /** Shortcuts, the first one shown: `Ctrl+Z`, `Enter`, `K`. */
  readonly keys: readonly string[];
  readonly group: 'symbol' | 'text' | 'row' | 'all';
  /** The selections it stands beside as a button; for `all` it is not about the selection. */
  readonly beside: readonly Selection['kind'][];
  readonly isEnabled: (state: EditorState) => boolean;
  readonly run: (editor: Editor, desk: Desk) => void;
}

type Kind = Selection['kind'];
type Selected<K extends Kind> = Extract<Selection, { kind: K }>;

/** An action on what is selected, enabled where that is of the right kind and the command would change something. */
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
const isLogo = (_: Sop, selection: Selection): boolean =>
  selection.kind === 'identity' && selection.field === 'logo';

/** Runs a command and selects the symbol that it made. */
function runAndSelect(editor: Editor, command: (sop: Sop) => Sop): void {
  const before = symbolPlaces(editor.sop());
  if (!editor.run(command)) return;
  const made = [...symbolPlaces(editor.sop()).keys()].find((id) => !before.has(id));
  if (made) editor.select({ kind: 'symbol', id: made });
}

function setKind(kind: SymbolKind) {
  return (editor: Editor, { id }: Selected<'symbol'>): void =>
    void editor.run((sop) => setSymbolKind(sop, id, kind));
}

function placeKind(kind: SymbolKind) {
  return (editor: Editor, { actor, activity }: Selected<'place'>): void => {
    const place = { at: 'row', activity } as const;
    runAndSelect(editor, (sop) => placeSymbol(sop, { kind, actor, place }));
  };
}

const isNotKind =
  (kind: SymbolKind) =>
  (sop: Sop, { id }: Selected<'symbol'>): boolean =>
    symbolPlace(sop, id)?.symbol.kind !== kind;

/** The first symbol of a form is its start; those that follow are work. */
function placeNext(editor: Editor, selection: Selected<'place'>): void {
  const kind = symbolPlaces(editor.sop()).size === 0 ? 'terminator' : 'process';
  placeKind(kind)(editor, selection);
}

function moveLane(step: -1 | 1) {
  return (editor: Editor, selection: Selected<'symbol'>): void => {
    editor.run((sop) => {
      const place = symbolPlace(sop, selection.id);
      const lane = sop.actors.findIndex(({ id }) => id === place?.symbol.actor);
      const actor = sop.actors[lane + step];
      if (!place || !actor) return sop;
      return moveSymbol(sop, selection.id, {
        actor: actor.id,
        place: { at: 'row', activity: place.activity.id },
      });
    });
  };
}

/** The symbol alone goes to the row above or below; its row and its text stay. */
function moveToRow(step: -1 | 1) {
  return (editor: Editor, { id }: Selected<'symbol'>): void => {
    editor.run((sop) => {
      const here = symbolPlace(sop, id);
      const activity = sop.activities[(here?.row ?? -2) + step];
      if (!here || !activity) return sop;
      const place = { at: 'row', activity: activity.id } as const;
      return moveSymbol(sop, id, { actor: here.symbol.actor, place });
    });
  };
}

function moveRow(step: -1 | 1) {
  return (editor: Editor, selection: Selection): void => {
    editor.run((sop) => {
      const activity = activityOf(sop, selection);
      const row = activity ? sop.activities.indexOf(activity) : -1;
      return row < 0 ? sop : moveActivity(sop, row, row + step);
    });
  };
}

function addRowBelow(editor: Editor, selection: Selection): void {
  const activity = activityOf(editor.sop(), selection);
  const at = activity ? editor.sop().activities.indexOf(activity) + 1 : 0;
  editor.run((sop) => addActivity(sop, { at }));
  const made = editor.sop().activities[at];
  if (made) editor.select({ kind: 'cell', activity: made.id, column: 'description' });
}

function removeRow(editor: Editor, selection: Selection): void {
  const activity = activityOf(editor.sop(), selection);
  if (!activity) return;
  const row = editor.sop().activities.indexOf(activity);
  editor.run((sop) => removeActivity(sop, activity.id));
  const { activities } = editor.sop();
  const next = activities[Math.min(row, activities.length - 1)];
  if (next) editor.select({ kind: 'cell', activity: next.id, column: 'number' });
}

function addLane(offset: 0 | 1) {
  return (editor: Editor, selection: Selected<'actor'>): void => {
    const at = editor.sop().actors.findIndex(({ id }) => id === selection.id) + offset;
    editor.run((sop) => addActor(sop, { at }));
    const made = editor.sop().actors[at];
    if (made) editor.edit({ kind: 'actor', id: made.id });
  };
}

function shiftLane(step: -1 | 1) {
  return (editor: Editor, selection: Selected<'actor'>): void => {
    editor.run((sop) => {
      const at = sop.actors.findIndex(({ id }) => id === selection.id);
      const to = at + step;
      return to < 0 || to >= sop.actors.length ? sop : moveActor(sop, selection.id, to);
    });
  };
}

function removeLane(editor: Editor, selection: Selected<'actor'>, desk: Desk): void {
  if (actorSymbols(editor.sop(), selection.id).length > 0)
    desk.showDialog({ name: 'remove-actor', actor: selection.id });
  else editor.run((sop) => removeActor(sop, selection.id, 'remove'));
}

function repoint(end: 'from' | 'to') {
  return (editor: Editor, selection: Selected<'flow'>): void => {
    const flow = flowById(editor.sop(), selection.id);
    if (!flow) return;
    const anchor = end === 'to' ? flow.from : flow.to;
    editor.pick({ ...startPicking(anchor), flow: flow.id, end });
  };
}

/** Choosing a target for a new arrow from a symbol, with nothing chosen yet. */
export const startPicking = (anchor: string, label?: string) => ({
  anchor,
  flow: null,
  end: 'to' as const,
  label,
  candidate: null,
  digits: '',
});

const flowKind = (sop: Sop, selection: Selected<'flow'>): Flow['kind'] | undefined =>
  flowById(sop, selection.id)?.kind;

const SYMBOL = ['symbol'] as const;
const PLACE = ['place'] as const;
const FLOW = ['flow'] as const;
const ACTOR = ['actor'] as const;
const IN_ROW = ['symbol', 'place', 'cell'] as const;

/** Another kind for the selected symbol: three buttons behind one. */
export const KIND_ACTIONS: readonly Action[] = [
  onSelection(
    'toTerminator',
    SYMBOL,
    ['K'],
    'symbol',
    setKind('terminator'),
    isNotKind('terminator'),
  ),
  onSelection('toProcess', SYMBOL, ['T'], 'symbol', setKind('process'), isNotKind('process')),
  onSelection(
    'toDecision',
    SYMBOL,
    ['B', '?'],
    'symbol',
    setKind('decision'),
    isNotKind('decision'),
  ),
];

/** What can be done to the selection; the order is that of the buttons. */
export const SELECTION_ACTIONS: readonly Action[] = [
  onSelection('addBelow', SYMBOL, ['Enter'], 'symbol', (editor, { id }) =>
    runAndSelect(editor, (sop) => addActivityBelow(sop, id)),
  ),
  onSelection('connectTo', SYMBOL, ['H'], 'symbol', (editor, { id }) =>
    editor.pick(startPicking(id)),
  ),
  onSelection('placeTerminator', PLACE, ['K'], 'symbol', placeKind('terminator')),
  onSelection('placeProcess', PLACE, ['T'], 'symbol', placeKind('process')),
  onSelection('placeDecision', PLACE, ['B', '?'], 'symbol', placeKind('decision')),
  ...KIND_ACTIONS,
  onSelection('rename', ACTOR, ['F2', 'Enter'], 'row', (editor, target) => editor.edit(target)),
  onSelection('editFlowLabel', FLOW, ['F2', 'Enter'], 'symbol', (editor, target) =>
    editor.edit(target),
  ),
  onSelection(
    'editText',
    ['cell', 'identity'],
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
  onSelection(
    'removeLogo',
    ['identity'],
    ['Delete'],
    'text',
    (editor) => void editor.run((sop) => setLogo(sop, null)),
    (sop, s) => isLogo(sop, s) && sop.identity.logo !== null,
  ),
  onSelection('repointTo', FLOW, ['H'], 'symbol', repoint('to')),
  onSelection('repointFrom', FLOW, [], 'symbol', repoint('from')),
  onSelection(
    'toJoint',
    FLOW,
    ['J'],
    'symbol',
    (editor, { id }) => void editor.run((sop) => setFlowKind(sop, id, 'joint')),
    (sop, s) => flowKind(sop, s) === 'arrow',
  ),
  onSelection(
    'toArrow',
    FLOW,
    ['J'],
    'symbol',
    (editor, { id }) => void editor.run((sop) => setFlowKind(sop, id, 'arrow')),
    (sop, s) => flowKind(sop, s) === 'joint',
  ),
  onSelection('editLabel', SYMBOL, ['F2'], 'symbol', (editor, target) => editor.edit(target)),
  onSelection('moveLaneLeft', SYMBOL, ['Alt+ArrowLeft'], 'symbol', moveLane(-1)),
  onSelection('moveLaneRight', SYMBOL, ['Alt+ArrowRight'], 'symbol', moveLane(1)),
  onSelection('moveSymbolUp', SYMBOL, ['Alt+Shift+ArrowUp'], 'symbol', moveToRow(-1)),
  onSelection('moveSymbolDown', SYMBOL, ['Alt+Shift+ArrowDown'], 'symbol', moveToRow(1)),
  onSelection('addActorBefore', ACTOR, [], 'row', addLane(0)),
  onSelection('addActorAfter', ACTOR, ['Ctrl+Enter'], 'row', addLane(1)),
  onSelection('moveActorLeft', ACTOR, ['Alt+ArrowLeft'], 'row', shiftLane(-1)),
  onSelection('moveActorRight', ACTOR, ['Alt+ArrowRight'], 'row', shiftLane(1)),
  onSelection('setGroup', ACTOR, [], 'row', (_, { id }, desk) =>
    desk.showDialog({ name: 'actor-group', actor: id }),
  ),
  onSelection('addRowBelow', IN_ROW, ['Ctrl+Enter'], 'row', addRowBelow),
  onSelection('moveRowUp', IN_ROW, ['Alt+ArrowUp'], 'row', moveRow(-1)),
  onSelection('moveRowDown', IN_ROW, ['Alt+ArrowDown'], 'row', moveRow(1)),
  onSelection('duplicateRow', IN_ROW, ['Ctrl+D'], 'row', (editor, selection) => {
    const activity = activityOf(editor.sop(), selection);
    if (activity) editor.run((sop) => duplicateActivity(sop, activity.id));
  }),
  onSelection(
    'nextFlow',
    ['symbol', 'flow'],
    ['G'],
    'symbol',
    (editor, selection) => {
      const flow = nextFlow(editor.sop(), selection);
      if (flow) editor.select({ kind: 'flow', id: flow });
    },
    (sop, s) => nextFlow(sop, s) !== null,
  ),
  onSelection(
    'clearText',
    ['cell', 'identity'],
    ['Delete', 'Backspace'],
    'text',
    (editor, target) => void editor.run((sop) => writeText(sop, target, '')),
    isText,
  ),
  onSelection('removeSymbol', SYMBOL, ['Delete', 'Backspace'], 'symbol', (editor, { id }) => {
    const place = symbolPlace(editor.sop(), id);
    editor.run((sop) => removeSymbol(sop, id));
    if (place)
      editor.select({ kind: 'place', activity: place.activity.id, actor: place.symbol.actor });
  }),
  onSelection(
    'removeFlow',
    FLOW,
    ['Delete', 'Backspace'],
    'symbol',
    (editor, { id }) => void editor.run((sop) => removeFlow(sop, id)),
  ),
  onSelection('removeActor', ACTOR, ['Delete'], 'row', removeLane),
  onSelection('removeRow', IN_ROW, ['Ctrl+Delete'], 'row', removeRow),
];

/** Keys that mean something only in their place, and so have no button. */
export const PLACE_ACTIONS: readonly Action[] = [
  onSelection('addBelow', PLACE, ['Enter'], 'symbol', placeNext),
  onSelection('removeRow', ['cell'], ['Delete', 'Backspace'], 'row', removeRow, isRow),
  onSelection('addRowBelow', ['cell'], ['Enter'], 'row', addRowBelow, isRow),
];

const always = (): boolean => true;

const forAll = (
  id: string,
  label: string,
  keys: readonly string[],
  run: Action['run'],
  isEnabled: Action['isEnabled'] = always,
): Action => ({ id, label, keys, group: 'all', beside: [], isEnabled, run });

/** What can be done whatever is selected. */
export const DOCUMENT_ACTIONS = {
  undo: forAll(
    'undo',
    UI.undo,
    ['Ctrl+Z'],
    (editor) => editor.undo(),
    (s) => s.history.past.length > 0,
  ),
  redo: forAll(
    'redo',
    UI.redo,
    ['Ctrl+Y', 'Ctrl+Shift+Z'],
    (editor) => editor.redo(),
    (s) => s.history.future.length > 0,
  ),
  newDocument: forAll('newDocument', UI.newDocument, [], (_, desk) => desk.newDocument()),
  open: forAll('open', UI.open, ['Ctrl+O'], (_, desk) => void desk.openFile()),
  save: forAll('save', UI.save, ['Ctrl+S'], (_, desk) => void desk.saveFile()),
  exportPdf: forAll(
    'exportPdf',
    `${UI.export} PDF`,
    ['Ctrl+P', 'Ctrl+E'],
    (_, desk) => void desk.exportAs('pdf'),
  ),
  samples: forAll('samples', UI.samples, [], (_, desk) => desk.showDialog({ name: 'samples' })),
  keys: forAll('keys', UI.keysHelp, ['Ctrl+/'], (_, desk) => desk.showDialog({ name: 'keys' })),
} as const;

/** The buttons for what is selected. */
export const actionsBeside = (state: EditorState): readonly Action[] =>
  SELECTION_ACTIONS.filter((action) => action.isEnabled(state));

/** The action that a key press means, if any: what is closest to the selection wins. */
export function actionForKey(state: EditorState, key: string): Action | undefined {
  const all = [...PLACE_ACTIONS, ...SELECTION_ACTIONS, ...Object.values(DOCUMENT_ACTIONS)];
  return all.find((action) => action.keys.includes(key) && action.isEnabled(state));
}

/** A key press as the table writes it: `Ctrl+Shift+Z`, `Alt+ArrowUp`, `K`. */
export function keyName(event: {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const isLetter = /^[A-Z]$/.test(key) || event.key.length > 1;
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey && isLetter ? 'Shift+' : '',
    key,
  ].join('');
}
