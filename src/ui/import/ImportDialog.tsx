/** Tabel yang ditemukan: what someone brought, as it was understood, before anything of it is taken in. */
import { useEffect, useRef, useState } from 'react';
import { isTableEmpty } from '../../commands/rows.ts';
import { type Choices, NO_CHOICES } from '../../importers/understand.ts';
import {
  APPROVAL_FIELDS,
  IDENTITY_FIELDS,
  IDENTITY_LISTS,
  type Identity,
} from '../../model/sop.ts';
import type { Editor } from '../../store/editor.ts';
import { BRING, identityName, longDate, sizeOf, UI } from '../../words.ts';
import { Dialog } from '../Dialog.tsx';
import { useDesk, useEditor } from '../editorContext.tsx';
import { activityOf } from '../selecting.ts';
import type { Brought, Understood } from './brought.ts';
import { FoundTable } from './FoundTable.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { takeIn } from './takeIn.ts';
import './import.css';

export function ImportDialog({ brought }: { brought: Brought }) {
  const editor = useEditor();
  const desk = useDesk();
  const { found, source } = brought;
  const [choices, setChoices] = useState(NO_CHOICES);
  const [understood, setUnderstood] = useState(found.first);
  const [below] = useState(() => rowBelow(editor));
  const [asRows, setAsRows] = useState(source.from === 'clipboard' && below !== null);
  const applying = useRef<HTMLButtonElement>(null);
  useEffect(() => () => found.end(), [found]);
  // Most tables are right as they were understood: Enter takes them.
  useEffect(() => applying.current?.focus({ preventScroll: true }), []);
  const choose = (next: Choices) => {
    setChoices(next);
    found.understand(next).then(setUnderstood, () => {
      desk.showDialog(null);
      editor.notify({ tone: 'error', text: BRING.failed });
    });
  };
  if (!understood.ok) return null;
  const apply = () => {
    desk.showDialog(null);
    takeIn(editor, understood.sop, { source, at: asRows ? below : null });
    desk.view.focus();
  };
  return (
    <Dialog title={BRING.title} className="brought">
      <div className="brought-body">
        <Summary understood={understood} choices={choices} choose={choose} />
        <FoundTable understood={understood} choices={choices} choose={choose} />
        <FoundIdentity understood={understood} isUsed={!asRows} />
        <LeftOutList leftOut={understood.leftOut} />
      </div>
      <footer>
        {below !== null && <Destination below={below} asRows={asRows} onChoose={setAsRows} />}
        <button type="button" className="button" onClick={() => desk.showDialog(null)}>
          {UI.cancel}
        </button>
        <button ref={applying} type="button" className="button primary" onClick={apply}>
          {UI.apply}
        </button>
      </footer>
    </Dialog>
  );
}

/** The row under which rows would come, by its number; null while the table is empty and is filled as a whole. */
function rowBelow(editor: Editor): number | null {
  const sop = editor.sop();
  if (isTableEmpty(sop)) return null;
  const { selection } = editor.store.getState();
  const row = selection
    ? sop.activities.findIndex(({ id }) => id === activityOf(sop, selection)?.id)
    : -1;
  return row >= 0 ? row + 1 : sop.activities.length;
}

interface Chooser {
  readonly understood: Understood;
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
}

/** How much was understood, which of several tables it is, and whether questions are decisions. */
function Summary({ understood, choices, choose }: Chooser) {
  const { sop, rows, tables } = understood;
  const asking = rows.filter(({ asks }) => asks);
  const choosable = tables.flatMap((table, index) =>
    table.columns > 1 && table.use !== 'continued' ? [{ ...table, index }] : [],
  );
  return (
    <div className="brought-summary">
      <p aria-live="polite">
        {sizeOf(rows.length, rows.length === 0 ? 0 : sop.actors.length)}
        {understood.leftOut.length > 0 && `, ${BRING.leftOutCount(understood.leftOut.length)}`}
      </p>
      {choosable.length > 1 && (
        <label>
          {BRING.table}{' '}
          <select
            value={tables.findIndex(({ use }) => use === 'form')}
            onChange={(event) => choose({ ...NO_CHOICES, table: Number(event.target.value) })}
          >
            {choosable.map(({ name, rows: count, index }) => (
              <option key={index} value={index}>
                {BRING.tableName(name === '' ? BRING.nameless(index + 1) : name, count)}
              </option>
            ))}
          </select>
        </label>
      )}
      {asking.length > 0 && (
        <label className="check">
          <input
            type="checkbox"
            checked={choices.plain !== 'all' && choices.plain.length < asking.length}
            onChange={(event) => choose({ ...choices, plain: event.target.checked ? [] : 'all' })}
          />
          {BRING.allDecisions(asking.length)}
        </label>
      )}
    </div>
  );
}

/** The parts of the identity that the table brings along. */
function FoundIdentity({ understood, isUsed }: { understood: Understood; isUsed: boolean }) {
  const { identity } = understood.sop;
  const found = identityTexts(identity);
  if (found.length === 0) return null;
  return (
    <section className="brought-identity">
      <h3>{BRING.identityTitle}</h3>
      {!isUsed && <p>{BRING.identityUnused}</p>}
      <dl>
        {found.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function identityTexts(identity: Identity): readonly (readonly [name: string, text: string])[] {
  const { approval } = identity;
  const texts = [
    ...IDENTITY_FIELDS.map((field) => [field, longDate(identity[field])] as const),
    ...APPROVAL_FIELDS.map((field) => [`approval.${field}`, approval[field]] as const),
    ...IDENTITY_LISTS.map((list) => [list, identity[list].join('\n')] as const),
  ];
  return texts.flatMap(([field, text]) =>
    text === '' ? [] : [[identityName(field), text] as const],
  );
}

function Destination({
  below,
  asRows,
  onChoose,
}: {
  below: number;
  asRows: boolean;
  onChoose: (asRows: boolean) => void;
}) {
  const options = [
    [true, BRING.asRows(below)],
    [false, BRING.asDocument],
  ] as const;
  return (
    <fieldset className="brought-where">
      <legend className="hidden-text">{BRING.where}</legend>
      {options.map(([value, label]) => (
        <label key={label} className="check">
          <input
            type="radio"
            name="brought-where"
            checked={asRows === value}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
