/** Every SOP of the gallery and every template is walked by every way that it has. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readSop } from '../../src/model/file.ts';
import type { Sop } from '../../src/model/sop.ts';
import { everyWay, reachable } from './everyWay.ts';

const TEMPLATES = fileURLToPath(new URL('../../public/contoh/', import.meta.url));

const built = import.meta.glob<Sop>('../gallery/sops/*.ts', { eager: true, import: 'sop' });

const sops: readonly (readonly [name: string, sop: Sop])[] = [
  ...Object.entries(built).map(([path, sop]) => [path.replace(/^.*\//, ''), sop] as const),
  ...readdirSync(TEMPLATES)
    .filter((file) => file.endsWith('.alir'))
    .map((file) => [file, template(file)] as const),
];

function template(file: string): Sop {
  const result = readSop(readFileSync(`${TEMPLATES}${file}`, 'utf8'));
  if (!result.ok) throw new Error(result.message);
  return result.sop;
}

it.each(sops)('%s is walked by every way there is', (_, sop) => {
  const [seen, all] = [everyWay(sop, 12), reachable(sop)];
  expect([...all.symbols].filter((id) => !seen.symbols.has(id))).toEqual([]);
  expect([...all.flows].filter((id) => !seen.flows.has(id))).toEqual([]);
});
