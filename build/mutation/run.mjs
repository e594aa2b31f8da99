/**
 * Whether the tests notice when the code is wrong, by Stryker: `npm run mutation -- rules` tries every mutant of a
 * folder of src/, `-- rules 0.1` those in a tenth of its lines (always the same ones), `-- rules/graph.ts` one file.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Lines that are taken together, about as many as a function has. */
const WINDOW = 10;

const [what = 'model', share = '1'] = process.argv.slice(2);
const path = join('src', what);

const files = statSync(path).isDirectory()
  ? readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(path, name))
  : [path];

const windowsOf = (file) => {
  const lines = readFileSync(file, 'utf8').split('\n').length;
  return Array.from({ length: Math.ceil(lines / WINDOW) }, (_, i) => {
    const first = i * WINDOW + 1;
    return `${file}:${first}-${Math.min(lines, first + WINDOW - 1)}`;
  });
};

/** Every nth of all windows, spread over all files. */
const sampled = () => {
  const windows = files.flatMap(windowsOf);
  const step = 1 / Number(share);
  return windows.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
};

const mutate = Number(share) < 1 ? sampled() : files;
const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', mutate.join(',')], {
  stdio: 'inherit',
  env: { ...process.env, MUTATED: what.split('/')[0] },
});
process.exitCode = status ?? 1;
