/** Holds the table of `src/README.md`: who may import whom, and what has one home. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** A folder may import itself and those before it. */
const ORDER = [
  ...['geometry', 'language', 'model', 'rules', 'walk', 'commands', 'layout', 'drawing'],
  ...['exporters', 'importers', 'store', 'ui'],
];

/** Packages and the only places that know them. */
const HOMES: readonly (readonly [name: RegExp, home: RegExp])[] = [
  [/^valibot$/, /^model\//],
  [/^(jspdf|html-to-image)$/, /^exporters\//],
  [/^(fflate|htmlparser2)$/, /^importers\//],
  [/^idb$/, /^store\//],
  [/^zustand\b/, /^(store\/|ui\/editorContext\.tsx$)/],
  [/^(react|react-dom|lucide-react)\b/, /^(ui\/|main\.tsx$)/],
  [/^@xyflow\/react\b/, /^ui\/canvas\//],
];

interface Import {
  readonly file: string;
  /** A path under `src/`, or the name of a package. */
  readonly target: string;
  readonly isOurs: boolean;
  readonly typeOnly: boolean;
}

const IMPORT =
  /\b(?:import|export)\s+(type\s)?(?:[\w*\s{},]+?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g;

const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);
const files = paths.filter((path) => /\.tsx?$/.test(path));
const textOf = (file: string) => readFileSync(`${SRC}${file}`, 'utf8');
const folderOf = (path: string) => path.split('/')[0] ?? '';

const imports = files.flatMap((file) =>
  [...textOf(file).matchAll(IMPORT)].map(([, type, from = '', lazy]): Import => {
    const name = lazy ?? from;
    const isOurs = name.startsWith('.');
    const target = isOurs ? posix.join(posix.dirname(file), name) : name;
    return { file, target, isOurs, typeOnly: type !== undefined };
  }),
);
const said = (some: readonly Import[]) => some.map(({ file, target }) => `${file} -> ${target}`);

it('reads the imports it judges', () => {
  expect(said(imports)).toEqual(
    expect.arrayContaining([
      'layout/layoutSop.ts -> layout/table.ts',
      'exporters/pdf.ts -> jspdf',
      'ui/App.tsx -> react',
    ]),
  );
});

it('a folder imports itself and the folders before it', () => {
  const rank = (path: string) => ORDER.indexOf(folderOf(path));
  const isKept = ({ file, target }: Import) => {
    if (file === 'main.tsx') return true;
    if (/^(guideW|w)ords\.ts$/.test(file)) return false;
    if (target === 'guideWords.ts') return file.startsWith('ui/guide/');
    if (target === 'words.ts') return folderOf(file) !== 'geometry';
    return rank(file) >= 0 && rank(target) >= 0 && rank(target) <= rank(file);
  };
  expect(said(imports.filter((one) => one.isOurs && !isKept(one)))).toEqual([]);
});

it('the canvas lies under the stage and knows nothing of it', () => {
  const isUpward = ({ file, target }: Import) =>
    file.startsWith('ui/canvas/') && target.startsWith('ui/stage/');
  expect(said(imports.filter(isUpward))).toEqual([]);
});

it('a package with one home stays there', () => {
  const strays = imports.filter(({ file, target }) =>
    HOMES.some(([name, home]) => name.test(target) && !home.test(file)),
  );
  expect(said(strays)).toEqual([]);
});

it('no file imports itself by way of others', () => {
  const targets = new Map(
    files.map((file) => [
      file,
      imports.filter((one) => one.file === file && !one.typeOnly).map(({ target }) => target),
    ]),
  );
  const done = new Set<string>();
  const cycleFrom = (file: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of targets.get(file) ?? []) {
      const cycle = cycleFrom(target, [...trail, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of files) expect(cycleFrom(file, [])).toEqual([]);
});

it('everything lives with the concept it serves', () => {
  const names = paths.map((path) => basename(path));
  const vague = /^(utils?|helpers?|types|hooks|common|index)(\.tsx?)?$/;
  expect(names.filter((name) => vague.test(name))).toEqual([]);
});

it('text never becomes markup or code', () => {
  const risky =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|eval\(|new Function)/;
  expect(files.filter((file) => risky.test(textOf(file)))).toEqual([]);
});

it('the core runs in Node, with no React and no page', async () => {
  for (const name of ['react', 'react-dom', '@xyflow/react'])
    vi.doMock(name, () => {
      throw new Error(`${name} is absent here`);
    });
  expect('document' in globalThis).toBe(false);
  const { createEditor } = await import('../src/store/editor.ts');
  const { addActor } = await import('../src/commands/actors.ts');
  const { placeSymbol } = await import('../src/commands/symbols.ts');
  const { checkSop } = await import('../src/rules/check.ts');
  const { layoutSop } = await import('../src/layout/layoutSop.ts');
  const { drawSop } = await import('../src/drawing/drawPage.ts');
  const { readSop } = await import('../src/model/file.ts');
  const { writeSop } = await import('../src/model/writeFile.ts');
  const editor = createEditor();
  editor.run((sop) => addActor(sop, { at: 1, name: 'Kasubag' }));
  const place = { at: 'between', row: 1 } as const;
  editor.run((sop) => placeSymbol(sop, { kind: 'process', actor: 'a1', place }));
  const sop = editor.sop();
  expect(readSop(writeSop(sop))).toEqual({ ok: true, sop, repairs: [] });
  expect(checkSop(sop).length).toBeGreaterThan(0);
  expect(JSON.stringify(drawSop(sop, layoutSop(sop)))).toContain('Kasubag');
});
