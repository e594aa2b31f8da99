/** Copying and cutting what is selected: text for every program, and rows for this one. What is pasted is taken in by `ui/import/`. */
import type { Editor } from '../../store/editor.ts';
import { loadedBlocks } from '../later.ts';
import { selectedText } from '../selecting.ts';
import { isTypable, writeText } from '../typing.ts';

/** What is selected goes to the clipboard; true when it can. */
export function copySelection(event: React.ClipboardEvent, editor: Editor): boolean {
  const { selection, editing } = editor.store.getState();
  if (editing || !selection) return false;
  const blocks = loadedBlocks();
  const block = blocks?.blockOf(selection);
  if (block) blocks?.copyBlock(event.clipboardData, editor.sop(), block);
  else if (isTypable(selection))
    event.clipboardData.setData('text/plain', selectedText(editor.sop(), selection));
  else return false;
  event.preventDefault();
  return true;
}

/** Cut is copy, and then nothing is left. */
export function cutSelection(event: React.ClipboardEvent, editor: Editor): void {
  const { selection } = editor.store.getState();
  if (!copySelection(event, editor) || !selection) return;
  const blocks = loadedBlocks();
  const block = blocks?.blockOf(selection);
  if (block) blocks?.cutBlock(editor, block);
  else editor.run((sop) => writeText(sop, selection, ''));
}
