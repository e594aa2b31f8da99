/** What is true while an SOP is worked on: the document with its history and file, and this sitting around it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { EMPTY_SOP, type Sop } from '../model/sop.ts';
import { type History, startHistory } from './history.ts';
import type { Notice, ReadOnly } from './notice.ts';
import type { Drag, Editing, Picking, Search, Selection } from './session.ts';
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
  | { readonly kind: 'failed' }
  /** It is not this tab that writes. */
  | { readonly kind: 'readOnly' };

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
  /** Why the document can't be changed here; null where it can. */
  readonly readOnly: ReadOnly | null;
}

export type EditorStore = StoreApi<EditorState>;

export const sopOf = (state: EditorState): Sop => state.history.present;

/** A document that no file knows yet. */
export const newFile = (): DocumentFile => ({
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
    readOnly: null,
  }));
