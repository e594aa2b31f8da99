/** Runs the measurements in Node, and from there in a browser: `npm run bench`. */
import { runBuilt } from './built.mjs';

await runBuilt('measure');
