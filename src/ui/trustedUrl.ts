/** The addresses that scripts may be loaded by: those of the threads and of the service worker. */
import exportUrl from '../exporters/exportWorker.ts?worker&url';
import importUrl from '../importers/importWorker.ts?worker&url';
import { scriptPolicy } from './scriptPolicy.ts';

export const THREADS = { export: exportUrl, import: importUrl } as const;

const OURS: readonly string[] = [...Object.values(THREADS), 'sw.js'];

export const trustedUrl = scriptPolicy((url) => OURS.includes(url));
