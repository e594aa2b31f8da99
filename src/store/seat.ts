/**
 * This tab's place at a document: the writer's, or that of one who looks on. The pen is asked for and comes once the
 * writer has put on disk what it had; from one that doesn't answer it is taken. Whatever the order of all this, turns
 * (`turns.ts`) keep anyone from writing over what they haven't read.
 */
import type { Sop } from '../model/sop.ts';
import { writeSop } from '../model/writeFile.ts';
import { TABS } from '../words.ts';
import type { Autosave } from './autosave.ts';
import { type Claim, tryClaim } from './claim.ts';
import type { KeptDocument } from './database.ts';
import type { Editor } from './editor.ts';
import { bringHistory, storedDocument, takeTurn } from './keep.ts';
import { stepsLost } from './keptSteps.ts';
import { type LastDocument, readKept } from './lastDocument.ts';
import type { Notice } from './notice.ts';
import { awaitClaim, isFree, stealClaim } from './otherClaims.ts';
import { Overtaken } from './turns.ts';
import { keepVersion } from './versions.ts';

/** How long a writer may take to give the pen away before it is taken, and how often it is asked, ms. */
const PATIENCE = 1200;
const ASKING = 150;
/** A writer that is gone may be a page that is being reloaded: it has the first right, ms. */
const RETURN = 1500;

/** What all seats of a page share. */
export interface Table {
  readonly editor: Editor;
  readonly autosave: () => Autosave;
  /** Tells the other tabs; what they do rests on locks and on the store alone. */
  readonly tell: (kind: 'wanted' | 'written', id: string) => void;
  /** The last turn that this page has had of each document. */
  readonly turnsHad: Map<string, number>;
}

export interface Seat {
  readonly table: Table;
  readonly id: string;
  /** The document as it was found in the store, or as it was when this tab sat down: what was typed since is not in it. */
  base: Sop;
  /** When that was written, ms; 0 where nobody knows. */
  readonly at: number;
  /** Whether it was found in the second copy, so that the store may have another state of it. */
  readonly isCopy?: boolean | undefined;
  /** Aborted when this tab shows another document. */
  readonly left: AbortController;
  /** Resolves once it is known whether this tab writes. */
  readonly seated: Promise<unknown>;
  claim: Claim | null;
  turn: Promise<number> | null;
  isTaking: boolean;
  isWaiting: boolean;
}

/** A document as it was found in the store, and when that was written, ms. */
export type Found = Pick<Seat, 'base' | 'at' | 'isCopy'>;

/** Sits down at the open document with the outcome of claiming it; what is typed is what it has more than was found. */
export function sitDown(
  table: Table,
  claiming: Promise<Claim | null>,
  found: Found = { base: table.editor.sop(), at: 0 },
): Seat {
  const { file, readOnly } = table.editor.store.getState();
  const seat: Seat = {
    ...found,
    table,
    id: file.id,
    left: new AbortController(),
    seated: claiming.then((claim) => {
      if (readOnly?.why === 'newer') leaveAlone(seat, claim, readOnly.version);
      else if (claim) void write(seat, claim);
      else look(seat);
    }),
    claim: null,
    turn: null,
    isTaking: false,
    isWaiting: false,
  };
  return seat;
}

/** The turn in which this tab writes; null where it doesn't. Rejects where the store fails. */
export async function turnOf(seat: Seat): Promise<number | null> {
  if (seat.turn) return seat.turn;
  await seat.seated;
  if (!seat.claim) return null;
  seat.turn ??= beginTurn(seat);
  return seat.turn.catch((cause: unknown) => {
    seat.turn = null;
    if (!(cause instanceof Overtaken)) throw cause;
    overtaken(seat);
    return null;
  });
}

const isHere = ({ left }: Seat): boolean => !left.signal.aborted;

/** Takes the next turn; what others have written meanwhile is shown, unless something was typed over it. */
async function beginTurn(seat: Seat): Promise<number> {
  const { id, at, table } = seat;
  const { number, before, stored } = await takeTurn(id);
  const had = table.turnsHad.get(id);
  const isReader = table.editor.store.getState().readOnly !== null;
  const mayBeNews = before !== had && (isReader || had !== undefined || (stored?.at ?? 0) > at);
  if (stored && mayBeNews) {
    const last = await catchUp(seat, stored);
    if (!last) throw new Overtaken();
    const { past, future } = table.editor.store.getState().history;
    const isBare = past.length + future.length === 0;
    if (isBare || had !== undefined) stepsLost(id);
    if (isBare) void bringHistory(table.editor, last);
  } else if (stored && seat.isCopy && had === undefined) await bringTogether(seat, stored);
  table.turnsHad.set(id, number);
  return number;
}

/**
 * The second copy is about to be written over what the store has: where that is the same, its history leads to the
 * copy as well; where it is not, it stays as a version.
 */
async function bringTogether({ id, base, table: { editor } }: Seat, stored: KeptDocument) {
  const last = await readKept(stored);
  if (!last) return;
  if (stored.text === writeSop(base)) void bringHistory(editor, { ...last, sop: base });
  else await keepVersion(id, last.sop, { name: null, why: 'opened', what: '' }).catch(noRoom);
}

/** Then there is none for what is about to be written either, and that is told of. */
const noRoom = (): void => {};

/** Shows what is stored; null where that can't be read, or would wipe out what was typed here. */
async function catchUp(seat: Seat, stored: KeptDocument): Promise<LastDocument | null> {
  const { editor, autosave } = seat.table;
  const last = await readKept(stored);
  if (!last || last.newer !== null || !isHere(seat)) return null;
  if (writeSop(last.sop) === writeSop(editor.sop())) return { ...last, sop: editor.sop() };
  if (editor.sop() !== seat.base) return null;
  const isReader = editor.store.getState().readOnly !== null;
  autosave().adopt(last.sop, isReader ? { kind: 'readOnly' } : { kind: 'saved', at: last.at });
  seat.base = editor.sop();
  return { ...last, sop: seat.base };
}

/** From now on this tab writes the document, as soon as it has read what there is. */
async function write(seat: Seat, claim: Claim): Promise<void> {
  const { editor } = seat.table;
  seat.claim = claim;
  void claim.taken.then(() => (seat.claim === claim ? giveWay(seat) : undefined));
  const turn = await turnOf(seat).catch(() => undefined);
  if (!isHere(seat) || seat.claim !== claim || turn === null) return;
  if (!editor.store.getState().readOnly) return;
  if (turn === undefined) {
    giveUp(seat);
    look(seat);
    editor.notify({ tone: 'error', text: TABS.notTaken });
    return;
  }
  editor.setReadOnly(null);
  editor.setSaveStatus({ kind: 'saved', at: new Date() });
}

function giveUp(seat: Seat): void {
  seat.claim?.release();
  seat.claim = null;
  seat.turn = null;
}

/** Another tab wants to write: what is not on disk yet goes there first. */
export async function giveWay(seat: Seat): Promise<void> {
  const { editor, autosave, tell } = seat.table;
  if (!seat.claim || !isHere(seat)) return;
  const { claim } = seat;
  editor.settle();
  editor.setReadOnly({ why: 'elsewhere', notice: null });
  const isWritten = await autosave().flush();
  if (seat.claim !== claim) return;
  giveUp(seat);
  tell('written', seat.id);
  if (!isHere(seat)) return;
  if (isWritten) look(seat);
  else overtaken(seat);
}

/** The document is looked at only, for as long as another tab writes it. */
function look(seat: Seat): void {
  const { editor } = seat.table;
  seat.base = editor.sop();
  editor.setReadOnly({ why: 'elsewhere', notice: elsewhere(seat) });
  editor.setSaveStatus({ kind: 'readOnly' });
  void follow(seat);
  void waitForPen(seat);
}

/** Shows what the writer has written. */
export async function follow(seat: Seat): Promise<void> {
  const stored = await storedDocument(seat.id).catch(() => undefined);
  const { readOnly } = seat.table.editor.store.getState();
  if (stored && isHere(seat) && readOnly?.why === 'elsewhere' && !seat.claim)
    await catchUp(seat, stored);
}

/** Where the writer closes its tab, this one takes its place. */
async function waitForPen(seat: Seat): Promise<void> {
  if (seat.isWaiting) return;
  seat.isWaiting = true;
  const isLooking = () =>
    isHere(seat) &&
    !seat.claim &&
    !seat.isTaking &&
    seat.table.editor.store.getState().readOnly?.why === 'elsewhere';
  while (await becomesFree(seat)) {
    const claim = isLooking() ? await tryClaim(seat.id) : null;
    if (claim && isLooking()) await write(seat, claim);
    else claim?.release();
  }
}

/** Whether nobody writes it any more; false once this tab shows another document, and where there are no locks. */
async function becomesFree({ id, left: { signal } }: Seat): Promise<boolean> {
  try {
    await isFree(id, signal);
  } catch {
    return false;
  }
  await new Promise((resolve) => setTimeout(resolve, RETURN));
  return !signal.aborted;
}

/** Asks the writer for its place, and takes it from one that doesn't answer. */
async function takeOver(seat: Seat): Promise<void> {
  if (seat.isTaking || seat.claim) return;
  seat.isTaking = true;
  const ask = () => seat.table.tell('wanted', seat.id);
  ask();
  const asking = setInterval(ask, ASKING);
  const claim = (await awaitClaim(seat.id, PATIENCE)) ?? (await stealClaim(seat.id));
  clearInterval(asking);
  seat.isTaking = false;
  if (claim && isHere(seat)) await write(seat, claim);
  else claim?.release();
}

/** What was typed here was not written, as another tab has written since: it stays in sight until the person decides. */
export function overtaken(seat: Seat): void {
  giveUp(seat);
  if (!isHere(seat)) return;
  const { editor } = seat.table;
  editor.setReadOnly({ why: 'overtaken', notice: tooLate(seat) });
  editor.setSaveStatus({ kind: 'readOnly' });
}

/** What a newer version of the app wrote is nobody's to write here. */
function leaveAlone({ table: { editor } }: Seat, claim: Claim | null, version = 0): void {
  claim?.release();
  editor.setReadOnly({ why: 'newer', version, notice: newer(editor, version) });
  editor.setSaveStatus({ kind: 'readOnly' });
}

const newer = (editor: Editor, version: number): Notice => ({
  tone: 'warn',
  text: TABS.newer(version),
  action: { label: TABS.newerCopy, run: () => editCopy(editor) },
});

const elsewhere = (seat: Seat): Notice => ({
  tone: 'warn',
  text: TABS.elsewhere,
  action: { label: TABS.takeOver, run: () => void takeOver(seat) },
  otherAction: { label: TABS.editCopy, run: () => editCopy(seat.table.editor) },
});

const tooLate = (seat: Seat): Notice => ({
  tone: 'error',
  text: TABS.overtaken,
  action: { label: TABS.keepCopy, run: () => editCopy(seat.table.editor) },
  otherAction: { label: TABS.showStored, run: () => look(seat) },
});

/** Goes on with what is shown as a document of its own. */
function editCopy(editor: Editor): void {
  const { file } = editor.store.getState();
  editor.open(editor.sop(), { name: file.name });
}
