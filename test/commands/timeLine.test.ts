import { expect, it } from 'vitest';
import { setActivityText } from '../../src/commands/activities.ts';
import { setTimeLine, timeLine } from '../../src/commands/timeLine.ts';
import { sop } from './notation.ts';
import { run, runIdle } from './promises.ts';

const TWO = sop('A', ['A:(s1)', 'A:(s2)'], 's1>s2');
const remarks = ({ activities }: typeof TWO) => activities.map((row) => row.remarks);

it('stands in Keterangan of the last row, below what is there', () => {
  const noted = setActivityText(TWO, 'k2', 'remarks', 'SOP Kearsipan');
  const written = run(noted, (it) => setTimeLine(it, '1 jam'));
  expect(remarks(written)).toEqual(['', 'SOP Kearsipan\nJumlah waktu: 1 jam']);
  expect(timeLine(written)).toBe('1 jam');
  runIdle(written, (it) => setTimeLine(it, '1 jam'));
});

it('is put in place of an older one, wherever that has come to stand', () => {
  const old = setActivityText(TWO, 'k1', 'remarks', 'Jumlah waktu: 5 menit\nLoket 1');
  const written = run(old, (it) => setTimeLine(it, '2 hari'));
  expect(remarks(written)).toEqual(['Loket 1', 'Jumlah waktu: 2 hari']);
});

it('goes without a trace', () => {
  expect(timeLine(TWO)).toBeNull();
  runIdle(TWO, (it) => setTimeLine(it, null));
  const back = run(setTimeLine(TWO, '1 jam'), (it) => setTimeLine(it, null));
  expect(back).toEqual(TWO);
});
