/** Giving kept keys to the part that they were meant for: it asks for them once it has the focus. */
import { type Taker, takeKeys, type Waiting } from './keptKeys.ts';

/** Gives what was kept to what has the focus, once that is settled; false where nothing waited for this taker. */
export function giveKeys(taker: Taker): boolean {
  const kept = takeKeys(taker);
  if (kept) void giveAll(kept);
  return kept !== null;
}

async function giveAll(kept: Waiting['kept']): Promise<void> {
  for (const what of kept) {
    // What the last one did is on the page by then, a field that it opened as well.
    await null;
    give(what, document.activeElement ?? document.body);
  }
}

/** As if it were pressed now: a key is heard first, and then does in a field what the browser would do. */
function give(what: KeyboardEvent | string, to: Element): void {
  const key = typeof what === 'string' ? what : what.key;
  if (typeof what !== 'string') {
    if (!to.dispatchEvent(new KeyboardEvent('keydown', what))) return;
    if (key === 'Enter' && to instanceof HTMLInputElement) to.form?.requestSubmit();
    if (key === 'Escape') to.closest('dialog')?.close();
    const command = (what.ctrlKey || what.metaKey) && { c: 'copy', x: 'cut' }[key];
    if (command || key === 'Backspace') document.execCommand(command || 'delete');
    // Control and Alt together write the third sign of a key.
    if (key.length > 1 || what.ctrlKey !== what.altKey || what.metaKey) return;
  }
  document.execCommand('insertText', false, key);
}
