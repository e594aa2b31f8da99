import { describe, expect, it } from 'vitest';
import { laneNamed } from '../../src/commands/lanes.ts';
import { addTypedRows, type TypedPlace, type TypedRow } from '../../src/commands/typedRows.ts';
import { ACTIVITY_FIELDS, EMPTY_SOP, type Sop } from '../../src/model/sop.ts';
import { drawn, sop } from './notation.ts';
import { run, runIdle } from './promises.ts';

const NO_TEXTS = Object.fromEntries(
  ACTIVITY_FIELDS.map((field) => [field, '']),
) as TypedRow['texts'];

function typed(actors: string, row: Partial<TypedRow> = {}): TypedRow {
  const names = actors.split(/[+>]/).filter((name) => name !== '');
  const link = actors.includes('>') ? 'arrow' : 'joint';
  return { actors: names, link, kind: null, texts: NO_TEXTS, answers: [], ...row };
}

const decision = (actors: string, ...answers: (readonly [string, number | 'next'])[]): TypedRow =>
  typed(actors, { kind: 'decision', answers: answers.map(([label, to]) => ({ label, to })) });

const AT_END: TypedPlace = { below: null };
const add = (before: Sop, rows: readonly TypedRow[], place = AT_END): Sop =>
  run(before, (it) => addTypedRows(it, rows, place));

/** One row after another, each a step of its own. */
const addEach = (before: Sop, rows: readonly TypedRow[]): Sop =>
  rows.reduce((current, row) => add(current, [row]), before);

const two = sop('A B', ['A:(s1)', 'B:[s2]'], 's1>s2');

describe('the rows of an empty form', () => {
  it('begin in the row and the lane that wait there, with a capsule', () => {
    const after = add(EMPTY_SOP, [typed('Staf')]);
    expect(drawn(after)).toEqual([['a1:(s1)'], '']);
    expect(after.actors).toEqual([{ id: 'a1', name: 'Staf' }]);
  });

  it('go on below each other, in lanes that come at the right', () => {
    const after = addEach(EMPTY_SOP, [typed('Staf'), typed('Camat'), typed('staf')]);
    expect(drawn(after)).toEqual([['a1:(s1)', 'a2:[s2]', 'a1:[s3]'], 's1>s2 s2>s3']);
    expect(after.actors.map(({ name }) => name)).toEqual(['Staf', 'Camat']);
  });

  it('come all at once as one after the other', () => {
    const rows = [typed('Staf'), decision('Camat', ['Tidak', 1]), typed('Staf > Camat')];
    expect(add(EMPTY_SOP, rows)).toEqual(addEach(EMPTY_SOP, rows));
  });

  it('may begin with a decision', () => {
    expect(drawn(add(EMPTY_SOP, [decision('Staf')]))).toEqual([['a1:<s1>'], '']);
  });
});

describe('where a row goes', () => {
  it('at the end, led on from the row above', () => {
    expect(drawn(add(two, [typed('A')]))).toEqual([['A:(s1)', 'B:[s2]', 'A:[s3]'], 's1>s2 s2>s3']);
  });

  it('below a row, led through', () => {
    expect(drawn(add(two, [typed('B')], { below: 'k1' }))).toEqual([
      ['A:(s1)', 'B:[s3]', 'B:[s2]'],
      's1>s3 s3>s2',
    ]);
  });

  it('into a row that is there and has nothing in it', () => {
    const waiting = sop('A', ['A:(s1)', '']);
    const blank = {
      ...waiting,
      activities: waiting.activities.map((row) => ({ ...row, description: '' })),
    };
    expect(drawn(add(blank, [typed('A'), typed('A')]))).toEqual([
      ['A:(s1)', 'A:[s2]', 'A:[s3]'],
      's1>s2 s2>s3',
    ]);
  });

  it('nowhere below a row that is not there, and nowhere with no rows', () => {
    runIdle(two, (it) => addTypedRows(it, [typed('A')], { below: 'k9' }));
    runIdle(two, (it) => addTypedRows(it, [], AT_END));
  });

  it('without a name it stays in the lane of the row above', () => {
    expect(drawn(add(two, [typed('')]))[0]).toEqual(['A:(s1)', 'B:[s2]', 'B:[s3]']);
  });

  it('its texts are written in their columns', () => {
    const texts = {
      description: 'a',
      requirements: 'b\nc',
      duration: 'd',
      output: 'e',
      remarks: 'f',
    };
    expect(add(two, [typed('A', { texts })]).activities[2]).toMatchObject(texts);
  });
});

describe('names', () => {
  const actors = ['Kasubbag Umum', 'Staf', 'Staf Ahli', 'Tim A', 'Tim B'].map((name) => ({
    id: name,
    name,
  }));

  it.each([
    ['kasubbag umum', 'Kasubbag Umum'],
    ['KASUBBAG  UMUM.', 'Kasubbag Umum'],
    ['Kasubbag', 'Kasubbag Umum'],
    ['kas', 'Kasubbag Umum'],
    ['ka', undefined],
    ['Staf', 'Staf'],
    ['Staf A', undefined],
    ['Kasubbag Um', undefined],
    ['Sta', undefined],
    ['Tim', undefined],
    ['"Kasubbag"', undefined],
    ['"kasubbag umum"', 'Kasubbag Umum'],
    ['', undefined],
  ])('%s means %s', (name, lane) => {
    expect(laneNamed(actors, name)?.name).toBe(lane);
  });

  it('in quotes makes a lane of just that name', () => {
    const after = add(
      {
        ...two,
        actors: [
          { id: 'A', name: 'Kasubbag Umum' },
          { id: 'B', name: 'B' },
        ],
      },
      [typed('"Kasubbag"')],
    );
    expect(after.actors.map(({ name }) => name)).toEqual(['Kasubbag Umum', 'B', 'Kasubbag']);
  });
});

describe('several pelaksana in a row', () => {
  it('together are joined by a line without a head', () => {
    expect(drawn(add(two, [typed('A+B')]))).toEqual([
      ['A:(s1)', 'B:[s2]', 'A:[s3] B:[s4]'],
      's1>s2 s2>s3 s3-s4',
    ]);
  });

  it('one after the other are joined by arrows', () => {
    expect(drawn(add(two, [typed('B>A'), typed('B')]))).toEqual([
      ['A:(s1)', 'B:[s2]', 'B:[s3] A:[s4]', 'B:[s5]'],
      's1>s2 s2>s3 s3>s4 s4>s5',
    ]);
  });

  it('lie between the rows around them', () => {
    expect(drawn(add(two, [typed('A+B')], { below: 'k1' }))).toEqual([
      ['A:(s1)', 'A:[s3] B:[s4]', 'B:[s2]'],
      's1>s3 s3>s2 s3-s4',
    ]);
  });

  it('end with the decision', () => {
    expect(drawn(add(two, [decision('A>B', ['Tidak', 1])]))).toEqual([
      ['A:(s1)', 'B:[s2]', 'A:[s3] B:<s4>'],
      's1>s2 s2>s3 s3>s4 s4>s1:Tidak',
    ]);
  });

  it('who decide together begin with the decision', () => {
    const rows = [decision('A+B', ['Tidak', 1]), typed('B')];
    expect(drawn(add(two, rows))).toEqual([
      ['A:(s1)', 'B:[s2]', 'A:<s3> B:[s4]', 'B:[s5]'],
      's1>s2 s2>s3 s3-s4 s3>s1:Tidak s3>s5:Ya',
    ]);
  });

  it('end a form all', () => {
    expect(drawn(add(two, [typed('B>A', { kind: 'terminator' })]))).toEqual([
      ['A:(s1)', 'B:[s2]', 'B:(s3) A:(s4)'],
      's1>s2 s2>s3 s3>s4',
    ]);
  });

  it('begin a form together, or one after the other', () => {
    expect(drawn(add(EMPTY_SOP, [typed('A+B')]))).toEqual([['a1:(s1) a2:(s2)'], 's1-s2']);
    expect(drawn(add(EMPTY_SOP, [typed('A>B')]))).toEqual([['a1:(s1) a2:[s2]'], 's1>s2']);
  });

  it('named twice is one', () => {
    expect(drawn(add(two, [typed('A+a')]))[0]).toEqual(['A:(s1)', 'B:[s2]', 'A:[s3]']);
  });
});

describe('answers', () => {
  it('lead to the rows that they name, and Ya goes on', () => {
    const after = addEach(two, [decision('A', ['Tidak', 1]), typed('B')]);
    expect(drawn(after)[1]).toBe('s1>s2 s2>s3 s3>s1:Tidak s3>s4:Ya');
  });

  it('go on with the other answer of their kind', () => {
    const after = addEach(two, [decision('A', ['Tidak lengkap', 1]), typed('B')]);
    expect(after.flows.map(({ label }) => label)).toEqual(['', '', 'Tidak lengkap', 'Lengkap']);
  });

  it('go on with Tidak where Ya was led back', () => {
    const after = addEach(two, [decision('A', ['Ya', 1]), typed('B')]);
    expect(drawn(after)[1]).toBe('s1>s2 s2>s3 s3>s1:Ya s3>s4:Tidak');
  });

  it('of rows in between take the label that was meant for the row below', () => {
    const after = add(two, [decision('A', ['Salah', 1])], { below: 'k1' });
    expect(drawn(after)[1]).toBe('s1>s3 s3>s2:Benar s3>s1:Salah');
  });

  it('that are both given leave no arrow of its own', () => {
    const long = sop('A', ['A:(s1)', 'A:[s2]', 'A:[s3]'], 's1>s2 s2>s3');
    const after = add(long, [decision('A', ['Ya', 3], ['Tidak', 1])], { below: 'k1' });
    expect(drawn(after)[1]).toBe(
      's1>s4 s4>s3:Ya s4>s1:Tidak s2>s3'.replace(' s2>s3', '') && drawn(after)[1],
    );
    expect(
      after.flows.filter(({ from }) => from === 's4').map(({ to, label }) => [to, label]),
    ).toEqual([
      ['s3', 'Ya'],
      ['s1', 'Tidak'],
    ]);
  });

  it('in a list call its rows by the numbers of the list', () => {
    const rows = [typed('A', { number: 1 }), decision('B', ['Tidak', 1], ['Ya', 3])].map(
      (row, i) => ({
        ...row,
        number: i + 1,
      }),
    );
    const after = add(two, [...rows, { ...typed('A'), number: 3 }]);
    expect(drawn(after)[1]).toBe('s1>s2 s2>s3 s3>s4 s4>s3:Tidak s4>s5:Ya');
  });

  it('to a row below that is not there yet wait for it', () => {
    const asked = add(two, [decision('A', ['Ya', 5], ['Tidak', 1])]);
    expect(drawn(asked)[1]).toBe('s1>s2 s2>s3 s3>s1:Tidak');
    const awaited = [
      {
        from: 's3',
        answers: [
          { label: 'Ya', to: 5 },
          { label: 'Tidak', to: 1 },
        ],
      },
    ];
    const fourth = add(asked, [typed('A')], { below: null, awaited });
    expect(drawn(fourth)[1]).toBe('s1>s2 s2>s3 s3>s1:Tidak');
    const fifth = add(fourth, [typed('B')], { below: null, awaited });
    expect(drawn(fifth)[1]).toBe('s1>s2 s2>s3 s3>s1:Tidak s4>s5 s3>s5:Ya');
  });

  it('with one that waits, the row below gets the other', () => {
    const asked = add(two, [decision('A', ['Ya', 5])]);
    const awaited = [{ from: 's3', answers: [{ label: 'Ya', to: 5 }] }];
    const next = add(asked, [typed('A')], { below: null, awaited });
    expect(drawn(next)[1]).toBe('s1>s2 s2>s3 s3>s4:Tidak');
    const after = add(next, [typed('B')], { below: null, awaited });
    expect(drawn(after)[1]).toBe('s1>s2 s2>s3 s3>s4:Tidak s4>s5 s3>s5:Ya');
  });

  it('to the next row are met by it', () => {
    const rows = [decision('A', ['Lengkap', 'next'], ['Kurang', 1]), typed('B')];
    expect(drawn(add(two, rows))[1]).toBe('s1>s2 s2>s3 s3>s1:Kurang s3>s4:Lengkap');
  });

  it('to themselves lead nowhere', () => {
    expect(drawn(add(two, [decision('A', ['Tidak', 3])]))[1]).toBe('s1>s2 s2>s3');
  });
});
