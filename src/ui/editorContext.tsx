/** How components reach the editor: one context, and hooks that watch a part of its state. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { TypedList } from '../importers/list.ts';
import { layoutSop } from '../layout/layoutSop.ts';
import type { SopLayout } from '../layout/sopLayout.ts';
import type { Sop } from '../model/sop.ts';
import type { Editor } from '../store/editor.ts';
import { type EditorState, sopOf } from '../store/editorState.ts';
import type { View } from './canvas/view.ts';
import type { Brought, Pasted } from './import/brought.ts';

/** What the page does beyond the document: files, exports, dialogs, the view. */
export interface Desk {
  readonly view: View;
  readonly openFile: () => Promise<void>;
  readonly openDropped: (file: File) => Promise<void>;
  readonly saveFile: () => Promise<void>;
  readonly newDocument: () => void;
  readonly exportAs: (format: ExportFormat) => Promise<void>;
  readonly chooseLogo: () => Promise<void>;
  /** Puts the caret into the field whose line becomes a row. */
  readonly typeLine: () => void;
  /** Puts what was pasted where it belongs, or shows how it was understood. */
  readonly paste: (given: Pasted) => Promise<void>;
  /** Shows it, or none; with `only`, in the place of that one alone, should it still be the one that was asked for. */
  readonly showDialog: (dialog: DialogName | null, only?: DialogName | null) => void;
}

export const EXPORT_FORMATS = ['pdf', 'png', 'svg'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export type DialogName =
  | { readonly name: 'samples' }
  | { readonly name: 'keys' }
  | { readonly name: 'about' }
  /** Panduan, from its beginning or at the page of a rule. */
  | { readonly name: 'guide'; readonly rule?: string }
  | { readonly name: 'commands' }
  | { readonly name: 'steps' }
  | { readonly name: 'versions' }
  | { readonly name: 'documents' }
  | { readonly name: 'file-changed' }
  | { readonly name: 'go-to-row' }
  | { readonly name: 'sheet' }
  | { readonly name: 'review' }
  | { readonly name: 'import'; readonly brought: Brought }
  | { readonly name: 'list'; readonly list: TypedList }
  | { readonly name: 'remove-actor'; readonly actor: string }
  | { readonly name: 'actor-group'; readonly actor: string };

export const EditorContext = createContext<{ editor: Editor; desk: Desk } | null>(null);

function useEditorContext(): { editor: Editor; desk: Desk } {
  const context = useContext(EditorContext);
  if (!context) throw new Error('EditorContext is missing above this component');
  return context;
}

export const useEditor = (): Editor => useEditorContext().editor;
export const useDesk = (): Desk => useEditorContext().desk;

/** A part of the editor's state; the component renders again when that part changes. */
export const useEditorState = <T,>(select: (state: EditorState) => T): T =>
  useStore(useEditor().store, select);

export const useSop = (): Sop => useEditorState(sopOf);

export const useLayout = (): SopLayout => layoutSop(useSop());
