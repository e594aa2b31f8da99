import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addActivity,
  duplicateActivity,
  moveActivity,
  removeActivity,
  setActivityText,
} from '../../src/commands/activities.ts';
import {
  addActor,
  moveActor,
  removeActor,
  setActorGroup,
  setActorName,
} from '../../src/commands/actors.ts';
import { describeChange } from '../../src/commands/describeChange.ts';
import {
  connect,
  removeAllFlowHints,
  removeFlow,
  removeFlowHints,
  setFlowEntry,
  setFlowExit,
  setFlowFrom,
  setFlowKind,
  setFlowLabel,
  setFlowLane,
  setFlowTo,
} from '../../src/commands/flows.ts';
import {
  setApprovalField,
  setIdentityField,
  setIdentityList,
  setLogo,
} from '../../src/commands/identity.ts';
import {
  removeSheetChoices,
  setColumnLabel,
  setOrientation,
  setPaper,
  setSheetChoice,
} from '../../src/commands/sheet.ts';
import {
  addActivityBelow,
  moveSymbol,
  placeSymbol,
  removeSymbol,
  setSymbolKind,
  setSymbolLabel,
} from '../../src/commands/symbols.ts';
import type { Sop } from '../../src/model/sop.ts';
import { runs } from '../runs.ts';
import { anyCommand, fillingCommand } from './anyCommand.ts';
import { sop } from './notation.ts';
import type { Command } from './promises.ts';

const abc = sop(
  'A B',
  ['A:(s1)', 'B:<s2>', 'A:[s3] B:[s4]', ''],
  's1>s2 s2>s3:Ya s2>s1:Tidak s3-s4',
);
const BETWEEN = { kind: 'process', actor: 'A', place: { at: 'between', row: 0 } } as const;
const LOGO = { type: 'image/png', data: 'AA' } as const;
const inRow = (activity: string) => ({ at: 'row', activity }) as const;
const hinted = setFlowExit(setFlowExit(abc, 'f1', 'left'), 'f2', 'left');
const many =
  (count: number, command: (sop: Sop, i: number) => Sop): Command =>
  (it) =>
    Array.from({ length: count }, (_, i) => i).reduce(command, it);

/** Every command by what a list of steps calls it. */
const CALLED: readonly (readonly [words: string, command: Command, on?: Sop])[] = [
  ['Menambah kegiatan 3', (it) => addActivity(it, { at: 2 })],
  ['Menambah 12 kegiatan', many(12, (it) => addActivity(it, { at: 4 }))],
  ['Menambah kegiatan 3', (it) => addActivityBelow(it, 's2')],
  ['Menambah kegiatan 1', (it) => placeSymbol(it, BETWEEN)],
  ['Menggandakan kegiatan 3', (it) => duplicateActivity(it, 'k3')],
  ['Menghapus kegiatan 2', (it) => removeActivity(it, 'k2')],
  ['Menghapus 2 kegiatan', (it) => removeActivity(removeActivity(it, 'k2'), 'k3')],
  ['Menghapus kegiatan 1', (it) => removeActivity(it, 'k1'), sop('A', ['A:(s1)'])],
  ['Memindah kegiatan 4', (it) => moveActivity(it, 3, 0)],
  ['Memindah kegiatan 1', (it) => moveActivity(it, 0, 3)],
  ['Mengetik di Output kegiatan 3', (it) => setActivityText(it, 'k3', 'output', 'Berkas')],
  ['Mengosongkan Kegiatan kegiatan 3', (it) => setActivityText(it, 'k3', 'description', '')],
  ['Mengubah 2 sel', many(2, (it, i) => setActivityText(it, `k${i + 1}`, 'remarks', 'x'))],
  ['Menambah pelaksana Kasubag', (it) => addActor(it, { at: 1, name: 'Kasubag' })],
  ['Menambah pelaksana', (it) => addActor(it, { at: 1 })],
  ['Menghapus pelaksana B', (it) => removeActor(it, 'B', 'remove')],
  ['Menghapus pelaksana B', (it) => removeActor(it, 'B', { moveTo: 'A' })],
  ['Menghapus pelaksana A', (it) => removeActor(it, 'A', 'remove'), sop('A', ['A:(s1)'])],
  ['Menggeser pelaksana B', (it) => moveActor(it, 'A', 1)],
  ['Mengganti nama A menjadi Kasubag', (it) => setActorName(it, 'A', 'Kasubag')],
  ['Menamai pelaksana', (it) => setActorName(it, 'A', '')],
  ['Mengelompokkan pelaksana A', (it) => setActorGroup(it, 'A', 'Bidang')],
  ['Menambah kotak di kegiatan 4', (it) => placeSymbol(it, { ...BETWEEN, place: inRow('k4') })],
  ['Menghapus belah ketupat di kegiatan 2', (it) => removeSymbol(it, 's2')],
  ['Menghapus 2 simbol', (it) => removeSymbol(removeSymbol(it, 's3'), 's4')],
  [
    'Memindah simbol kegiatan 2 ke A',
    (it) => moveSymbol(it, 's2', { actor: 'A', place: inRow('k2') }),
  ],
  [
    'Memindah simbol ke kegiatan 4',
    (it) => moveSymbol(it, 's2', { actor: 'B', place: inRow('k4') }),
  ],
  [
    'Memindah simbol ke kegiatan 1',
    (it) => moveSymbol(it, 's4', { actor: 'B', place: BETWEEN.place }),
  ],
  ['Menjadikan simbol kegiatan 2 kotak', (it) => setSymbolKind(it, 's2', 'process')],
  ['Mengetik di simbol kegiatan 1', (it) => setSymbolLabel(it, 's1', 'Mulai')],
  ['Menghubungkan panah dari kegiatan 1 ke 3', (it) => connect(it, { from: 's1', to: 's3' })],
  ['Menghapus panah dari kegiatan 1 ke 2', (it) => removeFlow(it, 'f1')],
  ['Mengubah asal panah dari kegiatan 3 ke 2', (it) => setFlowFrom(it, 'f1', 's3')],
  ['Mengubah tujuan panah dari kegiatan 1 ke 3', (it) => setFlowTo(it, 'f1', 's3')],
  ['Mengubah jenis panah di kegiatan 3', (it) => setFlowKind(it, 'f4', 'arrow')],
  ['Mengetik di panah dari kegiatan 2 ke 3', (it) => setFlowLabel(it, 'f2', 'Lengkap')],
  ['Mengatur jalur panah dari kegiatan 1 ke 2', (it) => setFlowExit(it, 'f1', 'left')],
  ['Mengatur jalur panah dari kegiatan 1 ke 2', (it) => setFlowEntry(it, 'f1', 'left')],
  ['Mengatur jalur panah dari kegiatan 1 ke 2', (it) => setFlowLane(it, 'f1', 'B')],
  [
    'Mengembalikan jalur otomatis panah dari kegiatan 1 ke 2',
    (it) => removeFlowHints(it, 'f1'),
    hinted,
  ],
  ['Mengubah 2 panah', removeAllFlowHints, hinted],
  ['Mengetik di Nama SOP', (it) => setIdentityField(it, 'title', 'Surat masuk')],
  ['Mengetik di NIP', (it) => setApprovalField(it, 'nip', '1')],
  ['Mengetik di Dasar Hukum', (it) => setIdentityList(it, 'legalBasis', ['UU'])],
  ['Memasang lambang instansi', (it) => setLogo(it, LOGO)],
  ['Menghapus lambang instansi', (it) => setLogo(it, null), setLogo(abc, LOGO)],
  ['Memilih kertas Legal', (it) => setPaper(it, 'Legal')],
  ['Menjadikan kertas tegak', (it) => setOrientation(it, 'portrait')],
  ['Mengubah pengaturan lembar', (it) => setSheetChoice(it, 'columnNumbers', true)],
  ['Mengubah pengaturan lembar', (it) => setColumnLabel(it, 'output', 'Hasil')],
  [
    'Mengubah pengaturan lembar',
    (it) => removeSheetChoices(it, ['columnNumbers']),
    setSheetChoice(abc, 'columnNumbers', true),
  ],
  [
    'Mengubah beberapa bagian',
    (it) => setActorName(setIdentityField(it, 'unit', 'Kasi'), 'A', 'Kasi'),
  ],
];

describe('what was done', () => {
  it.each(CALLED.map(([words, command, on = abc]) => ({ words, command, on })))(
    '$words',
    ({ words, command, on }) => {
      expect(describeChange(on, command(on))).toBe(words);
    },
  );

  it('has a name whatever command ran on whatever document', () => {
    const filling = fc.array(fillingCommand, { minLength: 4, maxLength: 12 });
    const property = fc.property(filling, anyCommand, (first, command) => {
      const before = first.reduce((it, each) => each(it), abc);
      const after = command(before);
      if (after === before) return;
      expect(describeChange(before, after)).toMatch(/^(Me|Perubahan)\S*/);
      expect(describeChange(before, after)).not.toMatch(/undefined|kegiatan 0/);
    });
    fc.assert(property, { numRuns: runs(200) });
  });
});
