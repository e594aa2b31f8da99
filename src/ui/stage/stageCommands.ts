/** What each command of the stage does. */
import type { Editor } from '../../store/editor.ts';
import { SHOWING } from '../../words.ts';
import { litFindings } from './litFindings.ts';
import {
  goBackShowing,
  goOnShowing,
  noExit,
  restartShowing,
  startBuilding,
  takeExit,
  takePreviewed,
  toggleBuilding,
  yesExit,
} from './showing.ts';
import type { StageCommand } from './stageKeys.ts';
import {
  type ChangeSettings,
  enlarge,
  type StageCover,
  type StageSettings,
  withCover,
  withTool,
} from './stageSettings.ts';
import { newTimer, TIMER_PRESETS } from './tools/timer.ts';
import { toggleEditing } from './useStageKeys.ts';

/** Runs a command. What lies over the form goes first: a press that only means to go on uncovers it and does no more. */
export function runStageCommand(
  editor: Editor,
  settings: StageSettings,
  change: ChangeSettings,
  command: StageCommand,
): void {
  const { cover, said } = settings;
  if (cover && (cover === command || isUncovered(editor, cover, command))) {
    change((old) => ({ ...old, cover: null }));
    return;
  }
  if (cover || said !== null) change((old) => ({ ...old, said: null, cover: null }));
  commands(editor, settings, change)[command]();
}

/** Presses that only take away what lies over the form, and do what they say when they come again. */
const UNCOVERING: readonly StageCommand[] = ['next', 'back', 'take', 'leave'];

/** The strip of keys hides nothing: one goes on under it, and leaves the show while it has not begun. */
function isUncovered(editor: Editor, cover: StageCover, command: StageCommand): boolean {
  if (cover !== 'help') return UNCOVERING.includes(command);
  const hasBegun = (editor.store.getState().show?.scenes.length ?? 0) > 1;
  return command === 'leave' && hasBegun;
}

function commands(
  editor: Editor,
  settings: StageSettings,
  change: ChangeSettings,
): Readonly<Record<StageCommand, () => void>> {
  const next = () => goOnShowing(editor, settings);
  const isTimerOut = settings.timer !== null && !settings.isTimerFolded;
  return {
    next,
    back: () => goBackShowing(editor),
    yes: () => void takeExit(editor, yesExit),
    no: () => void takeExit(editor, noExit),
    take: () => {
      if (!takePreviewed(editor)) next();
    },
    edit: () => toggleEditing(editor),
    leave: () => {
      if (settings.tool) change((old) => ({ ...old, tool: null }));
      else if (isTimerOut) change((old) => ({ ...old, isTimerFolded: true }));
      else editor.present(null);
    },
    undo: () => editor.undo(),
    redo: () => editor.redo(),
    restart: () => restartShowing(editor),
    build: () => toggleBuilding(editor),
    black: () => change((old) => withCover(old, 'black')),
    identity: () => change((old) => withCover(old, 'identity')),
    check: () => change((old) => withCover(old, 'check')),
    help: () => change((old) => withCover(old, 'help')),
    pen: () => change((old) => withTool(old, 'pen')),
    spotlight: () => change((old) => withTool(old, 'spotlight')),
    timer: () =>
      change((old) => ({ ...old, timer: old.timer ? null : newTimer(TIMER_PRESETS[0]) })),
    theme: () => change((old) => ({ ...old, theme: old.theme === 'light' ? 'dark' : 'light' })),
    blanks: () => {
      // Only rows that are brought in have blanks, so whoever asks for them while walking means that.
      if (!settings.hasBlanks) startBuilding(editor);
      change((old) => {
        const said = old.hasBlanks ? SHOWING.withoutBlanks : SHOWING.withBlanks;
        return { ...old, hasBlanks: !old.hasBlanks, said };
      });
    },
    future: () =>
      change((old) => ({ ...old, future: old.future === 'faint' ? 'hidden' : 'faint' })),
    findings: () => change((old) => withFindings(old, editor)),
    presenter: () => change((old) => ({ ...old, hasPresenter: !old.hasPresenter })),
    'zoom-in': () => change((old) => enlarge(old, 1)),
    'zoom-out': () => change((old) => enlarge(old, -1)),
    fit: () => change((old) => ({ ...old, enlarged: 1 })),
  };
}

/** The findings shown or kept silent, with a word where that changes nothing to be seen. */
function withFindings(old: StageSettings, editor: Editor): StageSettings {
  const { show } = editor.store.getState();
  const isNone = show !== null && litFindings(editor.sop(), show).length === 0;
  const said = old.hasFindings ? SHOWING.withoutFindings : isNone ? SHOWING.noFindings : null;
  return { ...old, hasFindings: !old.hasFindings, said };
}
