/** Y and T at a decision: which exit they take. */
import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../src/model/sop.ts';
import { noExit, yesExit } from '../../../src/ui/stage/showing.ts';

const exits = (labels: readonly string[]): readonly Flow[] =>
  labels.map((label, i) => ({ id: `f${i}`, from: 's1', to: `s${i + 2}`, kind: 'arrow', label }));

/** What the exits say, where Y leads, and where T does; null for nowhere. */
const ANSWERS: readonly (readonly [
  labels: readonly string[],
  yes: string | null,
  no: string | null,
])[] = [
  [['Ya', 'Tidak'], 'Ya', 'Tidak'],
  [['T', 'Y'], 'Y', 'T'],
  [['Lengkap', 'Tidak lengkap'], 'Lengkap', 'Tidak lengkap'],
  [['Ya, lengkap', 'Ya'], 'Ya', 'Ya, lengkap'],
  [['Setuju', 'Revisi'], 'Setuju', 'Revisi'],
  [['Memenuhi syarat', 'Ditolak'], 'Memenuhi syarat', 'Ditolak'],
  [['Sudah sesuai', 'Belum sesuai'], 'Sudah sesuai', 'Belum sesuai'],
  [['Sudah sesuai', ''], 'Sudah sesuai', ''],
  [['Ya', 'Tidak', 'Lainnya'], 'Ya', 'Tidak'],
  [['Disetujui'], 'Disetujui', null],
  [['Tidak'], null, 'Tidak'],
  [[], null, null],
];

describe('Y and T go by what the exits say, in whichever order they are', () => {
  it.each(ANSWERS)('%j', (labels, yes, no) => {
    for (const order of [labels, labels.toReversed()]) {
      expect(yesExit(exits(order))?.label ?? null).toBe(yes);
      expect(noExit(exits(order))?.label ?? null).toBe(no);
    }
  });

  it('and by the order where they say nothing of the kind', () => {
    const all = exits(['A', 'B']);
    expect([yesExit(all)?.label, noExit(all)?.label]).toEqual(['A', 'B']);
    const unnamed = exits(['', '']);
    expect([yesExit(unnamed)?.id, noExit(unnamed)?.id]).toEqual(['f0', 'f1']);
  });
});
