/** Texts that programs stumble over, in every field: they come back, stay on the paper, and break no export. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import type { Drawing } from '../../src/drawing/drawing.ts';
import { drawSop } from '../../src/drawing/drawPage.ts';
import { exportPdf } from '../../src/exporters/pdf.ts';
import { exportSvg } from '../../src/exporters/svg.ts';
import { readExported } from '../../src/importers/exported.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { readSop } from '../../src/model/file.ts';
import type { Sop } from '../../src/model/sop.ts';
import { cleanText } from '../../src/model/text.ts';
import { writeSop } from '../../src/model/writeFile.ts';
import { fontFiles } from '../exporters/drawings.ts';
import { isWellFormed } from '../exporters/wellFormed.ts';
import { expectSound } from '../model/sound.ts';
import { trials } from '../runs.ts';
import { everywhere } from './everywhere.ts';
import { TORTURE } from './strings.ts';

const TEXTS = TORTURE.filter((_, i) => i % trials(5, 1) === 0);

/** The document of a file in which a text stands in every field. */
function read(text: string): Sop {
  const result = readSop(JSON.stringify(everywhere(text)));
  if (!result.ok) throw new Error(result.message);
  return result.sop;
}

/** Ink that would not be on the paper, mm. */
const offPaper = ({ width, height, groups }: Drawing) =>
  groups
    .flatMap(({ inks }) => inks)
    .filter((ink) => ink.kind === 'text')
    .filter((ink) => ink.x < 0 || ink.x + ink.width > width || ink.y < 0 || ink.y > height)
    .map(({ text }) => text);

it(`${TEXTS.length} texts come back from a file and from an export, in every field`, async () => {
  for (const text of TEXTS) {
    const sop = read(text);
    expectSound(sop);
    expect(sop.activities[0]?.description).toBe(cleanText(text));
    const svg = exportSvg(drawSop(sop, layoutSop(sop)), {
      title: sop.identity.title,
      source: writeSop(sop),
    });
    expect(isWellFormed(svg)).toBe(true);
    const found = await readExported(new TextEncoder().encode(svg));
    expect(found).toEqual({ ok: true, text: writeSop(sop) });
  }
}, 900_000);

it(`${TEXTS.length} texts stay on the paper`, () => {
  for (const text of TEXTS) {
    const sop = read(text);
    expect(drawSop(sop, layoutSop(sop)).flatMap(offPaper)).toEqual([]);
  }
}, 900_000);

it(`${TEXTS.length} texts make PDFs that do nothing but show them`, async () => {
  const fonts = await fontFiles();
  for (const text of TEXTS) {
    const sop = read(text);
    const { title, institution } = sop.identity;
    const bytes = await exportPdf(drawSop(sop, layoutSop(sop)), {
      fonts,
      title,
      author: institution,
      source: writeSop(sop),
      bookmarks: [{ title, page: 1 }],
      date: new Date(0),
    });
    const pdf = await getDocument({ data: bytes?.slice() ?? [], verbosity: 0 }).promise;
    expect(await pdf.getJSActions()).toBeNull();
    expect(await pdf.getAttachments()).toBeNull();
    expect(await (await pdf.getPage(1)).getAnnotations()).toEqual([]);
    expect(Object.keys((await pdf.getOpenAction()) ?? {})).not.toContain('action');
    await pdf.destroy();
  }
}, 900_000);
