/** How much of an Output that nobody asks for is repeated to the reader. */
import { expect, it } from 'vitest';
import { inRow, sopOf } from '../../src/rules/example.ts';
import { outputUsed } from '../../src/rules/output-used.ts';
import { UNMEASURED } from '../../src/rules/pageFacts.ts';

const shown = (output: string): string | undefined =>
  outputUsed
    .check(sopOf(inRow(`Memotret lokasi | Kamera | 1 jam | ${output}`)), UNMEASURED)
    .map(({ message }) => /“(.*)”/su.exec(message)?.[1] ?? '')[0];

const SIXTY = 'Foto udara batas tanah dari arah utara, timur, selatan, dan ';

it.each([
  ['Foto udara', 'Foto udara'],
  ['Foto  udara\ndan\n\nsketsa', 'Foto udara dan sketsa'],
  [`${SIXTY.trimEnd()}.`, `${SIXTY.trimEnd()}.`],
  [`${SIXTY}barat`, `${SIXTY.trimEnd()}…`],
])('of %j it is %j', (output, words) => {
  expect(SIXTY).toHaveLength(60);
  expect(shown(output)).toBe(words);
});
