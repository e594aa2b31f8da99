/** Dokumen: what is kept in this browser, to open, copy, rename and delete; deleted ones to have back. */
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { setIdentityField } from '../../commands/identity.ts';
import {
  bringBackKept,
  copyKept,
  type DocumentList,
  isWrittenElsewhere,
  type ListedDocument,
  listDocuments,
  type Outcome,
  openKept,
  removeKept,
  renameKept,
} from '../../store/documentList.ts';
import type { Editor } from '../../store/editor.ts';
import { whenSaved } from '../../store/whenSaved.ts';
import { DOCUMENT_LIST, UI } from '../../words.ts';
import { Dialog } from '../Dialog.tsx';
import { useDesk, useEditor, useEditorState } from '../editorContext.tsx';
import { DocumentRow, type RowActs } from './DocumentRow.tsx';
import { ForgetAll } from './ForgetAll.tsx';
import { moveInList } from './moveInList.ts';
import { RemovedList } from './RemovedList.tsx';
import './kept.css';

/** More documents than this are easier found by a word. */
const MANY = 8;

export function DocumentsDialog() {
  const desk = useDesk();
  const editor = useEditor();
  const open = useEditorState((state) => state.file.id);
  const list = useRef<HTMLUListElement>(null);
  const { documents, said, act } = useDocuments(editor, list);
  const [words, setWords] = useState('');
  const kept = documents?.kept ?? [];
  const found = kept.filter((document) => hasWords(document, words));
  const openOne = async (document: ListedDocument) => {
    if (document.id === open) {
      desk.showDialog(null);
      desk.view.focus();
      return;
    }
    const outcome = await openKept(editor, document).catch(() => 'store' as const);
    if (outcome === 'store' || outcome === 'unreadable') {
      await act(async () => outcome, '');
      return;
    }
    flushSync(() => desk.showDialog(null));
    desk.view.focus();
  };
  const acts: RowActs = {
    open: (document) => void openOne(document),
    copy: (document) =>
      void act(() => copyKept(document), DOCUMENT_LIST.said.copied(shownTitle(document))),
    rename: (document, title) =>
      void act(
        () => (document.id === open ? retitle(editor, title) : renameKept(document.id, title)),
        DOCUMENT_LIST.said.renamed(title),
        document.id,
      ),
    remove: (document) =>
      void act(
        () => removeKept(editor, document.id),
        DOCUMENT_LIST.said.removed(shownTitle(document)),
        kept[kept.indexOf(document) + 1]?.id ?? kept[kept.indexOf(document) - 1]?.id,
      ),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLInputElement)) moveInList(event, list.current);
  };
  return (
    <Dialog title={DOCUMENT_LIST.title} className="wide documents" onKeyDown={onKeyDown}>
      <p>{DOCUMENT_LIST.help}</p>
      {kept.length > MANY && (
        <input
          className="field"
          type="search"
          aria-label={DOCUMENT_LIST.search}
          placeholder={DOCUMENT_LIST.search}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <p className="said" aria-live="polite">
        {said}
      </p>
      {documents && kept.length === 0 && <p className="none">{DOCUMENT_LIST.none}</p>}
      {kept.length > 0 && found.length === 0 && <p className="none">{DOCUMENT_LIST.noneFound}</p>}
      <ul ref={list} className="document-list" aria-label={DOCUMENT_LIST.list}>
        {found.map((document) => (
          <DocumentRow
            key={document.id}
            document={document}
            isOpen={document.id === open}
            acts={acts}
          />
        ))}
      </ul>
      {documents && (
        <RemovedList
          removed={documents.removed}
          onBringBack={(document) =>
            void act(
              () => bringBackKept(document.id),
              DOCUMENT_LIST.said.broughtBack(shownTitle(document)),
              document.id,
            )
          }
        />
      )}
      {documents && <ForgetAll documents={documents} />}
    </Dialog>
  );
}

const shownTitle = ({ title }: ListedDocument): string => (title === '' ? UI.untitled : title);

const hasWords = ({ title, fileName, note }: ListedDocument, words: string): boolean => {
  const text = `${title} ${fileName ?? ''} ${note}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** The open document is renamed as by typing its title, so that it can be undone. */
async function retitle(editor: Editor, title: string): Promise<Outcome> {
  if (editor.store.getState().readOnly)
    return isWrittenElsewhere(editor) ? 'elsewhere' : 'unreadable';
  editor.run((sop) => setIdentityField(sop, 'title', title));
  await whenSaved(editor);
  return 'done';
}

/** The list, what was said last, and a way to do something to it that reads it again and says what came of it. */
function useDocuments(editor: Editor, list: React.RefObject<HTMLElement | null>) {
  const [documents, setDocuments] = useState<DocumentList | null>(null);
  const [said, say] = useState('');
  const refresh = useCallback(async () => {
    await whenSaved(editor);
    const { id } = editor.store.getState().file;
    const found = await listDocuments(id).catch(() => null);
    if (found) flushSync(() => setDocuments(found));
    else say(DOCUMENT_LIST.unlisted);
  }, [editor]);
  /** `focus` names the document that has the focus then. */
  const act = async (work: () => Promise<Outcome | 'store'>, done: string, focus?: string) => {
    const outcome = await work().catch(() => 'store' as const);
    await refresh();
    say(outcome === 'done' ? done : DOCUMENT_LIST.refused[outcome]);
    if (focus !== undefined) focusOn(list.current, focus);
  };
  useEffect(() => {
    void refresh().then(() => list.current?.querySelector<HTMLElement>('[data-entry]')?.focus());
  }, [refresh, list]);
  return { documents, said, act };
}

const focusOn = (list: HTMLElement | null, document: string): void =>
  list?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(document)}"]`)?.focus();
