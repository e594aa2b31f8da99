/** The card at the foot of the stage: what is lit, read large; at a decision its exits; at the end what was walked. */
import { useMemo } from 'react';
import {
  activityById,
  actorById,
  rowNumber,
  symbolPlace,
  symbolPlaces,
} from '../../model/lookup.ts';
import type { Activity, ActivityField, Flow, Sop } from '../../model/sop.ts';
import {
  blankFields,
  exitsOf,
  hiddenRows,
  litSymbols,
  type Show,
  sceneOf,
  walkOf,
} from '../../store/show.ts';
import { noteSentence } from '../../walk/notes.ts';
import { roundsOf, unwalked } from '../../walk/walk.ts';
import { FORM, SHOWING } from '../../words.ts';
import { useEditor, useSop } from '../editorContext.tsx';
import { inOneLine } from './inOneLine.ts';
import { litFindings } from './litFindings.ts';
import { jumpShowing, pointAt, restartShowing, takeExit } from './showing.ts';
import type { StageSettings } from './stageSettings.ts';
import { Turn } from './Turn.tsx';
import { ClickerHelp } from './tools/ClickerHelp.tsx';
import { useFitting } from './useFitting.ts';
import { type Turning, useTurning } from './useTurning.ts';
import './foot.css';

/** Not remembered: it is fitted anew whenever the stage around it has another size. */
export function Foot({ show, settings }: FootProps) {
  const sop = useSop();
  const note = noteOn(sop, show, settings);
  const card = useFitting();
  const turning = useTurning(card, show.scenes);
  return (
    <section ref={card} className="foot" aria-label={SHOWING.readOut} aria-live="polite">
      {note !== null && <p className="foot-note">{note}</p>}
      <FootBody sop={sop} show={show} turning={turning} />
      {settings.cover === 'help' && <ClickerHelp />}
    </section>
  );
}

interface FootProps {
  readonly show: Show;
  readonly settings: StageSettings;
}

/** What is to be said now in one line: about the press, and, where they are shown, what the checker finds in a lit row. */
function noteOn(sop: Sop, show: Show, { said, hasFindings }: StageSettings): string | null {
  if (said !== null) return said;
  const notes = (walkOf(show)?.notes ?? []).map((note) => noteSentence(sop, note));
  const findings = hasFindings ? litFindings(sop, show) : [];
  const scene = sceneOf(show);
  const isBuilt = scene.kind === 'build' && !scene.isBlank && hiddenRows(sop, show).length === 0;
  const lines = [
    ...notes,
    ...(isBuilt ? [SHOWING.built] : []),
    ...findings.map(({ message }) => message),
  ];
  return lines.length > 0 ? lines.slice(0, MOST_LINES).join(' ') : null;
}

/** More than this no room reads. */
const MOST_LINES = 2;

interface FootBodyProps {
  readonly sop: Sop;
  readonly show: Show;
  readonly turning: Turning;
}

function FootBody({ sop, show, turning }: FootBodyProps) {
  const scene = sceneOf(show);
  if (scene.kind === 'walk' && scene.walk.isOver) return <Ending sop={sop} show={show} />;
  if (show.lit.length === 0) return <Opening sop={sop} isBuilding={scene.kind === 'build'} />;
  const exits = exitsOf(sop, show);
  const blanks = blankFields(sop, show);
  return (
    <>
      <div className={`foot-rows of-${Math.min(3, show.lit.length)}`}>
        {show.lit.map((id) => (
          <LitRow key={id} sop={sop} show={show} id={id} blanks={blanks} />
        ))}
        {turning.parts > 1 && <Turn {...turning} />}
      </div>
      {exits.length > 0 && <Exits sop={sop} show={show} exits={exits} />}
    </>
  );
}

interface LitRowProps {
  readonly sop: Sop;
  readonly show: Show;
  readonly id: string;
  readonly blanks: readonly ActivityField[];
}

function LitRow({ sop, show, id, blanks }: LitRowProps) {
  const activity = activityById(sop, id);
  if (!activity) return null;
  const walk = walkOf(show);
  const round = walk ? roundsOf(walk, id) : 0;
  const text = blanks.includes('description')
    ? SHOWING.blank
    : inOneLine(activity.description) || SHOWING.noText;
  return (
    <article className="foot-row">
      <span className="foot-number">{rowNumber(sop, id)}</span>
      <div className="foot-what">
        <p className="foot-actor">
          {actorNames(sop, show, activity)}
          {round > 1 && <strong className="foot-round">{SHOWING.round(round)}</strong>}
        </p>
        <h2 className={text.length > LONG ? 'foot-text long' : 'foot-text'}>{text}</h2>
      </div>
      <Quality activity={activity} blanks={blanks} />
    </article>
  );
}

/** More letters than this are set a step smaller, 24 px still. */
const LONG = 80;

function Quality({ activity, blanks }: { activity: Activity; blanks: LitRowProps['blanks'] }) {
  const fields = (['requirements', 'duration', 'output', 'remarks'] as const).filter(
    (field) => activity[field].trim() !== '' && !blanks.includes(field),
  );
  if (fields.length === 0) return null;
  return (
    <dl className="foot-quality">
      {fields.map((field) => {
        const text = inOneLine(activity[field]);
        // The longer the wider, so that all need about as many lines.
        return (
          <div key={field} data-field={field} style={{ flexGrow: text.length + WORDS }}>
            <dt>{FORM[field]}</dt>
            <dd>{text}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Letters by which a text is taken to be longer, as lines break at words and not in them. */
const WORDS = 40;

/** The pelaksana of what is lit in a row, each once. */
function actorNames(sop: Sop, show: Show, activity: Activity): string {
  const lit = litSymbols(sop, show);
  const names = activity.symbols
    .filter(({ id }) => lit.includes(id))
    .map(({ actor }) => actorById(sop, actor)?.name ?? '')
    .filter((name) => name !== '');
  return [...new Set(names)].join(' · ') || SHOWING.noActor;
}

function Exits({ sop, show, exits }: { sop: Sop; show: Show; exits: readonly Flow[] }) {
  const editor = useEditor();
  const asked = walkOf(show)?.asked;
  const place = asked ? symbolPlace(sop, asked) : undefined;
  return (
    <fieldset className="foot-exits">
      <legend>
        {show.lit.length > 1 && place
          ? `${FORM.description} ${place.row + 1}: ${SHOWING.choose}`
          : SHOWING.choose}
      </legend>
      {exits.map((flow, i) => (
        <button
          key={flow.id}
          type="button"
          className={flow.id === show.preview ? 'foot-exit pointed' : 'foot-exit'}
          onPointerEnter={() => pointAt(editor, flow.id)}
          onFocus={() => pointAt(editor, flow.id)}
          onClick={() => takeExit(editor, (all) => all.find(({ id }) => id === flow.id))}
        >
          <kbd>{i + 1}</kbd>
          <span className="foot-exit-text">
            <strong>{flow.label || SHOWING.untitledExit(i + 1)}</strong>{' '}
            <WhereTo sop={sop} flow={flow} />
          </span>
        </button>
      ))}
    </fieldset>
  );
}

function WhereTo({ sop, flow }: { sop: Sop; flow: Flow }) {
  const place = symbolPlaces(sop).get(flow.to);
  if (!place) return <span>{SHOWING.exitNowhere}</span>;
  const { description } = place.activity;
  return (
    <span>
      {SHOWING.exitTo(place.row + 1)}
      {description !== '' && <span className="foot-exit-more">. {inOneLine(description)}</span>}
    </span>
  );
}

function Opening({ sop, isBuilding }: { sop: Sop; isBuilding: boolean }) {
  return (
    <div className="foot-plain">
      <h2 className="foot-text">{SHOWING.begin(sop.identity.title)}</h2>
      <p>{isBuilding ? SHOWING.buildHelp : SHOWING.beginHelp}</p>
    </div>
  );
}

/** As many rows that were not come by are named; the thread leads to all. */
const MOST_LEFT = 30;

function Ending({ sop, show }: { sop: Sop; show: Show }) {
  const editor = useEditor();
  const walk = walkOf(show);
  const rounds = useMemo(() => Object.values(walk?.rounds ?? {}), [walk]);
  if (!walk) return null;
  if (rounds.length === 0) return null;
  const visits = rounds.reduce((sum, count) => sum + count, 0);
  const left = unwalked(sop, walk);
  return (
    <div className="foot-plain">
      <h2 className="foot-text">{SHOWING.over}</h2>
      <p>{SHOWING.overWalked(visits, visits - rounds.length)}</p>
      {left.length > 0 && (
        <p className="foot-left">
          {SHOWING.unwalked}
          {left.slice(0, MOST_LEFT).map((id) => (
            <button
              key={id}
              type="button"
              aria-label={SHOWING.goTo(rowNumber(sop, id))}
              onClick={() => jumpShowing(editor, id)}
            >
              {rowNumber(sop, id)}
            </button>
          ))}
          {left.length > MOST_LEFT && SHOWING.moreUnwalked(left.length - MOST_LEFT)}
        </p>
      )}
      <button type="button" className="foot-again" onClick={() => restartShowing(editor)}>
        {SHOWING.again}
      </button>
    </div>
  );
}
