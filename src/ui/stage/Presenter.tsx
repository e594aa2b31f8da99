/** The facilitator's own view, for a second screen: what is lit, what comes next, notes, and what to press. */
import { useEffect, useState } from 'react';
import { activityById, rowNumber, symbolPlaces } from '../../model/lookup.ts';
import type { Sop } from '../../model/sop.ts';
import { exitsOf, hiddenRows, press, type Show, sceneOf, walkOf } from '../../store/show.ts';
import { noteSentence } from '../../walk/notes.ts';
import { FORM, PRESENTER, SHOWING } from '../../words.ts';
import { useSop } from '../editorContext.tsx';
import { findingsAt } from './litFindings.ts';
import type { StageProps } from './StageCovers.tsx';
import { TimerShown } from './tools/Timer.tsx';
import './presenter.css';

interface PresenterProps extends StageProps {
  /** Takes an exit by its place, counted from 0. */
  readonly take: (exit: number) => void;
}

export function Presenter({ show, settings, run, take }: PresenterProps) {
  const sop = useSop();
  const notes = walkOf(show)?.notes ?? [];
  return (
    <main>
      <h1>{sop.identity.title || PRESENTER.title}</h1>
      <Clock />
      {settings.cover === 'black' && <p className="presenter-findings">{PRESENTER.black}</p>}
      {settings.timer && <TimerShown timer={settings.timer} />}
      <section>
        <h2>{PRESENTER.now}</h2>
        {show.lit.length === 0 && notes.length === 0 && (
          <p>{walkOf(show)?.isOver ? SHOWING.over : SHOWING.beginHelp}</p>
        )}
        {show.lit.map((id) => (
          <Now key={id} sop={sop} id={id} />
        ))}
        {notes.map((note) => (
          <p key={note.kind} className="presenter-findings">
            {noteSentence(sop, note)}
          </p>
        ))}
      </section>
      <Next sop={sop} show={show} take={take} />
      <div className="presenter-press">
        <button type="button" onClick={() => run('back')}>
          {PRESENTER.back}
        </button>
        <button type="button" className="on" onClick={() => run('next')}>
          {PRESENTER.on}
        </button>
      </div>
    </main>
  );
}

/** What time it is, and for how long the facilitator has had this window. */
function Clock() {
  const [begun] = useState(Date.now);
  const [now, setNow] = useState(begun);
  useEffect(() => {
    const looking = setInterval(() => setNow(Math.floor(Date.now() / SECONDS) * SECONDS), SECONDS);
    return () => clearInterval(looking);
  }, []);
  const time = new Date(now).toLocaleTimeString('id-ID', { timeStyle: 'short' });
  const minutes = Math.max(0, Math.floor((now - begun) / MINUTE));
  return <p className="presenter-clock">{PRESENTER.clock(time, minutes)}</p>;
}

/** How often the clock is looked at, ms; a computer that slept is right again at once. */
const SECONDS = 5000;
const MINUTE = 60_000;

/** The exits to choose from, or what the next press does. */
function Next({ sop, show, take }: Pick<PresenterProps, 'show' | 'take'> & { sop: Sop }) {
  const exits = exitsOf(sop, show);
  const next = upcoming(sop, show);
  if (exits.length === 0 && next.length === 0) return null;
  return (
    <section>
      <h2>{exits.length > 0 ? SHOWING.choose : PRESENTER.next}</h2>
      {exits.length > 0 ? (
        <div className="presenter-exits">
          {exits.map((flow, i) => (
            <button
              key={flow.id}
              type="button"
              className={flow.id === show.preview ? 'on' : undefined}
              onClick={() => take(i)}
            >
              {i + 1}. {flow.label || SHOWING.untitledExit(i + 1)} — {stepName(sop, flow.to)}
            </button>
          ))}
        </div>
      ) : (
        <ol className="presenter-next">
          {next.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** A lit row, with what is noted about it: its keterangan, and what the checker says. */
function Now({ sop, id }: { sop: Sop; id: string }) {
  const activity = activityById(sop, id);
  if (!activity) return null;
  const ids = [id, ...activity.symbols.map((symbol) => symbol.id)];
  const findings = findingsAt(sop, ids);
  return (
    <>
      <p className="presenter-now">{rowName(sop, id)}</p>
      {activity.remarks.trim() !== '' && (
        <p>
          <strong>{FORM.remarks}:</strong> {activity.remarks}
        </p>
      )}
      {findings.length > 0 && (
        <ul className="presenter-findings">
          {findings.map(({ rule, message }) => (
            <li key={`${rule} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const rowName = (sop: Sop, id: string): string =>
  `${rowNumber(sop, id)}. ${activityById(sop, id)?.description || SHOWING.noText}`;

const stepName = (sop: Sop, symbol: string): string => {
  const place = symbolPlaces(sop).get(symbol);
  return place ? rowName(sop, place.activity.id) : SHOWING.exitNowhere;
};

/** What the next press will light, found out by pressing; nothing where it will do nothing. */
function upcoming(sop: Sop, show: Show): readonly string[] {
  const scene = sceneOf(show);
  if (scene.kind === 'build') {
    const [next] = hiddenRows(sop, show);
    return next ? [rowName(sop, next.id)] : [SHOWING.built];
  }
  const after = press(sop, show, { hasBlanks: false });
  if (after === show) return [];
  return walkOf(after)?.isOver ? [SHOWING.over] : after.lit.map((id) => rowName(sop, id));
}
