/** Keys pressed while the part that they are meant for loads: they are kept, and given to it once it has the focus. */

/** What keys are meant for; `blocks` is the sheet once several cells can be selected. */
export type Taker = 'dialog' | 'search' | 'line' | 'blocks' | 'stage';

export interface Waiting {
  readonly taker: Taker;
  /** A key as it was pressed, or a text that was pasted. */
  readonly kept: (KeyboardEvent | string)[];
  readonly stop: AbortController;
}

let waiting: Waiting | null = null;

/** From now on until they are given to it no key means anything else; a press elsewhere ends it. */
export function keepKeys(taker: Taker): void {
  dropKeys();
  const stop = new AbortController();
  const kept: Waiting['kept'] = [];
  const options = { capture: true, signal: stop.signal };
  waiting = { taker, kept, stop };
  const keep = (event: Event, what: KeyboardEvent | string) => {
    event.preventDefault();
    event.stopPropagation();
    kept.push(what);
  };
  window.addEventListener('keydown', (event) => isPasteKey(event) || keep(event, event), options);
  window.addEventListener(
    'paste',
    (event) => keep(event, event.clipboardData?.getData('text/plain') ?? ''),
    options,
  );
  window.addEventListener('pointerdown', dropKeys, options);
}

const isPasteKey = ({ ctrlKey, metaKey, key }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && key === 'v';

/** What was kept is meant for nobody any more. */
export function dropKeys(): void {
  waiting?.stop.abort();
  waiting = null;
}

/** What was kept for this taker, once; null where nothing was. */
export function takeKeys(taker: Taker): Waiting['kept'] | null {
  if (waiting?.taker !== taker) return null;
  const { kept } = waiting;
  dropKeys();
  return kept;
}
