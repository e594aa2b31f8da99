import { expect, it } from 'vitest';
import { forRecent } from '../../src/model/recent.ts';

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
