/**
 * Every SOP of the gallery and every template, drawn and compared with its picture in `pictures/`.
 * `npm run gallery` draws the pictures anew; a changed one then shows in review.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawSop } from '../../src/drawing/drawPage.ts';
import { exportSvg } from '../../src/exporters/svg.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { readSop } from '../../src/model/file.ts';
import type { Sop } from '../../src/model/sop.ts';
import { LABEL_DEFECTS, LINE_DEFECTS } from '../layout/seen/finding.ts';
import { expectNone } from '../layout/seen/keeping.ts';

const PICTURES = fileURLToPath(new URL('pictures/', import.meta.url));
const TEMPLATES = fileURLToPath(new URL('../../public/contoh/', import.meta.url));

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

describe('the gallery', () => {
  it.each(sops)('%s looks as it did', async (name, sop) => {
    await expect(draw(sop)).toMatchFileSnapshot(`${PICTURES}${name}.svg`);
  });

  it.each(sops)('%s has nothing wrong with a line or a label', (_, sop) => {
    expectNone(sop, [...LINE_DEFECTS, ...LABEL_DEFECTS, 'shortLastLeg']);
  });

  it('has no picture without an SOP', () => {
    const names = readdirSync(PICTURES).map(nameOf);
    expect(names.toSorted()).toEqual(sops.map(([name]) => name).toSorted());
  });
});
