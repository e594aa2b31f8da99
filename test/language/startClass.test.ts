import { describe, expect, it } from 'vitest';
import { actorNames } from '../../src/language/actorNames.ts';
import { verbsFrom } from '../../src/language/clauses.ts';
import { type StartClass, startOf } from '../../src/language/startClass.ts';
import { sentenceOf } from '../../src/language/tokens.ts';
import { ACTIVITIES } from './activities.ts';

const LETTERS: Record<StartClass, string> = {
  active: 'A',
  root: 'V',
  command: 'R',
  subject: 'S',
  passive: 'P',
  noun: 'N',
};
const NOBODY = actorNames([]);

const classOf = (text: string): string => LETTERS[startOf(sentenceOf(text), NOBODY).class];

/** Whether something is stated in the passive, at the start or where a later part begins. */
function statesPassive(text: string): boolean {
  const { tokens } = sentenceOf(text);
  const start = startOf({ text, tokens, asides: [] }, NOBODY);
  if (start.class === 'passive') return true;
  return verbsFrom(tokens, start.at).some(
    ({ voice, clause, led, isAdding, isFirst }) =>
      voice === 'passive' &&
      clause === 'main' &&
      !isAdding &&
      (isFirst ? led !== 'none' : led === 'part' || led === 'then'),
  );
}

/** Of what is said to be so, how much is; and of what is so, how much is said. */
function score(said: (text: string) => boolean, is: (index: number) => boolean) {
  const found = ACTIVITIES.filter(({ text }) => said(text));
  const right = ACTIVITIES.filter(({ text }, index) => said(text) && is(index));
  const all = ACTIVITIES.filter((_, index) => is(index));
  return { precision: right.length / found.length, recall: right.length / all.length };
}

describe('how an activity begins', () => {
  it('is tried on lines of all kinds', () => {
    expect(ACTIVITIES.length).toBeGreaterThanOrEqual(200);
    expect(new Set(ACTIVITIES.map(({ text }) => text)).size).toBe(ACTIVITIES.length);
  });

  it.each(ACTIVITIES.map((line) => [line.text, line.class] as const))('%j is %s', (text, start) => {
    expect(classOf(text)).toBe(start);
  });

  it('tells verbs that act from all else', () => {
    const active = score(
      (text) => classOf(text) === 'A',
      (index) => ACTIVITIES[index]?.class === 'A',
    );
    expect(active).toEqual({ precision: 1, recall: 1 });
  });

  it('finds what is stated in the passive, and not what is only told of', () => {
    const passive = score(statesPassive, (index) => ACTIVITIES[index]?.isPassive === true);
    expect(passive.precision).toBe(1);
    expect(passive.recall).toBe(1);
  });
});
