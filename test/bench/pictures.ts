/** The pages that have something wrong with their lines, as SVG files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, LABEL_DEFECTS, LINE_DEFECTS } from '../layout/seen/finding.ts';
import { markedPicture } from '../layout/seen/picture.ts';
import type { Measured } from './measured.ts';

const DRAWN: readonly string[] = [...LINE_DEFECTS, ...LABEL_DEFECTS];
const isDrawn = ({ defect }: Finding): boolean => DRAWN.includes(defect);

/** Writes them and says how many. */
export function writePictures(folder: string, documents: readonly Measured[]): number {
  mkdirSync(folder, { recursive: true });
  const bad = documents.flatMap(({ name, layout, pages }) =>
    pages
      .filter(({ findings }) => findings.some(isDrawn))
      .map(({ page, findings }) => ({ name, layout, page, findings: findings.filter(isDrawn) })),
  );
  for (const { name, layout, page, findings } of bad) {
    const file = join(folder, `${name}-${page.index + 1}.svg`);
    writeFileSync(file, markedPicture(page, layout, findings));
  }
  return bad.length;
}
