/** What one rule says: one card, or all that it says under one heading, folded where that is much. */
import { useState } from 'react';
import type { Finding } from '../../rules/finding.ts';
import { ruleById } from '../../rules/severities.ts';
import { Binding, FindingCard, FixAlike, Why } from './FindingCard.tsx';
import type { Fixed } from './fixes.ts';
import type { Found } from './found.ts';
import { keyOf, type RuleFindings } from './groups.ts';

interface RuleCardsProps {
  readonly rule: RuleFindings;
  readonly found: Found;
  readonly done: (fixed: Fixed | null) => void;
}

export function RuleCards({ rule: { rule, findings, isMany }, found, done }: RuleCardsProps) {
  const alike = found.findings.filter((one) => one.rule === rule && one.fix).length;
  const [first] = findings;
  return (
    <li>
      {findings.length === 1 ? (
        <FindingCard finding={first} alike={alike} done={done} />
      ) : (
        <Together
          key={`${isMany}`}
          rule={rule}
          findings={findings}
          isFolded={isMany}
          alike={alike}
          done={done}
        />
      )}
    </li>
  );
}

interface TogetherProps {
  readonly rule: string;
  readonly findings: readonly [Finding, ...Finding[]];
  readonly isFolded: boolean;
  readonly alike: number;
  readonly done: (fixed: Fixed | null) => void;
}

/** What is true of all of them is said once. */
function Together({ rule, findings, isFolded, alike, done }: TogetherProps) {
  const [isOpen, setOpen] = useState(!isFolded);
  const [first] = findings;
  return (
    <details
      className={`finding many ${first.severity}`}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <strong>{ruleById(rule)?.title ?? rule}</strong>
        <span className="count">{findings.length}</span>
      </summary>
      {isOpen && (
        <>
          <p className="finding-why">{first.why}</p>
          <Binding finding={first} />
          <div className="finding-acts">
            {alike > 1 && <FixAlike rule={rule} count={alike} done={done} />}
            <Why rule={rule} />
          </div>
          <ul>
            {findings.map((finding) => (
              <li key={keyOf(finding)}>
                <FindingCard finding={finding} alike={0} done={done} isShort />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
