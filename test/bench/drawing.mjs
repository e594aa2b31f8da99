/** Runs the measurement of drawings in Node: `npm run drawing`. */
import { runBuilt } from './built.mjs';

await runBuilt('drawing');
