/**
 * How good the drawings come out, with no hand at them: `npm run drawing -- [folder] [--seeds n] [--from n]
 * [--pictures dir] [--libavoid]`. Lays out the gallery, the templates, every `*.alir` of the folder and random SOPs,
 * and prints per document and per set what is wrong and how good the rest is. Asserts nothing.
 */
import { parseArgs } from 'node:util';
import { SOP_KINDS } from '../layout/randomMixes.ts';
import { documentsIn, gallery, randomDocuments, templates } from './documents.ts';
import { type Measured, measureDocument } from './measured.ts';
import { writePictures } from './pictures.ts';
import { print } from './report.ts';

/** Seeds a kind; the mixes that goals are set for get more than those of one feature. */
const SEEDS = 5;
const MIXES: readonly string[] = ['rnd', 'hard', 'narrow', 'near', 'nearHard', 'nearNarrow'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string' },
    from: { type: 'string', default: '1' },
    pictures: { type: 'string' },
    libavoid: { type: 'boolean', default: false },
  },
});

const seedsOf = (kind: string): number =>
  Number(values.seeds ?? (MIXES.includes(kind) ? 2 * SEEDS : SEEDS));

const sets = [
  { name: 'gallery', isListed: true, documents: [...(await gallery()), ...templates()] },
  ...positionals.map((folder) => ({
    name: folder,
    isListed: true,
    documents: documentsIn(folder),
  })),
  ...SOP_KINDS.map((kind) => ({
    name: kind,
    isListed: false,
    documents: randomDocuments(kind, Number(values.from), seedsOf(kind)),
  })),
];

// Until what runs often is compiled.
for (const { documents } of sets) for (const one of documents.slice(0, 2)) measureDocument(one);
const measured = sets.map(
  ({ documents, ...set }): { name: string; isListed: boolean; documents: Measured[] } => ({
    ...set,
    documents: documents.map(measureDocument),
  }),
);
print(measured);
if (values.libavoid) {
  const { printComparison } = await import('./compare.ts');
  printComparison(measured);
}
if (values.pictures) {
  const count = writePictures(
    values.pictures,
    measured.flatMap(({ documents }) => documents),
  );
  console.log(`${count} pages with defects drawn in ${values.pictures}`);
}
