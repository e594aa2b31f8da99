/**
 * Runs a measurement as what people get runs: built, its modules one. Loaded module by module, each name of another
 * module is looked up at every use, and the router takes two to three times as long.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** As deep under the root as test/bench/, since what is measured finds its files from where it lies. */
const OUT = fileURLToPath(new URL('../../node_modules/.bench/', import.meta.url));

/** Builds a file beside this one, by its name without an ending, and runs it. */
export async function runBuilt(name) {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
      outDir: OUT,
      emptyOutDir: true,
      target: 'node20',
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: '[name].mjs', codeSplitting: false } },
    },
  });
  await import(pathToFileURL(`${OUT}${name}.mjs`).href);
}
