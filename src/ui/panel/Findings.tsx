/** Temuan: what the checker says of the document, each with the way to where it is and what can be done about it. */
import { PanelRightClose, PanelRightOpen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { FINDINGS_PANEL, UI } from '../../words.ts';
import { useEditorState } from '../editorContext.tsx';
import { Counts } from './Counts.tsx';
import { FindingsBody } from './FindingsBody.tsx';
import { useFound } from './found.ts';
import { setPanelOpen, usePanel } from './panelState.ts';
import { StageFindings } from './StageFindings.tsx';
import { TimeSummary } from './TimeSummary.tsx';
import './findings.css';

export function Findings() {
  const found = useFound();
  const isOnStage = useEditorState(({ show }) => show !== null);
  const where = isOnStage ? 'stage' : 'desk';
  const { [where]: open, asked } = usePanel();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const find = (what: string) => panel.current?.querySelector<HTMLElement>(what);
    if (asked > 0) (find('.finding-go') ?? find('h2'))?.focus();
  }, [asked]);
  return (
    <aside
      ref={panel}
      className={open ? 'findings open' : 'findings'}
      // On the stage it is a part of what the page is about.
      role={isOnStage ? 'region' : undefined}
      aria-label={UI.findings}
    >
      <div className="findings-head">
        {open && <h2 tabIndex={-1}>{UI.findings}</h2>}
        <button
          type="button"
          className="button icon"
          aria-expanded={open}
          aria-label={open ? FINDINGS_PANEL.hide : FINDINGS_PANEL.show}
          title={open ? FINDINGS_PANEL.hide : FINDINGS_PANEL.show}
          onClick={() => setPanelOpen(where, !open)}
        >
          {open ? <PanelRightClose size={18} /> : <PanelRightOpen size={18} />}
        </button>
        <Counts findings={found.findings} />
      </div>
      {open && (isOnStage ? <StageFindings found={found} /> : <FindingsBody found={found} />)}
      {open && !isOnStage && <TimeSummary />}
    </aside>
  );
}
