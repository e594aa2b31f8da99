/** A dialog of the platform, so that the page behind rests, and focus and Esc are the browser's. */
import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
} from 'react';
import { UI } from '../words.ts';
import { type DialogName, useDesk } from './editorContext.tsx';
import { giveKeys } from './giveKeys.ts';
import './dialog.css';

/** What was asked for when a dialog was shown: it tells a moment late that it is closed, and then of itself alone. */
export const AskedFor = createContext<DialogName | null>(null);

export function Dialog({
  title,
  className = '',
  focusAfter = 'sheet',
  onKeyDown,
  children,
}: {
  title: string;
  className?: string;
  /** What has the focus once it is closed: the sheet, or, as the browser does by itself, what opened it. */
  focusAfter?: 'sheet' | 'opener';
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ReactNode;
}) {
  const desk = useDesk();
  const asked = useContext(AskedFor);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    giveKeys('dialog');
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-label={title}
      onClose={() => {
        desk.showDialog(null, asked);
        if (focusAfter === 'sheet') desk.view.focus();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        onKeyDown?.(event);
      }}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {UI.close}
        </button>
      </header>
      {children}
    </dialog>
  );
}
