/** The files that the one-file build carries in itself, as a module: each by its path, in base64. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What goes along, by folder of the built app and by how its names end. */
const CARRIED: readonly (readonly [folder: string, ending: RegExp])[] = [
  ['fonts', /\.ttf$/],
  ['contoh', /\.(alir|json)$/],
  ['.', /^(icon\.svg|licences\.json)$/],
];

export function filesModule(root: string): string {
  const files = CARRIED.flatMap(([folder, ending]) =>
    readdirSync(join(root, 'dist', folder))
      .filter((name) => ending.test(name))
      .map((name) => [
        join(folder, name).replaceAll('\\', '/'),
        readFileSync(join(root, 'dist', folder, name)).toString('base64'),
      ]),
  );
  return `export const FILES = ${JSON.stringify(Object.fromEntries(files))};`;
}
