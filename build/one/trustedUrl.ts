/** Stands for `src/ui/trustedUrl.ts` in the one-file build: what is let through is what the page made itself. */
import { scriptPolicy } from '../../src/ui/scriptPolicy.ts';

export const trustedUrl = scriptPolicy((url) => url.startsWith('blob:'));
