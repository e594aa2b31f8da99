/** The page: bar above, palette left, canvas, findings right, bar below; and what comes and goes over them. */
import { Suspense, useEffect, useMemo, useState } from 'react';
import { EMPTY_SOP } from '../model/sop.ts';
import type { Editor } from '../store/editor.ts';
import { UI } from '../words.ts';
import { actionForKey, keyName } from './actions.ts';
import { BottomBar } from './bar/BottomBar.tsx';
import { TopBar } from './bar/TopBar.tsx';
import { Canvas } from './canvas/Canvas.tsx';
import { createView } from './canvas/view.ts';
import { type Desk, type DialogName, EditorContext, useDesk, useEditor } from './editorContext.tsx';
import type { Opener } from './files.ts';
import { later, loadExports, loadFiles, loadImports, loadLogo, loadTheRest } from './later.ts';
import { Notices, type Work, WorkCard } from './Notices.tsx';
import { Palette } from './Palette.tsx';
import './tokens.css';
import './app.css';

const DragLine = later(async () => (await import('./DragLine.tsx')).DragLine);
const Findings = later(async () => (await import('./panel/Findings.tsx')).Findings);
const LineBar = later(async () => (await import('./line/LineBar.tsx')).LineBar);
const SearchBar = later(async () => (await import('./search/SearchBar.tsx')).SearchBar);
const Dialogs = later(async () => (await import('./Dialogs.tsx')).Dialogs);

export function App({ editor, onReady }: { editor: Editor; onReady?: (desk: Desk) => void }) {
  const [dialog, showDialog] = useState<DialogName | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const desk = useMemo<Desk>(() => {
    const hands = () => ({ editor, desk: made, setWork });
    const bring: Opener['bring'] = (source) =>
      whenLoaded(editor, loadImports, (all) => all.bring(hands(), source));
    const made: Desk = {
      view: createView(),
      paste: (given) => whenLoaded(editor, loadImports, (all) => all.paste(hands(), given)),
      openFile: () => whenLoaded(editor, loadFiles, (all) => all.chooseAndOpen({ editor, bring })),
      openDropped: (file) =>
        whenLoaded(editor, loadFiles, (all) => all.openFile({ editor, bring }, file)),
      saveFile: () => whenLoaded(editor, loadFiles, (files) => files.saveToFile(editor)),
      newDocument: () => editor.open(EMPTY_SOP),
      exportAs: (format) =>
        whenLoaded(editor, loadExports, (all) => all.exportWithProgress(editor, format, setWork)),
      chooseLogo: () => whenLoaded(editor, loadLogo, (logo) => logo.chooseLogo(editor)),
      typeLine: () => document.getElementById('typed-line')?.focus(),
      showDialog,
    };
    return made;
  }, [editor]);
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
          <Suspense>
            <DragLine />
            <SearchBar />
          </Suspense>
          <Notices />
          {work && <WorkCard work={work} />}
        </main>
        <Suspense fallback={<aside className="findings" aria-label={UI.findings} />}>
          <Findings />
        </Suspense>
        <Suspense fallback={<div className="line-bar" />}>
          <LineBar />
        </Suspense>
        <BottomBar />
        <Suspense>{dialog && <Dialogs dialog={dialog} />}</Suspense>
        <FileDrop />
        <PageKeys />
        <Paste />
      </div>
    </EditorContext.Provider>
  );
}

/** Does what was asked once the part that does it is there; says so where it can't be had. */
async function whenLoaded<T>(
  editor: Editor,
  load: () => Promise<T>,
  act: (part: T) => Promise<unknown>,
): Promise<void> {
  const part = await load().catch(() => null);
  if (part) await act(part);
  else editor.notify({ tone: 'error', text: UI.notLoaded });
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
      const rows = read('application/x-alir');
      void desk.paste({ html: read('text/html'), text: read('text/plain'), rows });
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [desk]);
  return null;
}

const isInField = ({ target }: Event): boolean =>
  target instanceof HTMLElement && target.closest('textarea, input, select') !== null;

/** Shortcuts that hold wherever the focus is, but for fields that have keys of their own. */
function PageKeys() {
  const editor = useEditor();
  const desk = useDesk();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const name = keyName(event);
      // A field undoes its own typing.
      if (
        !/^(Ctrl\+|(Shift\+)?F\d)/.test(name) ||
        (isInField(event) && /^Ctrl\+(Shift\+)?[ZY]$/.test(name))
      )
        return;
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
