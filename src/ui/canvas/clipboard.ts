/** Copying and cutting what is selected, as plain text. What is pasted is taken in by `ui/import/`. */
import type { Editor } from '../../store/editor.ts';
import { loadedBlocks } from '../later.ts';
import { selectedText } from '../selecting.ts';
import { isTypable, writeText } from '../typing.ts';

/** The selected text goes to the clipboard; true when there was one. */
export function copySelection(event: React.ClipboardEvent, editor: Editor): boolean {
  const { selection, editing } = editor.store.getState();
  const blocks = loadedBlocks();
  if (!editing && selection?.kind === 'block' && blocks) {
    blocks.copyBlock(event.clipboardData, editor.sop(), selection);
    event.preventDefault();
    return true;
  }
  if (editing || !selection || !isTypable(selection)) return false;
  event.clipboardData.setData('text/plain', selectedText(editor.sop(), selection));
  event.preventDefault();
  return true;
}

/** Cut is copy, and then nothing is left. */
export function cutSelection(event: React.ClipboardEvent, editor: Editor): void {
  const { selection } = editor.store.getState();
  if (!copySelection(event, editor) || !selection) return;
  editor.run((sop) =>
    selection.kind === 'block'
      ? (loadedBlocks()?.withoutBlock(sop, selection) ?? sop)
      : writeText(sop, selection, ''),
  );
}
