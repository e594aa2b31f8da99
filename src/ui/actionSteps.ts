/** What the actions do to the document and to the selection, each by one command. */
import { addActivity, moveActivity, removeActivity } from '../commands/activities.ts';
import { actorSymbols, addActor, moveActor, removeActor } from '../commands/actors.ts';
import { addSymbolBeside, type Manner } from '../commands/beside.ts';
import { exitSymbol } from '../commands/chain.ts';
import { addedIds } from '../commands/changes.ts';
import { setFlowLane } from '../commands/flows.ts';
import { addActivityBelow, moveSymbol, placeSymbol, setSymbolKind } from '../commands/symbols.ts';
import { layoutSop } from '../layout/layoutSop.ts';
import { flowById, flowsFrom, isNo, isYes, symbolPlace, symbolPlaces } from '../model/lookup.ts';
import {
  ACTIVITY_FIELDS,
  type Activity,
  type Gutter,
  type Sop,
  type SymbolKind,
} from '../model/sop.ts';
import type { Editor } from '../store/editor.ts';
import type { Selection } from '../store/session.ts';
import { drawnLane, isAcross } from './drawnFlow.ts';
import type { Desk } from './editorContext.tsx';
import { activityOf, moveSelection } from './selecting.ts';

/** A selection of one kind. */
export type Selected<K extends Selection['kind']> = Extract<Selection, { kind: K }>;

/** Another kind for a symbol. */
export const toKind =
  (kind: SymbolKind) =>
  (sop: Sop, { id }: Selected<'symbol'>): Sop =>
    setSymbolKind(sop, id, kind);

/** A symbol to the lane beside, in its row. */
export const toLane =
  (step: -1 | 1) =>
  (sop: Sop, { id }: Selected<'symbol'>): Sop => {
    const here = symbolPlace(sop, id);
    const lane = sop.actors.findIndex((actor) => actor.id === here?.symbol.actor);
    const actor = sop.actors[lane + step];
    if (!here || !actor) return sop;
    return moveSymbol(sop, id, {
      actor: actor.id,
      place: { at: 'row', activity: here.activity.id },
    });
  };

/** The symbol alone goes to the row above or below; its row and its text stay. */
export const toRow =
  (step: -1 | 1) =>
  (sop: Sop, { id }: Selected<'symbol'>): Sop => {
    const here = symbolPlace(sop, id);
    const activity = sop.activities[(here?.row ?? -2) + step];
    if (!here || !activity) return sop;
    const place = { at: 'row', activity: activity.id } as const;
    return moveSymbol(sop, id, { actor: here.symbol.actor, place });
  };

/** An arrow through the lane beside the one in which it goes up or down now; one across a row goes neither. */
export const throughLane =
  (step: -1 | 1) =>
  (sop: Sop, { id }: Selected<'flow'>): Sop => {
    const flow = flowById(sop, id);
    if (!flow || isAcross(sop, flow)) return sop;
    const lane = drawnLane(sop, layoutSop(sop), flow);
    const at = sop.actors.findIndex((actor) => actor.id === lane);
    const beside = at < 0 ? undefined : sop.actors[at + step];
    return beside ? setFlowLane(sop, id, beside.id) : sop;
  };

/** An arrow beside the symbols of the lane in which it goes up or down now; said again, wherever it likes in that lane. */
export const throughGutter =
  (gutter: Gutter) =>
  (sop: Sop, { id }: Selected<'flow'>): Sop => {
    const flow = flowById(sop, id);
    if (!flow || isAcross(sop, flow)) return sop;
    const lane = drawnLane(sop, layoutSop(sop), flow);
    if (lane === null) return sop;
    const isChosen = flow.lane === lane && flow.gutter === gutter;
    return setFlowLane(sop, id, lane, isChosen ? undefined : gutter);
  };

/** The whole row up or down. */
export const shiftRow =
  (step: -1 | 1) =>
  (sop: Sop, selection: Selection): Sop => {
    const activity = activityOf(sop, selection);
    const row = activity ? sop.activities.indexOf(activity) : -1;
    return row < 0 ? sop : moveActivity(sop, row, row + step);
  };

/** The lane one place to the left or right. */
export const shiftLane =
  (step: -1 | 1) =>
  (sop: Sop, { id }: Selected<'actor'>): Sop => {
    const at = sop.actors.findIndex((actor) => actor.id === id);
    return at < 0 ? sop : moveActor(sop, id, at + step);
  };

/** Runs a command and selects the symbol that it made. */
export function runAndSelect(editor: Editor, command: (sop: Sop) => Sop): void {
  const before = editor.sop();
  if (!editor.run(command)) return;
  const made = addedIds(before, editor.sop()).find((id) => symbolPlace(editor.sop(), id));
  if (made) editor.select({ kind: 'symbol', id: made });
}

/** A symbol at an empty place of a lane. */
export function placeKind(kind: SymbolKind) {
  return (editor: Editor, { actor, activity }: Selected<'place'>): void => {
    const place = { at: 'row', activity } as const;
    runAndSelect(editor, (sop) => placeSymbol(sop, { kind, actor, place }));
  };
}

/** The first symbol of a form is its start; those that follow are work. */
export function placeNext(editor: Editor, selection: Selected<'place'>): void {
  const kind = symbolPlaces(editor.sop()).size === 0 ? 'terminator' : 'process';
  placeKind(kind)(editor, selection);
}

/** The symbol to another lane of its row; at an empty place, a symbol in that lane. */
export function toActor(
  editor: Editor,
  selection: Selected<'symbol' | 'place'>,
  actor: string,
): void {
  if (selection.kind === 'place') {
    placeNext(editor, { ...selection, actor });
    return;
  }
  editor.run((sop) => {
    const here = symbolPlace(sop, selection.id);
    if (!here) return sop;
    return moveSymbol(sop, selection.id, {
      actor,
      place: { at: 'row', activity: here.activity.id },
    });
  });
}

/** One symbol more in the row, in a lane. */
export function reachLane(manner: Manner) {
  return (editor: Editor, { id }: Selected<'symbol'>, actor: string): void =>
    runAndSelect(editor, (sop) => addSymbolBeside(sop, id, actor, manner));
}

/** One symbol more in the row, in the lane beside. */
export function reachBeside(manner: Manner, step: -1 | 1) {
  return (editor: Editor, selection: Selected<'symbol'>): void => {
    const actor = laneBeside(editor.sop(), selection, step);
    if (actor !== undefined) reachLane(manner)(editor, selection, actor);
  };
}

/** Whether there is a lane beside the symbol's. */
export const hasLane =
  (step: -1 | 1) =>
  (sop: Sop, selection: Selected<'symbol'>): boolean =>
    laneBeside(sop, selection, step) !== undefined;

function laneBeside(sop: Sop, { id }: Selected<'symbol'>, step: -1 | 1): string | undefined {
  const own = symbolPlace(sop, id)?.symbol.actor;
  const at = sop.actors.findIndex((actor) => actor.id === own);
  return at < 0 ? undefined : sop.actors[at + step]?.id;
}

/** A row more above the symbol's, with a symbol in the same lane, led into the flow. */
export function rowAbove(editor: Editor, { id }: Selected<'symbol'>): void {
  runAndSelect(editor, (sop) => {
    const here = symbolPlace(sop, id);
    if (!here) return sop;
    const place = { at: 'between', row: here.row } as const;
    return placeSymbol(sop, { kind: 'process', actor: here.symbol.actor, place });
  });
}

/** Asks where an answer of a decision goes; one that goes somewhere already is re-pointed. */
export function startAnswer(label: 'Ya' | 'Tidak') {
  return (editor: Editor, { id }: Selected<'symbol'>): void => {
    const isThis = label === 'Ya' ? isYes : isNo;
    const given = flowsFrom(editor.sop(), id).find(isThis);
    editor.pick({ ...startPicking(id, label), flow: given?.id ?? null });
  };
}

/**
 * On to the next row, where going across with Tab began, as in a spreadsheet. Below the last row a new one
 * begins, led into the flow in the same lane; left as it is, it goes again.
 */
export function nextRow(editor: Editor, selection: Selected<'cell'>): void {
  const column = columnBelow(editor.store.getState().across, selection);
  const sop = editor.sop();
  const activity = activityOf(sop, selection);
  const isLast = activity !== undefined && sop.activities.at(-1) === activity;
  if (isLast && !isBlank(activity)) {
    const exit = exitSymbol(sop, activity);
    const at = sop.activities.length;
    editor.begin((current) =>
      exit ? addActivityBelow(current, exit.id) : addActivity(current, { at }),
    );
    const made = editor.sop().activities[at];
    if (made) editor.select({ kind: 'cell', activity: made.id, column: begunColumn(column) });
    return;
  }
  editor.select(moveSelection(sop, { ...selection, column }, 'down'));
}

/** Where going across began; from a symbol it was the middle of a row, so that the next is begun at its head. */
function columnBelow(across: Selection | null, { column }: Selected<'cell'>) {
  if (across?.kind === 'cell') return across.column;
  return across?.kind === 'symbol' || across?.kind === 'place' ? 'description' : column;
}

/** A new row begins with what is done, unless its number is what one stands on. */
const begunColumn = (column: Selected<'cell'>['column']): Selected<'cell'>['column'] =>
  column === 'number' ? 'description' : column;

const isBlank = (activity: Activity): boolean =>
  activity.symbols.length === 0 && ACTIVITY_FIELDS.every((field) => activity[field] === '');

/** A row without a symbol, ready to be typed in. */
export function addRowBelow(editor: Editor, selection: Selection): void {
  const activity = activityOf(editor.sop(), selection);
  const at = activity ? editor.sop().activities.indexOf(activity) + 1 : 0;
  editor.run((sop) => addActivity(sop, { at }));
  const made = editor.sop().activities[at];
  if (made) editor.select({ kind: 'cell', activity: made.id, column: 'description' });
}

/** The row goes; the one that takes its place is selected. */
export function removeRow(editor: Editor, selection: Selection): void {
  const activity = activityOf(editor.sop(), selection);
  if (!activity) return;
  const row = editor.sop().activities.indexOf(activity);
  editor.run((sop) => removeActivity(sop, activity.id));
  const { activities } = editor.sop();
  const next = activities[Math.min(row, activities.length - 1)];
  if (next) editor.select({ kind: 'cell', activity: next.id, column: 'number' });
}

/** A lane before (0) or after (1) the selected one, ready for its name. */
export function addLane(offset: 0 | 1) {
  return (editor: Editor, selection: Selected<'actor'>): void => {
    const at = editor.sop().actors.findIndex(({ id }) => id === selection.id) + offset;
    editor.run((sop) => addActor(sop, { at }));
    const made = editor.sop().actors[at];
    if (made) editor.edit({ kind: 'actor', id: made.id });
  };
}

/** The lane goes; with symbols in it, it is asked what becomes of them. */
export function removeLane(editor: Editor, selection: Selected<'actor'>, desk: Desk): void {
  if (actorSymbols(editor.sop(), selection.id).length > 0)
    desk.showDialog({ name: 'remove-actor', actor: selection.id });
  else editor.run((sop) => removeActor(sop, selection.id, 'remove'));
}

/** Asks for another symbol at one end of an arrow. */
export function repoint(end: 'from' | 'to') {
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
