/** Copy and paste of cells: plain text in and out, one undo step. Tables are taken in by `ui/import/`. */
import type { Editor } from '../../store/editor.ts';
import { loadBlocks } from '../later.ts';
import { selectedText } from '../selecting.ts';
import { isTypable, writeText } from '../typing.ts';

/** Copying is over before anything can load: a block can be selected only once this is here. */
let blocks: Awaited<ReturnType<typeof loadBlocks>> | null = null;
export const keepBlocks = async (): Promise<void> => {
  blocks = await loadBlocks();
};

/** The selected text goes to the clipboard; true when there was one. */
export function copySelection(event: React.ClipboardEvent, editor: Editor): boolean {
  const { selection, editing } = editor.store.getState();
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
      ? (blocks?.withoutBlock(sop, selection) ?? sop)
      : writeText(sop, selection, ''),
  );
}

/**
 * Plain text that is pasted goes into what is selected; whatever may be a table is read first.
 * True when nothing more is to be done with it.
 */
export function pasteText(event: ClipboardEvent, editor: Editor): boolean {
  const { selection } = editor.store.getState();
  const rows = event.clipboardData?.getData('application/x-alir') ?? '';
  if (rows !== '') {
    void loadBlocks().then(({ pasteRows }) => pasteRows(editor, rows));
    return true;
  }
  const text = event.clipboardData?.getData('text/plain').replace(/\r\n?/g, '\n') ?? '';
  const line = text.replace(/\n$/, '');
  const isTable = /[\t]/.test(line) || (hasTable(event) && line.includes('\n'));
  if (isTable || line === '' || !selection || !isTypable(selection)) return false;
  editor.run((sop) => writeText(sop, selection, line));
  return true;
}

const hasTable = ({ clipboardData }: ClipboardEvent): boolean =>
  clipboardData?.getData('text/html').includes('<table') ?? false;
