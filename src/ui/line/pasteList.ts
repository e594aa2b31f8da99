/** A list pasted over the sheet, or into the field of a line, is shown as the rows that it may become. */
import { readList } from '../../importers/list.ts';
import type { Editor } from '../../store/editor.ts';
import type { Selection } from '../../store/session.ts';
import type { Desk } from '../editorContext.tsx';
import { LINE_FIELD } from './LineField.tsx';

/** Where a list means rows: elsewhere it is a text for the cell that is selected, such as three kelengkapan. */
function takesRows(selection: Selection | null): boolean {
  if (selection?.kind === 'cell')
    return selection.column === 'number' || selection.column === 'description';
  return selection?.kind !== 'identity';
}

/** Shows a pasted list; what is none, or belongs into a field, is left to others. */
export function pasteList(event: ClipboardEvent, editor: Editor, desk: Desk): void {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
  const { target, clipboardData } = event;
  const field = target instanceof HTMLElement ? target.closest('input, textarea, select') : null;
  const isLine = field?.id === LINE_FIELD;
  if (field ? !isLine : !takesRows(editor.store.getState().selection)) return;
  if (clipboardData?.getData('text/html').includes('<table')) return;
  const list = readList(clipboardData?.getData('text/plain') ?? '', editor.sop().actors);
  if (!list) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  desk.showDialog({ name: 'list', list });
}
