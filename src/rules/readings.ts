/** The texts of activities as they are read by the rules about language, each once per value. */
import { type ActorNames, actorNames } from '../language/actorNames.ts';
import { type Verb, verbsFrom } from '../language/clauses.ts';
import { type Start, startOf } from '../language/startClass.ts';
import { type Sentence, sentenceOf } from '../language/tokens.ts';
import { forRecent } from '../model/remembered.ts';
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

const known = new WeakMap<Activity, { readonly names: ActorNames; readonly reading: Reading }>();

/** How an activity reads; remembered as long as neither it nor the pelaksana change. */
export function readingOf(sop: Sop, activity: Activity): Reading {
  const names = namesOf(sop.actors);
  const before = known.get(activity);
  if (before?.names === names) return before.reading;
  const reading = readText(activity.description, sop.actors);
  known.set(activity, { names, reading });
  return reading;
}
