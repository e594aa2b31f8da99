/** A list pasted over the sheet, or into the field of a line, is shown as the rows that it may become. */
import { readList } from '../../importers/list.ts';
import type { Editor } from '../../store/editor.ts';
import type { Selection } from '../../store/session.ts';
import type { Desk } from '../editorContext.tsx';
import type { Pasted } from '../import/brought.ts';

/** Where a list means rows: elsewhere it is a text for the cell that is selected, such as three kelengkapan. */
export function takesRows(selection: Selection | null): boolean {
  if (selection?.kind === 'cell')
    return selection.column === 'number' || selection.column === 'description';
  return selection?.kind !== 'identity';
}

/** Shows a pasted list; false for what is none, and is left to others. */
export function showList(editor: Editor, desk: Desk, { html, text }: Pasted): boolean {
  if (html.includes('<table')) return false;
  const list = readList(text, editor.sop().actors);
  if (list) desk.showDialog({ name: 'list', list });
  return list !== null;
}
