/** The fields of the forms of a review: what is typed is in the document at once, one field one step to undo. */
import { useState } from 'react';
import { setReviewAnswer, setReviewText } from '../../commands/review.ts';
import { isIsoDate } from '../../model/dates.ts';
import { proposedDate, type ReviewQuestion, type ReviewText } from '../../model/review.ts';
import type { Sop } from '../../model/sop.ts';
import { longDate, REVIEW, REVIEW_FIELDS } from '../../words.ts';
import { useEditor, useSop } from '../editorContext.tsx';
import type { ReviewForm } from './ReviewPrint.tsx';

/** What typing in a field does, by the command that takes the text. */
function useTyped(name: string, command: (sop: Sop, text: string) => Sop) {
  const editor = useEditor();
  const [gesture, setGesture] = useState('');
  return {
    onFocus: () => setGesture(`review ${name} ${Date.now()}`),
    onChange: ({ target: { value } }: { readonly target: { readonly value: string } }) =>
      void editor.run((sop) => command(sop, value), gesture),
    onBlur: () => editor.endGesture(),
  };
}

function useText(of: ReviewText) {
  const value = useSop().review?.[of] ?? '';
  const typed = useTyped(of, (sop, text) => setReviewText(sop, of, text));
  return { value, ...typed };
}

export const TextField = ({ of }: { of: ReviewText }) => (
  <label className="review-field">
    <span>{REVIEW_FIELDS[of]}</span>
    <input type="text" {...useText(of)} />
  </label>
);

export const LongField = ({ of }: { of: ReviewText }) => (
  <label className="review-field">
    <span>{REVIEW_FIELDS[of]}</span>
    <textarea rows={2} {...useText(of)} />
  </label>
);

/** A date by the browser's calendar; one that can't be read as a date stays the text that it is. */
export function DateField({ of }: { of: ReviewText }) {
  const text = useText(of);
  return (
    <label className="review-field date">
      <span>{REVIEW_FIELDS[of]}</span>
      <input type={text.value === '' || isIsoDate(text.value) ? 'date' : 'text'} {...text} />
    </label>
  );
}

/** The day by the clock of this computer. */
function isoToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** When the form is to be filled in again, with a day to take over where one can be counted. */
export function NextField({ of, form }: { of: ReviewText; form: ReviewForm }) {
  const editor = useEditor();
  const sop = useSop();
  const proposed = proposedDate(sop, form, isoToday());
  return (
    <div className="review-row">
      <DateField of={of} />
      {proposed !== null && proposed !== sop.review?.[of] && (
        <button
          type="button"
          className="button outlined"
          onClick={() => void editor.run((now) => setReviewText(now, of, proposed))}
        >
          {REVIEW.propose(longDate(proposed))}
        </button>
      )}
    </div>
  );
}

interface NoteProps {
  readonly question: ReviewQuestion;
  readonly number: number;
  readonly value: string;
}

export function NoteField({ question, number, value }: NoteProps) {
  const typed = useTyped(question, (sop, note) => setReviewAnswer(sop, question, { note }));
  return (
    <textarea
      rows={1}
      aria-label={REVIEW.noteOn(number)}
      placeholder={REVIEW.note}
      value={value}
      {...typed}
    />
  );
}
