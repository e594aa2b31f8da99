/** The browser's own choosers of files, and what their answers mean. */

/** A picker that is called off sooner than this was refused by the browser, not by a person, ms. */
const FASTEST_PERSON = 250;

/** Whether a chooser that was asked for then can only have been called off by the browser. */
export const wasRefused = (asked: number): boolean => performance.now() - asked < FASTEST_PERSON;

/** Whether nobody chose anything. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

interface Picking {
  readonly showSaveFilePicker?: (wanted: {
    readonly suggestedName: string;
    readonly id: string;
    readonly types: readonly { readonly description: string; readonly accept: object }[];
  }) => Promise<FileSystemFileHandle>;
}

/** Lets a person say where an SOP is saved; `download` where the browser has no such chooser or may not show it. */
export async function choosePlace(
  suggestedName: string,
): Promise<FileSystemFileHandle | 'download' | 'cancelled' | 'failed'> {
  const { showSaveFilePicker } = globalThis as Picking;
  if (!showSaveFilePicker) return 'download';
  const asked = performance.now();
  const types = [{ description: 'SOP', accept: { 'application/json': ['.alir'] } }];
  try {
    return await showSaveFilePicker({ suggestedName, id: 'alir', types });
  } catch (error) {
    if (!isCancelled(error)) return 'failed';
    return wasRefused(asked) ? 'download' : 'cancelled';
  }
}
