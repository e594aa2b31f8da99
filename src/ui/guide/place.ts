/** Where one is in the guide, and what comes before and after it as one turns the pages. */
import { COURSE, GUIDE } from '../../guideWords.ts';
import type { Rule } from '../../rules/finding.ts';
import { ruleById } from '../../rules/severities.ts';
import { CHAPTERS, type Chapter, type ChapterId, chapterOf } from './chapters.ts';

/** The beginning, a chapter, or the page of a rule. */
export type Place = 'start' | { readonly chapter: ChapterId } | { readonly rule: string };

/** All pages in the order of the course: each chapter is followed by the next, and rules by rules. */
const CHAPTER_PLACES: readonly Place[] = ['start', ...CHAPTERS.map(({ id }) => ({ chapter: id }))];
const RULE_PLACES: readonly Place[] = CHAPTERS.flatMap(({ rules }) =>
  rules.map((rule) => ({ rule })),
);

const keyOf = (place: Place): string =>
  place === 'start' ? '' : 'rule' in place ? `rule ${place.rule}` : `chapter ${place.chapter}`;

export const isSame = (one: Place, other: Place): boolean => keyOf(one) === keyOf(other);

/** The pages before and after this one among their like. */
export function neighbours(place: Place): {
  readonly previous: Place | undefined;
  readonly next: Place | undefined;
} {
  const places = place !== 'start' && 'rule' in place ? RULE_PLACES : CHAPTER_PLACES;
  const at = places.findIndex((one) => isSame(one, place));
  return { previous: places[at - 1], next: places[at + 1] };
}

/** The chapter that is open at a place. */
export function chapterAt(place: Place): Chapter | undefined {
  if (place === 'start') return undefined;
  return 'rule' in place ? chapterOf(place.rule) : CHAPTERS.find(({ id }) => id === place.chapter);
}

/** The heading of a place. */
export function titleOf(place: Place): string {
  if (place === 'start') return GUIDE.start;
  return 'rule' in place
    ? (ruleById(place.rule)?.title ?? place.rule)
    : COURSE[place.chapter].title;
}

/** `Bab 3`, from the chapter's place in the course. */
export const chapterNumber = (chapter: Chapter): string =>
  GUIDE.chapter(CHAPTERS.indexOf(chapter) + 1);

const textOf = ({ id, title, why, source, examples }: Rule): string =>
  [
    ...[id.replaceAll('-', ' '), title, why, source],
    ...examples.bad.rows,
    ...examples.good.rows,
    COURSE[chapterOf(id)?.id ?? 'review'].title,
  ]
    .join(' ')
    .toLowerCase();

/** The rules that have all of the words, those that have them in their titles first. */
export function rulesWith(words: string): readonly string[] {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  const rules = CHAPTERS.flatMap((chapter) => chapter.rules.flatMap((id) => ruleById(id) ?? []));
  const isIn = (text: string) => asked.every((word) => text.includes(word));
  const found = rules.filter((rule) => isIn(textOf(rule)));
  const isTitled = ({ title }: Rule) => isIn(title.toLowerCase());
  return [...found.filter(isTitled), ...found.filter((rule) => !isTitled(rule))].map(
    ({ id }) => id,
  );
}
