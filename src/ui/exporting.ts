/** From the document to files for printing and sharing: always from the model, never from what is on screen. */

import { setLogo } from '../commands/identity.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { drawPage } from '../drawing/drawPage.ts';
import type { ExportJob, JobProgress } from '../exporters/job.ts';
import { layoutSop } from '../layout/layoutSop.ts';
import type { SopLayout } from '../layout/sopLayout.ts';
import type { Sop } from '../model/sop.ts';
import { writeSop } from '../model/writeFile.ts';
import { FORM, UI } from '../words.ts';
import { PX } from './canvas/view.ts';
import type { ExportFormat } from './editorContext.tsx';
import { runExport } from './exportThread.ts';
import { titleName } from './files.ts';
import { asPng } from './logo.ts';

export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

const TYPES = {
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  png: 'image/png',
  sheet: 'image/png',
} as const;

/** The files of an export; null when it was called off. Throws when the browser lets it down. */
export async function exportFiles(
  sop: Sop,
  fileName: string | null,
  format: ExportFormat,
  progress: JobProgress,
): Promise<readonly ExportedFile[] | null> {
  const name = fileName ?? titleName(sop.identity.title);
  const blobs = await exportBlobs(sop, format, progress);
  return (
    blobs?.map((blob, i) => ({
      name: format === 'png' ? `${name}-${i + 1}.png` : `${name}.${format}`,
      blob,
    })) ?? null
  );
}

/** What an export holds, without names. */
export async function exportBlobs(
  sop: Sop,
  format: ExportJob['format'],
  progress: JobProgress,
): Promise<readonly Blob[] | null> {
  const printed = format === 'pdf' ? await withPngLogo(sop) : sop;
  const layout = layoutSop(printed);
  const { title, institution, number } = sop.identity;
  const job: ExportJob = {
    format,
    title: title === '' ? UI.untitled : title,
    author: institution,
    subject: number,
    source: writeSop(sop),
    bookmarks: bookmarks(layout),
    scale: PX,
  };
  const files = await runExport(job, drawings(printed, layout), progress);
  return files?.map((bytes) => new Blob([bytes], { type: TYPES[format] })) ?? null;
}

function* drawings(sop: Sop, layout: SopLayout): Iterable<Drawing> {
  for (const page of layout.pages) yield drawPage(page, layout, sop.identity.logo);
}

/** PDF knows no WebP. */
async function withPngLogo(sop: Sop): Promise<Sop> {
  const { logo } = sop.identity;
  return logo?.type === 'image/webp' ? setLogo(sop, await asPng(logo)) : sop;
}

/** One bookmark for each part of the form. */
function bookmarks(layout: SopLayout) {
  const flow = layout.pages.find(({ kind }) => kind === 'flow');
  return [
    { title: FORM.identityPart, page: 1 },
    ...(flow ? [{ title: FORM.flowPart, page: flow.index + 1 }] : []),
  ];
}
