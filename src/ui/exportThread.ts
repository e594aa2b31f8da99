/** Hands an export to the worker, and does it on the page in slices where no worker can be had. */
import type { Drawing } from '../drawing/drawing.ts';
import type { FromWorker, ToWorker } from '../exporters/exportWorker.ts';
import { loadFontFiles } from '../exporters/fonts.ts';
import { type ExportJob, type FileBytes, type JobProgress, runJob } from '../exporters/job.ts';
import { startWorker } from './workers.ts';

/** How long the page draws before it lets a frame through, ms. */
const SLICE = 6;

/** The files of a job; null when it was called off. `drawings` makes each page when it is asked for. */
export async function runExport(
  job: ExportJob,
  drawings: Iterable<Drawing>,
  progress: JobProgress,
): Promise<readonly FileBytes[] | null> {
  const pages = await inSlices(drawings, progress.signal);
  if (!pages) return null;
  const made = await inTurn(() => runInWorker(job, pages, progress));
  return made === 'failed' ? runHere(job, pages, progress) : made;
}

/** All of what takes a while to make one by one. */
async function inSlices<T>(items: Iterable<T>, signal: AbortSignal): Promise<readonly T[] | null> {
  const made: T[] = [];
  let since = performance.now();
  for (const item of items) {
    made.push(item);
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
    since = performance.now();
  }
  return made;
}

async function runHere(job: ExportJob, pages: readonly Drawing[], progress: JobProgress) {
  const fonts = await loadFontFiles(document.baseURI);
  if (!fonts) throw new Error('The bundled fonts could not be loaded');
  const { domPictures } = await import('../exporters/domPicture.ts');
  return runJob(job, pages, { fonts, pictures: domPictures }, progress);
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: the worker has one document in hand at a time. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const next = last.then(act);
  last = next.catch(() => {});
  return next;
}

/** Kept when it is done: the next export finds its fonts read and its code compiled. */
let worker: Worker | null = null;
/** Where a worker can't start, as in a page opened from a disk, it is not tried again. */
let isRefused = false;

async function runInWorker(
  job: ExportJob,
  pages: readonly Drawing[],
  { onPage, signal }: JobProgress,
): Promise<readonly FileBytes[] | null | 'failed'> {
  if (signal.aborted) return null;
  worker ??= isRefused ? null : startedWorker();
  const own = worker;
  if (!own) return 'failed';
  const heard = new AbortController();
  const answer = new Promise<readonly FileBytes[] | null | 'failed'>((resolve) => {
    const listen = { signal: heard.signal };
    const onMessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('files' in data) resolve(data.files);
      else if ('failed' in data) resolve('failed');
      else onPage(data.done, data.total);
    };
    own.addEventListener('message', onMessage, listen);
    own.addEventListener(
      'error',
      () => {
        isRefused = true;
        resolve('failed');
      },
      listen,
    );
    signal.addEventListener('abort', () => resolve(null), listen);
  });
  const tell = (message: ToWorker) => own.postMessage(message);
  const told = await inSlices(telling(tell, pages), signal);
  if (told) tell({ job, base: document.baseURI });
  const files = await answer;
  heard.abort();
  // One that was stopped half way, or that failed, is not relied on again.
  if (files === null || files === 'failed') endWorker();
  return files;
}

function* telling(tell: (message: ToWorker) => void, pages: readonly Drawing[]) {
  for (const drawing of pages) yield tell({ drawing });
}

function endWorker(): void {
  worker?.terminate();
  worker = null;
}

function startedWorker(): Worker | null {
  try {
    return startWorker('export');
  } catch {
    isRefused = true;
    return null;
  }
}
