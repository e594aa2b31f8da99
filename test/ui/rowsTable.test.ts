import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gridTexts } from '../../src/importers/gridTexts.ts';
import { readHtmlTables } from '../../src/importers/htmlTables.ts';
import { carriedRows, rowsTable } from '../../src/ui/rowsTable.ts';
import { runs } from '../runs.ts';

it('carries any text through any table', () => {
  const texts = fc.array(fc.array(fc.string()));
  const property = fc.property(texts, fc.string({ unit: 'grapheme' }), (cells, source) => {
    expect(carriedRows(`<html><body>${rowsTable(cells, source)}</body></html>`)).toBe(source);
  });
  fc.assert(property, { numRuns: runs(200) });
});

it('is a table to others, with several lines in a cell', () => {
  const cells = [
    ['No', 'A & B'],
    ['1', 'satu <kali>\ndua'],
  ];
  const { grids } = readHtmlTables(rowsTable(cells, '{}'));
  expect(grids.map(gridTexts)).toEqual([cells]);
});

it.each([
  ['another table', '<table><tr><td>1</td></tr></table>'],
  ['no table', '<p data-alir="%7B%7D">1</p>'],
  ['one that was damaged', '<table data-alir="%E0%A4%A">'],
])('has none in %s', (_, html) => {
  expect(carriedRows(html)).toBeNull();
});
