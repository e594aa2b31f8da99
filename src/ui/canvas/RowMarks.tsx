/** Beside the number of a row, the weightiest of what the checker says of it. Never printed, and in no export. */
import { memo } from 'react';
import { flowPages, onSheet } from '../../layout/sheet.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import { rowNumber } from '../../model/lookup.ts';
import type { Sop } from '../../model/sop.ts';
import type { Finding } from '../../rules/finding.ts';
import { useEditor, useEditorState, useLayout } from '../editorContext.tsx';
import { WeightMark } from '../panel/Counts.tsx';
import { useFound } from '../panel/found.ts';
import { groupsOf, keyOf } from '../panel/groups.ts';
import { askForFindings } from '../panel/panelState.ts';
import { findingsByRow, rowName } from '../panel/places.ts';
import { boxStyle } from './overlayParts.tsx';
import { isWithin, usePagesInSight } from './shownPages.ts';
import './rowMarks.css';

/** Its size, and how far it stands from the table, mm. */
const SIZE = 4.4;
const GAP = 1.2;
/** As many of a row's findings as are named at its mark. */
const MOST_NAMED = 4;

export function RowMarks() {
  const { sop, findings } = useFound();
  const layout = useLayout();
  const inSight = usePagesInSight(layout);
  const isOnStage = useEditorState(({ show }) => show !== null);
  if (isOnStage || findings.length === 0) return null;
  return (
    <Marks
      layout={layout}
      sop={sop}
      findings={findings}
      first={inSight.first}
      last={inSight.last}
    />
  );
}

interface MarksProps {
  readonly layout: SopLayout;
  readonly sop: Sop;
  readonly findings: readonly Finding[];
  readonly first: number;
  readonly last: number;
}

const Marks = memo(function Marks({ layout, sop, findings, first, last }: MarksProps) {
  const rows = findingsByRow(sop, findings);
  return flowPages(layout)
    .filter(({ index }) => isWithin({ first, last }, index))
    .flatMap((page) =>
      page.rows.map((row) => {
        const ours = row.first && rows.get(row.activity);
        if (!ours) return null;
        const { x, y, height } = onSheet(layout, page.index, row.rect);
        const box = { x: x - SIZE - GAP, y: y + (height - SIZE) / 2, width: SIZE, height: SIZE };
        return (
          <div key={row.activity} className="row-mark" style={boxStyle(box)}>
            <Mark
              row={row.activity}
              name={rowName(rowNumber(sop, row.activity), ours)}
              findings={ours}
            />
          </div>
        );
      }),
    );
});

interface MarkProps {
  readonly row: string;
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** The panel has all that it leads to, so that keys need not stop here; for ears the grid says it at the number. */
function Mark({ row, name, findings }: MarkProps) {
  const editor = useEditor();
  const groups = groupsOf(findings);
  const inOrder = groups.flatMap(({ rules }) => rules.flatMap((rule) => rule.findings));
  const [worst] = inOrder;
  if (!worst) return null;
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className={`nopan ${worst.severity}`}
        aria-label={name}
        onClick={() => {
          editor.select({ kind: 'cell', activity: row, column: 'number' });
          askForFindings(row);
        }}
      >
        <WeightMark severity={worst.severity} />
      </button>
      <ul aria-hidden="true">
        {inOrder.slice(0, MOST_NAMED).map((finding) => (
          <li key={keyOf(finding)}>
            <WeightMark severity={finding.severity} /> {finding.message}
          </li>
        ))}
      </ul>
    </>
  );
}
