/** Reviu: filling in its forms. What is emptied leaves no trace, so that a file without any is as if there had never been one. */
import { toIsoDate } from '../model/dates.ts';
import { REVIEW_QUESTIONS, type ReviewQuestion, type ReviewText } from '../model/review.ts';
import type { Implementation, Review, ReviewAnswer, Sop } from '../model/sop.ts';
import { cleanText } from '../model/text.ts';
import { put, without } from './edits.ts';

const DATES: readonly string[] = ['evaluated', 'nextEvaluation', 'monitored', 'nextMonitoring'];

/** Another text in one of the forms; a date that can be read is kept as such. */
export function setReviewText(sop: Sop, key: ReviewText, text: string): Sop {
  const clean = DATES.includes(key) ? toIsoDate(cleanText(text)) : cleanText(text);
  return setIn(sop, key, clean === '' ? undefined : clean);
}

/** How well the SOP is applied; null where nobody says. */
export const setImplementation = (sop: Sop, value: Implementation | null): Sop =>
  setIn(sop, 'implementation', value ?? undefined);

/** What is answered to one statement of the evaluation, and noted beside it. */
export function setReviewAnswer(
  sop: Sop,
  question: ReviewQuestion,
  change: Partial<Pick<ReviewAnswer, 'answer' | 'note'>>,
): Sop {
  const answers = sop.review?.answers ?? [];
  const before = answers.find((each) => each.question === question);
  const empty: ReviewAnswer = { question, answer: '', note: '' };
  const after = { ...(before ?? empty), ...change, ...noteIn(change) };
  if (before ? isSame(before, after) : isSame(empty, after)) return sop;
  const isLeft = after.answer !== '' || after.note !== '' || after.extra !== undefined;
  const others = answers.filter((each) => each !== before);
  const next = isLeft ? inOrder([...others, after]) : others;
  return setIn(sop, 'answers', next.length > 0 ? next : undefined);
}

const noteIn = ({ note }: { readonly note?: string }) =>
  note === undefined ? {} : { note: cleanText(note) };

const isSame = (one: ReviewAnswer, other: ReviewAnswer): boolean =>
  one.answer === other.answer && one.note === other.note;

/** As the form asks; what it does not ask comes last, as it came. */
function inOrder(answers: readonly ReviewAnswer[]): readonly ReviewAnswer[] {
  const place = ({ question }: ReviewAnswer): number => {
    const at = (REVIEW_QUESTIONS as readonly string[]).indexOf(question);
    return at < 0 ? REVIEW_QUESTIONS.length : at;
  };
  return answers.toSorted((a, b) => place(a) - place(b));
}

function setIn<K extends keyof Review>(sop: Sop, key: K, value: Review[K] | undefined): Sop {
  const before: Review = sop.review ?? {};
  const after = value === undefined ? without(before, [key as never]) : put(before, key, value);
  if (after === before) return sop;
  return Object.keys(after).length > 0 ? { ...sop, review: after } : without(sop, ['review']);
}
