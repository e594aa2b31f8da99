/** Ketik satu baris: a field under the sheet whose line becomes a row, with what was understood beneath it. */
import { CornerDownLeft } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { readLine } from '../../importers/line.ts';
import { layoutSop } from '../../layout/layoutSop.ts';
import { rowNumber, symbolPlace } from '../../model/lookup.ts';
import { LINE } from '../../words.ts';
import { regionOf } from '../canvas/regions.ts';
import { useDesk, useEditor, useEditorState, useSop } from '../editorContext.tsx';
import { activityOf } from '../selecting.ts';
import { LineField } from './LineField.tsx';
import { addLine, awaitedIn, type TypedEntry } from './typedLines.ts';
import { type Chip, saidWaiting, spoken, understood } from './understood.ts';
import './line.css';

/** How long typing rests before ears are told what was understood, ms. */
const REST = 900;

export function LineBar() {
  const editor = useEditor();
  const desk = useDesk();
  const sop = useSop();
  // On the stage a line goes under what is lit, where the room looks.
  const above = useEditorState(
    ({ selection, show }) => activityOf(sop, selection)?.id ?? show?.lit.at(-1) ?? null,
  );
  const [text, setText] = useState('');
  const [entries, setEntries] = useState<readonly TypedEntry[]>([]);
  const [isFocused, setFocused] = useState(false);
  const [said, setSaid] = useState('');
  const { row } = useMemo(() => readLine(text, sop.actors), [text, sop.actors]);
  const last = above === null ? sop.activities.length : rowNumber(sop, above);
  const chips = text.trim() === '' ? [] : understood(sop, row, last + 1);
  const sentence = spoken(chips);
  useEffect(() => {
    if (sentence === '') return;
    const timer = setTimeout(() => setSaid(sentence), REST);
    return () => clearTimeout(timer);
  }, [sentence]);
  const add = () => {
    if (text.trim() === '') {
      setSaid(LINE.nothing);
      return;
    }
    const added = addLine(editor, { text, row }, entries);
    if (!added) return;
    setEntries([...entries, added.entry]);
    setText('');
    const place = symbolPlace(editor.sop(), added.symbol);
    setSaid(LINE.added((place?.row ?? 0) + 1, sentence));
    const target = { kind: 'cell', activity: added.activity, column: 'number' } as const;
    const region = regionOf(layoutSop(editor.sop()), target);
    if (region) desk.view.reveal(region.rect);
  };
  const waiting = saidWaiting(sop, awaitedIn(sop, entries));
  return (
    <section
      className="line-bar"
      aria-label={LINE.name}
      onFocus={() => setFocused(true)}
      onBlur={({ currentTarget, relatedTarget }) =>
        setFocused(currentTarget.contains(relatedTarget))
      }
    >
      <div className="line-row">
        <WhereTo row={last === sop.activities.length ? null : last} />
        <LineField text={text} lines={entries} onText={setText} onAdd={add} />
        <button type="button" className="button outlined" onClick={add}>
          <CornerDownLeft size={16} aria-hidden="true" />
          {LINE.add}
        </button>
      </div>
      {chips.length > 0 && <Chips chips={chips} />}
      {chips.length === 0 && isFocused && <Signs />}
      {waiting.length > 0 && <p className="line-waiting">{LINE.waiting(waiting)}</p>}
      <div className="hidden-text" aria-live="polite">
        {said}
      </div>
    </section>
  );
}

/** Where the row will go; a press moves it to the end. */
function WhereTo({ row }: { row: number | null }) {
  const editor = useEditor();
  if (row === null) return <span className="line-where">{LINE.atEnd}</span>;
  return (
    <button
      type="button"
      className="line-where button"
      title={LINE.toEnd}
      onClick={() => editor.select(null)}
    >
      {LINE.below(row)}
    </button>
  );
}

const Chips = ({ chips }: { chips: readonly Chip[] }) => (
  <ul className="line-chips" aria-hidden="true">
    {chips.map(({ part, text, note, tone }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: chips have no other name, and hold no state
      <li key={index} className={tone}>
        <span>{LINE.parts[part]}</span> {text}
        {note && <em>{note}</em>}
      </li>
    ))}
  </ul>
);

/** The signs of a line, for who has not begun. */
const Signs = () => (
  <dl className="line-signs">
    {LINE.signs.map(([sign, meaning]) => (
      <div key={sign}>
        <dt>
          <kbd>{sign}</kbd>
        </dt>
        <dd>{meaning}</dd>
      </div>
    ))}
  </dl>
);
