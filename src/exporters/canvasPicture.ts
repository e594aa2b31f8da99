/**
 * A picture drawn straight from the ink on a canvas that is nowhere on the page: what a worker can do, where
 * no SVG can be decoded. An encoding there waits for no frame, as Chromium's does on the page after a drag.
 */
import type { Drawing, ImageInk, Ink, PathInk, PathStep, TextInk } from '../drawing/drawing.ts';
import { FONT_FACES } from '../drawing/svgTree.ts';
import { FONT_NAMES } from '../layout/font/font.ts';
import type { FontFiles } from './fonts.ts';
import type { Picture } from './png.ts';
import { stackTops } from './svg.ts';

type Surface = OffscreenCanvasRenderingContext2D;

/** px a mm across and down, and where the page begins, px. */
interface Scale {
  readonly x: number;
  readonly y: number;
  readonly top: number;
}

const MITER_LIMIT = 10;
const WHITE = '#ffffff';
const BLACK = '#000000';

/** Whether pictures can be drawn here. */
export const canDrawPictures = (): boolean =>
  'OffscreenCanvas' in globalThis && 'fonts' in globalThis && 'FontFace' in globalThis;

/** Makes pictures with the fonts, which are loaded into this worker first. */
export async function canvasPictures(files: FontFiles): Promise<Picture> {
  await loadFonts(files);
  return async (drawings, size) => {
    const canvas = new OffscreenCanvas(size.width, size.height);
    const surface = canvas.getContext('2d', { alpha: false });
    if (!surface) throw new Error('No canvas can be had');
    surface.fillStyle = WHITE;
    surface.fillRect(0, 0, size.width, size.height);
    const { tops, paper } = stackTops(drawings);
    const scale = { x: size.width / paper.width, y: size.height / paper.height };
    for (const [i, drawing] of drawings.entries())
      await drawPage(surface, drawing, { ...scale, top: (tops[i] ?? 0) * scale.y });
    return canvas.convertToBlob({ type: 'image/png' });
  };
}

let loaded: Promise<unknown> | null = null;

function loadFonts(files: FontFiles): Promise<unknown> {
  loaded ??= Promise.all(
    FONT_NAMES.map(async (name) => {
      const { family, weight } = FONT_FACES[name];
      const face = new FontFace(family, Uint8Array.from(files[name]), { weight });
      (globalThis as unknown as { fonts: FontFaceSet }).fonts.add(await face.load());
    }),
  );
  return loaded;
}

async function drawPage(surface: Surface, drawing: Drawing, scale: Scale): Promise<void> {
  surface.miterLimit = MITER_LIMIT;
  surface.fontKerning = 'none';
  surface.textRendering = 'geometricPrecision';
  for (const ink of drawing.groups.flatMap(({ inks }) => inks)) await drawInk(surface, ink, scale);
}

async function drawInk(surface: Surface, ink: Ink, scale: Scale): Promise<void> {
  switch (ink.kind) {
    case 'path':
      drawPath(surface, ink, scale);
      break;
    case 'text':
      drawText(surface, ink, scale);
      break;
    case 'image':
      await drawImage(surface, ink, scale);
      break;
  }
}

function drawPath(surface: Surface, { steps, stroke, ink, fill }: PathInk, scale: Scale): void {
  surface.setTransform(scale.x, 0, 0, scale.y, 0, scale.top);
  surface.beginPath();
  for (const step of steps) addStep(surface, step);
  if (fill !== null) {
    surface.fillStyle = fill;
    surface.fill();
  }
  if (stroke <= 0) return;
  surface.lineWidth = stroke;
  surface.strokeStyle = ink;
  surface.stroke();
}

function addStep(surface: Surface, step: PathStep): void {
  switch (step.to) {
    case 'M':
      surface.moveTo(step.x, step.y);
      break;
    case 'L':
      surface.lineTo(step.x, step.y);
      break;
    case 'C':
      surface.bezierCurveTo(step.x1, step.y1, step.x2, step.y2, step.x, step.y);
      break;
    case 'Z':
      surface.closePath();
      break;
  }
}

/** In px and not under a scale, where letters would be set for a size of 3 px and then enlarged. */
function drawText(surface: Surface, { text, x, y, size, font }: TextInk, scale: Scale): void {
  const { family, weight } = FONT_FACES[font];
  surface.setTransform(1, 0, 0, 1, 0, scale.top);
  surface.font = `${weight} ${size * scale.y}px '${family}'`;
  surface.fillStyle = BLACK;
  surface.fillText(text, x * scale.x, y * scale.y);
}

async function drawImage(surface: Surface, { rect, type, data }: ImageInk, scale: Scale) {
  const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type }));
  surface.setTransform(scale.x, 0, 0, scale.y, 0, scale.top);
  surface.drawImage(image, rect.x, rect.y, rect.width, rect.height);
  image.close();
}
