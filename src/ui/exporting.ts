/** From the document to files for printing and sharing. The exporters are loaded when they are first needed. */

import { setLogo } from '../commands/identity.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { drawSop } from '../drawing/drawPage.ts';
import { fontCss, loadFontFiles } from '../exporters/fonts.ts';
import { layoutSop } from '../layout/layoutSop.ts';
import type { SopLayout } from '../layout/sopLayout.ts';
import { writeSop } from '../model/file.ts';
import type { Sop } from '../model/sop.ts';
import { FORM, UI } from '../words.ts';
import { PX } from './canvas/view.ts';
import type { ExportFormat } from './editorContext.tsx';
import { titleName } from './files.ts';
import { asPng } from './logo.ts';

export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

export interface Progress {
  readonly onPage: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** The files of an export; null when it was cancelled. Throws when the browser lets it down. */
export async function exportFiles(
  sop: Sop,
  fileName: string | null,
  format: ExportFormat,
  progress: Progress,
): Promise<readonly ExportedFile[] | null> {
  const name = fileName ?? titleName(sop.identity.title);
  switch (format) {
    case 'pdf': {
      const blob = await pdfBlob(sop, progress);
      return blob && [{ name: `${name}.pdf`, blob }];
    }
    case 'svg': {
      const blob = await svgBlob(sop);
      return progress.signal.aborted ? null : [{ name: `${name}.svg`, blob }];
    }
    case 'png':
      return pngFiles(sop, name, progress);
  }
}

const drawn = (sop: Sop): { layout: SopLayout; drawings: readonly Drawing[] } => {
  const layout = layoutSop(sop);
  return { layout, drawings: drawSop(sop, layout) };
};

async function fontFiles() {
  const files = await loadFontFiles(document.baseURI);
  if (!files) throw new Error('The bundled fonts could not be loaded');
  return files;
}

/** The document as one PDF, or null when it was cancelled. */
export async function pdfBlob(sop: Sop, progress: Progress): Promise<Blob | null> {
  const { exportPdf } = await import('../exporters/pdf.ts');
  const { layout, drawings } = drawn(await withPngLogo(sop));
  const { title, institution, number } = sop.identity;
  const bytes = await exportPdf(drawings, {
    fonts: await fontFiles(),
    title: title === '' ? UI.untitled : title,
    author: institution,
    subject: number,
    source: writeSop(sop),
    bookmarks: bookmarks(layout),
    ...progress,
  });
  return bytes && new Blob([bytes], { type: 'application/pdf' });
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

/** The document as one SVG with a page under the other. */
export async function svgBlob(sop: Sop): Promise<Blob> {
  const { exportSvg } = await import('../exporters/svg.ts');
  const { title } = sop.identity;
  const text = exportSvg(drawn(sop).drawings, {
    title: title === '' ? UI.untitled : title,
    source: writeSop(sop),
    fontCss: fontCss(await fontFiles()),
  });
  return new Blob([text], { type: 'image/svg+xml' });
}

async function pngFiles(sop: Sop, name: string, progress: Progress) {
  const { exportPng } = await import('../exporters/png.ts');
  const css = fontCss(await fontFiles());
  const { drawings } = drawn(sop);
  const files: ExportedFile[] = [];
  for (const drawing of drawings) {
    progress.onPage(files.length, drawings.length);
    // A turn of the event loop lets the bar move and a press on Batal be heard.
    await new Promise((resolve) => setTimeout(resolve));
    if (progress.signal.aborted) return null;
    const blob = await exportPng(drawing, { fontCss: css, source: writeSop(sop) });
    files.push({ name: `${name}-${drawing.page}.png`, blob });
  }
  return files;
}

/** All pages in one picture, 1 px a CSS px. */
export async function pngSheetBlob(sop: Sop): Promise<Blob> {
  const { pngSheet } = await import('../exporters/png.ts');
  const css = fontCss(await fontFiles());
  return pngSheet(drawn(sop).drawings, { fontCss: css, scale: PX });
}
