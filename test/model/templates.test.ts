import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSop } from '../../src/model/file.ts';
import { flowsFrom, flowsTo, symbolPlaces } from '../../src/model/lookup.ts';
import type { Sop } from '../../src/model/sop.ts';
import { writeSop } from '../../src/model/writeFile.ts';

const FOLDER = fileURLToPath(new URL('../../public/contoh/', import.meta.url));

interface Entry {
  readonly file: string;
  readonly title: string;
  readonly about: string;
  readonly rows: number;
  readonly actors: number;
}

const read = (name: string): string => readFileSync(`${FOLDER}${name}`, 'utf8');
const index: readonly Entry[] = JSON.parse(read('index.json'));

function open(name: string): Sop {
  const result = readSop(read(name));
  if (!result.ok) throw new Error(result.message);
  expect(result.repairs).toEqual([]);
  return result.sop;
}

describe('the templates', () => {
  it('are all in the list, since a page cannot look into a folder', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.alir'));
    expect(index.map((entry) => entry.file).toSorted()).toEqual(files.toSorted());
  });

  it.each(index)('$file opens as the list says, and writes back byte for byte', (entry) => {
    const sop = open(entry.file);
    expect(writeSop(sop)).toBe(read(entry.file));
    expect(entry).toMatchObject({
      title: sop.identity.title,
      rows: sop.activities.length,
      actors: sop.actors.length,
    });
    expect(entry.about).toMatch(/^[A-Z].*\.$/);
  });

  it.each(index)(
    '$file begins and ends with a capsule, and labels what a decision answers',
    ({ file }) => {
      const sop = open(file);
      for (const activity of [sop.activities.at(0), sop.activities.at(-1)]) {
        expect(activity?.symbols.map((symbol) => symbol.kind)).toEqual(['terminator']);
      }
      for (const { symbol } of symbolPlaces(sop).values()) {
        expect(flowsFrom(sop, symbol.id).length + flowsTo(sop, symbol.id).length).toBeGreaterThan(
          0,
        );
        if (symbol.kind !== 'decision') continue;
        const labels = flowsFrom(sop, symbol.id)
          .filter((flow) => flow.kind === 'arrow')
          .map((flow) => flow.label);
        expect(labels.length).toBeGreaterThanOrEqual(2);
        expect(labels).not.toContain('');
      }
    },
  );

  it.each(index)('$file has no empty cell and no empty part of the identity', ({ file }) => {
    const { activities, identity } = open(file);
    for (const row of activities) {
      expect([row.description, row.requirements, row.duration, row.output]).not.toContain('');
      expect(row.description).toMatch(/^Me/);
      expect(row.duration).toMatch(/^\d+ (menit|jam|hari kerja)/);
    }
    // Never revised, and without an emblem of its own.
    const { revised: _revised, logo: _logo, approval, ...filled } = identity;
    for (const value of [...Object.values(filled), ...Object.values(approval)]) {
      expect(value).not.toHaveLength(0);
    }
  });
});
