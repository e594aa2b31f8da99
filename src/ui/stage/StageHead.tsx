/** The line above the form: what is shown, where we are, how much time has run, and what can be done. */
import { memo } from 'react';
import { layoutSop } from '../../layout/layoutSop.ts';
import { writeAmount } from '../../model/duration.ts';
import { rowNumber } from '../../model/lookup.ts';
import type { Sop } from '../../model/sop.ts';
import { type Show, sceneOf, walkOf } from '../../store/show.ts';
import { countedOnce, untimed } from '../../walk/walk.ts';
import { SHOWING, UI } from '../../words.ts';
import { useSop } from '../editorContext.tsx';
import type { StageProps } from './StageCovers.tsx';
import { STAGE_KEYS } from './stageKeys.ts';
import type { StageSettings } from './stageSettings.ts';
import {
  STAGE_TOOL_IDS,
  type StageToolId,
  StageTools,
  type StageToolsProps,
} from './tools/StageTools.tsx';
import { TimerChip } from './tools/Timer.tsx';
import { litPage } from './useStageView.ts';

/** Remembered, as all it says comes from these. */
export const StageHead = memo(function StageHead({ show, settings, change, run }: StageProps) {
  const sop = useSop();
  return (
    <div className="stage-head">
      <div className="stage-place">
        <h1>{sop.identity.title || UI.untitled}</h1>
        <p className="stage-where">
          {show.isEditing ? SHOWING.editing : where(sop, show)}
          <span className="stage-page">{pageOf(sop, show)}</span>
        </p>
      </div>
      <p className="stage-time">{show.isEditing ? '' : elapsed(sop, show)}</p>
      {settings.timer && settings.isTimerFolded && (
        <TimerChip
          timer={settings.timer}
          onUnfold={() => change((old) => ({ ...old, isTimerFolded: false }))}
        />
      )}
      <div className="stage-tools-place">
        <StageTools
          isOpen={settings.cover === 'tools'}
          onOpen={(isOpen) => change((old) => ({ ...old, cover: isOpen ? 'tools' : null }))}
          tools={toolsOf(show, settings, run)}
          theme={settings.theme}
        />
      </div>
    </div>
  );
});

/** The tools with what they do and whether they are out. */
function toolsOf(show: Show, settings: StageSettings, run: StageProps['run']): Tools {
  const { tool, cover, timer, hasPresenter, hasFindings, hasBlanks, future } = settings;
  const pressed: Partial<Record<StageToolId, boolean>> = {
    edit: show.isEditing,
    pen: tool === 'pen',
    spotlight: tool === 'spotlight',
    timer: timer !== null,
    black: cover === 'black',
    identity: cover === 'identity',
    check: cover === 'check',
    help: cover === 'help',
    build: sceneOf(show).kind === 'build',
    presenter: hasPresenter,
    findings: hasFindings,
    future: future === 'hidden',
    blanks: hasBlanks,
  };
  return Object.fromEntries(
    STAGE_TOOL_IDS.map((id) => {
      const [key] = STAGE_KEYS[id];
      const isPressed = pressed[id];
      const tool = { onPress: () => run(id), ...(key === undefined ? {} : { key }) };
      return [id, isPressed === undefined ? tool : { ...tool, isPressed }];
    }),
  ) as Tools;
}

type Tools = StageToolsProps['tools'];

function where(sop: Sop, show: Show): string {
  const rows = show.lit.map((id) => rowNumber(sop, id));
  const count = sop.activities.length;
  const [first] = rows;
  if (first === undefined) return '';
  return rows.length === 1
    ? SHOWING.progress(first, count)
    : SHOWING.together(rows.join(', '), count);
}

function pageOf(sop: Sop, show: Show): string {
  const page = litPage(sop, show);
  if (page === null || show.isEditing) return '';
  return ` · ${SHOWING.pageOf(page + 1, layoutSop(sop).pages.length)}`;
}

/** Baku time up to the end of what is lit: one amount, or from the fastest to what is to be expected. */
function elapsed(sop: Sop, show: Show): string {
  const walk = walkOf(show);
  if (!walk || Object.keys(walk.rounds).length === 0) return '';
  const [fastest, expected] = [writeAmount(walk.time.fastest), writeAmount(walk.time.expected)];
  if (expected === '') return '';
  const time =
    fastest === expected ? SHOWING.elapsed(expected) : SHOWING.elapsedRange(fastest, expected);
  const { length } = untimed(sop, walk);
  return [
    time,
    ...(length > 0 ? [SHOWING.untimed(length)] : []),
    ...(countedOnce(sop, walk).length > 0 ? [SHOWING.countedOnce] : []),
  ].join(' ');
}
