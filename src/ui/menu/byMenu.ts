/**
 * Copy, cut and paste without their keys. The sheet is told by the same events that the keys make, so that both
 * do the same; what they carry goes to and from the clipboard where the browser allows it.
 */
import type { Editor } from '../../store/editor.ts';
import type { Selection } from '../../store/session.ts';
import { MENU } from '../../words.ts';
import { blockOf } from '../blocks.ts';
import { isTypable } from '../typing.ts';

export const canCopy = (selection: Selection | null): boolean =>
  selection !== null && (isTypable(selection) || blockOf(selection) !== null);

/** What the events carry, and the clipboard takes. */
const TYPES = ['text/html', 'text/plain'] as const;

/** The event as the keys would make it, where the keys are listened to. */
function tell(type: 'copy' | 'cut' | 'paste', clipboardData: DataTransfer): void {
  const event = new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true });
  document.querySelector('.form-grid')?.dispatchEvent(event);
}

/** True when the clipboard has it. */
export async function copyByMenu(editor: Editor): Promise<boolean> {
  const carried = new DataTransfer();
  tell('copy', carried);
  try {
    await navigator.clipboard.write([new ClipboardItem(blobsOf(carried))]);
    return true;
  } catch {
    editor.notify({ tone: 'warn', text: MENU.cannotCopy });
    return false;
  }
}

const blobsOf = (carried: DataTransfer): Record<string, Blob> =>
  Object.fromEntries(
    TYPES.filter((type) => carried.types.includes(type)).map((type) => [
      type,
      new Blob([carried.getData(type)], { type }),
    ]),
  );

/** Nothing is taken away before the clipboard has it. */
export async function cutByMenu(editor: Editor): Promise<void> {
  if (await copyByMenu(editor)) tell('cut', new DataTransfer());
}

export async function pasteByMenu(editor: Editor): Promise<void> {
  const brought = new DataTransfer();
  try {
    for (const item of await navigator.clipboard.read())
      for (const type of TYPES.filter((each) => item.types.includes(each)))
        brought.setData(type, await (await item.getType(type)).text());
  } catch {
    editor.notify({ tone: 'warn', text: MENU.cannotPaste });
    return;
  }
  tell('paste', brought);
}
