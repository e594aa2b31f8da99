import { describe, expect, it } from 'vitest';
import { addActivity, removeActivity } from '../../src/commands/activities.ts';
import { describeChange } from '../../src/commands/describeChange.ts';
import { bringFindingBack, setFindingAside } from '../../src/commands/setAside.ts';
import { readSop } from '../../src/model/file.ts';
import { writeSop } from '../../src/model/writeFile.ts';
import { sop } from './notation.ts';
import { run, runIdle } from './promises.ts';

const TWO = sop('A', ['A:(s1)', 'A:(s2)'], 's1>s2');
const VERB = { rule: 'active-verb', at: ['k2'] };
const OUTPUT = { rule: 'output-required', at: ['k2'] };

describe('a finding that is set aside', () => {
  const once = run(TWO, (it) => setFindingAside(it, VERB, ' Istilah\nbaku '));

  it('is kept with its reason on one line, and only where there is one', () => {
    expect(once.setAside).toEqual([{ ...VERB, reason: 'Istilah baku' }]);
    runIdle(TWO, (it) => setFindingAside(it, VERB, ' \n'));
    runIdle(TWO, (it) => setFindingAside(it, { rule: 'crossings', at: [] }, 'Tidak bertempat'));
    runIdle(once, (it) => setFindingAside(it, VERB, 'Istilah baku'));
  });

  it('takes another reason in its place', () => {
    const two = run(once, (it) => setFindingAside(it, OUTPUT, 'Tanpa keluaran'));
    const other = run(two, (it) => setFindingAside(it, VERB, 'Sesuai nomenklatur'));
    expect(other.setAside).toEqual([
      { ...VERB, reason: 'Sesuai nomenklatur' },
      { ...OUTPUT, reason: 'Tanpa keluaran' },
    ]);
  });

  it('comes back, and a file without any is as if there had never been one', () => {
    const two = run(once, (it) => setFindingAside(it, OUTPUT, 'Tanpa keluaran'));
    const one = run(two, (it) => bringFindingBack(it, VERB));
    expect(one.setAside).toEqual([{ ...OUTPUT, reason: 'Tanpa keluaran' }]);
    runIdle(one, (it) => bringFindingBack(it, VERB));
    const none = run(one, (it) => bringFindingBack(it, OUTPUT));
    expect(writeSop(none)).toBe(writeSop(TWO));
    expect(describeChange(TWO, once)).toBe('Mengabaikan temuan');
    expect(describeChange(one, none)).toBe('Mengembalikan temuan yang diabaikan');
  });

  it('is never taken for one at a row that came later', () => {
    const without = run(once, (it) => removeActivity(it, 'k2'));
    const again = run(without, (it) => addActivity(it, { at: 1 }));
    expect(again.activities.map(({ id }) => id)).toEqual(['k1', 'k3']);
  });
});

describe('in a file', () => {
  const damaged = (setAside: unknown) => {
    const read = readSop(JSON.stringify({ ...JSON.parse(writeSop(TWO)), setAside }));
    if (!read.ok) throw new Error(read.message);
    return read;
  };

  it('stands last of what is known, and comes back to the byte', () => {
    const text = writeSop(setFindingAside({ ...TWO, extra: [['x-warna', 1]] }, VERB, 'Baku'));
    expect(Object.keys(JSON.parse(text)).slice(-3)).toEqual(['sheet', 'setAside', 'x-warna']);
    const read = readSop(text);
    expect(read.ok && writeSop(read.sop)).toBe(text);
  });

  it.each([
    ['no list', 7, 'Temuan yang diabaikan: bukan daftar; dikosongkan.'],
    ['no record', [7], 'Temuan diabaikan ke-1: rusak dan tidak dapat dibaca; dibuang.'],
    ['no rule', [{ at: ['k1'] }], 'Temuan diabaikan ke-1: rusak dan tidak dapat dibaca; dibuang.'],
    [
      'no place',
      [{ rule: 'x', at: [] }],
      'Temuan diabaikan ke-1: rusak dan tidak dapat dibaca; dibuang.',
    ],
  ])('%s is dropped and told', (_, setAside, repair) => {
    const { sop: read, repairs } = damaged(setAside);
    expect(read).toEqual(TWO);
    expect(repairs).toEqual([repair]);
  });

  it('a reason that is missing is told, and the rest is kept', () => {
    const { sop: read, repairs } = damaged([VERB]);
    expect(read.setAside).toEqual([{ ...VERB, reason: '' }]);
    expect(repairs).toEqual(['Temuan diabaikan ke-1, alasan: tidak ada; diisi kosong.']);
  });
});
