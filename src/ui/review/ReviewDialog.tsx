/** Reviu: the forms of evaluasi and monitoring, filled in here and printed from here, kept in the file of the SOP. */
import { type KeyboardEvent, useState } from 'react';
import { setImplementation, setReviewAnswer } from '../../commands/review.ts';
import { IMPLEMENTATIONS, REVIEW_QUESTIONS, type ReviewQuestion } from '../../model/review.ts';
import type { ReviewAnswer } from '../../model/sop.ts';
import { REVIEW, REVIEW_FIELDS } from '../../words.ts';
import { keyName } from '../actions.ts';
import { Dialog } from '../Dialog.tsx';
import { DOCUMENT_ACTIONS } from '../documentActions.ts';
import { useDesk, useEditor, useEditorState, useSop } from '../editorContext.tsx';
import { DateField, LongField, NextField, NoteField, TextField } from './fields.tsx';
import { type ReviewForm, ReviewPrint } from './ReviewPrint.tsx';
import './review.css';

export function ReviewDialog() {
  const editor = useEditor();
  const desk = useDesk();
  const isReadOnly = useEditorState(({ readOnly }) => readOnly !== null);
  const [print, setPrint] = useState<{ readonly form: ReviewForm; readonly asked: number }>();
  const printForm = (form: ReviewForm) => setPrint({ form, asked: (print?.asked ?? 0) + 1 });
  // A field undoes its own typing; everywhere else here the document's keys hold.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
      return;
    const name = keyName(event);
    const action = [DOCUMENT_ACTIONS.undo, DOCUMENT_ACTIONS.redo].find(
      ({ keys, isEnabled }) => keys.includes(name) && isEnabled(editor.store.getState()),
    );
    if (!action) return;
    event.preventDefault();
    action.run(editor, desk);
  };
  return (
    <Dialog title={REVIEW.title} className="wide review" focusAfter="opener" onKeyDown={onKeyDown}>
      <p className="review-intro">{REVIEW.intro}</p>
      <Evaluation isReadOnly={isReadOnly} onPrint={() => printForm('evaluation')} />
      <Monitoring isReadOnly={isReadOnly} onPrint={() => printForm('monitoring')} />
      <p className="review-intro">{REVIEW.next}</p>
      {print && <ReviewPrint key={print.asked} form={print.form} />}
    </Dialog>
  );
}

interface FormProps {
  readonly isReadOnly: boolean;
  readonly onPrint: () => void;
}

function Evaluation({ isReadOnly, onPrint }: FormProps) {
  const answers = useSop().review?.answers ?? [];
  const count = (answer: ReviewAnswer['answer']) =>
    REVIEW_QUESTIONS.filter((asked) => answerTo(answers, asked)?.answer === answer).length;
  const [yes, no] = [count('yes'), count('no')];
  return (
    <section className="review-form">
      <Head title={REVIEW.evaluation} form="evaluation" onPrint={onPrint}>
        {yes + no > 0 && REVIEW.summary(yes, no, REVIEW_QUESTIONS.length - yes - no)}
      </Head>
      <fieldset disabled={isReadOnly}>
        <div className="review-row">
          <DateField of="evaluated" />
          <TextField of="evaluator" />
        </div>
        <ol className="review-questions">
          {REVIEW_QUESTIONS.map((question, i) => (
            <Question key={question} question={question} number={i + 1} />
          ))}
        </ol>
        <NextField of="nextEvaluation" form="evaluation" />
      </fieldset>
    </section>
  );
}

function Monitoring({ isReadOnly, onPrint }: FormProps) {
  const editor = useEditor();
  const chosen = useSop().review?.implementation;
  return (
    <section className="review-form">
      <Head title={REVIEW.monitoring} form="monitoring" onPrint={onPrint} />
      <fieldset disabled={isReadOnly}>
        <div className="review-row">
          <DateField of="monitored" />
          <TextField of="monitor" />
        </div>
        <Pressed
          name={REVIEW_FIELDS.implementation}
          options={IMPLEMENTATIONS.map((each) => [each, REVIEW.implementations[each]] as const)}
          chosen={chosen ?? null}
          onChoose={(next) => void editor.run((sop) => setImplementation(sop, next))}
        />
        <LongField of="notes" />
        <LongField of="actions" />
        <NextField of="nextMonitoring" form="monitoring" />
      </fieldset>
    </section>
  );
}

interface HeadProps {
  readonly title: string;
  readonly form: ReviewForm;
  readonly onPrint: () => void;
  readonly children?: React.ReactNode;
}

const Head = ({ title, form, onPrint, children }: HeadProps) => (
  <div className="review-head">
    <h3>{title}</h3>
    <span>{children}</span>
    <button
      type="button"
      className="button outlined"
      aria-label={`${REVIEW.print}: ${REVIEW.formOf[form]}`}
      onClick={onPrint}
    >
      {REVIEW.print}
    </button>
  </div>
);

function Question({ question, number }: { question: ReviewQuestion; number: number }) {
  const editor = useEditor();
  const given = answerTo(useSop().review?.answers ?? [], question);
  return (
    <li>
      <span className="statement">{REVIEW.questions[question]}</span>
      <Pressed
        name={REVIEW.answerOn(number)}
        isNamed={false}
        options={[
          ['yes', REVIEW.answers.yes],
          ['no', REVIEW.answers.no],
        ]}
        chosen={given?.answer || null}
        onChoose={(next) =>
          void editor.run((sop) => setReviewAnswer(sop, question, { answer: next ?? '' }))
        }
      />
      <NoteField question={question} number={number} value={given?.note ?? ''} />
    </li>
  );
}

const answerTo = (
  answers: readonly ReviewAnswer[],
  question: ReviewQuestion,
): ReviewAnswer | undefined => answers.find((each) => each.question === question);

interface PressedProps<T extends string> {
  readonly name: string;
  readonly isNamed?: boolean;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly chosen: T | null;
  readonly onChoose: (value: T | null) => void;
}

/** One of few, or none: pressed again, a choice is taken back. */
function Pressed<T extends string>(props: PressedProps<T>) {
  const { name, isNamed = true, options, chosen, onChoose } = props;
  return (
    <fieldset className="review-choice">
      <legend className={isNamed ? '' : 'hidden-text'}>{name}</legend>
      {options.map(([value, label]) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value === chosen ? null : value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
