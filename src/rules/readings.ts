/** The texts of activities as they are read by the rules about language, each once per value. */
import { type ActorNames, actorNames } from '../language/actorNames.ts';
import { type Verb, verbsFrom } from '../language/clauses.ts';
import { type Start, startOf } from '../language/startClass.ts';
import { type Sentence, sentenceOf } from '../language/tokens.ts';
import { forRecent, rememberedWith } from '../model/remembered.ts';
import type { Activity, Actor, Sop } from '../model/sop.ts';

export interface Reading {
  readonly sentence: Sentence;
  readonly start: Start;
  /** From where the activity begins. */
  readonly verbs: readonly Verb[];
  readonly names: ActorNames;
}

const namesOf = forRecent((actors: readonly Actor[]) => actorNames(actors.map(({ name }) => name)));

/** A text read as an activity of an SOP with these pelaksana. */
export function readText(text: string, actors: readonly Actor[]): Reading {
  const sentence = sentenceOf(text);
  const names = namesOf(actors);
  const start = startOf(sentence, names);
  return { sentence, start, verbs: verbsFrom(sentence.tokens, start.at), names };
}

/** How an activity reads; remembered as long as neither it nor the pelaksana change. */
export const readingOf = ({ actors }: Pick<Sop, 'actors'>, activity: Activity): Reading =>
  readingWith(activity, actors);

const readingWith = rememberedWith(({ description }: Activity, actors: readonly Actor[]) =>
  readText(description, actors),
);
