/** The page: bar above, palette left, canvas, findings right, bar below; and what comes and goes over them. */
import { Suspense, useEffect, useMemo, useState } from 'react';
import { EMPTY_SOP } from '../model/sop.ts';
import type { Editor } from '../store/editor.ts';
import { FILES, UI } from '../words.ts';
import { actionForKey, keyName } from './actions.ts';
import { BottomBar } from './bar/BottomBar.tsx';
import { TopBar } from './bar/TopBar.tsx';
import { Canvas } from './canvas/Canvas.tsx';
import { createView } from './canvas/view.ts';
import { type Desk, type DialogName, EditorContext, useDesk, useEditor } from './editorContext.tsx';
import { later, loadExports, loadFiles, loadLogo, loadTheRest } from './later.ts';
import { Notices, type Work, WorkCard } from './Notices.tsx';
import { DragLine, Palette } from './Palette.tsx';
import './tokens.css';
import './app.css';

const Findings = later(async () => (await import('./panel/Findings.tsx')).Findings);
const Dialogs = later(async () => (await import('./Dialogs.tsx')).Dialogs);

export function App({ editor, onReady }: { editor: Editor; onReady?: (desk: Desk) => void }) {
  const [dialog, showDialog] = useState<DialogName | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const desk = useMemo<Desk>(
    () => ({
      view: createView(),
      openFile: async () => (await loadFiles()).chooseAndOpen(editor),
      openDropped: async (file) => (await loadFiles()).openFile(editor, file),
      saveFile: async () => void (await (await loadFiles()).saveToFile(editor)),
      newDocument: () => editor.open(EMPTY_SOP),
      exportAs: async (format) => (await loadExports()).exportWithProgress(editor, format, setWork),
      chooseLogo: async () => (await loadLogo()).chooseLogo(editor),
      showDialog,
    }),
    [editor],
  );
  useEffect(() => onReady?.(desk), [desk, onReady]);
  useEffect(loadTheRest, []);
  return (
    <EditorContext.Provider value={{ editor, desk }}>
      <div className="app">
        <button type="button" className="skip" onClick={() => desk.view.focus()}>
          {UI.skipToSheet}
        </button>
        <TopBar />
        <Palette />
        <main>
          <Canvas />
          <DragLine />
          <Notices />
          {work && <WorkCard work={work} />}
        </main>
        <Suspense fallback={<aside className="findings" aria-label={UI.findings} />}>
          <Findings />
        </Suspense>
        <BottomBar />
        <Suspense>{dialog && <Dialogs dialog={dialog} />}</Suspense>
        <FileDrop />
        <PageKeys />
      </div>
    </EditorContext.Provider>
  );
}

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
  return over ? <div className="file-drop">{FILES.dropHere}</div> : null;
}

/** Shortcuts that hold wherever the focus is, but for fields that have keys of their own. */
function PageKeys() {
  const editor = useEditor();
  const desk = useDesk();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const name = keyName(event);
      const isField =
        event.target instanceof HTMLElement && event.target.closest('textarea, input, select');
      // A field undoes its own typing.
      if (!name.startsWith('Ctrl+') || (isField && /^Ctrl\+(Shift\+)?[ZY]$/.test(name))) return;
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
