/** One finding: what is wrong and why it matters, where that is written, and what can be done. */
import { memo, useId, useState } from 'react';
import { setFindingAside } from '../../commands/setAside.ts';
import type { Finding } from '../../rules/finding.ts';
import { ruleById } from '../../rules/severities.ts';
import { BINDING, FINDINGS_PANEL, SEVERITY, UI } from '../../words.ts';
import { useDesk, useEditor } from '../editorContext.tsx';
import { WeightMark } from './Counts.tsx';
import { type Fixed, fixAlike, fixFinding } from './fixes.ts';
import { keyOf } from './groups.ts';
import { useGoTo } from './useGoTo.ts';

interface FindingCardProps {
  readonly finding: Finding;
  /** How many of its kind can be put right together. */
  readonly alike: number;
  readonly done: (fixed: Fixed | null) => void;
  /** Where what is true of all of its kind is said above it. */
  readonly isShort?: boolean;
}

/** Findings are new values with each edit, and most of them say the same. */
const isSame = (one: FindingCardProps, other: FindingCardProps): boolean =>
  keyOf(one.finding) === keyOf(other.finding) &&
  one.finding.severity === other.finding.severity &&
  one.finding.fix?.does === other.finding.fix?.does &&
  one.alike === other.alike &&
  one.done === other.done;

export const FindingCard = memo(function FindingCard({
  finding,
  alike,
  done,
  isShort = false,
}: FindingCardProps) {
  const id = useId();
  const goTo = useGoTo();
  return (
    <article className={isShort ? 'finding-row' : `finding ${finding.severity}`}>
      <button type="button" className="finding-go" onClick={() => goTo(finding)}>
        <strong id={id}>
          {!isShort && <WeightMark severity={finding.severity} />}
          <span className="hidden-text">{SEVERITY[finding.severity]}: </span>
          {finding.message}
        </strong>
      </button>
      {!isShort && (
        <>
          <p className="finding-why">{finding.why}</p>
          <Binding finding={finding} />
        </>
      )}
      {finding.fix && <p className="finding-fix">{finding.fix.does}</p>}
      <Acts finding={finding} alike={alike} done={done} about={id} isShort={isShort} />
    </article>
  );
}, isSame);

type ActsProps = FindingCardProps & { readonly about: string };

function Acts({ finding, alike, done, about, isShort }: ActsProps) {
  const editor = useEditor();
  const goTo = useGoTo();
  const [isAsking, setAsking] = useState(false);
  if (isAsking) return <Reason finding={finding} done={done} onCancel={() => setAsking(false)} />;
  const fix = () => {
    const fixed = fixFinding(editor, finding);
    goTo(finding, 'here');
    done(fixed);
  };
  return (
    <div className="finding-acts">
      {finding.fix && (
        <button type="button" className="button act" aria-describedby={about} onClick={fix}>
          {FINDINGS_PANEL.fix}
        </button>
      )}
      {alike > 1 && <FixAlike rule={finding.rule} count={alike} done={done} />}
      {finding.at.length > 0 && (
        <button
          type="button"
          className="button quiet"
          aria-describedby={about}
          onClick={() => {
            if (!editor.isRefused()) setAsking(true);
          }}
        >
          {FINDINGS_PANEL.setAside}
        </button>
      )}
      {!isShort && <Why rule={finding.rule} about={about} />}
    </div>
  );
}

interface ReasonProps {
  readonly finding: Finding;
  readonly done: (fixed: Fixed | null) => void;
  readonly onCancel: () => void;
}

/** Why a finding is set aside, asked where it stands: Enter keeps it, Esc leaves all as it is. */
function Reason({ finding, done, onCancel }: ReasonProps) {
  const editor = useEditor();
  const [reason, setReason] = useState('');
  return (
    <form
      className="finding-reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (editor.run((sop) => setFindingAside(sop, finding, reason))) done(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        event.stopPropagation();
      }}
    >
      <label>
        {FINDINGS_PANEL.reason}
        <input
          className="field"
          value={reason}
          maxLength={200}
          placeholder={FINDINGS_PANEL.reasonHint}
          // biome-ignore lint/a11y/noAutofocus: it was asked for by the press that shows it
          autoFocus
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <div className="finding-acts">
        <button type="submit" className="button act" disabled={reason.trim() === ''}>
          {FINDINGS_PANEL.keepReason}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {UI.cancel}
        </button>
      </div>
    </form>
  );
}

/** How binding a finding is, and where its rule comes from. */
export const Binding = ({ finding: { basis, rule } }: { finding: Finding }) => (
  <p className="finding-basis" title={ruleById(rule)?.source}>
    <span className={`tag ${basis}`}>{BINDING[basis]}</span> {ruleById(rule)?.source}
  </p>
);

/** The way to the help page of a rule. */
export function Why({ rule, about }: { rule: string; about?: string }) {
  const desk = useDesk();
  if (!ruleById(rule)) return null;
  return (
    <button
      type="button"
      className="button quiet"
      aria-describedby={about}
      onClick={() => desk.showDialog({ name: 'guide', rule })}
    >
      {FINDINGS_PANEL.why}
    </button>
  );
}

interface FixAlikeProps {
  readonly rule: string;
  readonly count: number;
  readonly done: (fixed: Fixed | null) => void;
}

export function FixAlike({ rule, count, done }: FixAlikeProps) {
  const editor = useEditor();
  return (
    <button type="button" className="button act" onClick={() => done(fixAlike(editor, rule))}>
      {FINDINGS_PANEL.fixAlike(count)}
    </button>
  );
}
