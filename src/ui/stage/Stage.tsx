/** Sajikan: the stage around the form. The canvas stays the one that is edited; the stage lights it and reads it out. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Point } from '../../geometry/geometry.ts';
import type { Show } from '../../store/show.ts';
import { PRESENTER, SHOWING } from '../../words.ts';
import type { Room } from '../canvas/view.ts';
import { useDesk, useEditor, useEditorState } from '../editorContext.tsx';
import { Echo } from './Echo.tsx';
import { Foot } from './Foot.tsx';
import { zoomedAround } from './follow.ts';
import { useFullScreen } from './fullScreen.ts';
import { keepFocus } from './keepFocus.ts';
import { OtherWindow } from './OtherWindow.tsx';
import { Presenter } from './Presenter.tsx';
import { StageCovers } from './StageCovers.tsx';
import { StageHead } from './StageHead.tsx';
import { takeExit } from './showing.ts';
import { runStageCommand } from './stageCommands.ts';
import type { StageCommand } from './stageKeys.ts';
import {
  type ChangeSettings,
  enlargeTo,
  handZoom,
  type StageSettings,
  startSettings,
} from './stageSettings.ts';
import { Thread } from './Thread.tsx';
import { Glass } from './tools/Glass.tsx';
import { useFilling, useKept, useNothingSelected } from './useKept.ts';
import { useLargeTyping } from './useLargeTyping.ts';
import { useLooks } from './useLooks.ts';
import { useStageKeys } from './useStageKeys.ts';
import { useStageView } from './useStageView.ts';
import './stageTokens.css';
import './stage.css';
import './stageEditing.css';

export function Stage() {
  const show = useEditorState((state) => state.show);
  return show && <Showing show={show} />;
}

function Showing({ show }: { show: Show }) {
  const editor = useEditor();
  const { view } = useDesk();
  const [settings, setSettings] = useState(startSettings);
  const [setMain, room, main] = useSize();
  const [setFoot, foot] = useSize();
  const isWalking = !show.isEditing;
  const below = isWalking ? foot.height : 0;
  const { zoom, fitted } = useStageView({ show, room, enlarged: settings.enlarged, below });
  const onZoom = (factor: number, { x, y }: Point) => {
    const box = main?.getBoundingClientRect();
    const now = view.place();
    const zoom = handZoom(now.zoom, factor, fitted);
    view.goTo(zoomedAround(now, zoom, { x: x - (box?.left ?? 0), y: y - (box?.top ?? 0) }));
    setSettings((old) => enlargeTo(old, zoom / fitted));
  };
  const run = useCallback(
    (command: StageCommand) => runStageCommand(editor, settings, setSettings, command),
    [editor, settings],
  );
  const take = (exit: number) => {
    // What lies over the card hides the question, and goes first.
    if (settings.cover === null || settings.cover === 'help')
      takeExit(editor, (exits) => exits[exit]);
    else run('take');
  };
  const onKey = useStageKeys({ run, take, isBlack: settings.cover === 'black' });
  useKept();
  // What is selected as editing begins, as a blank is, is what the next key is for.
  const { isEditing } = show;
  useEffect(() => {
    if (isEditing && editor.store.getState().selection) view.focus();
  }, [isEditing, editor, view]);
  useNothingSelected(isEditing);
  useFilling();
  useLargeTyping(view);
  useLooks(show, settings, zoom);
  useWholeScreen(settings, setSettings);
  const stage = { show, settings, change: setSettings, run };
  return (
    <>
      <StageHead {...stage} />
      <Thread show={show} />
      {/* A press leaves the focus where it was, so that the keys stay the stage's. */}
      <div ref={setMain} className="stage-main" onPointerDown={keepFocus}>
        {isWalking && (
          <>
            <Glass
              tool={settings.tool}
              onTap={() => run('next')}
              onPan={(dx, dy) => {
                const { x, y, zoom: now } = view.place();
                view.goTo({ x: x + dx, y: y + dy, zoom: now });
              }}
              onZoom={onZoom}
            />
            <div ref={setFoot} className="foot-place">
              {settings.cover !== 'identity' && <Foot show={show} settings={settings} />}
            </div>
          </>
        )}
        {show.isEditing && <Echo show={show} />}
        <StageCovers {...stage} zoom={zoom} />
      </div>
      {settings.hasPresenter && (
        <OtherWindow
          onKey={onKey}
          onGone={(why) =>
            setSettings((old) => ({ ...old, hasPresenter: false, said: PRESENTER[why] }))
          }
        >
          <Presenter {...stage} take={take} />
        </OtherWindow>
      )}
    </>
  );
}

/** The whole screen for the show, which is over once a person leaves that. */
function useWholeScreen({ hasPresenter }: StageSettings, change: ChangeSettings): void {
  const editor = useEditor();
  // A window for the presenter takes the whole screen away as it opens, and so does a screen as it is unplugged.
  const hadPresenter = useRef(false);
  if (hasPresenter) hadPresenter.current = true;
  useFullScreen(
    () => change((old) => ({ ...old, said: SHOWING.noFullScreen })),
    () => {
      if (hadPresenter.current) return 'again';
      if (!editor.store.getState().show?.isEditing) editor.present(null);
      return 'over';
    },
  );
}

/** The size of an element, px, as it changes; nothing before it is there. The first is its ref, the last the element. */
function useSize() {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [size, setSize] = useState<Room>({ width: 0, height: 0 });
  const measure = useCallback(() => {
    if (!element) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
  }, [element]);
  // After each press at once, so that the view goes by what the card has become, and not first by what it was.
  useLayoutEffect(measure);
  useEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, measure]);
  return [setElement, size, element] as const;
}
