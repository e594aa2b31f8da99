/** The current document with its history and this sitting around it: the one place where an Sop is replaced. */
import { EMPTY_SOP, type Sop } from '../model/sop.ts';
import { DOCUMENTS } from '../words.ts';
import {
  createEditorStore,
  type DocumentFile,
  type EditorState,
  type EditorStore,
  newFile,
  type SaveStatus,
  type SopHistory,
  sopOf,
} from './editorState.ts';
import {
  cancelGesture,
  endAt,
  endGesture,
  graft,
  jumpTo,
  recordStep,
  startHistory,
  takeBackStep,
} from './history.ts';
import type { Notice, ReadOnly } from './notice.ts';
import { type Drag, keptSelection, type Picking, type Search, type Selection } from './session.ts';
import type { Show } from './show.ts';

type WhyReadOnly = Pick<ReadOnly, 'why' | 'version'>;

/** What was being done to a document ends with it. */
const NOTHING_UNDER_WAY = {
  editing: null,
  picking: null,
  across: null,
  begun: null,
  drag: null,
} as const;

/** Everything that can be done to the store; each function is one thing that happens. */
export interface Editor {
  readonly store: EditorStore;
  readonly sop: () => Sop;
  /**
   * Runs a command on the document; pieces of one `gesture` are undone together. A step is called after what it
   * changed, unless who makes it knows a better name.
   */
  readonly run: (command: (sop: Sop) => Sop, gesture?: string, name?: string) => boolean;
  /**
   * As {@link run}, but a moment later: a typed letter is seen before the page is laid out for it. Of several pieces of
   * a gesture the last one counts; whatever else is done, or asks for the document, comes after it.
   */
  readonly runLater: (command: (sop: Sop) => Sop, gesture: string) => void;
  /** Runs what still waits. */
  readonly catchUp: () => void;
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
  readonly open: (sop: Sop, file?: Partial<DocumentFile>, why?: WhyReadOnly | null) => void;
  /** Shows the open document as another tab has left it. */
  readonly adopt: (sop: Sop) => void;
  /** Whether the document can't be changed; who tries is told why once more. */
  readonly isRefused: () => boolean;
  /** From now on the document can only be looked at; null makes it one to be changed again. */
  readonly setReadOnly: (readOnly: Omit<ReadOnly, 'refusals'> | null) => void;
  readonly fileSaved: (sop: Sop, file: Partial<DocumentFile>) => void;
  /** The file of the open document is known again. */
  readonly fileFound: (file: Pick<DocumentFile, 'name' | 'handle' | 'saved'>) => void;
  readonly setSaveStatus: (saveStatus: SaveStatus) => void;
}

export function createEditor(store: EditorStore = createEditorStore()): Editor {
  const set = (part: Partial<EditorState>) => store.setState(part);
  const sop = () => {
    catchUp();
    return sopOf(store.getState());
  };
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
  let later: Parameters<Editor['runLater']> | null = null;
  const catchUp = () => {
    if (!later) return;
    const [command, gesture] = later;
    later = null;
    run(command, gesture);
    making = null;
  };
  const runLater: Editor['runLater'] = (command, gesture) => {
    if (later?.[1] !== gesture) catchUp();
    later = [command, gesture];
  };
  const isRefused = (): boolean => {
    const { readOnly } = store.getState();
    if (readOnly) set({ readOnly: { ...readOnly, refusals: readOnly.refusals + 1 } });
    return readOnly !== null;
  };
  const run: Editor['run'] = (command, gesture = '', name = '') => {
    catchUp();
    const from = store.getState().selection;
    if (store.getState().readOnly && (command(sop()) === sop() || isRefused())) return false;
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
    catchUp();
    if (isRefused()) return;
    set({ editing: null, picking: null, begun: null });
    const { past, future } = store.getState().history;
    const isBack = steps < past.length;
    const place = isBack ? past[steps]?.from : future[steps - past.length - 1]?.to;
    making = null;
    changeHistory((history) => jumpTo(history, steps), place ?? null);
  };
  const open: Editor['open'] = (opened, file = {}, why = null) =>
    show(startHistory<Sop, Selection | null>(opened), file, why);
  const show = (history: SopHistory, file: Partial<DocumentFile>, why: WhyReadOnly | null) => {
    catchUp();
    const before = store.getState();
    set({
      history,
      ...NOTHING_UNDER_WAY,
      file: { ...newFile(), ...file },
      selection: null,
      notice: null,
      wayBack: sopOf(before) === EMPTY_SOP ? null : wayBackTo(before),
      opened: before.opened + 1,
      readOnly: why && { ...why, notice: null, refusals: 0 },
    });
  };
  const wayBackTo = ({ history, file, readOnly }: EditorState): Notice => ({
    tone: 'info',
    text: DOCUMENTS.leftOpen(history.present.identity.title),
    action: {
      label: DOCUMENTS.goBack,
      run: () => {
        show(history, file, readOnly);
        set({ wayBack: null });
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
    runLater,
    catchUp,
    endGesture: () => {
      catchUp();
      changeHistory(endGesture);
    },
    cancelGesture: (gesture) => {
      catchUp();
      if (!store.getState().readOnly) changeHistory((history) => cancelGesture(history, gesture));
    },
    undo: () => {
      catchUp();
      const { history, show } = store.getState();
      // A show begins with what was prepared for it: undo goes back to that, and leaves what was done before alone.
      if (history.present !== show?.opening) jump(history.past.length - 1);
    },
    redo: () => {
      catchUp();
      jump(store.getState().history.past.length + 1);
    },
    jump,
    graft: (older) => void changeHistory((history) => graft(history, older)),
    begin: (command) => {
      if (isRefused()) return;
      leaveFor(null);
      const before = sop();
      run(command);
      set({ begun: { before, after: sop() } });
    },
    settle: () => leaveFor(null),
    goAcross: (across) => set({ across }),
    select: (selection) => {
      catchUp();
      leaveFor(selection);
      select(keptSelection(sop(), selection), { editing: null });
    },
    edit: (target, initial = null) => {
      catchUp();
      leaveFor(target);
      if (isRefused()) return;
      select(target, { editing: { target, initial }, picking: null });
    },
    stopEditing: () => {
      catchUp();
      changeHistory(endGesture);
      set({ editing: null });
    },
    pick: (picking) => {
      if (picking === null || !isRefused()) set({ picking, editing: null });
    },
    dragTo: (drag) => set({ drag }),
    search: (search) => set({ search }),
    present: (show) => set({ show }),
    notify: (notice) => set({ notice }),
    forgetWayBack: () => set({ wayBack: null }),
    open,
    adopt: (adopted) =>
      set({
        ...NOTHING_UNDER_WAY,
        history: startHistory(adopted),
        selection: keptSelection(adopted, store.getState().selection),
        wayBack: null,
      }),
    isRefused,
    setReadOnly: (readOnly) => {
      catchUp();
      set(
        readOnly
          ? { ...NOTHING_UNDER_WAY, readOnly: { ...readOnly, refusals: 0 } }
          : { readOnly: null },
      );
    },
    fileSaved: (saved, file) => set({ file: { ...store.getState().file, ...file, saved } }),
    fileFound: (file) => set({ file: { ...store.getState().file, ...file } }),
    setSaveStatus: (saveStatus) => set({ saveStatus }),
  };
}
