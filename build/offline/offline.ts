/** Writes `sw.js`, by which the app works without its server: it names every file of this build, and a version. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SOURCE = fileURLToPath(new URL('serviceWorker.js', import.meta.url));
/** What no page asks for: the picture of the README, and the fonts' licences. */
const NOT_ASKED_FOR = /^alir\.png$|\.txt$/;

export const offline = (): Plugin => {
  let publicDir = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const built = Object.values(bundle).map(
          (part) => [part.fileName, part.type === 'chunk' ? part.code : part.source] as const,
        );
        const files = [...built, ...publicFiles(publicDir)].sort(([a], [b]) => (a < b ? -1 : 1));
        const hash = createHash('sha256');
        for (const [name, text] of files) hash.update(name).update(text);
        const names = JSON.stringify(files.map(([name]) => name));
        const source = readFileSync(SOURCE, 'utf8')
          .replace('__VERSION__', `alir-${hash.digest('hex').slice(0, 16)}`)
          .replace('__FILES__', () => names);
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
};

function publicFiles(folder: string): readonly (readonly [name: string, bytes: Buffer])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_ASKED_FOR.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const;
    });
}
