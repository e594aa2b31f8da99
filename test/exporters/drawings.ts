/** Small drawings to export, and the bundled fonts as the app would fetch them. */
import { readFile } from 'node:fs/promises';
import type {
  Drawing,
  Ink,
  InkGroup,
  Marks,
  PathStep,
  TextInk,
} from '../../src/drawing/drawing.ts';
import type { FontFiles } from '../../src/exporters/fonts.ts';
import type { FontName } from '../../src/layout/font/font.ts';

export const text = (value: string, at: { x: number; y: number } & Partial<TextInk>): TextInk => ({
  kind: 'text',
  text: value,
  size: 3.5,
  font: 'arimo-regular',
  width: 20,
  glue: ' ',
  ...at,
});

export const path = (steps: readonly PathStep[], rest: Partial<Ink> = {}): Ink =>
  ({ kind: 'path', steps, stroke: 0.25, ink: '#000000', fill: null, ...rest }) as Ink;

export const line = (...points: readonly (readonly [number, number])[]): PathStep[] =>
  points.map(([x, y], i) => ({ to: i === 0 ? 'M' : 'L', x, y }));

export const group = (marks: Marks, ...inks: Ink[]): InkGroup => ({ marks, area: null, inks });

export const page = (groups: readonly InkGroup[], rest: Partial<Drawing> = {}): Drawing => ({
  page: 1,
  width: 297,
  height: 210,
  groups,
  ...rest,
});

/** A page with one of each: rules, a cell of two lines, symbols, a route with its label and head. */
export const samplePage = (number = 1): Drawing =>
  page(
    [
      group(
        { rules: '' },
        path([...line([10, 20], [287, 20], [287, 190], [10, 190]), { to: 'Z' }]),
      ),
      group(
        { cell: 'description', activity: 'k1' },
        text('Menerima “surat masuk”', { x: 12, y: 26 }),
        text('≥ 5 berkas – résumé', { x: 12, y: 30.5, glue: '' }),
      ),
      group(
        { symbol: 'process', id: 's1', activity: 'k1', actor: 'a1' },
        path([...line([100, 30], [124, 30], [124, 42], [100, 42]), { to: 'Z' }], {
          fill: '#ffffff',
        }),
        text('Kabag & <Staf>', { x: 101, y: 37, font: 'arimo-bold', glue: '' }),
      ),
      group(
        {},
        path(line([112, 42], [112, 60], [150, 60]), {
          marks: { flow: 'f1', from: 's1', to: 's2', kind: 'arrow' },
        }),
        path([...line([150, 60], [147.5, 59], [147.5, 61]), { to: 'Z' }], {
          stroke: 0,
          fill: '#000000',
        }),
        text('Ya', { x: 113, y: 48, glue: '', marks: { 'flow-label': 'f1' } }),
      ),
      group(
        { symbol: 'terminator', id: 's2' },
        path(
          [
            { to: 'M', x: 156, y: 54 },
            { to: 'L', x: 168, y: 54 },
            { to: 'C', x1: 176, y1: 54, x2: 176, y2: 66, x: 168, y: 66 },
            { to: 'L', x: 156, y: 66 },
            { to: 'C', x1: 148, y1: 66, x2: 148, y2: 54, x: 156, y: 54 },
            { to: 'Z' },
          ],
          { fill: '#ffffff' },
        ),
        text('✓', { x: 160, y: 61, font: 'symbols', glue: '' }),
      ),
    ],
    { page: number },
  );

export async function fontFiles(): Promise<FontFiles> {
  const file = async (name: FontName) =>
    new Uint8Array(await readFile(new URL(`../../public/fonts/${name}.ttf`, import.meta.url)));
  return {
    'arimo-regular': await file('arimo-regular'),
    'arimo-bold': await file('arimo-bold'),
    symbols: await file('symbols'),
  };
}
