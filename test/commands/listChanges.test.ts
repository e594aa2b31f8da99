import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listChanges } from '../../src/commands/listChanges.ts';
import { shareParts } from '../../src/commands/shareParts.ts';
import { readSop } from '../../src/model/file.ts';
import { EMPTY_SOP, type Sop } from '../../src/model/sop.ts';
import { writeSop } from '../../src/model/writeFile.ts';
import { SINCE } from '../../src/words.ts';
import { runs } from '../runs.ts';
import { anyCommand, fillingCommand } from './anyCommand.ts';
import { sop } from './notation.ts';

const readAgain = (given: Sop): Sop => {
  const read = readSop(writeSop(given));
  if (!read.ok) throw new Error(read.message);
  return read.sop;
};

const anySop: fc.Arbitrary<Sop> = fc
  .array(fillingCommand, { minLength: 3, maxLength: 12 })
  .map((commands) => commands.reduce((now, command) => command(now), EMPTY_SOP));

const ABC = sop('A B', ['A:(s1)', 'B:[s2]', 'A:(s3)'], 's1>s2 s2>s3');

describe('a document read anew', () => {
  it('is the known one where it says the same', () => {
    fc.assert(
      fc.property(anySop, (known) => {
        expect(shareParts(readAgain(known), known)).toBe(known);
      }),
      { numRuns: runs(100) },
    );
  });

  it('says the same with the parts of another as without', () => {
    fc.assert(
      fc.property(anySop, fc.array(anyCommand, { maxLength: 5 }), (known, commands) => {
        const other = commands.reduce((now, command) => command(now), known);
        const shared = shareParts(readAgain(other), known);
        expect(writeSop(shared)).toBe(writeSop(other));
        expect(listChanges(shared, known)).toEqual(listChanges(shareParts(other, known), known));
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('what has changed', () => {
  it('is nothing between a document and itself', () => {
    expect(listChanges(ABC, ABC)).toEqual([]);
  });

  it('names rows that came, went and changed, lanes, arrows and identity', () => {
    const [first, second, third] = ABC.activities;
    if (!first || !second || !third) throw new Error('Three rows');
    const now: Sop = {
      ...ABC,
      identity: { ...ABC.identity, title: 'Pelayanan', number: '12' },
      actors: [...ABC.actors, { id: 'C', name: 'Camat' }],
      activities: [
        { ...first, duration: '5 menit', output: 'Berkas' },
        third,
        { ...second, id: 'k9', description: 'Memeriksa', symbols: [] },
      ],
      flows: ABC.flows.slice(0, 1),
    };
    expect(listChanges(ABC, now)).toEqual([
      SINCE.addedRow(3, 'Memeriksa'),
      SINCE.removedRow(2, second.description),
      'Kegiatan 1 berubah: Waktu, Output',
      'Pelaksana ditambah: “Camat”',
      'Panah: 1 dihapus',
      'Identitas berubah: Nomor SOP, Nama SOP',
    ]);
  });

  it('is said of every document that is not the same', () => {
    fc.assert(
      fc.property(anySop, anyCommand, (before, command) => {
        const after = command(before);
        if (after !== before) expect(listChanges(before, after)).not.toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });
});
