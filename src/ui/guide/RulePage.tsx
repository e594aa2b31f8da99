/** The help page of a rule: what it asks, why, how it looks, and how sure it is. */
import { Check, X } from 'lucide-react';
import { useMemo } from 'react';
import { GUIDE, PRINCIPLE_SAYS, SURENESS } from '../../guideWords.ts';
import { sopOf } from '../../rules/example.ts';
import type { Rule, Severity } from '../../rules/finding.ts';
import { SEVERITIES } from '../../rules/severities.ts';
import { BASIS, PRINCIPLES, SEVERITY } from '../../words.ts';
import { Picture } from './Picture.tsx';
import { PractiseButton } from './PractiseButton.tsx';
import { examplesOf, type RuleExamples } from './ruleExample.ts';

const severityOf = (rule: Rule): Severity =>
  SEVERITIES.find(([one]) => one === rule)?.[1] ?? 'hint';

export function RulePage({ rule }: { rule: Rule }) {
  const examples = useMemo(() => examplesOf(rule), [rule]);
  const severity = severityOf(rule);
  return (
    <>
      <p className="guide-tags">
        <span className={`weight ${severity}`}>{SEVERITY[severity]}</span>
        <span className="weight">{BASIS[rule.basis]}</span>
      </p>
      <section>
        <h4>{GUIDE.why}</h4>
        <p>{rule.why}</p>
      </section>
      <Examples examples={examples} />
      <Said examples={examples} />
      <section>
        <h4>{GUIDE.basis}</h4>
        <p>{rule.source}</p>
        <p className="how-sure">{SURENESS[rule.basis]}</p>
      </section>
      <section>
        <h4>{GUIDE.principles}</h4>
        <ul>
          {rule.principles.map((principle) => (
            <li key={principle}>
              <strong>{PRINCIPLES[principle]}.</strong> {PRINCIPLE_SAYS[principle]}
            </li>
          ))}
        </ul>
      </section>
      <PractiseButton label={GUIDE.openExample} sop={() => sopOf(rule.examples.bad)} />
    </>
  );
}

function Examples({ examples: { bad, good, sentences } }: { examples: RuleExamples }) {
  return (
    <>
      <figure className="guide-figure bad">
        <figcaption>
          <X size={16} aria-hidden="true" /> <strong>{GUIDE.bad}</strong>
          {sentences && <q>{sentences.bad}</q>}
        </figcaption>
        <Picture shown={bad} tone="bad" />
      </figure>
      <figure className="guide-figure good">
        <figcaption>
          <Check size={16} aria-hidden="true" /> <strong>{GUIDE.good}</strong>
          {sentences && <q>{sentences.good}</q>}
        </figcaption>
        <Picture shown={good} tone="good" />
      </figure>
    </>
  );
}

function Said({ examples: { hits } }: { examples: RuleExamples }) {
  const fixes = [...new Set(hits.flatMap(({ fix }) => (fix ? [fix.does] : [])))];
  return (
    <section>
      <h4>{GUIDE.said}</h4>
      <ul>
        {[...new Set(hits.map(({ message }) => message))].map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      {fixes.length > 0 && (
        <p>
          <strong>{GUIDE.fix}.</strong> {fixes.join(' ')}
        </p>
      )}
    </section>
  );
}
