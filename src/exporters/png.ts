/**
 * PNG: a page as a picture. The page's SVG is drawn off screen, away from whatever the app looks like.
 * The sole home of html-to-image, which loads when the first picture is asked for.
 */
import type { Drawing } from '../drawing/drawing.ts';
import type { SvgNode } from '../drawing/svgTree.ts';
import { addPngNotes } from './pngChunks.ts';
import { PNG_KEYWORD } from './source.ts';
import { exportSvg, pageTree, stackSize, svgPage } from './svg.ts';
import { toElement } from './svgDom.ts';

export interface PngOptions {
  /** `@font-face` rules that hold the fonts: a picture can't use those of the document. */
  readonly fontCss: string;
  /** Dots an inch, at least; 300 unless said otherwise. */
  readonly dpi?: number;
  /** The text of the `.alir` file to carry along; null for none. */
  readonly source: string | null;
}

export interface PngSheetOptions {
  readonly fontCss: string;
  /** px a mm; less where the picture would be too large. */
  readonly scale: number;
}

const MM_PER_INCH = 25.4;
const DEFAULT_DPI = 300;
/** Chromium draws nothing on a canvas with more px a side. */
const MAX_PAGE_SIDE = 16384;
const MAX_SHEET_SIDE = 16000;
/** How long to wait for a frame, ms: in a hidden tab none comes. */
const FRAME_WAIT = 200;
/** Rows that are looked at in one go for ink: enough to meet a page's head at once. */
const BAND = 512;
const WHITE = '#ffffff';

/** px. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** One page as a PNG that knows its size on paper. */
export async function exportPng(drawing: Drawing, options: PngOptions): Promise<Blob> {
  const { fontCss, dpi = DEFAULT_DPI, source } = options;
  const size = pixelSize(drawing, dpi / MM_PER_INCH, MAX_PAGE_SIDE);
  await settled();
  const canvas =
    (await pageCanvas(drawing, size, fontCss)) ??
    (await svgCanvas(svgPage(drawing, fontCss), size));
  const png = await encode(canvas);
  const notes = {
    dpi: (size.width / drawing.width) * MM_PER_INCH,
    text: source === null ? null : { keyword: PNG_KEYWORD, text: source },
  };
  const bytes = await addPngNotes(new Uint8Array(await png.arrayBuffer()), notes);
  return new Blob([bytes], { type: 'image/png' });
}

/** All pages under each other in one picture. */
export async function pngSheet(
  drawings: readonly Drawing[],
  { fontCss, scale }: PngSheetOptions,
): Promise<Blob> {
  const size = pixelSize(stackSize(drawings), scale, MAX_SHEET_SIDE);
  await settled();
  const svg = exportSvg(drawings, { title: '', source: null, fontCss });
  return encode(await svgCanvas(svg, size));
}

/** Whole px, none missing, at a scale that keeps both sides within the limit. */
function pixelSize(paper: Size, pxPerMm: number, limit: number): Size {
  const scale = Math.min(pxPerMm, limit / Math.max(paper.width, paper.height));
  const px = (mm: number) => Math.max(1, Math.min(limit, Math.ceil(mm * scale - 1e-6)));
  return { width: px(paper.width), height: px(paper.height) };
}

/** Fonts are in, and a frame has passed: Chromium may hold back an encoding by a second after a drag until then. */
async function settled(): Promise<void> {
  await document.fonts.ready;
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, FRAME_WAIT);
  });
}

/** The page drawn by html-to-image; null where it fails or leaves the sheet white. */
async function pageCanvas(
  drawing: Drawing,
  size: Size,
  fontCss: string,
): Promise<HTMLCanvasElement | null> {
  // It waits for a frame without end, which a hidden tab never gives.
  if (document.visibilityState === 'hidden') return null;
  const element = toElement(sized(pageTree(drawing), size));
  const stand = offScreen(element);
  try {
    const { toCanvas } = await import('html-to-image');
    // Typed for HTML, made for SVG as well.
    const canvas = await toCanvas(element as unknown as HTMLElement, {
      ...size,
      canvasWidth: size.width,
      canvasHeight: size.height,
      pixelRatio: 1,
      backgroundColor: WHITE,
      fontEmbedCSS: fontCss,
      skipAutoScale: true,
    });
    return hasInk(canvas) ? canvas : null;
  } catch {
    return null;
  } finally {
    stand.remove();
  }
}

/** The page stretched over whole px, so that no edge is left half covered. */
const sized = (page: SvgNode, { width, height }: Size): SvgNode => ({
  ...page,
  attributes: {
    ...page.attributes,
    width: String(width),
    height: String(height),
    preserveAspectRatio: 'none',
  },
});

function offScreen(element: Element): HTMLElement {
  const stand = document.createElement('div');
  stand.setAttribute('aria-hidden', 'true');
  Object.assign(stand.style, { position: 'fixed', left: '-100000px', top: '0' });
  stand.append(element);
  document.body.append(stand);
  return stand;
}

/** Whether anything but white is on the canvas; a page has ink near its top, so that few rows are read. */
function hasInk(canvas: HTMLCanvasElement): boolean {
  const context = canvas.getContext('2d');
  for (let y = 0; context && y < canvas.height; y += BAND) {
    const rows = Math.min(BAND, canvas.height - y);
    const { data } = context.getImageData(0, y, canvas.width, rows);
    if (new Uint32Array(data.buffer).some((pixel) => pixel !== 0xffffffff)) return true;
  }
  return false;
}

/** An SVG file drawn over the whole of a canvas. */
async function svgCanvas(svg: string, { width, height }: Size): Promise<HTMLCanvasElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas can be had');
    context.fillStyle = WHITE;
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    return canvas;
  } finally {
    URL.revokeObjectURL(url);
  }
}

const encode = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No PNG can be made'))));
  });
