/** An export as plain data, so that a worker can do it as well as the page itself. */
import type { Drawing } from '../drawing/drawing.ts';
import { type FontFiles, fontCss } from './fonts.ts';
import type { Picture } from './png.ts';
import { svgParts } from './svg.ts';
import { nextTask } from './turns.ts';

/** What to make of the drawings. */
export interface ExportJob {
  /** `sheet` is one PNG of all pages, which only the measuring page asks for. */
  readonly format: 'pdf' | 'svg' | 'png' | 'sheet';
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** The text of the `.alir` file to carry along; null for none. */
  readonly source: string | null;
  /** `page` is counted from 1 among the drawings. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
  /** px a mm of a `sheet`. */
  readonly scale: number;
}

/** The bytes of a file; a PNG a page for `png`, one file for the rest. */
export type FileBytes = Uint8Array<ArrayBuffer>;

export interface JobProgress {
  readonly onPage: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

export interface JobTools {
  readonly fonts: FontFiles;
  readonly pictures: (fonts: FontFiles) => Picture | Promise<Picture>;
}

/** The files of a job; null when it was called off. What a format needs is loaded when it is first asked for. */
export async function runJob(
  job: ExportJob,
  drawings: readonly Drawing[],
  { fonts, pictures }: JobTools,
  progress: JobProgress,
): Promise<readonly FileBytes[] | null> {
  switch (job.format) {
    case 'pdf': {
      const { exportPdf } = await import('./pdf.ts');
      const bytes = await exportPdf(drawings, { ...job, fonts, ...progress });
      return bytes && [bytes];
    }
    case 'svg':
      return svgFile(job, drawings, fonts, progress);
    case 'png':
      return pngFiles(job, drawings, await pictures(fonts), progress);
    case 'sheet':
      return sheetFile(job, drawings, await pictures(fonts), progress);
  }
}

async function svgFile(
  job: ExportJob,
  drawings: readonly Drawing[],
  fonts: FontFiles,
  { onPage, signal }: JobProgress,
): Promise<readonly FileBytes[] | null> {
  const parts: string[] = [];
  for (const part of svgParts(drawings, { ...job, fontCss: fontCss(fonts) })) {
    parts.push(part);
    onPage(Math.min(parts.length - 1, drawings.length), drawings.length);
    await nextTask();
    if (signal.aborted) return null;
  }
  return [new TextEncoder().encode(parts.join(''))];
}

async function pngFiles(
  { source }: ExportJob,
  drawings: readonly Drawing[],
  picture: Picture,
  { onPage, signal }: JobProgress,
): Promise<readonly FileBytes[] | null> {
  const { exportPng } = await import('./png.ts');
  const files: FileBytes[] = [];
  for (const drawing of drawings) {
    await nextTask();
    if (signal.aborted) return null;
    files.push(await exportPng(drawing, { picture, source }));
    onPage(files.length, drawings.length);
  }
  return files;
}

/** One picture, which the browser makes in one go. */
async function sheetFile(
  { scale }: ExportJob,
  drawings: readonly Drawing[],
  picture: Picture,
  { signal }: JobProgress,
): Promise<readonly FileBytes[] | null> {
  const { pngSheet } = await import('./png.ts');
  if (signal.aborted) return null;
  const file = await pngSheet(drawings, { picture, scale });
  return signal.aborted ? null : [file];
}
