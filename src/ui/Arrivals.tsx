/** What comes to the page as a whole: files that are dropped on it, what is pasted, and keys. */
import { useEffect, useState } from 'react';
import { UI } from '../words.ts';
import { actionForKey, keyName } from './actions.ts';
import { useDesk, useEditor } from './editorContext.tsx';
import { isInField } from './keys.ts';

export const Arrivals = () => (
  <>
    <FileDrop />
    <Paste />
    <PageKeys />
  </>
);

/** A file dropped anywhere on the window is opened. */
function FileDrop() {
  const desk = useDesk();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const listen = <K extends keyof WindowEventMap>(
      type: K,
      listener: (event: WindowEventMap[K]) => void,
    ) => window.addEventListener(type, listener, { signal: stop.signal });
    listen('dragover', (event) => {
      event.preventDefault();
      setOver(event.dataTransfer?.types.includes('Files') ?? false);
    });
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    listen('drop', (event) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void desk.openDropped(file);
    });
    return () => stop.abort();
  }, [desk]);
  return over ? <div className="file-drop">{UI.dropFile}</div> : null;
}

/** What is pasted outside a field goes into the selected cell, or is read as a table. */
function Paste() {
  const desk = useDesk();
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (isInField(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      const read = (type: string) => event.clipboardData?.getData(type) ?? '';
      void desk.paste({ html: read('text/html'), text: read('text/plain') });
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [desk]);
  return null;
}

/** Shortcuts that hold wherever the focus is, but for fields that have keys of their own. */
function PageKeys() {
  const editor = useEditor();
  const desk = useDesk();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const name = keyName(event);
      const isUndo = /^Ctrl\+(Shift\+)?[ZY]$/.test(name);
      // A field undoes its own typing.
      if (!/^(Ctrl\+|(Shift\+)?F\d)/.test(name) || (isInField(event) && isUndo)) return;
      // With nothing left to undo the browser would undo what was typed in a field, and go there.
      if (isUndo) event.preventDefault();
      const state = { ...editor.store.getState(), selection: null };
      const action = actionForKey(state, name);
      if (!action) return;
      event.preventDefault();
      action.run(editor, desk);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [editor, desk]);
  return null;
}
