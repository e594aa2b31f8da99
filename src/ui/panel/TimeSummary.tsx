/** Ringkasan: what the SOP takes, folded under the findings. Nothing of it is stored but how many hours make a day. */
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { setTimeLine, timeLine } from '../../commands/timeLine.ts';
import { NO_TIME, OFFICE_DAYS, writeAmount } from '../../model/duration.ts';
import { rowNumber } from '../../model/lookup.ts';
import { sheetChoice } from '../../model/sheet.ts';
import { OFFICE_DAY_KINDS, type Sop } from '../../model/sop.ts';
import { type TimeSummary as Summary, timeSummary } from '../../walk/timeSummary.ts';
import type { Elapsed } from '../../walk/walk.ts';
import { TIME_SUMMARY } from '../../words.ts';
import { useDesk, useEditor, useEditorState, useSop } from '../editorContext.tsx';
import { useSheetChoice } from '../sheet/fields.tsx';
import './timeSummary.css';

const MINUTES = {
  asWritten: null,
  sevenAndHalf: OFFICE_DAYS[0],
  eight: OFFICE_DAYS[1],
} as const;

/** How often a loop is gone round at most; more says no more. */
const MOST_LOOPS = 9;
const NONE = writeAmount(NO_TIME);
/** Rows that are named one by one; the others are counted. */
const MOST_NAMED = 6;

export function TimeSummary() {
  const sop = useDeferredValue(useSop());
  const [isOpen, setOpen] = useState(false);
  const [loops, setLoops] = useState(1);
  const minutesADay = MINUTES[sheetChoice(sop.sheet, 'officeDay')];
  const summary = useMemo(
    () => timeSummary(sop, { loops, minutesADay }),
    [sop, loops, minutesADay],
  );
  return (
    <details
      className="time-summary"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span>{TIME_SUMMARY.title}</span>
        <strong>{said(summary.total)}</strong>
      </summary>
      {isOpen && (
        <div className="time-summary-body">
          <Ways summary={summary} loops={loops} onLoops={setLoops} />
          <ByActor sop={sop} summary={summary} />
          <Counts summary={summary} />
          <Uncounted sop={sop} summary={summary} />
          <OfficeDay />
          <Line total={said(summary.total)} />
        </div>
      )}
    </details>
  );
}

/** A time from its lower to its upper end. */
function said({ fastest, expected }: Elapsed): string {
  const [least, most] = [writeAmount(fastest), writeAmount(expected)];
  return least === most ? most : TIME_SUMMARY.range(least, most);
}

interface WaysProps {
  readonly summary: Summary;
  readonly loops: number;
  readonly onLoops: (loops: number) => void;
}

function Ways({ summary, loops, onLoops }: WaysProps) {
  return (
    <section>
      <dl>
        <dt>{TIME_SUMMARY.shortest}</dt>
        <dd>{writeAmount(summary.shortest)}</dd>
        <dt>{TIME_SUMMARY.expected}</dt>
        <dd>{said(summary.expected)}</dd>
        <dt>{TIME_SUMMARY.longest}</dt>
        <dd>{writeAmount(summary.longest)}</dd>
      </dl>
      <label className="loops">
        {TIME_SUMMARY.loops}
        <input
          type="number"
          min={0}
          max={MOST_LOOPS}
          value={loops}
          onChange={({ target }) => {
            const count = Math.round(target.valueAsNumber);
            if (count >= 0) onLoops(Math.min(MOST_LOOPS, count));
          }}
        />
        {TIME_SUMMARY.times}
      </label>
    </section>
  );
}

function ByActor({ sop, summary }: { sop: Sop; summary: Summary }) {
  return (
    <section>
      <h3>{TIME_SUMMARY.byActor}</h3>
      <dl>
        {sop.actors.map(({ id, name }) => {
          const time = summary.ofActors.get(id);
          return (
            <div key={id}>
              <dt>{name === '' ? TIME_SUMMARY.nameless : name}</dt>
              <dd>{time ? said(time) : ''}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

const Counts = ({ summary }: { summary: Summary }) => (
  <section>
    <dl>
      <dt>{TIME_SUMMARY.handOvers}</dt>
      <dd>{summary.handOvers}</dd>
      <dt>{TIME_SUMMARY.checks}</dt>
      <dd>{summary.checks}</dd>
      <dt>{TIME_SUMMARY.waits}</dt>
      <dd>{summary.waits}</dd>
    </dl>
  </section>
);

/** The rows that are in no sum, each to be gone to. */
function Uncounted({ sop, summary }: { sop: Sop; summary: Summary }) {
  const kinds = (['perItem', 'uncounted', 'blank'] as const).filter(
    (kind) => summary[kind].length > 0,
  );
  if (kinds.length === 0) return null;
  return (
    <section>
      <h3>{TIME_SUMMARY.leftOut}</h3>
      {kinds.map((kind) => (
        <p key={kind}>
          {TIME_SUMMARY.kinds[kind]}:{' '}
          {summary[kind].slice(0, MOST_NAMED).map((id) => (
            <RowButton key={id} sop={sop} activity={id} />
          ))}
          {summary[kind].length > MOST_NAMED &&
            TIME_SUMMARY.more(summary[kind].length - MOST_NAMED)}
        </p>
      ))}
    </section>
  );
}

function RowButton({ sop, activity }: { sop: Sop; activity: string }) {
  const editor = useEditor();
  const desk = useDesk();
  const number = rowNumber(sop, activity);
  const show = () => {
    editor.select({ kind: 'cell', activity, column: 'duration' });
    desk.view.focus();
  };
  return (
    <button
      type="button"
      className="row-number"
      aria-label={TIME_SUMMARY.row(number)}
      onClick={show}
    >
      {number}
    </button>
  );
}

function OfficeDay() {
  const [day, choose] = useSheetChoice('officeDay');
  const isReadOnly = useEditorState(({ readOnly }) => readOnly !== null);
  const name = useId();
  return (
    <fieldset disabled={isReadOnly}>
      <legend>{TIME_SUMMARY.officeDay}</legend>
      {OFFICE_DAY_KINDS.map((kind) => (
        <label key={kind}>
          <input type="radio" name={name} checked={kind === day} onChange={() => choose(kind)} />
          {TIME_SUMMARY.officeDays[kind]}
        </label>
      ))}
    </fieldset>
  );
}

/** The line in Keterangan, which nobody gets unasked. */
function Line({ total }: { total: string }) {
  const editor = useEditor();
  const written = useEditorState(({ history }) => timeLine(history.present));
  const isReadOnly = useEditorState(({ readOnly }) => readOnly !== null);
  const write = (time: string | null) => void editor.run((sop) => setTimeLine(sop, time));
  return (
    <section className="time-line">
      <p aria-live="polite">
        {written === null ? TIME_SUMMARY.noLine : ''}
        {written === total ? TIME_SUMMARY.line : ''}
        {written !== null && written !== total ? TIME_SUMMARY.oldLine(written) : ''}
      </p>
      <button
        type="button"
        className="button outlined"
        disabled={isReadOnly || (written === null && total === NONE)}
        onClick={() => write(written === total ? null : total)}
      >
        {written === total
          ? TIME_SUMMARY.removeLine
          : written === null
            ? TIME_SUMMARY.writeLine
            : TIME_SUMMARY.renewLine}
      </button>
    </section>
  );
}
