/** A pasted list as it was understood, before anything changes: each row with its pelaksana to choose. */
import { useEffect, useRef, useState } from 'react';
import { setIdentityField } from '../../commands/identity.ts';
import { bareName, plainName } from '../../commands/lanes.ts';
import { addTypedRows, type TypedRow } from '../../commands/typedRows.ts';
import type { LeftOut } from '../../importers/leftOut.ts';
import type { TypedList } from '../../importers/list.ts';
import { rowNumber, symbolPlaces } from '../../model/lookup.ts';
import type { Actor, Sop, SymbolKind } from '../../model/sop.ts';
import { COMMON_ROLES, FORM, LINE, LIST, UI } from '../../words.ts';
import { Dialog } from '../Dialog.tsx';
import { useDesk, useEditor, useSop } from '../editorContext.tsx';
import { rowAbove } from './typedLines.ts';
import { type Chip, understood } from './understood.ts';
import './list.css';

export function ListDialog({ list }: { list: TypedList }) {
  const editor = useEditor();
  const desk = useDesk();
  const sop = useSop();
  const [rows, setRows] = useState(() => asProcedure(list.rows, sop));
  const applying = useRef<HTMLButtonElement>(null);
  useEffect(() => applying.current?.focus(), []);
  const below = rowAbove(editor);
  const number = below === null ? 0 : rowNumber(sop, below);
  const title = sop.identity.title === '' ? list.title : '';
  const names = namesOf(rows, sop.actors);
  const change = (index: number, next: Partial<TypedRow>) =>
    setRows(rows.map((row, i) => (i === index ? { ...row, ...next } : row)));
  const apply = () => {
    const named = (current: Sop) =>
      title === '' ? current : setIdentityField(current, 'title', title);
    editor.run(
      (current) => addTypedRows(named(current), rows.map(meant), { below }),
      undefined,
      LIST.step(rows.length),
    );
    desk.showDialog(null);
    desk.view.focus();
  };
  return (
    <Dialog title={LIST.title} className="wide typed-list">
      <p>
        {LIST.summary(rows.length, number > 0 ? LINE.below(number) : LINE.atEnd)}
        {title !== '' && ` ${LIST.sopTitle(title)}.`}
      </p>
      <div className="typed-rows">
        <table>
          <thead>
            <tr>
              <th>{FORM.number}</th>
              <th>{FORM.actors}</th>
              <th>{LIST.kind}</th>
              <th>{FORM.description}</th>
              <th>{LIST.quality}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their places here
              <tr key={index}>
                <td>{row.number}</td>
                <td>
                  <select
                    aria-label={LIST.actorOf(row.number ?? index + 1)}
                    value={row.actors.join(' + ')}
                    onChange={({ target }) => change(index, { actors: actorsOf(target.value) })}
                  >
                    <option value="">{LIST.sameLane}</option>
                    {names.map((name) => (
                      <option key={name} value={name}>
                        {name}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  <select
                    aria-label={LIST.kindOf(row.number ?? index + 1)}
                    value={kindOf(row)}
                    onChange={({ target }) => change(index, { kind: target.value as SymbolKind })}
                  >
                    {KINDS.map((kind) => (
                      <option key={kind} value={kind}>
                        {UI[kind]}
                      </option>
                    ))}
                  </select>
                </td>
                <td>{row.texts.description}</td>
                <td>
                  {rowParts(sop, meant(row), rows).map(({ part, text }) => (
                    <span key={`${part}${text}`}>
                      <em>{LINE.parts[part]}</em> {text}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {list.leftOut.length > 0 && <LeftOutLines leftOut={list.leftOut} />}
      <footer>
        <button type="button" className="button outlined" onClick={() => desk.showDialog(null)}>
          {UI.cancel}
        </button>
        <button ref={applying} type="button" className="button primary" onClick={apply}>
          {UI.apply}
        </button>
      </footer>
    </Dialog>
  );
}

const LeftOutLines = ({ leftOut }: { leftOut: readonly LeftOut[] }) => (
  <details className="typed-left-out">
    <summary>{LIST.leftOut(leftOut.length)}</summary>
    <ul>
      {leftOut.map(({ where, text, why }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same text may be left out twice
        <li key={index}>
          <em>{where}:</em> {text} <em>{why}</em>
        </li>
      ))}
    </ul>
  </details>
);

/** A list that fills an empty form is a whole procedure, so that it ends with a capsule as it begins with one. */
function asProcedure(rows: readonly TypedRow[], sop: Sop): readonly TypedRow[] {
  if (symbolPlaces(sop).size > 0) return rows;
  return rows.map((row, index) => {
    const isEdge = index === 0 || index === rows.length - 1;
    return isEdge && row.kind === null ? { ...row, kind: 'terminator' } : row;
  });
}

const actorsOf = (name: string): readonly string[] => (name === '' ? [] : name.split(' + '));

const KINDS: readonly SymbolKind[] = ['process', 'decision', 'terminator'];

/** A row that says nothing else is a box. */
const kindOf = ({ kind }: TypedRow): SymbolKind => kind ?? 'process';

/** The row as it will be added: only a decision has answers. */
const meant = (row: TypedRow): TypedRow => ({
  ...row,
  kind: kindOf(row),
  answers: kindOf(row) === 'decision' ? row.answers : [],
});

/** Everyone that a row may be given to: those it names, the lanes, common roles. */
function namesOf(rows: readonly TypedRow[], actors: readonly Actor[]): readonly string[] {
  const typed = rows.map((row) => row.actors.join(' + ')).filter((name) => name !== '');
  const lanes = actors.map(({ name }) => name).filter((name) => name !== '');
  const all = [...typed, ...lanes, ...COMMON_ROLES];
  const isSame = (a: string, b: string) => plainName(bareName(a)) === plainName(bareName(b));
  return all.filter(
    (name, index) =>
      all.indexOf(name) === index &&
      (index < typed.length || !typed.some((other) => isSame(other, name))),
  );
}

/** What is understood of a row beside its pelaksana and its text; answers may lead to rows of the list. */
function rowParts(sop: Sop, row: TypedRow, rows: readonly TypedRow[]): readonly Chip[] {
  const isOwn = (to: number | 'next') => rows.some((other) => other.number === to);
  const own = row.answers.filter(({ to }) => isOwn(to));
  const others = { ...row, answers: row.answers.filter(({ to }) => !isOwn(to)) };
  return [
    ...understood(sop, others, 0),
    ...own.map(
      ({ label, to }): Chip => ({
        part: 'answers',
        text: LINE.answer(label, Number(to)),
        tone: 'plain',
      }),
    ),
  ].filter(({ part }) => part !== 'actors' && part !== 'kind' && part !== 'description');
}
