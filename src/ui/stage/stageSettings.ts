/** How the facilitator wants the stage, and which of its tools are out: for this show only. */

import type { Future } from './toneSheet.ts';
import { COMMON_ROOM, type RoomSize } from './tools/legibility.ts';
import type { TimerState } from './tools/timer.ts';

/** What lies over the form, one at a time. */
export type StageCover = 'black' | 'identity' | 'check' | 'help' | 'tools';

export interface StageSettings {
  readonly theme: 'light' | 'dark';
  readonly future: Future;
  /** How much larger than fitted to the width the form is shown. */
  readonly enlarged: number;
  /** Whether rows that are brought in have blanks at first. */
  readonly hasBlanks: boolean;
  /** Whether what the checker says about the lit rows is shown. */
  readonly hasFindings: boolean;
  /** What the pointer does. */
  readonly tool: 'pen' | 'spotlight' | null;
  readonly cover: StageCover | null;
  /** The timer for an exercise, while there is one. */
  readonly timer: TimerState | null;
  /** Whether it is folded to a chip, so that the form is seen. */
  readonly isTimerFolded: boolean;
  /** The room that the look from its back row is for. */
  readonly room: RoomSize;
  /** Whether the facilitator's own window is open. */
  readonly hasPresenter: boolean;
  /** One line to be read, until the next press. */
  readonly said: string | null;
}

export type ChangeSettings = (change: (old: StageSettings) => StageSettings) => void;

export const startSettings: StageSettings = {
  theme: 'light',
  future: 'faint',
  enlarged: 1,
  hasBlanks: false,
  hasFindings: false,
  tool: null,
  cover: 'help',
  timer: null,
  isTimerFolded: false,
  room: COMMON_ROOM,
  hasPresenter: false,
  said: null,
};

const STEP = 1.2;
const MOST = 4;

/** The form so much larger than fitted; never smaller than that, nor so large that a row is all there is. */
export const enlargeTo = (settings: StageSettings, enlarged: number): StageSettings => ({
  ...settings,
  enlarged: Math.min(MOST, Math.max(1, enlarged)),
});

/** The form larger by a factor. */
export const enlargeBy = (settings: StageSettings, factor: number): StageSettings =>
  enlargeTo(settings, settings.enlarged * factor);

/** The zoom that a hand makes of the one it finds, where `fitted` is that at which the form is as wide as the room. */
export const handZoom = (zoom: number, factor: number, fitted: number): number =>
  Math.min(fitted * MOST, Math.max(Math.min(zoom, fitted), zoom * factor));

/** The form a step larger or smaller. */
export const enlarge = (settings: StageSettings, by: 1 | -1): StageSettings =>
  enlargeBy(settings, STEP ** by);

export const withTool = (
  settings: StageSettings,
  tool: NonNullable<StageSettings['tool']>,
): StageSettings => ({ ...settings, tool: settings.tool === tool ? null : tool });

export const withCover = (settings: StageSettings, cover: StageCover): StageSettings => ({
  ...settings,
  cover: settings.cover === cover ? null : cover,
});
