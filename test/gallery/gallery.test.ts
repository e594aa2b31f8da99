/**
 * Every SOP of the gallery and every template, drawn and compared with its picture in `pictures/`.
 * `npm run gallery` draws the pictures anew; a changed one then shows in review.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawSop } from '../../src/drawing/drawPage.ts';
import { exportSvg } from '../../src/exporters/svg.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { readSop } from '../../src/model/file.ts';
import type { Sop } from '../../src/model/sop.ts';

const PICTURES = fileURLToPath(new URL('pictures/', import.meta.url));
const TEMPLATES = fileURLToPath(new URL('../../public/contoh/', import.meta.url));
const isDrawingAnew = process.env.UPDATE_GALLERY === '1';

const built = import.meta.glob<Sop>('./sops/*.ts', { eager: true, import: 'sop' });
const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/\.\w+$/, '');

function template(file: string): Sop {
  const result = readSop(readFileSync(`${TEMPLATES}${file}`, 'utf8'));
  if (!result.ok) throw new Error(result.message);
  return result.sop;
}

const sops: readonly (readonly [name: string, sop: Sop])[] = [
  ...Object.entries(built).map(([path, sop]) => [nameOf(path), sop] as const),
  ...readdirSync(TEMPLATES)
    .filter((file) => file.endsWith('.alir'))
    .map((file) => [`contoh-${nameOf(file)}`, template(file)] as const),
];

/** An element a line, so that a review shows what has moved. */
const draw = (sop: Sop): string =>
  exportSvg(drawSop(sop, layoutSop(sop)), { title: sop.identity.title, source: null }).replaceAll(
    '><',
    '>\n<',
  );

if (isDrawingAnew) {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  for (const [name, sop] of sops) writeFileSync(`${PICTURES}${name}.svg`, draw(sop));
}

describe('the gallery', () => {
  it.each(sops)('%s looks as it did', (name, sop) => {
    const file = `${PICTURES}${name}.svg`;
    const before = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';
    // Not toBe: the difference of two pictures is no use in a terminal.
    const isSame = draw(sop) === before;
    expect(isSame, `${name}.svg has changed: npm run gallery draws it anew, to be looked at`).toBe(
      true,
    );
  });

  it('has no picture without an SOP', () => {
    const names = readdirSync(PICTURES).map(nameOf);
    expect(names.toSorted()).toEqual(sops.map(([name]) => name).toSorted());
  });
});
