/** What the open panel says: whether the SOP can be printed, what was just put right, and the findings by weight. */
import { CircleCheck, Printer, X } from 'lucide-react';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { rowNumber } from '../../model/lookup.ts';
import { isUntouched } from '../../rules/blank.ts';
import { FINDINGS_PANEL, SEVERITY } from '../../words.ts';
import { useSop } from '../editorContext.tsx';
import { WeightMark } from './Counts.tsx';
import { FindingsPrint } from './FindingsPrint.tsx';
import { FixedNote } from './FixedNote.tsx';
import type { Fixed } from './fixes.ts';
import type { Found } from './found.ts';
import { groupsOf, type WeightGroup } from './groups.ts';
import { LeftList } from './LeftList.tsx';
import { askForFindings, usePanel } from './panelState.ts';
import { rowOf } from './places.ts';
import { RuleCards } from './RuleCards.tsx';

export function FindingsBody({ found }: { found: Found }) {
  const { sop, findings, left } = found;
  const { row } = usePanel();
  const only = sop.activities.some(({ id }) => id === row) ? row : null;
  const shown = only === null ? findings : findings.filter((one) => rowOf(sop, one) === only);
  const { note, body, done } = useAftermath();
  const isEmpty = isUntouched(sop) && findings.length + left.length === 0;
  return (
    <>
      <div className="findings-note" aria-live="polite">
        {note && <FixedNote fixed={note} />}
      </div>
      <div className="findings-body" ref={body} tabIndex={-1}>
        {isEmpty ? (
          <p className="findings-empty">{FINDINGS_PANEL.later}</p>
        ) : (
          <Readiness found={found} />
        )}
        {only !== null && <OnlyRow number={rowNumber(sop, only)} />}
        {groupsOf(shown).map((group) => (
          <Group key={group.severity} group={group} found={found} done={done} />
        ))}
        {left.length > 0 && only === null && <LeftList left={left} done={done} />}
        {!isEmpty && <Print found={found} />}
      </div>
    </>
  );
}

/** What was just put right, as long as nothing else was done, and where the focus goes when what had it is gone. */
function useAftermath() {
  const sop = useSop();
  const [fixed, setFixed] = useState<Fixed | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  useLayoutEffect(() => {
    if (!isDone.current || document.activeElement !== document.body) return;
    isDone.current = false;
    body.current?.focus();
  });
  const done = useCallback((next: Fixed | null) => {
    isDone.current = true;
    setFixed(next);
  }, []);
  return { note: fixed?.after === sop ? fixed : null, body, done };
}

function Readiness({ found: { findings } }: { found: Found }) {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    return (
      <p className="readiness">
        <strong>{FINDINGS_PANEL.notReady(errors)}</strong>
        <span>{FINDINGS_PANEL.mayPrint}</span>
      </p>
    );
  return (
    <p className="readiness ready">
      <strong>
        <CircleCheck size={17} aria-hidden="true" /> {FINDINGS_PANEL.ready}
      </strong>
      <span>{findings.length > 0 ? FINDINGS_PANEL.readyButLook : FINDINGS_PANEL.none}</span>
    </p>
  );
}

const OnlyRow = ({ number }: { number: number }) => (
  <p className="findings-only">
    <span>{FINDINGS_PANEL.onlyRow(number)}</span>
    <button type="button" className="button" onClick={() => askForFindings(null)}>
      <X size={14} aria-hidden="true" /> {FINDINGS_PANEL.all}
    </button>
  </p>
);

interface GroupProps {
  readonly group: WeightGroup;
  readonly found: Found;
  readonly done: (fixed: Fixed | null) => void;
}

const Group = ({ group: { severity, count, rules }, found, done }: GroupProps) => (
  <section className={`weight ${severity}`} aria-labelledby={`weight-${severity}`}>
    <h3 id={`weight-${severity}`}>
      <WeightMark severity={severity} /> {FINDINGS_PANEL.group(SEVERITY[severity], count)}
    </h3>
    <ul className="findings-list">
      {rules.map((rule) => (
        <RuleCards key={rule.rule} rule={rule} found={found} done={done} />
      ))}
    </ul>
  </section>
);

function Print({ found }: { found: Found }) {
  const [isPrinting, setPrinting] = useState(false);
  return (
    <>
      <button type="button" className="button findings-print" onClick={() => setPrinting(true)}>
        <Printer size={16} aria-hidden="true" /> {FINDINGS_PANEL.print}
      </button>
      {isPrinting && <FindingsPrint found={found} onDone={() => setPrinting(false)} />}
    </>
  );
}
