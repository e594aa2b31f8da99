/** What lies over the form when it is asked for: black, the identity, the look from the back row, the timer. */
import type { Show } from '../../store/show.ts';
import { useLayout, useSop } from '../editorContext.tsx';
import type { StageCommand } from './stageKeys.ts';
import { type ChangeSettings, enlargeBy, type StageSettings } from './stageSettings.ts';
import { BackRow } from './tools/BackRow.tsx';
import { Black } from './tools/Black.tsx';
import { IdentityCard } from './tools/IdentityCard.tsx';
import { Timer } from './tools/Timer.tsx';

/** What every part of the stage is given. */
export interface StageProps {
  readonly show: Show;
  readonly settings: StageSettings;
  readonly change: ChangeSettings;
  readonly run: (command: StageCommand) => void;
}

export function StageCovers({ settings, change, zoom }: StageProps & { zoom: number }) {
  const sop = useSop();
  const layout = useLayout();
  const { cover, timer, isTimerFolded, room } = settings;
  const uncover = () => change((old) => ({ ...old, cover: null }));
  return (
    <>
      {cover === 'identity' && (
        <IdentityCard sop={sop} pages={layout.pages.length} onClose={uncover} />
      )}
      {cover === 'check' && (
        <BackRow
          sop={sop}
          layout={layout}
          zoom={zoom}
          screenWidth={innerWidth}
          room={room}
          onRoom={(next) => change((old) => ({ ...old, room: next }))}
          onZoom={(wanted) => change((old) => ({ ...enlargeBy(old, wanted / zoom), cover: null }))}
          onClose={uncover}
        />
      )}
      {timer && !isTimerFolded && (
        <Timer
          timer={timer}
          onChange={(next) => change((old) => ({ ...old, timer: next }))}
          onFold={() => change((old) => ({ ...old, isTimerFolded: true }))}
          onClose={() => change((old) => ({ ...old, timer: null }))}
        />
      )}
      {cover === 'black' && <Black onLeave={uncover} />}
    </>
  );
}
