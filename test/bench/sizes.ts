/** Documents of any size to measure with: rows down and across the lanes, every fifth a decision with a loop back. */
import { type Activity, EMPTY_SOP, type Flow, type SymbolKind } from '../../src/model/sop.ts';
import type { SopFile } from '../e2e/page.ts';

/** Rows and lanes of the four sizes that every measurement speaks of. */
export const SIZES = { S: [12, 4], M: [40, 8], L: [200, 12], XL: [1000, 20] } as const;
export type Size = keyof typeof SIZES;

/** Ids are `k0`, `s0`, ... by row and `a1`, `a2`, ... by lane. */
export function longDocument(rows: number, lanes: number): SopFile {
  const indices = Array.from({ length: rows }, (_, i) => i);
  const kindAt = (i: number): SymbolKind => {
    if (i === 0 || i === rows - 1) return 'terminator';
    return i % 5 === 4 ? 'decision' : 'process';
  };
  return {
    format: 'alir',
    version: 1,
    identity: { ...NAMELESS, title: `Pengukuran ${rows} kegiatan` },
    actors: Array.from({ length: lanes }, (_, i) => ({
      id: `a${i + 1}`,
      name: `Pelaksana ${i + 1}`,
    })),
    activities: indices.map((i) => activity(i, kindAt(i), `a${((i * 7) % lanes) + 1}`)),
    flows: indices.flatMap((i) => flowsFrom(i, rows, kindAt(i) === 'decision')),
    sheet: { paper: 'A4', orientation: 'landscape' },
  };
}

const NAMELESS: SopFile['identity'] = {
  ...EMPTY_SOP.identity,
  institution: 'Dinas Penanaman Modal',
  unit: 'Bidang Pelayanan',
  number: '1/2026',
};

const activity = (i: number, kind: SymbolKind, actor: string): Activity => ({
  id: `k${i}`,
  description: `Memeriksa kelengkapan berkas permohonan tahap ${i + 1}`,
  symbols: [{ id: `s${i}`, actor, kind, label: '' }],
  requirements: 'Berkas permohonan',
  duration: `${(i % 9) + 1} menit`,
  output: 'Berkas terperiksa',
  remarks: i % 4 === 0 ? 'Loket 1' : '',
});

function flowsFrom(i: number, rows: number, isDecision: boolean): readonly Flow[] {
  const flow = (to: number, label: string): Flow => ({
    id: `f${i}-${to}`,
    from: `s${i}`,
    to: `s${to}`,
    kind: 'arrow',
    label,
  });
  return [
    ...(i < rows - 1 ? [flow(i + 1, isDecision ? 'Ya' : '')] : []),
    ...(isDecision ? [flow(i - 3, 'Tidak')] : []),
  ];
}
