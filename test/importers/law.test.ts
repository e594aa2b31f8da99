/** The law of importing: whatever stands in a cell is in the Sop, in a heading as it was understood, or in the list of what was left out. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Grid, GridCell } from '../../src/importers/grid.ts';
import { COLUMN_ROLES } from '../../src/importers/headWords.ts';
import { readHtmlTables } from '../../src/importers/htmlTables.ts';
import { readTextTable } from '../../src/importers/textTable.ts';
import { NO_CHOICES, understand } from '../../src/importers/understand.ts';
import { searched } from '../runs.ts';

/** Texts as they come in tables; `@` is a word that no other cell has. */
const TEXTS = [
  ...[
    '@',
    '@ dan @',
    '@/@',
    '@\n@',
    '1. @',
    '@?',
    'Apakah @',
    'v',
    'x',
    '1',
    '2',
    '-',
    '◇',
    '12a @',
  ],
  ...['No', 'Kegiatan', 'Pelaksana', 'Mutu Baku', 'Kelengkapan', 'Waktu', 'Output', 'Keterangan'],
  ...[
    'Uraian Prosedur @',
    'Pelaksana @',
    'Nomor SOP',
    'Nomor SOP: @',
    'Nama SOP : @',
    'Tanggal Revisi',
  ],
  ...[
    'Tanggal Efektif : @',
    'DASAR HUKUM',
    'Dasar Hukum:\n1. @\n2. @',
    'Peringatan @',
    'Disahkan oleh',
  ],
  ...[
    'NIP. @',
    'Dinas @',
    'Pemerintah @',
    'Jumlah @',
    'Halaman 1 dari 2',
    'Mengetahui @',
    'A. @',
    'SOP @',
  ],
  ...['Tidak: kembali ke no. 1 @', '5 menit @', 'Penata @', 'Standar Operasional Prosedur @'],
];

const cell = fc.record({
  row: fc.nat({ max: 9 }),
  column: fc.nat({ max: 6 }),
  rowSpan: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 4 })),
  columnSpan: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 4 })),
  text: fc.constantFrom(...TEXTS),
});

/** A grid in which cells may overlap, often with a head somewhere in it. */
const arbitraryGrid = fc
  .tuple(
    fc.array(cell, { minLength: 1, maxLength: 40 }),
    fc.option(fc.nat({ max: 3 }), { nil: null }),
  )
  .map(([cells, headAt]): Grid => {
    const head = headAt === null ? [] : headRow(headAt);
    const placed = cells.filter(({ row }) => row !== headAt);
    return toGrid([...head, ...unique(placed)]);
  });

const headRow = (row: number): readonly GridCell[] =>
  ['No', 'Kegiatan', 'Staf', 'Kepala', 'Waktu', 'Output', 'Ket'].map((text, column) => ({
    ...{ row, column, rowSpan: 1, columnSpan: 1, text },
  }));

/** Each place once, each word once. */
function unique(cells: readonly GridCell[]): readonly GridCell[] {
  let count = 0;
  const seen = new Set<string>();
  return cells.flatMap((each) => {
    const place = `${each.row} ${each.column}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [{ ...each, text: each.text.replace(/@/g, () => `kata${++count}z`) }];
  });
}

const toGrid = (cells: readonly GridCell[]): Grid => ({
  ...{ name: '', shapes: [], lines: [] },
  rows: Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan)),
  columns: Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan)),
  cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column),
});

const wordsOf = (text: string): readonly string[] => text.match(/kata\d+z/g) ?? [];

/** Throws with the words that are nowhere. */
function holdsAll(grids: readonly Grid[], read: ReturnType<typeof understand>): void {
  if (!read.ok) throw new Error(read.message);
  const kept = new Set(wordsOf(JSON.stringify([read.sop, read.columns, read.leftOut])));
  const lost = grids
    .flatMap(({ cells }) => cells.flatMap(({ text }) => wordsOf(text)))
    .filter((word) => !kept.has(word));
  if (lost.length > 0) throw new Error(`Lost: ${lost.join(', ')}`);
}

describe('nothing is dropped unlisted', () => {
  it('of any grid, whatever a person says its columns hold', () => {
    const roles = fc.dictionary(
      fc.constantFrom('0', '1', '2', '3', '4', '5', '6'),
      fc.constantFrom(...COLUMN_ROLES),
    );
    fc.assert(
      fc.property(arbitraryGrid, roles, (grid, given) => {
        fc.pre(grid.columns > 1);
        holdsAll([grid], understand([grid], { ...NO_CHOICES, roles: given }));
      }),
      searched(600),
    );
  });

  it('of several grids', () => {
    fc.assert(
      fc.property(fc.array(arbitraryGrid, { minLength: 2, maxLength: 4 }), (grids) => {
        fc.pre(grids.some(({ columns }) => columns > 1));
        const apart = grids.map((grid, i) => ({
          ...grid,
          name: `Tabel ${i + 1}`,
          cells: grid.cells.map((each) => ({
            ...each,
            text: each.text.replace(/kata/g, `kata${i}0`),
          })),
        }));
        holdsAll(apart, understand(apart));
      }),
      searched(300),
    );
  });

  it('of any HTML or text that holds a table', () => {
    const piece = fc.constantFrom(
      ...[
        '<table>',
        '</table>',
        '<tr>',
        '</tr>',
        '<td>',
        '</td>',
        '<td rowspan=2>',
        '<td colspan=3>',
        '<th>',
        '<br>',
      ],
      ...[
        '<p>',
        '</p>',
        '<b>',
        '</div>',
        '@ ',
        'v ',
        'No',
        'Kegiatan',
        'Pelaksana',
        '&amp;',
        '<![if x]>',
        '<td style="display:none">',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        let count = 0;
        const html = `<table><tr><td>kata0z<td>b</table>${pieces.join('')}`.replace(
          /@/g,
          () => `kata${++count}z`,
        );
        const { grids, leftOut } = readHtmlTables(html);
        const read = understand(grids, NO_CHOICES, leftOut);
        if (!read.ok) throw new Error(read.message);
        const kept = new Set(wordsOf(JSON.stringify([read.sop, read.columns, read.leftOut])));
        const lost = wordsOf(html).filter((word) => !kept.has(word));
        if (lost.length > 0) throw new Error(`Lost: ${lost.join(', ')} of ${html}`);
      }),
      searched(500),
    );
  });

  it('of text, wherever quotes and delimiters stand', () => {
    const piece = fc.constantFrom(
      '@',
      '"',
      '""',
      '\t',
      '\n',
      ' ',
      'v',
      'No\tKegiatan\tPelaksana\n',
      '1\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        let count = 0;
        const text = `a\tkata0z\n${pieces.join('')}`.replace(/@/g, () => `kata${++count}z`);
        const grid = readTextTable(text);
        if (!grid) throw new Error('No table');
        const cells = wordsOf(grid.cells.map((each) => each.text).join(' '));
        if (cells.length !== wordsOf(text).length)
          throw new Error(`Lost in ${JSON.stringify(text)}`);
        holdsAll([grid], understand([grid]));
      }),
      searched(500),
    );
  });
});
