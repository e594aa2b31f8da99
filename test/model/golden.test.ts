/** Files of every version of the format that there has been: each opens without mending, and nothing of it is lost. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSop } from '../../src/model/file.ts';
import { MIGRATIONS, type Migration, migrate } from '../../src/model/migrations.ts';
import { VERSION } from '../../src/model/records.ts';
import { writeSop } from '../../src/model/writeFile.ts';
import { runs } from '../runs.ts';
import { arbitrarySop } from './arbitrarySop.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
const versions = Array.from({ length: VERSION }, (_, i) => i + 1);

const filesOf = (version: number): readonly string[] => {
  const folder = join(GOLDEN, `v${version}`);
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
};

const golden = versions.flatMap((version) =>
  filesOf(version).map((path) => ({ version, path, name: path.slice(GOLDEN.length + 1) })),
);

/** What a text says, without the number of its version. */
function contentOf(text: string): object {
  const { version, ...content } = JSON.parse(text) as { version: number };
  return content;
}

describe('the versions of the format', () => {
  it('each have a migration to the next', () => {
    expect(MIGRATIONS).toHaveLength(VERSION - 1);
  });

  it.each(versions)('have golden files: version %i', (version) => {
    expect(filesOf(version).length).toBeGreaterThanOrEqual(version === 1 ? 20 : 1);
    for (const path of filesOf(version))
      expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version });
  });
});

describe.each(golden)('$name', ({ version, path }) => {
  const text = readFileSync(path, 'utf8');

  it('opens without mending', () => {
    expect(readSop(text)).toMatchObject({ ok: true, repairs: [] });
  });

  it('is written in the present version, and says the same when read again', () => {
    const read = readSop(text);
    if (!read.ok) throw new Error(read.message);
    const written = writeSop(read.sop);
    expect(JSON.parse(written)).toMatchObject({ version: VERSION });
    expect(readSop(written)).toEqual(read);
    // As long as the format hasn't changed, to the byte.
    if (version === VERSION) expect(written).toBe(text);
  });
});

describe('migrating', () => {
  const steps: readonly Migration[] = [
    (file) => ({ ...file, version: 2, trail: '1>2' }),
    (file) => ({ ...file, version: 3, trail: `${String(file.trail)} 2>3` }),
  ];

  it('goes through every version between, and leaves what was given as it was', () => {
    const file = Object.freeze({ version: 1 });
    expect(migrate(file, 1, steps)).toEqual({ version: 3, trail: '1>2 2>3' });
    expect(migrate({ version: 2, trail: '-' }, 2, steps)).toEqual({ version: 3, trail: '- 2>3' });
    expect(migrate({ version: 3 }, 3, steps)).toEqual({ version: 3 });
  });
});

describe('a file of a newer version', () => {
  const newer = fc.record({
    sop: arbitrarySop(),
    version: fc.integer({ min: VERSION + 1, max: 999_999 }),
    isText: fc.boolean(),
    more: fc.dictionary(fc.string(), fc.jsonValue()),
  });

  it('is refused by its number, and shown as far as it is understood', () => {
    fc.assert(
      fc.property(newer, ({ sop, version, isText, more }) => {
        const content = { ...more, ...contentOf(writeSop(sop)) };
        const read = readSop(
          JSON.stringify({ ...content, version: isText ? `${version}` : version }),
        );
        if (read.ok) throw new Error('It was opened as if it were ours');
        expect(read.message).toContain(String(version));
        expect(read.newer?.version).toBe(version);
        expect(read.newer?.sop.activities).toEqual(sop.activities);
      }),
      { numRuns: runs(35) },
    );
  });

  it('is shown also where nothing of it is understood', () => {
    const read = readSop('{"format": "alir", "version": 2, "activities": 7}');
    expect(read).toMatchObject({ ok: false, newer: { version: 2 } });
  });
});
