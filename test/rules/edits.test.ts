/** The small changes that fixes are made of leave all that they don't speak of as it is. */
import { expect, it } from 'vitest';
import { withKind, withLabel, withoutFlow } from '../../src/rules/edits.ts';
import { flow } from './flow.ts';

const SOP = flow('( []<> )', '1>2a 2a>2b 2b>3:Ya 2b>1:Tidak');

it('gives one symbol another kind, and leaves the one beside it', () => {
  const { activities } = withKind(SOP, 's2', 'terminator');
  expect(activities[1]?.symbols.map(({ kind }) => kind)).toEqual(['terminator', 'decision']);
  expect(activities[0]).toBe(SOP.activities[0]);
  expect(activities[2]).toBe(SOP.activities[2]);
});

it('gives one arrow another label, and takes one away', () => {
  expect(withLabel(SOP, 'f3', 'Lengkap').flows.map(({ label }) => label)).toEqual([
    ...['', '', 'Lengkap', 'Tidak'],
  ]);
  expect(withoutFlow(SOP, 'f2').flows.map(({ id }) => id)).toEqual(['f1', 'f3', 'f4']);
});
