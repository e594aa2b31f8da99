/** Temuan: what the checker says of the document, each with the way to where it is. */
import { CircleAlert, Info, PanelRightClose, PanelRightOpen, TriangleAlert } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { layoutSop } from '../../layout/layoutSop.ts';
import { pageFacts } from '../../layout/pageFacts.ts';
import { symbolPlace } from '../../model/lookup.ts';
import { ACTIVITY_FIELDS, type Sop } from '../../model/sop.ts';
import { checkSop } from '../../rules/check.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import type { Selection } from '../../store/session.ts';
import { BASIS, FINDINGS_PANEL, SEVERITY, UI } from '../../words.ts';
import { regionOf } from '../canvas/regions.ts';
import { useDesk, useEditor, useEditorState, useSop } from '../editorContext.tsx';
import { selectedText } from '../selecting.ts';
import { TimeSummary } from './TimeSummary.tsx';

const ICONS = { error: CircleAlert, warning: TriangleAlert, hint: Info } as const;
const ORDER: readonly Severity[] = ['error', 'warning', 'hint'];
/** The panel starts open where the sheet keeps its size beside it, px. */
const WIDE = 1500;

export function Findings() {
  const sop = useDeferredValue(useSop());
  const findings = useMemo(() => checkSop(sop, pageFacts(layoutSop(sop))), [sop]);
  const counts = ORDER.map(
    (severity) => [severity, findings.filter((f) => f.severity === severity).length] as const,
  ).filter(([, count]) => count > 0);
  const isOnStage = useEditorState(({ show }) => show !== null);
  const [isOpen, setOpen] = useState(() => ({ desk: window.innerWidth >= WIDE, stage: true }));
  const open = isOpen[isOnStage ? 'stage' : 'desk'];
  const sorted = ORDER.flatMap((severity) => findings.filter((f) => f.severity === severity));
  return (
    <aside
      className={open ? 'findings open' : 'findings'}
      // On the stage it is a part of what the page is about.
      role={isOnStage ? 'region' : undefined}
      aria-label={UI.findings}
    >
      <div className="findings-head">
        {open && <h2>{UI.findings}</h2>}
        <button
          type="button"
          className="button icon"
          aria-expanded={open}
          aria-label={open ? FINDINGS_PANEL.hide : FINDINGS_PANEL.show}
          title={open ? FINDINGS_PANEL.hide : FINDINGS_PANEL.show}
          onClick={() => setOpen({ ...isOpen, [isOnStage ? 'stage' : 'desk']: !open })}
        >
          {open ? <PanelRightClose size={18} /> : <PanelRightOpen size={18} />}
        </button>
        <ul className="counts">
          {counts.map(([severity, count]) => (
            <li key={severity} className={`count ${severity}`} title={SEVERITY[severity]}>
              <Mark severity={severity} /> {count}
              <span className="hidden-text"> {SEVERITY[severity]}</span>
            </li>
          ))}
        </ul>
      </div>
      {open && <List sop={sop} findings={sorted} />}
      {open && <TimeSummary />}
    </aside>
  );
}

function Mark({ severity }: { severity: Severity }) {
  const Icon = ICONS[severity];
  return <Icon size={15} aria-hidden="true" />;
}

function List({ sop, findings }: { sop: Sop; findings: readonly Finding[] }) {
  if (findings.length === 0) {
    const isEmpty = sop.activities.every(({ symbols }) => symbols.length === 0);
    return <p className="findings-empty">{isEmpty ? FINDINGS_PANEL.later : FINDINGS_PANEL.none}</p>;
  }
  return (
    <ul className="findings-list">
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.at.join(' ')} ${finding.message}`}>
          <FindingCard finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function FindingCard({ finding }: { finding: Finding }) {
  const editor = useEditor();
  const desk = useDesk();
  const show = () => {
    const target = targetOf(editor.sop(), finding);
    if (!target) return;
    editor.select(target);
    const region = regionOf(layoutSop(editor.sop()), target);
    if (region) desk.view.reveal(region.rect);
    desk.view.focus();
  };
  return (
    <button type="button" className={`finding ${finding.severity}`} onClick={show}>
      <strong>
        <Mark severity={finding.severity} />
        <span className="hidden-text">{SEVERITY[finding.severity]}: </span>
        {finding.message}
      </strong>
      <span>{finding.why}</span>
      <em>{BASIS[finding.basis]}</em>
    </button>
  );
}

/** What a finding points to: the flow or symbol it names, else the empty cell that it speaks of, else the row. */
function targetOf(sop: Sop, { at, rule }: Finding): Selection | null {
  const flow = sop.flows.find(({ id }) => at.includes(id));
  if (flow) return { kind: 'flow', id: flow.id };
  const symbol = at.find((id) => symbolPlace(sop, id));
  if (symbol) return { kind: 'symbol', id: symbol };
  const actor = sop.actors.find(({ id }) => at.includes(id));
  if (actor) return { kind: 'actor', id: actor.id };
  const activity = sop.activities.find(({ id }) => at.includes(id));
  if (activity) {
    const named = ACTIVITY_FIELDS.find((field) => at.includes(field) || rule.startsWith(field));
    return { kind: 'cell', activity: activity.id, column: named ?? 'description' };
  }
  const field = at[0] === 'position' ? 'approval.position' : at[0];
  if (field === undefined) return null;
  const identity = { kind: 'identity', field } as const;
  return selectedText(sop, identity) === undefined ? null : identity;
}
