/** Copy and paste of cells: plain text in and out, a block as tabs and lines, one undo step. */
import { ACTIVITY_FIELDS, type Sop } from '../../model/sop.ts';
import type { Editor } from '../../store/editor.ts';
import type { Selection } from '../../store/session.ts';
import { selectedText } from '../selecting.ts';
import { isTypable, writeText } from '../typing.ts';

/** The selected text goes to the clipboard; true when there was one. */
export function copySelection(event: React.ClipboardEvent, editor: Editor): boolean {
  const { selection, editing } = editor.store.getState();
  if (editing || !selection || !isTypable(selection)) return false;
  event.clipboardData.setData('text/plain', selectedText(editor.sop(), selection));
  event.preventDefault();
  return true;
}

/** Cut is copy, and then nothing is left. */
export function cutSelection(event: React.ClipboardEvent, editor: Editor): void {
  const { selection } = editor.store.getState();
  if (copySelection(event, editor) && selection) editor.run((sop) => writeText(sop, selection, ''));
}

/** What is pasted goes into the selected cell, a block of cells into those right of and below it. */
export function pasteSelection(event: React.ClipboardEvent, editor: Editor): void {
  const { selection, editing } = editor.store.getState();
  if (editing || !selection || !isTypable(selection)) return;
  const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
  if (text === '') return;
  event.preventDefault();
  editor.run((sop) => pasteText(sop, selection, text.replace(/\n$/, '')));
}

/** The document with a text pasted at a selection. */
export function pasteText(sop: Sop, selection: Selection, text: string): Sop {
  if (selection.kind !== 'cell' || !text.includes('\t')) return writeText(sop, selection, text);
  const firstRow = sop.activities.findIndex(({ id }) => id === selection.activity);
  const firstColumn = (ACTIVITY_FIELDS as readonly string[]).indexOf(selection.column);
  return text
    .split('\n')
    .flatMap((line, row) => line.split('\t').map((cell, column) => ({ row, column, cell })))
    .reduce((current, { row, column, cell }) => {
      const activity = sop.activities[firstRow + row];
      const field = ACTIVITY_FIELDS[firstColumn + column];
      if (!activity || !field) return current;
      return writeText(current, { kind: 'cell', activity: activity.id, column: field }, cell);
    }, sop);
}
