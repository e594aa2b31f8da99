/** One document of the list: its picture and what is known of it, and what can be done to it. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type ListedDocument, noteBeside } from '../../store/documentList.ts';
import { DOCUMENT_LIST, UI } from '../../words.ts';
import { StampOfText } from './Stamp.tsx';
import { when } from './when.ts';

export interface RowActs {
  readonly open: (document: ListedDocument) => void;
  readonly copy: (document: ListedDocument) => void;
  readonly rename: (document: ListedDocument, title: string) => void;
  readonly remove: (document: ListedDocument) => void;
}

interface RowProps {
  readonly document: ListedDocument;
  readonly isOpen: boolean;
  readonly acts: RowActs;
}

/** Longest note, characters: a word to oneself and not another document. */
const LONGEST_NOTE = 200;

export function DocumentRow({ document, isOpen, acts }: RowProps) {
  const [isRenaming, setRenaming] = useState(false);
  const entry = useRef<HTMLButtonElement>(null);
  const title = document.title === '' ? UI.untitled : document.title;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== entry.current) return;
    if (event.key === 'F2') setRenaming(true);
    else if (event.key === 'Delete') acts.remove(document);
    else return;
    event.preventDefault();
  };
  return (
    <li onKeyDown={onKeyDown}>
      <button
        ref={entry}
        type="button"
        className="document-entry"
        data-entry={document.id}
        aria-current={isOpen}
        aria-keyshortcuts="F2 Delete"
        onClick={() => acts.open(document)}
      >
        <StampOfText text={document.text} />
        <span className="about-document">
          <strong>{title}</strong>
          {isOpen && <em className="tag">{DOCUMENT_LIST.open}</em>}
          <span>
            {when(document.at)} · {sizeOf(document)} · {document.fileName ?? DOCUMENT_LIST.noFile}
          </span>
        </span>
      </button>
      <div className="document-acts">
        {isRenaming ? (
          <Rename
            title={document.title}
            onDone={(next) => {
              setRenaming(false);
              if (next !== null && next !== document.title) acts.rename(document, next);
              else requestAnimationFrame(() => entry.current?.focus());
            }}
          />
        ) : (
          <input
            className="field"
            aria-label={DOCUMENT_LIST.noteOf(title)}
            placeholder={DOCUMENT_LIST.note}
            maxLength={LONGEST_NOTE}
            autoComplete="off"
            defaultValue={document.note}
            onChange={(event) => noteBeside(document.id, event.target.value.trim())}
          />
        )}
        <button
          type="button"
          className="button"
          aria-label={DOCUMENT_LIST.copyName(title)}
          onClick={() => acts.copy(document)}
        >
          {DOCUMENT_LIST.copy}
        </button>
        <button
          type="button"
          className="button"
          aria-label={DOCUMENT_LIST.renameName(title)}
          onClick={() => setRenaming(true)}
        >
          {DOCUMENT_LIST.rename}
        </button>
        <button
          type="button"
          className="button"
          aria-label={DOCUMENT_LIST.removeName(title)}
          onClick={() => acts.remove(document)}
        >
          {DOCUMENT_LIST.remove}
        </button>
      </div>
    </li>
  );
}

/** Thousand bytes, at least one. */
export const sizeOf = ({ text }: ListedDocument): string =>
  DOCUMENT_LIST.size(Math.max(1, Math.round(new Blob([text]).size / 1000)));

/** A field for the new title: Enter or leaving it takes it, Esc leaves the old one. */
function Rename({ title, onDone }: { title: string; onDone: (next: string | null) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(title);
  const isDone = useRef(false);
  useEffect(() => field.current?.select(), []);
  const finish = (next: string | null) => {
    // As it goes it loses the focus, too.
    if (!isDone.current) onDone(next);
    isDone.current = true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') finish(text.trim());
    else if (event.key === 'Escape') finish(null);
    else return;
    // Else the dialog would close.
    event.preventDefault();
  };
  return (
    <input
      ref={field}
      className="field"
      aria-label={DOCUMENT_LIST.renaming}
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(text.trim())}
    />
  );
}
