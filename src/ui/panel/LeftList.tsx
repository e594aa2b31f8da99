/** Diabaikan: what was set aside, with why, and the way back among the others. */
import { bringFindingBack } from '../../commands/setAside.ts';
import { FINDINGS_PANEL, SEVERITY } from '../../words.ts';
import { useEditor } from '../editorContext.tsx';
import { WeightMark } from './Counts.tsx';
import type { Left } from './found.ts';
import { keyOf } from './groups.ts';
import { useGoTo } from './useGoTo.ts';

interface LeftListProps {
  readonly left: readonly Left[];
  readonly done: (fixed: null) => void;
}

export function LeftList({ left, done }: LeftListProps) {
  const editor = useEditor();
  const goTo = useGoTo();
  return (
    <details className="left">
      <summary>{FINDINGS_PANEL.left(left.length)}</summary>
      <ul className="findings-list">
        {left.map(({ finding, aside }) => (
          <li key={keyOf(finding)} className="finding">
            <button type="button" className="finding-go" onClick={() => goTo(finding)}>
              <strong>
                <WeightMark severity={finding.severity} />
                <span className="hidden-text">{SEVERITY[finding.severity]}: </span>
                {finding.message}
              </strong>
            </button>
            <p className="finding-why">{FINDINGS_PANEL.reasonIs(aside.reason)}</p>
            <div className="finding-acts">
              <button
                type="button"
                className="button quiet"
                onClick={() => {
                  editor.run((sop) => bringFindingBack(sop, aside));
                  done(null);
                }}
              >
                {FINDINGS_PANEL.bringBack}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
