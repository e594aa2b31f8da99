/** The two threads beside the page. */
import { THREADS, trustedUrl } from './trustedUrl.ts';

/** A thread by its name; throws where none can be had. */
export const startWorker = (name: keyof typeof THREADS): Worker =>
  new Worker(trustedUrl(THREADS[name]) as string, { type: 'module' });
