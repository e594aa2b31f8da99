/** The form as the back row sees it, what is too small there, and what would help. */
import { X, ZoomIn } from 'lucide-react';
import { useRef } from 'react';
import type { SopLayout } from '../../../layout/sopLayout.ts';
import type { Sop } from '../../../model/sop.ts';
import { BACK_ROW } from '../../../words.ts';
import {
  checkLegibility,
  type Legibility,
  PICTURE_WIDTHS,
  ROOM_DEPTHS,
  type RoomSize,
} from './legibility.ts';
import { placeNames } from './placeNames.ts';
import { useFocusBack } from './useFocusBack.ts';
import './backRow.css';

export interface BackRowProps {
  readonly sop: Sop;
  readonly layout: SopLayout;
  /** The zoom of the form now, 1 being 100 %, and the width of the stage in px. */
  readonly zoom: number;
  readonly screenWidth: number;
  readonly room: RoomSize;
  readonly onRoom: (room: RoomSize) => void;
  readonly onZoom: (zoom: number) => void;
  readonly onClose: () => void;
}

/** The panel. The form looks as from the back row by `data-seen-from` of the page and `--back-row`. */
export function BackRow(props: BackRowProps) {
  const { sop, layout, zoom, screenWidth, room, onRoom, onZoom, onClose } = props;
  const result = checkLegibility(layout, zoom, screenWidth, room);
  const panel = useRef<HTMLElement>(null);
  useFocusBack(panel);
  return (
    <section ref={panel} className="back-row" aria-label={BACK_ROW.name}>
      <header>
        <h2>{BACK_ROW.name}</h2>
        <button type="button" aria-label={BACK_ROW.close} onClick={onClose}>
          <X size={24} aria-hidden="true" />
        </button>
      </header>
      <p>{BACK_ROW.about}</p>
      <div className="back-row-room">
        <MetresChoice
          name={BACK_ROW.depth}
          choices={ROOM_DEPTHS}
          chosen={room.depth}
          onChoose={(depth) => onRoom({ ...room, depth })}
        />
        <MetresChoice
          name={BACK_ROW.width}
          choices={PICTURE_WIDTHS}
          chosen={room.width}
          onChoose={(width) => onRoom({ ...room, width })}
        />
      </div>
      <Verdict sop={sop} result={result} onZoom={onZoom} />
      {FOOT_SIZE < result.needed && (
        <p className="warn">{BACK_ROW.foot(FOOT_SIZE, result.needed)}</p>
      )}
    </section>
  );
}

interface MetresChoiceProps {
  readonly name: string;
  readonly choices: readonly number[];
  readonly chosen: number;
  readonly onChoose: (metres: number) => void;
}

const MetresChoice = ({ name, choices, chosen, onChoose }: MetresChoiceProps) => (
  <fieldset>
    <legend>{name}</legend>
    {choices.map((metres) => (
      <button
        key={metres}
        type="button"
        aria-pressed={metres === chosen}
        onClick={() => onChoose(metres)}
      >
        {BACK_ROW.metres(metres)}
      </button>
    ))}
  </fieldset>
);

/** The smallest text of the card at the foot that tells what is lit: `--stage-large`, px; no zoom changes it. */
const FOOT_SIZE = 24;

interface VerdictProps {
  readonly sop: Sop;
  readonly result: Legibility;
  readonly onZoom: (zoom: number) => void;
}

function Verdict({ sop, result, onZoom }: VerdictProps) {
  const { needed, least, tooSmall, zoom, shown } = result;
  if (least === null) return <p>{BACK_ROW.empty}</p>;
  if (tooSmall.length === 0) return <p className="well">{BACK_ROW.readable(least, needed)}</p>;
  return (
    <>
      <ul>
        {tooSmall.map(({ size, places }) => (
          <li key={size}>{BACK_ROW.tooSmall(placeNames(places, sop), size, needed)}</li>
        ))}
      </ul>
      {zoom === null ? (
        <p className="warn">{BACK_ROW.notByZoom}</p>
      ) : (
        <>
          <button type="button" className="primary" onClick={() => onZoom(zoom)}>
            <ZoomIn size={24} aria-hidden="true" />
            {BACK_ROW.enlarge}
          </button>
          <p>{BACK_ROW.shows(Math.round(shown * 100))}</p>
        </>
      )}
    </>
  );
}
