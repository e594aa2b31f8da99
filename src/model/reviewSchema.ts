/** Reading what a file says of reviews. */
import { FILE_PLACES, MENDED } from '../words.ts';
import {
  extraAt,
  inWords,
  listAt,
  report,
  type Spot,
  spotAt,
  spotsIn,
  textAt,
  valueAt,
} from './reader.ts';
import { KEYS } from './records.ts';
import { IMPLEMENTATIONS, REVIEW_TEXTS } from './review.ts';
import type { Review, ReviewAnswer } from './sop.ts';

/** The review of a file, or nothing where nothing is filled in. */
export function readReview(file: Spot): { readonly review?: Review } {
  if (valueAt(file, 'review') === undefined) return {};
  const spot = spotAt(file, 'review', FILE_PLACES.review, {});
  const review: Review = {
    ...Object.fromEntries(REVIEW_TEXTS.flatMap((key) => readText(spot, key))),
    ...readAnswers(spot),
    ...readImplementation(spot),
    ...extraAt(spot, KEYS.review),
  };
  return Object.keys(review).length > 0 ? { review } : {};
}

function readText(spot: Spot, key: (typeof REVIEW_TEXTS)[number]) {
  if (valueAt(spot, key) === undefined) return [];
  const text = textAt(spot, key, FILE_PLACES.reviewField(key));
  return text === '' ? [] : [[key, text] as const];
}

function readAnswers(spot: Spot): Pick<Review, 'answers'> {
  if (valueAt(spot, 'answers') === undefined) return {};
  const list = listAt(spot, 'answers', FILE_PLACES.reviewAnswers);
  const answers = spotsIn(list, spot.repairs, FILE_PLACES.reviewAnswer).flatMap(readAnswer);
  return answers.length > 0 ? { answers } : {};
}

/** One that names no question means nothing, and is dropped and reported. */
function readAnswer(spot: Spot): readonly ReviewAnswer[] {
  const { question } = spot.record;
  if (typeof question !== 'string' || question === '') {
    report(spot, '', MENDED.dropped);
    return [];
  }
  return [
    {
      question: textAt(spot, 'question', FILE_PLACES.reviewQuestion),
      answer: readYesNo(spot),
      note: textAt(spot, 'note', FILE_PLACES.reviewNote),
      ...extraAt(spot, KEYS.reviewAnswer),
    },
  ];
}

function readYesNo(spot: Spot): ReviewAnswer['answer'] {
  const answer = valueAt(spot, 'answer');
  if (answer === 'yes' || answer === 'no' || answer === '') return answer;
  report(spot, FILE_PLACES.reviewYesNo, MENDED.hint(inWords(answer)));
  return '';
}

function readImplementation(spot: Spot): Pick<Review, 'implementation'> {
  const value = valueAt(spot, 'implementation');
  if (value === undefined) return {};
  const known = IMPLEMENTATIONS.find((each) => each === value);
  if (known) return { implementation: known };
  report(spot, FILE_PLACES.reviewField('implementation'), MENDED.hint(inWords(value)));
  return {};
}
