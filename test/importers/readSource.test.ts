/** Which reader a file gets, by what it is and not by its name alone. */
import { expect, it } from 'vitest';
import { gridTexts } from '../../src/importers/gridTexts.ts';
import { readSource } from '../../src/importers/readSource.ts';

async function cellsOf(name: string, text: string): Promise<readonly (readonly string[])[]> {
  const read = await readSource({ from: 'file', name, bytes: new TextEncoder().encode(text) });
  return read.ok && read.grids[0] ? gridTexts(read.grids[0]) : [];
}

const LIST = 'No;Kegiatan\n1;Menerima surat\n2;Mencatat surat';
const TABLE =
  '<table><tr><td>No</td><td>Kegiatan</td></tr><tr><td>1</td><td>Menerima surat</td></tr></table>';

it('reads a list with a tag in a cell as the list that it is', async () => {
  const cells = await cellsOf('sop.csv', LIST.replace('Mencatat', 'Mencatat <table> dan'));
  expect(cells).toEqual([
    ['No', 'Kegiatan'],
    ['1', 'Menerima surat'],
    ['2', 'Mencatat <table> dan surat'],
  ]);
});

it.each([
  ['as it is', TABLE],
  ['with its head', `\n<!DOCTYPE html><html><body>${TABLE}</body></html>`],
  ['with a style before it', `<style>td{}</style>${TABLE}`],
])('reads a web page under the name of a list: %s', async (_, text) => {
  expect(await cellsOf('sop.csv', text)).toEqual([
    ['No', 'Kegiatan'],
    ['1', 'Menerima surat'],
  ]);
});

it('reads a list whose cells hold tabs by what parts them', async () => {
  const cells = await cellsOf('sop.csv', '"No";"Kegiatan"\n"1";"Menerima\tsurat"\n"2";"Mencatat"');
  expect(cells).toEqual([
    ['No', 'Kegiatan'],
    ['1', 'Menerima\tsurat'],
    ['2', 'Mencatat'],
  ]);
});
