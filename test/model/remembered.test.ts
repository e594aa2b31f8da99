import { expect, it } from 'vitest';
import { forRecent, perText, remembered, rememberedWith } from '../../src/model/remembered.ts';

it('computes a thing once while it is asked about, and forgets what was not for longest', () => {
  let computed = 0;
  const of = forRecent((key: { name: string }) => {
    computed++;
    return { said: key.name };
  }, 3);
  const [a = { name: '' }, ...rest] = ['a', 'b', 'c', 'd'].map((name) => ({ name }));
  const first = of(a);
  for (const key of rest) {
    of(key);
    expect(of(a)).toBe(first);
  }
  expect(computed).toBe(4);
  of(rest[0] ?? a);
  expect(computed).toBe(5);
});

it('asks once about each value, and once about each text, whatever the answer', () => {
  for (const answer of [0, undefined, null, { said: 'Ya' }]) {
    let asked = 0;
    const about = { name: 'a' };
    const said = remembered((_: object) => {
      asked++;
      return answer;
    });
    const ofText = perText((_: string) => {
      asked++;
      return answer;
    });
    expect([said(about), said(about), ofText('1 jam'), ofText('1 jam')]).toEqual(
      Array(4).fill(answer),
    );
    expect(asked).toBe(2);
    said({ name: 'a' });
    ofText('2 jam');
    expect(asked).toBe(4);
  }
});

it('asks again about a value when the second one is another', () => {
  let asked = 0;
  const sum = rememberedWith((about: { one: number }, given: number) => {
    asked++;
    return about.one + given;
  });
  const about = { one: 1 };
  expect([sum(about, 1), sum(about, 1), sum(about, 2), sum(about, 1)]).toEqual([2, 2, 3, 2]);
  expect(asked).toBe(3);
});
