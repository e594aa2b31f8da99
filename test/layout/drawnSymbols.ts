/** Symbols of every kind as they are drawn: alone, with words, and two that share a cell. */
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { flowPages } from '../../src/layout/sheet.ts';
import { layoutTable } from '../../src/layout/table.ts';
import { form } from '../gallery/form.ts';

export const sopOfSymbols = form('Simbol', {
  lanes: { A: 'Pemohon', B: 'Staf', C: 'Kasubag' },
  rows: [
    ['Menerima surat', 'A:(a Mulai)'],
    ['Memeriksa surat', 'A:[b Baca] A:<c Lengkap?> B:[d]'],
    ['Menyimpan surat', 'C:(e Selesai)'],
  ],
  flows: 'a>b b>c c>d:Ya c>a:Tidak d>e',
});

/** Laid out anew for each test. */
export function drawnSymbols() {
  const layout = layoutSop({ ...sopOfSymbols });
  const [page] = flowPages(layout);
  const { metrics } = layoutTable(sopOfSymbols).table;
  return { layout, metrics, page, symbols: page?.symbols ?? [] };
}
