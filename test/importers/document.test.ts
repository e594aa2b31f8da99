import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOffice } from '../../src/importers/office.ts';
import type { Sop } from '../../src/model/sop.ts';
import { SOP_KINDS } from '../layout/randomMixes.ts';
import { randomSop } from '../layout/randomSop.ts';
import { arbitrarySop } from '../model/arbitrarySop.ts';
import { runs } from '../runs.ts';
import { docxParts, type Hanging, writeDocx } from './docxFile.ts';
import { foundOf, ofGrid, ofSop, withoutLabel } from './drawnSop.ts';
import { drawOffice } from './officeDrawing.ts';
import { contentTypes, relations, zipped } from './xlsxFile.ts';

async function readDrawn(sop: Sop, seed: number, hanging: Hanging) {
  const isGlued = hanging === 'canvas';
  const table = drawOffice(sop, { seed, isGlued, isGrouped: false, miss: 1 });
  const reading = await readOffice(writeDocx(table, hanging), 'sop.docx');
  if (!reading.ok || !reading.grids[0]) throw new Error(JSON.stringify(reading));
  expect(reading.leftOut).toEqual([]);
  return { table, grid: reading.grids[0] };
}

const BODY = 'word/document.xml';
/** Random files are written, packed and read again, on whatever machine there is; ms, for as many as are tried. */
const TIME = runs(30_000);

describe('a document as an office draws it', () => {
  it(
    'gives back each cell, symbol and flow of an SOP, whatever its drawings hang on',
    async () => {
      const hangings = fc.constantFrom<Hanging>('cells', 'canvas', 'vml');
      await fc.assert(
        fc.asyncProperty(
          fc.tuple(fc.constantFrom(...SOP_KINDS), fc.nat(10_000), fc.nat(1000), hangings),
          async ([kind, seed, look, hanging]) => {
            const sop = randomSop(kind, seed);
            const { table, grid } = await readDrawn(sop, look, hanging);
            const [wanted, found] = [ofSop(sop), ofGrid(grid, sop, table)];
            expect(grid.cells).toEqual(table.cells);
            expect(found.symbols).toEqual(wanted.symbols);
            expect(found.flows.map(withoutLabel).sort()).toEqual(
              wanted.flows.map(withoutLabel).sort(),
            );
            expect(foundOf(wanted.flows, found.flows)).toBeGreaterThan(0.8 * wanted.flows.length);
          },
        ),
        { numRuns: runs(12) },
      );
    },
    TIME,
  );

  it(
    'gives back whatever can be written, however it is connected, in a canvas',
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitrarySop(), fc.nat(1000), async (sop, look) => {
          const { table, grid } = await readDrawn(sop, look, 'canvas');
          const [wanted, found] = [ofSop(sop), ofGrid(grid, sop, table)];
          expect(grid.cells.map(({ text }) => text)).toEqual(
            table.cells.map(({ text }) => text.trim()),
          );
          expect(found.symbols).toEqual(wanted.symbols);
          expect(found.flows.map(withoutLabel).sort()).toEqual(
            wanted.flows.map(withoutLabel).sort(),
          );
        }),
        { numRuns: runs(20) },
      );
    },
    TIME,
  );

  it(
    'finds nineteen flows of twenty where the file says nothing of the height of its rows',
    async () => {
      const rounds = SOP_KINDS.map(async (kind) => {
        const sop = randomSop(kind, 3);
        const habits = { seed: 5, isGlued: false, isGrouped: false, miss: 1 };
        const table = drawOffice(sop, habits);
        const parts = docxParts(table, 'cells');
        const body = (parts[BODY] ?? '').replace(/<w:trPr>.*?<\/w:trPr>/g, '');
        const reading = await readOffice(zipped({ ...parts, [BODY]: body }), 'sop.docx');
        if (!reading.ok || !reading.grids[0]) throw new Error(JSON.stringify(reading));
        const [wanted, found] = [ofSop(sop), ofGrid(reading.grids[0], sop, table)];
        expect(found.symbols).toEqual(wanted.symbols);
        const flows = foundOf(wanted.flows.map(withoutLabel), found.flows.map(withoutLabel));
        return [flows, wanted.flows.length] as const;
      });
      const counts = await Promise.all(rounds);
      const sum = (index: 0 | 1) => counts.reduce((total, count) => total + count[index], 0);
      expect(sum(0)).toBeGreaterThan(0.95 * sum(1));
    },
    TIME,
  );
});

/** A document with this in its body. */
const documentOf = (body: string, more: Readonly<Record<string, string>> = {}) =>
  readOffice(
    zipped({
      '[Content_Types].xml': contentTypes([
        ['word/document.xml', 'wordprocessingml.document.main'],
      ]),
      '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
      'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
      ...more,
    }),
    'surat.docx',
  );

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (content: string, look = '') => `<w:tc><w:tcPr>${look}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

async function textsOf(body: string) {
  const reading = await documentOf(body);
  if (!reading.ok) throw new Error(reading.message);
  return reading.grids.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]);
}

describe('the text of a document', () => {
  it('is as it reads with tracked changes made', async () => {
    const runs = [
      '<w:r><w:t xml:space="preserve">Menerima </w:t></w:r>',
      '<w:del><w:r><w:delText>menolak </w:delText></w:r></w:del>',
      '<w:ins><w:r><w:t xml:space="preserve">dan mencatat </w:t></w:r></w:ins>',
      '<w:moveFrom><w:r><w:t>lama</w:t></w:r></w:moveFrom>',
      '<w:hyperlink><w:r><w:t>surat</w:t></w:r></w:hyperlink>',
    ];
    const removed = '<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr>';
    const body = table(removed, row(cell(`<w:p>${runs.join('')}</w:p>`)));
    expect(await textsOf(body)).toEqual([['', 'Menerima dan mencatat surat']]);
  });

  it('shows the marks of symbol fonts as what they look like', async () => {
    const symbol = '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>';
    const letter = '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>l</w:t>';
    const body = table(row(cell(symbol), cell(`<w:p><w:r>${letter}</w:r></w:p>`)));
    expect(await textsOf(body)).toEqual([['', '✓', '●']]);
  });

  it('keeps the lines above a table in it, and small tables in a cell as its text', async () => {
    const inner = table(row(cell(paragraph('a')), cell(paragraph('b'))));
    const body = `${paragraph('Nomor: 1')}${table(row(cell(`${paragraph('Isi')}${inner}<w:p/>`)))}`;
    expect(await textsOf(body)).toEqual([['', 'Nomor: 1', 'Isi\na b']]);
  });

  it('takes a table in a cell that is one in its own right as another', async () => {
    const cells = row(cell(paragraph('a')), cell(paragraph('b')), cell(paragraph('c')));
    const body = table(row(cell(`${paragraph('Bagian flowchart')}${table(cells, cells, cells)}`)));
    expect(await textsOf(body)).toEqual([
      ['Tabel 1', 'Bagian flowchart'],
      ['Tabel 2', ...'abcabcabc'],
    ]);
  });

  it('is a grid of lines where there is no table', async () => {
    expect(await textsOf(`${paragraph('Satu')}${paragraph('Dua')}`)).toEqual([['', 'Satu', 'Dua']]);
  });

  it('lists what stands after the tables, and at the heads and feet of pages', async () => {
    const reading = await documentOf(`${table(row(cell(paragraph('x'))))}${paragraph('Penutup')}`, {
      'word/_rels/document.xml.rels': relations([['header', 'header1.xml']]),
      'word/header1.xml': `<w:hdr xmlns:w="w">${paragraph('Kop surat')}</w:hdr>`,
    });
    expect(reading.ok && reading.leftOut.map(({ text }) => text)).toEqual(['Penutup', 'Kop surat']);
  });
});
