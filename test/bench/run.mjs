/** Runs the measurements in Node, through Vite, since Node 20 reads no TypeScript: `npm run bench`. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const file = fileURLToPath(new URL('measure.ts', import.meta.url));
await runnerImport(file, { configFile: false, logLevel: 'error' });
