/**
 * The form for ears: a grid of what stands in it, row by row, that a screen reader walks while the sheet is seen.
 * Of a long form only the rows around the selection are here, each numbered among all.
 */
import { memo, useDeferredValue } from 'react';
import type { Activity, Sop } from '../../model/sop.ts';
import type { Selection } from '../../store/session.ts';
import { FORM, SAY } from '../../words.ts';
import { useEditorState, useSop } from '../editorContext.tsx';
import { useFound } from '../panel/found.ts';
import { findingsByRow, rowName } from '../panel/places.ts';
import { activityOf, gridColumns, IDENTITY_ORDER, selectionAt } from '../selecting.ts';
import { describeSelection } from '../spoken.ts';
import { saidHandOver, saidLinks } from '../spokenChain.ts';
import { SpokenChange } from './SpokenChange.tsx';
import { spokenId } from './spokenId.ts';

/** Rows before and after the selected one that are here. */
const AROUND = 8;

export function FormRows() {
  // Behind the typing: ears can wait for the letters that eyes see.
  const sop = useDeferredValue(useSop());
  const selection = useDeferredValue(useEditorState((state) => state.selection));
  const row = sop.activities.findIndex(({ id }) => id === activityOf(sop, selection)?.id);
  const first = Math.max(0, row - AROUND);
  const found = useFound();
  const findings = findingsByRow(found.sop, found.findings);
  const shown = sop.activities.slice(first, Math.max(row, 0) + AROUND + 1);
  return (
    <>
      <tbody>
        {IDENTITY_ORDER.map((field, i) => (
          <Row key={field} at={i}>
            <Cell of={{ kind: 'identity', field }} sop={sop} />
          </Row>
        ))}
      </tbody>
      <thead>
        <HeadRow sop={sop} />
      </thead>
      <tbody>
        {shown.map((activity, i) => (
          <ActivityRow
            key={activity.id}
            sop={sop}
            activity={activity}
            asked={saidLinks(sop, { activity: activity.id, column: 'requirements' })}
            used={saidLinks(sop, { activity: activity.id, column: 'output' })}
            at={IDENTITY_ORDER.length + 1 + first + i}
            findings={rowName(first + i + 1, findings.get(activity.id) ?? [])}
          />
        ))}
      </tbody>
    </>
  );
}

function Row({ at, children }: { at: number; children: React.ReactNode }) {
  return <tr aria-rowindex={at + 1}>{children}</tr>;
}

function HeadRow({ sop }: { sop: Sop }) {
  return (
    <Row at={IDENTITY_ORDER.length}>
      {gridColumns(sop).map((column) => {
        if ('column' in column) return <th key={column.column}>{FORM[column.column]}</th>;
        const of = { kind: 'actor', id: column.actor } as const;
        return (
          <th key={column.actor} id={spokenId(sop, of)}>
            {describeSelection(sop, of)}
          </th>
        );
      })}
    </Row>
  );
}

interface RowProps {
  readonly sop: Sop;
  readonly activity: Activity;
  /** Where its Kelengkapan comes from, and where its Output goes. */
  readonly asked: string;
  readonly used: string;
  readonly at: number;
  /** What the checker says of it, counted in words, by its number; empty where it says nothing. */
  readonly findings: string;
}

const ActivityRow = memo(
  function ActivityRow({ sop, activity, asked, used, findings, at }: RowProps) {
    const links: Readonly<Record<string, string>> = {
      requirements: asked,
      output: used,
      number: findings,
    };
    return (
      <Row at={at}>
        {gridColumns(sop).map((column) => {
          const of = selectionAt(activity, column);
          const link = 'column' in column ? links[column.column] : '';
          return <Cell key={spokenId(sop, of)} of={of} sop={sop} link={link} />;
        })}
      </Row>
    );
  },
  (a, b) =>
    a.at === b.at &&
    a.activity === b.activity &&
    a.asked === b.asked &&
    a.used === b.used &&
    a.findings === b.findings &&
    a.sop.actors === b.sop.actors &&
    a.sop.flows === b.sop.flows &&
    // Other rows are spoken of by their numbers.
    a.sop.activities.length === b.sop.activities.length &&
    a.sop.activities.every(({ id }, i) => id === b.sop.activities[i]?.id),
);

interface CellProps {
  readonly of: Selection;
  readonly sop: Sop;
  /** What it is tied to in the chain of Output and Kelengkapan; of a number, what is found in its row. */
  readonly link?: string | undefined;
}

const Cell = ({ of, sop, link }: CellProps) => (
  <td id={spokenId(sop, of)}>{saidTogether(describeSelection(sop, of), link)}</td>
);

const saidTogether = (...said: readonly (string | undefined)[]): string =>
  said.filter(Boolean).join(', ');

/** Says for ears what happens beside the cells. */
export const Spoken = () => (
  <>
    <SpokenBeside />
    <SpokenChange />
  </>
);

/** An arrow that is selected or being pointed. */
function SpokenBeside() {
  const sop = useSop();
  const selection = useEditorState((state) => state.selection);
  const picking = useEditorState((state) => state.picking);
  return (
    <div className="hidden-text" aria-live="polite">
      {picking ? spokenPicking(sop, picking.candidate) : spokenBeside(sop, selection)}
    </div>
  );
}

const spokenPicking = (sop: Sop, candidate: string | null): string =>
  candidate ? describeSelection(sop, { kind: 'symbol', id: candidate }) : SAY.pickTarget;

/** A flow has no cell of its own, and of several symbols in one cell it is said which one is meant. */
function spokenBeside(sop: Sop, selection: Selection | null): string {
  if (selection?.kind === 'flow')
    return saidTogether(describeSelection(sop, selection), saidHandOver(sop, selection.id));
  if (selection?.kind !== 'symbol') return '';
  const activity = activityOf(sop, selection);
  const symbol = activity?.symbols.find(({ id }) => id === selection.id);
  const isStacked = activity?.symbols.some(
    ({ id, actor }) => id !== symbol?.id && actor === symbol?.actor,
  );
  return isStacked ? describeSelection(sop, selection) : '';
}
