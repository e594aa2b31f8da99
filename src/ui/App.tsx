/** The page: bar above, palette left, canvas, findings right, bar below; and what comes and goes over them. */
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { layoutSop } from '../layout/layoutSop.ts';
import { EMPTY_SOP } from '../model/sop.ts';
import type { Editor } from '../store/editor.ts';
import { EXPORTS, FILES, UI } from '../words.ts';
import { actionForKey, keyName } from './actions.ts';
import { BottomBar } from './bar/BottomBar.tsx';
import { TopBar } from './bar/TopBar.tsx';
import { Canvas } from './canvas/Canvas.tsx';
import { createView } from './canvas/view.ts';
import {
  type Desk,
  type DialogName,
  EditorContext,
  type ExportFormat,
  useDesk,
  useEditor,
} from './editorContext.tsx';
import { chooseAndOpen, downloadAll, openFile, saveToFile } from './files.ts';
import { chooseLogo } from './logo.ts';
import { Notices, type Work, WorkCard } from './Notices.tsx';
import { DragLine, Palette } from './Palette.tsx';
import './tokens.css';
import './app.css';

// What the sheet can be worked on without comes when the sheet is there.
const Findings = lazy(async () => ({ default: (await import('./panel/Findings.tsx')).Findings }));
const Dialogs = lazy(async () => ({ default: (await import('./Dialogs.tsx')).Dialogs }));

export function App({ editor, onReady }: { editor: Editor; onReady?: (desk: Desk) => void }) {
  const [dialog, showDialog] = useState<DialogName | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const desk = useMemo<Desk>(
    () => ({
      view: createView(),
      openFile: () => chooseAndOpen(editor),
      openDropped: (file) => openFile(editor, file),
      saveFile: async () => void (await saveToFile(editor)),
      newDocument: () => editor.open(EMPTY_SOP),
      exportAs: (format) => exportWithProgress(editor, format, setWork),
      chooseLogo: () => chooseLogo(editor),
      showDialog,
    }),
    [editor],
  );
  useEffect(() => onReady?.(desk), [desk, onReady]);
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

/** An export that is done sooner needs no bar, ms. */
const PATIENCE = 150;

/** One export at a time: a second press while one is under way means nothing. */
let isExporting = false;

/** Makes the files of an export, shows how far it is, and hands them to the browser. */
async function exportWithProgress(
  editor: Editor,
  format: ExportFormat,
  setWork: (work: Work | null) => void,
): Promise<void> {
  if (isExporting) return;
  isExporting = true;
  const sop = editor.sop();
  const stop = new AbortController();
  const total = layoutSop(sop).pages.length;
  let made = 0;
  let isLong = false;
  const show = () =>
    setWork({
      text: EXPORTS.working(EXPORTS.formats[format], Math.min(made + 1, total), total),
      share: made / total,
      cancel: () => stop.abort(),
    });
  const onPage = (done: number) => {
    made = done;
    if (isLong) show();
  };
  const patience = setTimeout(() => {
    isLong = true;
    show();
  }, PATIENCE);
  try {
    const { name } = editor.store.getState().file;
    const { exportFiles } = await import('./exporting.ts');
    const files = await exportFiles(sop, name, format, { onPage, signal: stop.signal });
    const [first] = files ?? [];
    if (!files || !first) editor.notify({ tone: 'info', text: EXPORTS.cancelled });
    else {
      await downloadAll(files);
      const text = files.length === 1 ? EXPORTS.done(first.name) : EXPORTS.allDone(files.length);
      editor.notify({ tone: 'info', text });
    }
  } catch {
    editor.notify({ tone: 'error', text: EXPORTS.failed });
  }
  clearTimeout(patience);
  isExporting = false;
  setWork(null);
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
