/** What every Sop that comes in keeps to, whatever the file was like. */
import { expect } from 'vitest';
import { readSop } from '../../src/model/file.ts';
import { allIds, ID_PATTERN } from '../../src/model/ids.ts';
import { symbolPlaces } from '../../src/model/lookup.ts';
import type { Sop } from '../../src/model/sop.ts';
import { toFile, writeSop } from '../../src/model/writeFile.ts';

/** Ids are unique and sound, nothing points nowhere, and the file of it is canonical and comes back unmended. */
export function expectSound(sop: Sop): void {
  const ids = allIds(sop);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !ID_PATTERN.test(id))).toEqual([]);
  const symbols = symbolPlaces(sop);
  expect(sop.flows.filter(({ from, to }) => !symbols.has(from) || !symbols.has(to))).toEqual([]);
  const actors = new Set(sop.actors.map(({ id }) => id));
  const strays = [...symbols.values()].filter(({ symbol }) => !actors.has(symbol.actor));
  expect(strays).toEqual([]);
  const text = writeSop(sop);
  expect(text).toBe(`${JSON.stringify(toFile(sop), null, 2)}\n`);
  const again = readSop(text);
  expect(again.ok && again.repairs).toEqual([]);
  expect(again.ok && writeSop(again.sop)).toBe(text);
}
