/**
 * A picture by way of an SVG that the browser draws: for browsers where a worker can't draw one itself.
 * The sole home of html-to-image, which loads when the first picture is asked for.
 */
import type { Drawing } from '../drawing/drawing.ts';
import type { SvgNode } from '../drawing/svgTree.ts';
import { type FontFiles, fontCss } from './fonts.ts';
import type { Picture, Size } from './png.ts';
import { exportSvg, pageTree } from './svg.ts';
import { toElement } from './svgDom.ts';

/** How long to wait for a frame, ms: in a hidden tab none comes. */
const FRAME_WAIT = 200;
/** Rows that are looked at in one go for ink: enough to meet a page's head at once. */
const BAND = 512;
const WHITE = '#ffffff';

/** Makes pictures with the fonts, which an SVG has to carry: a picture can't use those of the document. */
export function domPictures(files: FontFiles): Picture {
  const css = fontCss(files);
  return async (drawings, size) => {
    await settled();
    const [only] = drawings.length === 1 ? drawings : [];
    const canvas = only ? await pageCanvas(only, size, css) : null;
    if (canvas) return encode(canvas);
    return encode(
      await svgCanvas(exportSvg(drawings, { title: '', source: null, fontCss: css }), size),
    );
  };
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
