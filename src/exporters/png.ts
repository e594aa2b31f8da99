/** PNG: a page, or all pages under each other, as a picture that knows its size on paper and carries its source. */
import type { Drawing } from '../drawing/drawing.ts';
import { addPngNotes } from './pngChunks.ts';
import { PNG_KEYWORD } from './source.ts';
import { stackTops } from './svg.ts';

/** px, or mm on paper. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Draws pages under each other over the whole of a size in px, on white, and encodes that. */
export type Picture = (drawings: readonly Drawing[], size: Size) => Promise<Blob>;

export interface PngOptions {
  readonly picture: Picture;
  /** Dots an inch, at least; 300 unless said otherwise. */
  readonly dpi?: number;
  /** The text of the `.alir` file to carry along; null for none. */
  readonly source: string | null;
}

const MM_PER_INCH = 25.4;
const DEFAULT_DPI = 300;
/** Chromium draws nothing on a canvas with more px a side. */
const MAX_PAGE_SIDE = 16384;
const MAX_SHEET_SIDE = 16000;

/** One page as a PNG. */
export async function exportPng(
  drawing: Drawing,
  { picture, dpi = DEFAULT_DPI, source }: PngOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const size = pixelSize(drawing, dpi / MM_PER_INCH, MAX_PAGE_SIDE);
  const png = await picture([drawing], size);
  return addPngNotes(new Uint8Array(await png.arrayBuffer()), {
    dpi: (size.width / drawing.width) * MM_PER_INCH,
    text: source === null ? null : { keyword: PNG_KEYWORD, text: source },
  });
}

/** All pages in one picture, at `scale` px a mm or less where it would be too large. */
export async function pngSheet(
  drawings: readonly Drawing[],
  { picture, scale }: { readonly picture: Picture; readonly scale: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const size = pixelSize(stackTops(drawings).paper, scale, MAX_SHEET_SIDE);
  return new Uint8Array(await (await picture(drawings, size)).arrayBuffer());
}

/** Whole px, none missing, at a scale that keeps both sides within the limit. */
function pixelSize(paper: Size, pxPerMm: number, limit: number): Size {
  const scale = Math.min(pxPerMm, limit / Math.max(paper.width, paper.height));
  const px = (mm: number) => Math.max(1, Math.min(limit, Math.ceil(mm * scale - 1e-6)));
  return { width: px(paper.width), height: px(paper.height) };
}
