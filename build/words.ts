/**
 * Every sentence a person reads stands in one file, and most of them are for what loads later. In the build each
 * word of that file is a module of its own, so that the page begins with the words it shows and no others.
 */
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const IMPORT = /^import \{([^}]*)\} from '([^']*\/words\.ts)';$/gm;
/** The file, asked for one of its words. */
const ONE = /\/words\.ts\?only=(\w+)$/;
/** Where a word begins, at the start of a line; the one before ends there. */
const BEGINNING = /^(?=(?:export )?(?:const|function|type|interface) \w+)/m;
const NAME = /^(?:export )?(const|function|type|interface) (\w+)/;

export const wordsApart = (): Plugin => ({
  name: 'words-apart',
  enforce: 'pre',
  apply: 'build',
  resolveId: (id, importer) =>
    ONE.test(id) && importer ? resolve(dirname(importer.replace(/\?.*/, '')), id) : null,
  transform: (code, id) => {
    const [, name] = ONE.exec(id) ?? [];
    if (name) return { code: alone(code, name), map: null, moduleSideEffects: false };
    if (!code.includes('/words.ts')) return null;
    const split = (_: string, names: string, from: string) => apart(names, from);
    return { code: code.replace(IMPORT, split), map: null };
  },
});

/** `import { A, type B, C as D } from 'words.ts'` as an import for each. */
const apart = (names: string, from: string): string =>
  names
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && !each.startsWith('type '))
    .map((each) => `import { ${each} } from '${from}?only=${each.split(' ')[0]}';`)
    .join(' ');

/** One word of the file, with imports of those that it is made of; types stay, as they cost nothing. */
function alone(code: string, name: string): string {
  const parts = code.split(BEGINNING).map((text) => ({ text, declared: NAME.exec(text) }));
  const own = parts.find(({ declared }) => declared?.[2] === name);
  if (!own) throw new Error(`words.ts has no ${name}`);
  const types = parts.filter(({ declared }) => /type|interface/.test(declared?.[1] ?? ''));
  const asked = parts.flatMap(({ declared }) => {
    const [, kind = '', other = ''] = declared ?? [];
    const isWord = kind === 'const' || kind === 'function';
    return isWord && other !== name && new RegExp(`\\b${other}\\b`).test(own.text) ? [other] : [];
  });
  return [
    ...asked.map((other) => `import { ${other} } from './words.ts?only=${other}';`),
    ...types.map(({ text }) => text),
    own.text.replace(/^(?!export )/, 'export '),
  ].join('\n');
}
