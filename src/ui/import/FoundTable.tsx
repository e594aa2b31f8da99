/** The table as it was understood: what each column holds can be said otherwise, and each question taken back. */
import { Fragment, useState } from 'react';
import type { ReadColumn } from '../../importers/columns.ts';
import { COLUMN_ROLES, type ColumnRole } from '../../importers/headWords.ts';
import type { Choices, ShownRow } from '../../importers/understand.ts';
import { activityById, actorById } from '../../model/lookup.ts';
import type { Activity, SymbolKind } from '../../model/sop.ts';
import { BRING, SAY } from '../../words.ts';
import type { Understood } from './brought.ts';

/** Rows that are drawn before someone asks for all: many are slow to draw, and the first tell enough. */
const FIRST_ROWS = 60;

interface Chooser {
  readonly understood: Understood;
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
}

export function FoundTable({ understood, choices, choose }: Chooser) {
  const [isWhole, setWhole] = useState(false);
  const { columns, rows } = understood;
  const shown = isWhole ? rows : rows.slice(0, FIRST_ROWS);
  const hasQuestions = rows.some(({ asks }) => asks);
  const give = (index: number, role: ColumnRole) =>
    choose({ ...choices, roles: { ...choices.roles, [index]: role } });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="brought-table" aria-label={BRING.title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {hasQuestions && (
              <th scope="col" className="decision">
                {BRING.decision}
              </th>
            )}
            {columns.map((column) => (
              <th key={column.index} scope="col" className={column.role}>
                <RoleSelect column={column} onGive={give} />
                <span dir="auto" title={column.head}>
                  {headOf(column)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <FoundRow
              key={row.source}
              row={row}
              hasQuestions={hasQuestions}
              {...{ understood, choices, choose }}
            />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" className="button outlined" onClick={() => setWhole(true)}>
          {BRING.moreRows(rows.length - shown.length)}
        </button>
      )}
      {rows.length === 0 && <p>{BRING.noRows}</p>}
    </section>
  );
}

/** The names of a lane say enough without Pelaksana over them. */
const headOf = ({ role, group, name, head }: ReadColumn): string =>
  role === 'actor' ? [group, name].filter((text) => text !== '').join(' / ') : head;

function RoleSelect({
  column,
  onGive,
}: {
  column: ReadColumn;
  onGive: (index: number, role: ColumnRole) => void;
}) {
  return (
    <select
      aria-label={BRING.roleOf(column.index + 1, column.head)}
      value={column.role}
      onChange={(event) => onGive(column.index, event.target.value as ColumnRole)}
    >
      {COLUMN_ROLES.map((role) => (
        <option key={role} value={role}>
          {BRING.roles[role]}
        </option>
      ))}
    </select>
  );
}

function FoundRow({
  row,
  hasQuestions,
  understood,
  choices,
  choose,
}: Chooser & { row: ShownRow; hasQuestions: boolean }) {
  const { sop, columns } = understood;
  const activity = activityById(sop, row.activity);
  if (!activity) return null;
  const number = sop.activities.indexOf(activity) + 1;
  return (
    <tr>
      {hasQuestions && (
        <td className="decision">
          {row.asks && <Question {...{ row, number, understood, choices, choose }} />}
        </td>
      )}
      {columns.map((column, i) => (
        <td key={column.index} className={column.role} dir="auto">
          {column.role === 'number' ? (
            number
          ) : (
            <FoundCell {...{ column, activity, understood }} text={row.texts[i] ?? ''} />
          )}
        </td>
      ))}
    </tr>
  );
}

function Question({
  row,
  number,
  understood,
  choices,
  choose,
}: Chooser & { row: ShownRow; number: number }) {
  const { plain } = choices;
  const asking = understood.rows.filter(({ asks }) => asks).map(({ source }) => source);
  const off = plain === 'all' ? asking : plain;
  const isOff = off.includes(row.source);
  return (
    <input
      type="checkbox"
      aria-label={BRING.isDecision(number)}
      checked={!isOff}
      onChange={() =>
        choose({
          ...choices,
          plain: isOff ? off.filter((source) => source !== row.source) : [...off, row.source],
        })
      }
    />
  );
}

function FoundCell({
  column,
  activity,
  text,
  understood,
}: {
  column: ReadColumn;
  activity: Activity;
  text: string;
  understood: Understood;
}) {
  if (column.role === 'actor') {
    const own = activity.symbols.filter(({ actor }) => understood.lanes[column.index] === actor);
    return own.map(({ id, kind, label }) => <Glyph key={id} kind={kind} label={label} />);
  }
  if (column.role !== 'actorNames') return text;
  return activity.symbols.map(({ id, kind, actor }) => (
    <Fragment key={id}>
      <Glyph kind={kind} label="" /> {actorById(understood.sop, actor)?.name}
      <br />
    </Fragment>
  ));
}

const PATHS: Readonly<Record<SymbolKind, string>> = {
  terminator: 'M8 1h14a7 7 0 0 1 0 14H8A7 7 0 0 1 8 1Z',
  process: 'M2 1h26v14H2Z',
  decision: 'M15 0 30 8 15 16 0 8Z',
};

const Glyph = ({ kind, label }: { kind: SymbolKind; label: string }) => (
  <span className="glyph">
    <svg viewBox="-1 -1 32 18" width={32} height={18} role="img" aria-label={SAY.symbolNames[kind]}>
      <path d={PATHS[kind]} />
    </svg>
    {label}
  </span>
);
