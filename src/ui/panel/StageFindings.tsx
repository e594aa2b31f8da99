/** The findings as a strip under the form on the stage: what is found, and where; the rest is for the desk. */
import { BASIS, FINDINGS_PANEL, SEVERITY } from '../../words.ts';
import { WeightMark } from './Counts.tsx';
import type { Found } from './found.ts';
import { groupsOf, keyOf } from './groups.ts';
import { useGoTo } from './useGoTo.ts';

export function StageFindings({ found: { sop, findings } }: { found: Found }) {
  const goTo = useGoTo();
  if (findings.length === 0) {
    const isEmpty = sop.activities.every(({ symbols }) => symbols.length === 0);
    return <p className="findings-empty">{isEmpty ? FINDINGS_PANEL.later : FINDINGS_PANEL.none}</p>;
  }
  const inOrder = groupsOf(findings).flatMap(({ rules }) => rules.flatMap((rule) => rule.findings));
  return (
    <ul className="findings-list">
      {inOrder.map((finding) => (
        <li key={keyOf(finding)}>
          <button
            type="button"
            className={`finding ${finding.severity}`}
            onClick={() => goTo(finding)}
          >
            <strong>
              <WeightMark severity={finding.severity} />
              <span className="hidden-text">{SEVERITY[finding.severity]}: </span>
              {finding.message}
            </strong>
            <span>{finding.why}</span>
            <em>{BASIS[finding.basis]}</em>
          </button>
        </li>
      ))}
    </ul>
  );
}
