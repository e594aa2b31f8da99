/** The page: bar above, palette left, canvas, findings right, bar below; and what comes and goes over them. */
import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { EMPTY_SOP } from '../model/sop.ts';
import type { Editor } from '../store/editor.ts';
import type { Show } from '../store/show.ts';
import { UI } from '../words.ts';
import { Arrivals } from './Arrivals.tsx';
import { TopBar } from './bar/TopBar.tsx';
import { Canvas } from './canvas/Canvas.tsx';
import { createView } from './canvas/view.ts';
import { type Desk, type DialogName, EditorContext, useEditorState } from './editorContext.tsx';
import type { Opener } from './files.ts';
import { keepKeys } from './keptKeys.ts';
import {
  later,
  loadExports,
  loadFiles,
  loadImports,
  loadLogo,
  loadSaving,
  loadTheRest,
} from './later.ts';
import { Palette } from './Palette.tsx';
import { rememberPlaces } from './travel.ts';
import type { Work } from './WorkCard.tsx';
import './tokens.css';
import './app.css';

const DragLine = later(async () => (await import('./DragLine.tsx')).DragLine);
const Findings = later(async () => (await import('./panel/Findings.tsx')).Findings);
const LineBar = later(async () => (await import('./line/LineBar.tsx')).LineBar);
const BottomBar = later(async () => (await import('./bar/BottomBar.tsx')).BottomBar);
const SearchBar = later(async () => (await import('./search/SearchBar.tsx')).SearchBar);
const Notices = later(async () => (await import('./Notices.tsx')).Notices);
const WorkCard = later(async () => (await import('./WorkCard.tsx')).WorkCard);
const Stage = later(async () => (await import('./stage/Stage.tsx')).Stage);
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
      saveFile: () => whenLoaded(editor, loadSaving, (all) => all.saveToFile(hands())),
      newDocument: () => editor.open(EMPTY_SOP),
      exportAs: (format) =>
        whenLoaded(editor, loadExports, (all) => all.exportWithProgress(editor, format, setWork)),
      chooseLogo: () => whenLoaded(editor, loadLogo, (logo) => logo.chooseLogo(editor)),
      typeLine: () => {
        const field = document.getElementById('typed-line');
        if (field) field.focus();
        else keepKeys('line');
      },
      showDialog: (next, only) => {
        if (next) keepKeys('dialog');
        showDialog((now) => (only && now !== only ? now : next));
      },
    };
    return made;
  }, [editor]);
  useEffect(() => onReady?.(desk), [desk, onReady]);
  useEffect(
    () =>
      loadTheRest(async () => {
        (await import('./inBackground.ts')).watchOver(editor, desk);
      }),
    [editor, desk],
  );
  useEffect(() => rememberPlaces(editor, desk.view), [editor, desk]);
  return (
    <EditorContext.Provider value={{ editor, desk }}>
      <Frame>
        <button type="button" className="skip" onClick={() => desk.view.focus()}>
          {UI.skipToSheet}
        </button>
        <TopBar />
        <Palette />
        <Desktop>
          <Canvas />
          <Suspense>
            <DragLine />
            <SearchBar />
          </Suspense>
          <Suspense>
            <Notices />
          </Suspense>
          <Suspense>{work && <WorkCard work={work} />}</Suspense>
        </Desktop>
        <Suspense fallback={<aside className="findings" aria-label={UI.findings} />}>
          <Findings />
        </Suspense>
        <Suspense fallback={<div className="line-bar" />}>
          <LineBar />
        </Suspense>
        <Suspense fallback={<footer className="bottom-bar" />}>
          <BottomBar />
        </Suspense>
        <Suspense>{dialog && <Dialogs dialog={dialog} />}</Suspense>
        <Arrivals />
      </Frame>
    </EditorContext.Provider>
  );
}

/** All of the app; during a show it is the stage. */
function Frame({ children }: { children: ReactNode }) {
  const show = useEditorState((state) => state.show);
  return (
    <div className="frame" role={show ? 'main' : undefined}>
      <div className="app" {...(show && stageMarks(show))}>
        {children}
        <Suspense>{show && <Stage />}</Suspense>
      </div>
    </div>
  );
}

/** Where the sheet lies: what the page is about, and on the stage, where all of the page is, a part of that. */
function Desktop({ children }: { children: ReactNode }) {
  const isOnStage = useEditorState(({ show }) => show !== null);
  return (
    <div className="desktop" role={isOnStage ? undefined : 'main'}>
      {children}
    </div>
  );
}

const stageMarks = ({ isEditing, lit }: Show) => ({
  className: isEditing ? 'app on-stage editing' : 'app on-stage',
  role: 'region',
  'aria-label': UI.stage,
  'data-lit': lit.join(' '),
});

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
