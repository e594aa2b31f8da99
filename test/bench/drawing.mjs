/** Runs the measurement of drawings in Node, through Vite: `npm run drawing`. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const file = fileURLToPath(new URL('drawing.ts', import.meta.url));
await runnerImport(file, { configFile: false, logLevel: 'error' });
