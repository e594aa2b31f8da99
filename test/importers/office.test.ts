import fc from 'fast-check';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../src/importers/grid.ts';
import { readOffice } from '../../src/importers/office.ts';
import { OFFICE } from '../../src/words.ts';
import { randomSop } from '../layout/randomSop.ts';
import { runs } from '../runs.ts';
import { docxParts } from './docxFile.ts';
import { drawOffice } from './officeDrawing.ts';
import { relations, xlsxParts, zipped } from './xlsxFile.ts';

const HABITS = { seed: 1, isGlued: true, isGrouped: true, miss: 0 };
const drawn = drawOffice(randomSop('stacked', 1), HABITS);
const WORKBOOK = xlsxParts(drawn, HABITS);
const DOCUMENT = docxParts(drawn, 'cells');

async function refusal(bytes: Uint8Array, name = 'sop.xlsx'): Promise<string> {
  const reading = await readOffice(bytes, name);
  return reading.ok ? 'read' : reading.message;
}

const WIDE_OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string) =>
  new Uint8Array([
    ...WIDE_OLE,
    ...new Array(100).fill(0),
    ...[...stream].flatMap((c) => [c.charCodeAt(0), 0]),
  ]);

const odf = (type: string) => zipped({ mimetype: `application/vnd.oasis.opendocument.${type}` });

/** Random files are written, packed and read again, on whatever machine there is; ms, for as many as are tried. */
const TIME = runs(30_000);

describe('a file that can not be read', () => {
  it.each([
    ['old Excel', ole('Workbook'), OFFICE.oldExcel],
    ['old Word', ole('WordDocument'), OFFICE.oldWord],
    ['locked', ole('EncryptedPackage'), OFFICE.locked],
    ['an OLE file of another kind', ole('Catalog'), OFFICE.oldOffice],
    ['a sheet of LibreOffice', odf('spreadsheet'), OFFICE.openSheet],
    ['a text of LibreOffice', odf('text'), OFFICE.openText],
    ['a zip of something else', zipped({ 'a.txt': 'a' }), OFFICE.unknown],
    ['no zip', strToU8('halo'), OFFICE.unknown],
    ['cut off', zipped(WORKBOOK).slice(0, 900), OFFICE.damaged],
    ['without its workbook', zipped({ '[Content_Types].xml': '<Types/>' }), OFFICE.damaged],
  ])('says what it is and how to save it anew: %s', async (_, bytes, sentence) => {
    expect(await refusal(bytes, 'sop')).toBe(sentence('sop'));
  });

  it('is refused where it lies about what it holds', async () => {
    const bytes = zipped(WORKBOOK);
    const at = new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
    bytes[at + 16] = (bytes[at + 16] ?? 0) ^ 1;
    expect(await refusal(bytes, 'sop')).toBe(OFFICE.damaged('sop'));
  });
});

describe('a file made to harm', () => {
  it('that inflates without end is stopped', async () => {
    const bomb = { ...WORKBOOK, 'xl/worksheets/sheet1.xml': ' '.repeat(20_000_000) };
    expect(await refusal(zipped(bomb), 'sop')).toBe(OFFICE.tooLarge('sop'));
  });

  it('that says nothing of its size is stopped as well', async () => {
    const content = deflateSync(new Uint8Array(30_000_000), { level: 9 });
    const bytes = zipSync({ 'xl/workbook.xml': [content, { level: 0 }] });
    const end = new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
    // The entry was stored as it is; called deflated, it becomes what it was made from.
    bytes[8] = 8;
    bytes[end + 10] = 8;
    expect(await refusal(bytes, 'sop')).toBe(OFFICE.tooLarge('sop'));
  });

  it('that declares entities is not expanded', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
    const parts = { ...WORKBOOK, 'xl/workbook.xml': `${laughs}${WORKBOOK['xl/workbook.xml']}` };
    expect(await refusal(zipped(parts), 'sop')).toBe(OFFICE.damaged('sop'));
  });

  it('that is nested without end is refused', async () => {
    const deep = `<w:document><w:body>${'<w:p>'.repeat(100_000)}`;
    expect(await refusal(zipped({ ...DOCUMENT, 'word/document.xml': deep }), 'sop')).toBe(
      OFFICE.damaged('sop'),
    );
  });
});

describe('whatever happened to a file', () => {
  it(
    'its bytes are read or refused, never more',
    async () => {
      const whole = [zipped(WORKBOOK), zipped(DOCUMENT)];
      const change = fc.tuple(fc.nat(), fc.nat(255));
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...whole),
          fc.array(change, { minLength: 1, maxLength: 8 }),
          async (bytes, changes) => {
            const damaged = bytes.slice();
            for (const [at, value] of changes) damaged[at % damaged.length] = value;
            await refusal(damaged);
          },
        ),
        { numRuns: runs(60) },
      );
    },
    TIME,
  );

  it(
    'its parts are read or refused, whatever stands in them',
    async () => {
      const whole = [
        ...Object.keys(WORKBOOK).map((name) => [WORKBOOK, name] as const),
        ...Object.keys(DOCUMENT).map((name) => [DOCUMENT, name] as const),
      ];
      const pieces = fc.constantFrom(
        '',
        '<',
        '>',
        '"',
        '</a>',
        '<c r="ZZ9999999">',
        '-1',
        '1e99',
        '999999999',
        '&#0;',
        '<xdr:grpSp>',
        '<w:tbl>',
        '__proto__',
        'NaN',
      );
      const change = fc.tuple(fc.nat(), fc.nat(40), pieces);
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...whole),
          fc.array(change, { minLength: 1, maxLength: 5 }),
          async ([parts, name], changes) => {
            const xml = changes.reduce((text, [place, length, piece]) => {
              const at = place % (text.length + 1);
              return text.slice(0, at) + piece + text.slice(at + length);
            }, parts[name] ?? '');
            await refusal(zipped({ ...parts, [name]: xml }));
          },
        ),
        { numRuns: runs(60) },
      );
    },
    TIME,
  );
});

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook with one sheet of this content. */
async function sheetOf(content: string, more: Readonly<Record<string, string>> = {}) {
  const sheet = `<worksheet ${MAIN} xmlns:r="r">${content}</worksheet>`;
  const reading = await readOffice(zipped({ ...WORKBOOK, [SHEET]: sheet, ...more }), 'sop.xlsx');
  if (!reading.ok) throw new Error(reading.message);
  const grid = reading.grids[0] as Grid;
  return { grid, cells: grid?.cells.map(({ text }) => text), leftOut: reading.leftOut };
}

const data = (...cells: readonly string[]) =>
  `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;

describe('the cells of a sheet', () => {
  it('show numbers and dates as their reader sees them', async () => {
    const formats = ['0" menit"', 'dd\\ mmmm\\ yyyy', '#,##0.00', '0%'];
    const styles = `<styleSheet ${MAIN}><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${170 + i}"/>`).join('')}</cellXfs></styleSheet>`;
    const values = [1.5, 10, 45810, 1234.5, 0.25];
    const { cells } = await sheetOf(
      data(...values.map((value, i) => `<c s="${i}"><v>${value}</v></c>`)),
      {
        'xl/styles.xml': styles,
        'xl/_rels/workbook.xml.rels': relations([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['styles', 'styles.xml'],
        ]),
      },
    );
    expect(cells).toEqual(['1,5', '10 menit', '2025-06-02', '1.234,50', '25%']);
  });

  it('show the last value of a formula, and list one that has none', async () => {
    const { cells, leftOut } = await sheetOf(
      data(
        '<c r="A1"><f>1+1</f><v>2</v></c>',
        '<c r="B1"><f>A1*2</f></c>',
        '<c r="C1" t="e"><v>#REF!</v></c>',
        '<c r="D1" t="b"><v>1</v></c>',
        '<c r="E1" t="inlineStr"><is><t>lima</t></is></c>',
      ),
    );
    expect(cells).toEqual(['2', '#REF!', 'TRUE', 'lima']);
    expect(leftOut).toEqual([
      { where: OFFICE.cell('SOP', 'B1'), text: '=A1*2', why: OFFICE.unvalued },
    ]);
  });

  it('take the first of merges that overlap, and list the other and what they hide', async () => {
    const text = (name: string) => `<c r="${name}" t="str"><v>${name}</v></c>`;
    const { grid, leftOut } = await sheetOf(
      `${data(text('A1'), text('B1'), text('D1'))}<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>`,
    );
    expect(grid.cells).toEqual([
      { row: 0, column: 0, rowSpan: 2, columnSpan: 2, text: 'A1' },
      { row: 0, column: 3, rowSpan: 1, columnSpan: 1, text: 'D1' },
    ]);
    expect(leftOut.map((one) => [one.text, one.why])).toEqual([
      ['B2:C3', OFFICE.mergeOverlaps],
      ['B1', OFFICE.covered],
    ]);
  });

  it('beyond so many merges say that the rest is not read', async () => {
    const refs = Array.from({ length: 5_003 }, (_, i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`);
    const { leftOut } = await sheetOf(`${data()}<mergeCells>${refs.join('')}</mergeCells>`);
    expect(leftOut).toEqual([
      { where: OFFICE.sheet('SOP'), text: OFFICE.merges(3), why: OFFICE.mergesWhy(5_000) },
    ]);
  });

  it('far away are counted, and hidden ones said to be read', async () => {
    const { cells, leftOut } = await sheetOf(
      '<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row><row r="99999"><c r="A99999" t="str"><v>z</v></c></row></sheetData>',
    );
    expect(cells).toEqual(['a', 'b']);
    expect(leftOut.map(({ text }) => text)).toEqual([OFFICE.beyond(1), OFFICE.columns('B', 'B')]);
  });

  it('of hidden sheets and sheets of another kind are listed, not read', async () => {
    const { leftOut } = await sheetOf(data('<c t="str"><v>a</v></c>'), {
      'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="r"><sheets><sheet name="SOP" r:id="r1"/><sheet name="Rahasia" state="hidden" r:id="r1"/><sheet name="Grafik" r:id="r2"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['chartsheet', 'worksheets/sheet1.xml'],
      ]),
    });
    expect(leftOut.map(({ text, why }) => [text, why])).toEqual([
      ['Rahasia', OFFICE.hiddenSheet],
      ['Grafik', OFFICE.noGrid],
    ]);
  });
});
