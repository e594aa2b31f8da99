/** Says what is wrong with a document so that a person can look at it: in words, and as pictures in files. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { layoutSop } from '../../../src/layout/layoutSop.ts';
import type { Sop } from '../../../src/model/sop.ts';
import { writeSop } from '../../../src/model/writeFile.ts';
import { checkDocument, type PageFindings } from './check.ts';
import { type Defect, inWords } from './finding.ts';
import { markedPicture } from './picture.ts';

/** The defects of these kinds, in words by page; [] where there are none. */
export function defectsOf(sop: Sop, kinds: readonly Defect[]): readonly string[] {
  return badPages(sop, kinds).flatMap(({ page, findings }) =>
    findings.map((finding) => `page ${page.index + 1}: ${inWords(finding)}`),
  );
}

/** Throws if there is one, and names the folder with the document and a picture of each bad page. */
export function expectNone(sop: Sop, kinds: readonly Defect[]): void {
  const defects = defectsOf(sop, kinds);
  if (defects.length === 0) return;
  throw new Error(`${defects.join('\n')}\nlook at ${keepPictures(sop, badPages(sop, kinds))}`);
}

function badPages(sop: Sop, kinds: readonly Defect[]): readonly PageFindings[] {
  return checkDocument(sop, layoutSop(sop)).flatMap(({ page, findings }) => {
    const ours = findings.filter(({ defect }) => kinds.includes(defect));
    return ours.length > 0 ? [{ page, findings: ours }] : [];
  });
}

/** One folder a test, as a failing case is made smaller many times before it is shown. */
function keepPictures(sop: Sop, pages: readonly PageFindings[]): string {
  const test = (expect.getState().currentTestName ?? '').replace(/[^\w]+/g, '-');
  const folder = join(tmpdir(), `alir-${process.pid}`, test);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'sop.alir'), writeSop(sop));
  for (const { page, findings } of pages) {
    const picture = markedPicture(page, layoutSop(sop), findings);
    writeFileSync(join(folder, `page-${page.index + 1}.svg`), picture);
  }
  return folder;
}
