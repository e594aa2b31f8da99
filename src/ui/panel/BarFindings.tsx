/** What the checker says, in the bar below: counts, or that nothing stands in the way of printing. */
import { CircleCheck } from 'lucide-react';
import { isUntouched } from '../../rules/blank.ts';
import { FINDINGS_PANEL, UI } from '../../words.ts';
import { Counts } from './Counts.tsx';
import { useFound } from './found.ts';
import { askForFindings, usePanel } from './panelState.ts';
import './findings.css';

export function BarFindings() {
  const { sop, findings } = useFound();
  const { desk: isOpen } = usePanel();
  if (isUntouched(sop)) return null;
  const isReady = findings.every(({ severity }) => severity !== 'error');
  return (
    <button
      type="button"
      className={isOpen ? 'button bar-findings open' : 'button bar-findings'}
      onClick={() => askForFindings(null)}
    >
      <span className="hidden-text">{UI.findings}: </span>
      {isReady && (
        <span className="bar-ready">
          <CircleCheck size={16} aria-hidden="true" /> {FINDINGS_PANEL.ready}
        </span>
      )}
      <Counts findings={findings} as="span" />
    </button>
  );
}
