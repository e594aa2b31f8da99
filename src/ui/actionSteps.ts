/** What the actions do to the document and to the selection, each by one command. */
import { addActivity, moveActivity, removeActivity } from '../commands/activities.ts';
import { actorSymbols, addActor, moveActor, removeActor } from '../commands/actors.ts';
import { addedIds } from '../commands/changes.ts';
import { setFlowLane } from '../commands/flows.ts';
import { moveSymbol, placeSymbol, setSymbolKind } from '../commands/symbols.ts';
import { layoutSop } from '../layout/layoutSop.ts';
import { flowById, symbolPlace, symbolPlaces } from '../model/lookup.ts';
import type { Sop, SymbolKind } from '../model/sop.ts';
import type { Editor } from '../store/editor.ts';
import type { Selection } from '../store/session.ts';
import { drawnLane } from './drawnFlow.ts';
import type { Desk } from './editorContext.tsx';
import { activityOf } from './selecting.ts';

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

/** An arrow through the lane beside the one in which it goes up or down now. */
export const throughLane =
  (step: -1 | 1) =>
  (sop: Sop, { id }: Selected<'flow'>): Sop => {
    const flow = flowById(sop, id);
    const lane = flow && drawnLane(sop, layoutSop(sop), flow);
    const at = sop.actors.findIndex((actor) => actor.id === lane);
    const beside = at < 0 ? undefined : sop.actors[at + step];
    return beside ? setFlowLane(sop, id, beside.id) : sop;
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
