/** What people bring from elsewhere, damaged on its way: understood or refused in one sentence, and sound what is taken. */
import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { drawSop } from '../../src/drawing/drawPage.ts';
import { exportPdf } from '../../src/exporters/pdf.ts';
import { addPngNotes } from '../../src/exporters/pngChunks.ts';
import { PNG_KEYWORD } from '../../src/exporters/source.ts';
import { exportSvg } from '../../src/exporters/svg.ts';
import { readExported } from '../../src/importers/exported.ts';
import { type ImportSource, readSource } from '../../src/importers/readSource.ts';
import { understand } from '../../src/importers/understand.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { readSop } from '../../src/model/file.ts';
import { writeSop } from '../../src/model/writeFile.ts';
import { fontFiles } from '../exporters/drawings.ts';
import { docxParts } from '../importers/docxFile.ts';
import { drawOffice } from '../importers/officeDrawing.ts';
import { xlsxParts } from '../importers/xlsxFile.ts';
import { randomSop } from '../layout/randomSop.ts';
import { expectSound } from '../model/sound.ts';
import { trials } from '../runs.ts';
import { mutatedBytes, mutatedText } from './mutate.ts';
import { type Random, randomOf } from './random.ts';

const COUNT = trials(800, 40_000);
const TIME = 3_600_000;
const HABITS = { seed: 1, isGlued: true, isGrouped: true, miss: 0 };
const SENTENCE = /^[\p{Lu}"“].*[.?]$/su;
const utf8 = new TextEncoder();

const SOP = randomSop('stacked', 3);
const TABLE = drawOffice(SOP, HABITS);
const OFFICE: readonly (readonly [name: string, parts: Readonly<Record<string, string>>])[] = [
  ['sop.xlsx', xlsxParts(TABLE, HABITS)],
  ['sop.docx', docxParts(TABLE, 'canvas')],
  ['sop.docx', docxParts(TABLE, 'vml')],
];
const ROWS = SOP.activities.map(({ description, requirements, duration, output }, i) => [
  String(i + 1),
  description,
  ...SOP.actors.map(({ id }) => (SOP.activities[i]?.symbols[0]?.actor === id ? 'v' : '')),
  requirements,
  duration,
  output,
]);
const HEAD = [
  'No',
  'Kegiatan',
  ...SOP.actors.map(({ name }) => name),
  'Kelengkapan',
  'Waktu',
  'Output',
];
const TSV = [HEAD, ...ROWS].map((row) => row.join('\t')).join('\n');
const HTML = `<table>${[HEAD, ...ROWS]
  .map((row) => `<tr>${row.map((text) => `<td colspan=1>${text}</td>`).join('')}</tr>`)
  .join('')}</table>`;

/** One of the sound sources, damaged. */
function damaged(random: Random): ImportSource {
  switch (random.below(4)) {
    case 0:
      return { from: 'clipboard', html: mutatedText(HTML, random), text: '' };
    case 1: {
      const name = random.pick(['sop.csv', 'sop.txt', 'sop.html']);
      const bytes = utf8.encode(name.endsWith('html') ? HTML : TSV.replaceAll('\t', ';'));
      return { from: 'file', name, bytes: mutatedBytes(bytes, random) };
    }
    default: {
      const [name, parts] = random.pick(OFFICE);
      const bytes = packed(parts, random);
      return { from: 'file', name, bytes };
    }
  }
}

/** A part of it changed before it is packed, or the packed file itself. */
function packed(parts: Readonly<Record<string, string>>, random: Random): Uint8Array {
  const isInside = random.chance(0.7);
  const changed = random.pick(Object.keys(parts));
  const files = Object.entries(parts).map(([name, xml]) => {
    return [name, utf8.encode(isInside && name === changed ? mutatedText(xml, random) : xml)];
  });
  const bytes = zipSync(Object.fromEntries(files), { level: 1 });
  return isInside ? bytes : mutatedBytes(bytes, random);
}

it(
  `${COUNT.toLocaleString('en')} damaged tables, workbooks and documents are understood or refused`,
  async () => {
    const random = randomOf(COUNT);
    let understood = 0;
    for (let i = 0; i < COUNT; i++) {
      const read = await readSource(damaged(random));
      const shown = read.ok ? understand(read.grids, undefined, read.leftOut) : read;
      if (!shown.ok) {
        expect(shown.message).toMatch(SENTENCE);
        continue;
      }
      understood += 1;
      expectSound(shown.sop);
    }
    expect(understood).toBeGreaterThan(COUNT / 5);
    expect(COUNT - understood).toBeGreaterThan(COUNT / 20);
  },
  TIME,
);

const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (c) => c.charCodeAt(0),
);

/** The three kinds of exported files, with the document that they carry. */
async function exportedFiles(): Promise<readonly Uint8Array[]> {
  const source = writeSop(SOP);
  const drawings = drawSop(SOP, layoutSop(SOP)).slice(0, 1);
  const pdf = await exportPdf(drawings, {
    fonts: await fontFiles(),
    title: '',
    author: '',
    source,
    bookmarks: [],
    date: new Date(0),
  });
  const png = await addPngNotes(PNG, { dpi: 300, text: { keyword: PNG_KEYWORD, text: source } });
  return [pdf ?? PNG, utf8.encode(exportSvg(drawings, { title: '', source })), png];
}

it(
  `${COUNT.toLocaleString('en')} damaged exports give back a sound document or none`,
  async () => {
    const files = await exportedFiles();
    for (const bytes of files) expect((await readExported(bytes)).ok).toBe(true);
    const random = randomOf(COUNT);
    let read = 0;
    for (let i = 0; i < COUNT; i++) {
      const found = await readExported(mutatedBytes(random.pick(files), random));
      if (!found.ok) continue;
      const result = readSop(found.text);
      if (result.ok) {
        read += 1;
        expectSound(result.sop);
      } else expect(result.message).toMatch(SENTENCE);
    }
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(COUNT);
  },
  TIME,
);

it('what was brought stays as it is while it is read', async () => {
  const text = readFileSync('public/contoh/surat-masuk.alir');
  const before = text.toString('base64');
  await readSource({ from: 'file', name: 'sop.xlsx', bytes: text });
  await readExported(text);
  expect(text.toString('base64')).toBe(before);
});
