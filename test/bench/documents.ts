/** The SOPs that drawings are measured on. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSop } from '../../src/model/file.ts';
import type { Sop } from '../../src/model/sop.ts';
import type { SopKind } from '../layout/randomMixes.ts';
import { randomSop } from '../layout/randomSop.ts';

export interface Document {
  readonly name: string;
  readonly sop: Sop;
}

const TEMPLATES = fileURLToPath(new URL('../../public/contoh/', import.meta.url));

export const gallery = (): readonly Document[] =>
  Object.entries(import.meta.glob<Sop>('../gallery/sops/*.ts', { eager: true, import: 'sop' })).map(
    ([path, sop]) => ({ name: basename(path, '.ts'), sop }),
  );

export const templates = (): readonly Document[] => documentsIn(TEMPLATES);

/** Every `.alir` of a folder. */
export const documentsIn = (folder: string): readonly Document[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.alir'))
    .toSorted()
    .map((file) => {
      const read = readSop(readFileSync(join(folder, file), 'utf8'));
      if (!read.ok) throw new Error(`${file}: ${read.message}`);
      return { name: basename(file, '.alir'), sop: read.sop };
    });

export const randomDocuments = (kind: SopKind, from: number, count: number): readonly Document[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `${kind}-${from + i}`,
    sop: randomSop(kind, from + i),
  }));
