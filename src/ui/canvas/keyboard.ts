/** Keys on the sheet: as in a spreadsheet, and the actions of the table. */
import { symbolPlace } from '../../model/lookup.ts';
import type { Sop } from '../../model/sop.ts';
import type { Editor } from '../../store/editor.ts';
import type { Picking, Selection } from '../../store/session.ts';
import { actionForKey, keyName } from '../actions.ts';
import type { Desk } from '../editorContext.tsx';
import {
  columnEdge,
  type Direction,
  firstSelection,
  moveSelection,
  rowEdge,
  tabSelection,
} from '../selecting.ts';
import { isTypable } from '../typing.ts';
import { finishPicking } from './pointing.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Rows that Page Up and Page Down go. */
const PAGE_ROWS = 5;

/** Does what a key press on the sheet means; what means nothing here is left to the page. */
export function onCanvasKey(event: React.KeyboardEvent, editor: Editor, desk: Desk): void {
  const { picking, selection } = editor.store.getState();
  const inControl =
    event.target instanceof HTMLElement && event.target.closest('textarea, input, button');
  if (inControl && !picking) return;
  const used = picking
    ? pickByKey(event.key, picking, editor)
    : selectByKey(event, selection, editor) ||
      act(event, editor, desk) ||
      typeOver(event, selection, editor);
  // Alt and an arrow leave the page in some browsers, also where the form ends.
  const leavesPage = event.altKey && event.key in DIRECTIONS;
  if (!used && !leavesPage) return;
  event.preventDefault();
  event.stopPropagation();
}

function selectByKey(
  event: React.KeyboardEvent,
  selection: Selection | null,
  editor: Editor,
): boolean {
  const isArrow = event.key in DIRECTIONS;
  if (event.altKey || (isArrow && event.shiftKey)) return false;
  if (event.ctrlKey || event.metaKey) return selectEdge(event.key, selection, editor);
  if (event.key === 'Escape') {
    if (!selection) return false;
    editor.select(null);
    return true;
  }
  const next = nextSelection(event, selection, editor);
  if (!next) return false;
  const { across } = editor.store.getState();
  editor.goAcross(event.key === 'Tab' ? (across ?? selection) : null);
  editor.select(next);
  return true;
}

/** With Ctrl: Home and End go to the ends of the form, arrows to those of the row and of the column. */
function selectEdge(key: string, selection: Selection | null, editor: Editor): boolean {
  const next = edgeSelection(key, selection, editor.sop());
  if (!next) return false;
  editor.goAcross(null);
  editor.select(next);
  return true;
}

function edgeSelection(key: string, selection: Selection | null, sop: Sop): Selection | null {
  const last = sop.activities.at(-1);
  if (key === 'Home') return { kind: 'identity', field: 'institution' };
  if (key === 'End') return last ? { kind: 'cell', activity: last.id, column: 'remarks' } : null;
  const direction = DIRECTIONS[key];
  if (!direction || (selection?.kind !== 'cell' && selection?.kind !== 'place')) return null;
  if (direction === 'left' || direction === 'right')
    return rowEdge(sop, selection, direction === 'left' ? 'first' : 'last');
  return columnEdge(sop, selection, direction === 'up' ? 'first' : 'last');
}

function nextSelection(event: React.KeyboardEvent, selection: Selection | null, editor: Editor) {
  const sop = editor.sop();
  const direction = DIRECTIONS[event.key];
  if (!selection) return direction ? firstSelection(sop) : null;
  if (direction) return moveSelection(sop, selection, direction);
  switch (event.key) {
    case 'Tab':
      return tabSelection(sop, selection, event.shiftKey ? -1 : 1);
    case 'Home':
      return rowEdge(sop, selection, 'first');
    case 'End':
      return rowEdge(sop, selection, 'last');
    case 'PageUp':
    case 'PageDown':
      return stepRows(editor, selection, event.key === 'PageUp' ? 'up' : 'down');
    default:
      return null;
  }
}

function stepRows(editor: Editor, selection: Selection, direction: Direction): Selection {
  let next = selection;
  for (let i = 0; i < PAGE_ROWS; i++) next = moveSelection(editor.sop(), next, direction);
  return next;
}

function act(event: React.KeyboardEvent, editor: Editor, desk: Desk): boolean {
  const action = actionForKey(editor.store.getState(), keyName(event));
  if (!action) return false;
  action.run(editor, desk);
  return true;
}

/** A letter typed over a cell begins its text anew; Esc brings the old one back. */
function typeOver(
  event: React.KeyboardEvent,
  selection: Selection | null,
  editor: Editor,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return false;
  if (!selection || !isTypable(selection) || selection.kind === 'symbol') return false;
  editor.edit(selection, event.key);
  return true;
}

/** Choosing the other end of an arrow: arrows step through the rows, digits name one, Enter takes it. */
function pickByKey(key: string, picking: Picking, editor: Editor): boolean {
  if (key === 'Escape') {
    editor.pick(null);
    return true;
  }
  if (key === 'Enter') {
    if (picking.candidate) finishPicking(picking, picking.candidate, editor);
    return true;
  }
  if (/^\d$/.test(key)) {
    const digits = picking.digits + key;
    editor.pick({ ...picking, digits, candidate: symbolInRow(editor, Number(digits) - 1) });
    return true;
  }
  const direction = DIRECTIONS[key];
  if (!direction) return false;
  const from = picking.candidate ?? picking.anchor;
  editor.pick({ ...picking, digits: '', candidate: stepCandidate(editor, from, direction) });
  return true;
}

const symbolInRow = (editor: Editor, row: number): string | null =>
  editor.sop().activities[row]?.symbols[0]?.id ?? null;

/** The next symbol in a direction: left and right within the row, up and down to the rows around. */
function stepCandidate(editor: Editor, from: string, direction: Direction): string {
  const sop = editor.sop();
  const place = symbolPlace(sop, from);
  if (!place) return from;
  const step = direction === 'up' || direction === 'left' ? -1 : 1;
  if (direction === 'left' || direction === 'right') {
    const { symbols } = place.activity;
    const lanes = new Map(sop.actors.map(({ id }, i) => [id, i]));
    const sorted = [...symbols].sort(
      (a, b) => (lanes.get(a.actor) ?? 0) - (lanes.get(b.actor) ?? 0),
    );
    return sorted[sorted.indexOf(place.symbol) + step]?.id ?? from;
  }
  for (let row = place.row + step; row >= 0 && row < sop.activities.length; row += step) {
    const symbol = symbolInRow(editor, row);
    if (symbol) return symbol;
  }
  return from;
}
