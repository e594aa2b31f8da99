/** Keeps the open document, whichever that is, and shares it with the other tabs that have it open. */
import type { Sop } from '../model/sop.ts';
import { startAutosave } from './autosave.ts';
import { type Claim, tryClaim } from './claim.ts';
import type { Editor } from './editor.ts';
import { bringHistory } from './keep.ts';
import type { LastDocument } from './lastDocument.ts';
import { follow, giveWay, overtaken, type Seat, sitDown, type Table, turnOf } from './seat.ts';

/** What the page began with. */
export interface Beginning {
  /** The document as it was first shown. */
  readonly shown: Sop;
  /** Whether that is its second copy, which is not on disk yet. */
  readonly isCopy?: boolean | undefined;
  readonly last: LastDocument | null;
  /** What came of claiming it. */
  readonly claim: Claim | null;
}

/** Begins to keep what is open. */
export function startSharing(editor: Editor, { shown, isCopy, last, claim }: Beginning): void {
  const channel = new BroadcastChannel('alir');
  const table: Table = {
    editor,
    autosave: () => autosave,
    tell: (kind, id) => channel.postMessage({ kind, id }),
    turnsHad: new Map(),
  };
  const { id } = editor.store.getState().file;
  const isLast = id === last?.file.id;
  let seat = sitDown(
    table,
    isLast ? Promise.resolve(claim) : tryClaim(id),
    isLast ? { base: shown, at: last.at.getTime(), isCopy } : undefined,
  );
  /** The documents that were left are written, and given back. */
  let leaving: Promise<unknown> = Promise.resolve();
  channel.onmessage = ({ data }: MessageEvent<{ kind: string; id: string }>) => {
    if (data.id !== seat.id) return;
    if (data.kind === 'wanted') void giveWay(seat);
    else void follow(seat);
  };
  editor.store.subscribe((state, before) => {
    if (state.file.id === before.file.id) return;
    const old = seat;
    old.left.abort();
    const earlier = leaving;
    const left = autosave.leave(before, () => turnOf(old)).finally(() => leave(old));
    leaving = Promise.all([earlier, left]);
    // A document that this tab comes back to may still be on its way to the disk.
    seat = sitDown(
      table,
      soon(earlier).then(() => tryClaim(state.file.id)),
    );
  });
  const autosave = startAutosave(
    editor,
    {
      now: () => turnOf(seat),
      overtaken: (lost) => {
        if (lost === seat.id) overtaken(seat);
      },
      written: (kept) => table.tell('written', kept),
    },
    isCopy ? null : shown,
  );
  if (isLast && claim && !isCopy) void bringHistory(editor, last);
}

/** The longest that a document waits for those that were left before it, ms: a store that fails may take for ever. */
const PATIENCE = 2000;

const soon = (earlier: Promise<unknown>): Promise<unknown> =>
  Promise.race([earlier, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);

/** Gives the pen of a document back that this tab no longer shows. */
async function leave(seat: Seat): Promise<void> {
  await seat.seated;
  seat.claim?.release();
}
