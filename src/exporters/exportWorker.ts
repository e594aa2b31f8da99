/** The thread that exports run on, so that the page stays quick to the touch meanwhile. */
import type { Drawing } from '../drawing/drawing.ts';
import { canDrawPictures, canvasPictures } from './canvasPicture.ts';
import { loadFontFiles } from './fonts.ts';
import { type ExportJob, type FileBytes, runJob } from './job.ts';

/** What the page says: its drawings one by one, and then what to make of them. */
export type ToWorker =
  | { readonly drawing: Drawing }
  | { readonly job: ExportJob; readonly base: string };

/** What the worker says. After `failed` the page does it itself. */
export type FromWorker =
  | { readonly done: number; readonly total: number }
  | { readonly files: readonly FileBytes[] }
  | { readonly failed: string };

const post = (message: FromWorker, transfer: Transferable[] = []): void =>
  globalThis.postMessage(message, { transfer });

/** A worker is ended by whoever wants it to stop. */
const NEVER = new AbortController().signal;

let drawings: Drawing[] = [];

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('drawing' in data) {
    drawings.push(data.drawing);
    return;
  }
  const given = drawings;
  drawings = [];
  run(data.job, given, data.base).catch((error: unknown) => post({ failed: String(error) }));
});

async function run(job: ExportJob, given: readonly Drawing[], base: string): Promise<void> {
  const isPicture = job.format === 'png' || job.format === 'sheet';
  if (isPicture && !canDrawPictures()) throw new Error('No picture can be drawn here');
  const fonts = await loadFontFiles(base);
  if (!fonts) throw new Error('The bundled fonts could not be loaded');
  const tools = { fonts, pictures: canvasPictures };
  const onPage = (done: number, total: number) => post({ done, total });
  const files = await runJob(job, given, tools, { onPage, signal: NEVER });
  if (files)
    post(
      { files },
      files.map(({ buffer }) => buffer),
    );
}
