import { describe, expect, test } from 'vitest';
import {
  actorSymbols,
  addActor,
  moveActor,
  removeActor,
  setActorGroup,
  setActorName,
} from '../../src/commands/actors.ts';
import { EMPTY_SOP } from '../../src/model/sop.ts';
import { drawn, sop } from './notation.ts';
import { run, runIdle, runTexts } from './promises.ts';

const two = sop('A B', ['A:(s1)', 'B:[s2]', 'A:(s3)'], 's1>s2 s2>s3');
const ids = (it: typeof two) => it.actors.map((actor) => actor.id);

describe('an added lane', () => {
  test('stands where it was put', () => {
    const after = run(two, (it) => addActor(it, { at: 1, name: 'Kasubag\n' }));
    expect(after.actors[1]).toEqual({ id: 'a1', name: 'Kasubag ' });
    expect(ids(after)).toEqual(['A', 'a1', 'B']);
    for (const at of [-1, 3, 0.5]) runIdle(two, (it) => addActor(it, { at }));
  });

  test('joins the group that it stands inside, unless told another', () => {
    let grouped = run(two, (it) => setActorGroup(it, 'A', 'Satker'));
    grouped = run(grouped, (it) => setActorGroup(it, 'B', 'Satker'));
    const groups = (it: typeof two) => it.actors.map((actor) => actor.group);
    expect(groups(addActor(grouped, { at: 1 }))).toEqual(['Satker', 'Satker', 'Satker']);
    expect(groups(addActor(grouped, { at: 2 }))).toEqual(['Satker', 'Satker', undefined]);
    expect(groups(addActor(grouped, { at: 1, group: 'Dinas' }))[1]).toBe('Dinas');
  });
});

test('a moved lane keeps its symbols', () => {
  expect(ids(run(two, (it) => moveActor(it, 'A', 1)))).toEqual(['B', 'A']);
  runIdle(two, (it) => moveActor(it, 'A', 0));
  runIdle(two, (it) => moveActor(it, 'A', 2));
  runIdle(two, (it) => moveActor(it, 'Z', 0));
});

test('name and group are what was written last; a blank group is none', () => {
  runTexts(two, (it, text) => setActorName(it, 'A', text));
  const after = runTexts(two, (it, text) => setActorGroup(it, 'A', text));
  expect(run(after, (it) => setActorGroup(it, 'A', ' '))).toEqual(two);
  runIdle(two, (it) => setActorGroup(it, 'A', undefined));
  runIdle(two, (it) => setActorName(it, 'Z', 'x'));
});

test('the symbols of a lane come from top to bottom', () => {
  expect(actorSymbols(two, 'A').map((symbol) => symbol.id)).toEqual(['s1', 's3']);
});

describe('a removed lane', () => {
  test('gives its symbols to another', () => {
    const after = run(two, (it) => removeActor(it, 'B', { moveTo: 'A' }));
    expect(drawn(after)).toEqual([['A:(s1)', 'A:[s2]', 'A:(s3)'], 's1>s2 s2>s3']);
    expect(ids(after)).toEqual(['A']);
    runIdle(two, (it) => removeActor(it, 'B', { moveTo: 'B' }));
    runIdle(two, (it) => removeActor(it, 'B', { moveTo: 'Z' }));
    runIdle(two, (it) => removeActor(it, 'Z', 'remove'));
  });

  test('or takes them along, and the gap closes', () => {
    const after = run(two, (it) => removeActor(it, 'B', 'remove'));
    expect(drawn(after)).toEqual([['A:(s1)', '', 'A:(s3)'], 's1>s3']);
  });

  test('that was the last leaves a nameless one', () => {
    const after = run(sop('A', ['A:[s1]']), (it) => removeActor(it, 'A', 'remove'));
    expect(after.actors).toEqual([{ id: 'a1', name: '' }]);
    expect(drawn(after)[0]).toEqual(['']);
    runIdle(EMPTY_SOP, (it) => removeActor(it, 'a1', 'remove'));
  });
});
