/** The current document with its history and this sitting around it: the one place where an Sop is replaced. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { EMPTY_SOP, type Sop } from '../model/sop.ts';
import { DOCUMENTS } from '../words.ts';
import {
  cancelGesture,
  endAt,
  endGesture,
  graft,
  type History,
  jumpTo,
  recordStep,
  startHistory,
  takeBackStep,
} from './history.ts';
import {
  type Drag,
  type Editing,
  keptSelection,
  type Picking,
  type Search,
  type Selection,
} from './session.ts';
import type { Show } from './show.ts';

/** Where the document is kept, as far as this browser knows. */
export interface DocumentFile {
  /** Names the document in this browser's store. */
  readonly id: string;
  /** Name shown and offered when saving; null before the first time. */
  readonly name: string | null;
  /** The file that Simpan writes to, where the browser can. */
  readonly handle: FileSystemFileHandle | null;
  /** The Sop as it was last read from or written to a file; null when it never was. */
  readonly saved: Sop | null;
}

export type SaveStatus =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed' };

/** A sentence to the person, gone when the next one comes or when it is closed. */
export interface Notice {
  readonly tone: 'info' | 'warn' | 'error';
  readonly text: string;
  readonly details?: readonly string[];
  /** What the person may want to do about it, as a button. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** The history of a document, with what was selected before and after each step. */
export type SopHistory = History<Sop, Selection | null>;

export interface EditorState {
  readonly history: SopHistory;
  readonly file: DocumentFile;
  readonly saveStatus: SaveStatus;
  readonly selection: Selection | null;
  readonly editing: Editing | null;
  readonly picking: Picking | null;
  /** Where going across the form by Tab began: Enter goes on below it. */
  readonly across: Selection | null;
  /** What was begun on the way and goes again unless something is made of it. */
  readonly begun: { readonly before: Sop; readonly after: Sop } | null;
  readonly drag: Drag | null;
  readonly search: Search | null;
  /** The presentation that is going on. */
  readonly show: Show | null;
  readonly notice: Notice | null;
  /** The way back to the document that another one has taken the place of, until that one is changed. */
  readonly wayBack: Notice | null;
  /** Goes up when another document is shown, so that the view starts anew. */
  readonly opened: number;
}

export type EditorStore = StoreApi<EditorState>;

export const sopOf = (state: EditorState): Sop => state.history.present;

const newFile = (): DocumentFile => ({
  id: crypto.randomUUID(),
  name: null,
  handle: null,
  saved: null,
});

export const createEditorStore = (): EditorStore =>
  createStore<EditorState>(() => ({
    history: startHistory(EMPTY_SOP),
    file: newFile(),
    saveStatus: { kind: 'fresh' },
    selection: null,
    editing: null,
    picking: null,
    across: null,
    begun: null,
    drag: null,
    search: null,
    show: null,
    notice: null,
    wayBack: null,
    opened: 0,
  }));

/** Everything that can be done to the store; each function is one thing that happens. */
export interface Editor {
  readonly store: EditorStore;
  readonly sop: () => Sop;
  /**
   * Runs a command on the document; pieces of one `gesture` are undone together. A step is called after what it
   * changed, unless who makes it knows a better name.
   */
  readonly run: (command: (sop: Sop) => Sop, gesture?: string, name?: string) => boolean;
  readonly endGesture: () => void;
  /** Takes a gesture that is still going on back, without a trace. */
  readonly cancelGesture: (gesture: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** To the document as it was after so many of its steps, 0 being none. */
  readonly jump: (steps: number) => void;
  /** What had been done before this sitting began: it can be undone as well. */
  readonly graft: (older: SopHistory) => void;
  /** Begins a row or a lane that someone may want next; it goes again when they go elsewhere and left it as it was. */
  readonly begin: (command: (sop: Sop) => Sop) => void;
  /** Takes back what was begun and left as it was. */
  readonly settle: () => void;
  /** Remembers where going across began, or forgets it. */
  readonly goAcross: (from: Selection | null) => void;
  readonly select: (selection: Selection | null) => void;
  readonly edit: (target: Selection, initial?: string | null) => void;
  readonly stopEditing: () => void;
  readonly pick: (picking: Picking | null) => void;
  readonly dragTo: (drag: Drag | null) => void;
  readonly search: (search: Search | null) => void;
  /** Begins a presentation, moves it on, or ends it. */
  readonly present: (show: Show | null) => void;
  readonly notify: (notice: Notice | null) => void;
  readonly forgetWayBack: () => void;
  /** Shows another document. What was open stays in this browser's store, and a press away until the new one is changed. */
  readonly open: (sop: Sop, file?: Partial<DocumentFile>) => void;
  readonly fileSaved: (sop: Sop, file: Partial<DocumentFile>) => void;
  readonly setSaveStatus: (saveStatus: SaveStatus) => void;
}

export function createEditor(store: EditorStore = createEditorStore()): Editor {
  const set = (part: Partial<EditorState>) => store.setState(part);
  const sop = () => sopOf(store.getState());
  const changeHistory = (
    change: (history: SopHistory) => SopHistory,
    selection = store.getState().selection,
  ): boolean => {
    const { history, picking } = store.getState();
    const next = change(history);
    if (next === history) return false;
    if (next.present === history.present) set({ history: next });
    else
      set({
        history: next,
        wayBack: null,
        selection: keptSelection(next.present, selection),
        picking:
          picking && keptSelection(next.present, { kind: 'symbol', id: picking.anchor }) && picking,
      });
    return next.present !== history.present;
  };
  /** The step that is being made: what is selected before the page gets its turn again is where it led. */
  let making: SopHistory['present'] | null = null;
  const run: Editor['run'] = (command, gesture = '', name = '') => {
    const from = store.getState().selection;
    const isChanged = changeHistory((history) => {
      const after = command(history.present);
      const to = keptSelection(after, from);
      return recordStep(history, { after, from, to, gesture: gesture || null, name: name || null });
    });
    if (!isChanged) return false;
    const made = sop();
    making = made;
    queueMicrotask(() => {
      if (making === made) making = null;
    });
    return true;
  };
  const select = (selection: Selection | null, part: Partial<EditorState>) => {
    const { history } = store.getState();
    const isLed = making !== null && making === history.present;
    set({ selection, ...part, ...(isLed ? { history: endAt(history, selection) } : {}) });
  };
  const jump = (steps: number) => {
    set({ editing: null, picking: null, begun: null });
    const { past, future } = store.getState().history;
    const isBack = steps < past.length;
    const place = isBack ? past[steps]?.from : future[steps - past.length - 1]?.to;
    making = null;
    changeHistory((history) => jumpTo(history, steps), place ?? null);
  };
  const open = (opened: Sop, file: Partial<DocumentFile> = {}) => {
    const before = store.getState();
    set({
      history: startHistory(opened),
      file: { ...newFile(), ...file },
      selection: null,
      editing: null,
      picking: null,
      across: null,
      begun: null,
      drag: null,
      notice: null,
      wayBack: sopOf(before) === EMPTY_SOP ? null : wayBackTo(before),
      opened: before.opened + 1,
    });
  };
  const wayBackTo = ({ history, file }: EditorState): Notice => ({
    tone: 'info',
    text: DOCUMENTS.leftOpen(history.present.identity.title),
    action: {
      label: DOCUMENTS.goBack,
      run: () => {
        open(history.present, file);
        set({ history, wayBack: null });
      },
    },
  });
  /** What was begun stays while the way leads into it, and for good once something was made of it. */
  const leaveFor = (selection: Selection | null) => {
    const { begun } = store.getState();
    if (!begun) return;
    const isUntouched = sop() === begun.after;
    if (isUntouched && selection && !keptSelection(begun.before, selection)) return;
    set({ begun: null });
    if (isUntouched) changeHistory((history) => takeBackStep(history, begun.before));
  };
  return {
    store,
    sop,
    run,
    endGesture: () => void changeHistory(endGesture),
    cancelGesture: (gesture) => void changeHistory((history) => cancelGesture(history, gesture)),
    undo: () => {
      const { history, show } = store.getState();
      // A show begins with what was prepared for it: undo goes back to that, and leaves what was done before alone.
      if (history.present !== show?.opening) jump(history.past.length - 1);
    },
    redo: () => jump(store.getState().history.past.length + 1),
    jump,
    graft: (older) => void changeHistory((history) => graft(history, older)),
    begin: (command) => {
      leaveFor(null);
      const before = sop();
      run(command);
      set({ begun: { before, after: sop() } });
    },
    settle: () => leaveFor(null),
    goAcross: (across) => set({ across }),
    select: (selection) => {
      leaveFor(selection);
      select(keptSelection(sop(), selection), { editing: null });
    },
    edit: (target, initial = null) => {
      leaveFor(target);
      select(target, { editing: { target, initial }, picking: null });
    },
    stopEditing: () => {
      changeHistory(endGesture);
      set({ editing: null });
    },
    pick: (picking) => set({ picking, editing: null }),
    dragTo: (drag) => set({ drag }),
    search: (search) => set({ search }),
    present: (show) => set({ show }),
    notify: (notice) => set({ notice }),
    forgetWayBack: () => set({ wayBack: null }),
    open,
    fileSaved: (saved, file) => set({ file: { ...store.getState().file, ...file, saved } }),
    setSaveStatus: (saveStatus) => set({ saveStatus }),
  };
}
