/** Writes `licences.json`: what is bundled, from which package, under which licence, as the page's Tentang shows it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A package of which something is in the bundle. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The licence as the package gives it. */
  readonly text: string;
}

/** Licences that Alir may carry; another one stops the build. */
const ALLOWED = /^\(?(MIT|ISC|Apache-2\.0|BSD-[23]-Clause)\b/;
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
/** Fonts are bundled as files. */
const FONTS = [
  ['Arimo', 'LICENSE-arimo.txt'],
  ['Noto Sans Symbols 2', 'LICENSE-symbols.txt'],
] as const;

/** Folders of packages, from the page and from its threads, which are bundled before it. */
const folders = new Set<string>();

/** Notes what is bundled; for the page and for its threads. */
export const noteLicences = (): Plugin => ({
  name: 'note-licences',
  apply: 'build',
  generateBundle: (_, bundle) => {
    for (const part of Object.values(bundle)) {
      if (part.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(part.modules)) {
        const [folder] = PACKAGE.exec(id.replaceAll('\\', '/')) ?? [];
        if (folder !== undefined && renderedLength > 0) folders.add(folder.replace(/^\0/, ''));
      }
    }
  },
});

export const writeLicences = (root: string): Plugin => ({
  name: 'write-licences',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler() {
      const packages = [...folders].map(bundledFrom).sort((a, b) => (a.name < b.name ? -1 : 1));
      const strange = packages.filter(({ licence }) => !ALLOWED.test(licence));
      if (packages.length === 0 || strange.length > 0)
        this.error(`Licences: ${strange.map(({ name, licence }) => `${name} ${licence}`).join()}`);
      const fonts = FONTS.map(([name, file]): Bundled => {
        const text = readFileSync(join(root, 'public/fonts', file), 'utf8');
        return { name, version: '', licence: 'OFL-1.1', text };
      });
      const source = JSON.stringify([...packages, ...fonts]);
      this.emitFile({ type: 'asset', fileName: 'licences.json', source });
    },
  },
});

function bundledFrom(folder: string): Bundled {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return {
    name: about.name,
    version: about.version,
    licence: about.license,
    text: file === undefined ? about.license : readFileSync(join(folder, file), 'utf8').trim(),
  };
}
