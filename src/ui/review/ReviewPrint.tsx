/** A form of the review on paper, filled in as far as it is: printed by the browser in place of the page. */
import { Check } from 'lucide-react';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { IMPLEMENTATIONS, REVIEW_QUESTIONS } from '../../model/review.ts';
import type { Review } from '../../model/sop.ts';
import { longDate, REVIEW, REVIEW_FIELDS } from '../../words.ts';
import { useSop } from '../editorContext.tsx';
import './reviewPrint.css';

export type ReviewForm = 'evaluation' | 'monitoring';

export function ReviewPrint({ form }: { form: ReviewForm }) {
  useEffect(() => {
    // What is to be printed is drawn before the browser takes its picture for the printer.
    const frame = requestAnimationFrame(() => window.print());
    return () => cancelAnimationFrame(frame);
  }, []);
  return createPortal(<Sheet form={form} />, document.body);
}

function Sheet({ form }: { form: ReviewForm }) {
  const { identity, review = {} } = useSop();
  const isEvaluation = form === 'evaluation';
  const who = isEvaluation ? 'evaluator' : 'monitor';
  const when = isEvaluation ? 'evaluated' : 'monitored';
  const next = isEvaluation ? 'nextEvaluation' : 'nextMonitoring';
  return (
    <section className="review-sheet" lang="id">
      <h1>{REVIEW.formOf[form]}</h1>
      <dl>
        <Fact name={REVIEW.sop} value={identity.title} />
        <Fact name={REVIEW.number} value={identity.number} />
        <Fact
          name={REVIEW.unit}
          value={[identity.unit, identity.institution].filter(Boolean).join(', ')}
        />
        <Fact name={REVIEW_FIELDS[when]} value={longDate(review[when] ?? '')} />
      </dl>
      {isEvaluation ? <Statements review={review} /> : <Implementation review={review} />}
      <dl>
        <Fact name={REVIEW_FIELDS[next]} value={longDate(review[next] ?? '')} />
      </dl>
      <div className="signature">
        <p>{REVIEW.signature(REVIEW_FIELDS[who])}</p>
        <p className="name">{review[who] ?? ''}</p>
      </div>
    </section>
  );
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
);

const Tick = ({ is }: { is: boolean }) => (
  <td className="tick">
    {is && <Check size="5mm" role="img" aria-hidden="false" aria-label={REVIEW.ticked} />}
  </td>
);

const Statements = ({ review: { answers = [] } }: { review: Review }) => (
  <table>
    <thead>
      <tr>
        <th className="narrow">{REVIEW.rowNumber}</th>
        <th>{REVIEW.statement}</th>
        <th className="narrow">{REVIEW.answers.yes}</th>
        <th className="narrow">{REVIEW.answers.no}</th>
        <th className="note">{REVIEW.note}</th>
      </tr>
    </thead>
    <tbody>
      {REVIEW_QUESTIONS.map((question, i) => {
        const given = answers.find((each) => each.question === question);
        return (
          <tr key={question}>
            <td className="narrow">{i + 1}</td>
            <td>{REVIEW.questions[question]}</td>
            <Tick is={given?.answer === 'yes'} />
            <Tick is={given?.answer === 'no'} />
            <td className="note">{given?.note}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);

const Implementation = ({ review }: { review: Review }) => (
  <table>
    <tbody>
      {IMPLEMENTATIONS.map((each, i) => (
        <tr key={each}>
          {i === 0 && (
            <th rowSpan={IMPLEMENTATIONS.length} scope="rowgroup" className="field">
              {REVIEW_FIELDS.implementation}
            </th>
          )}
          <Tick is={review.implementation === each} />
          <td>{REVIEW.implementations[each]}</td>
        </tr>
      ))}
      <Long name={REVIEW_FIELDS.notes} text={review.notes} />
      <Long name={REVIEW_FIELDS.actions} text={review.actions} />
    </tbody>
  </table>
);

const Long = ({ name, text }: { name: string; text: string | undefined }) => (
  <tr className="long">
    <th className="field" scope="row">
      {name}
    </th>
    <td colSpan={2}>{text}</td>
  </tr>
);
