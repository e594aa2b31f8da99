/** What an exported PNG says about itself, and whether anything is drawn on it. */
import type { Page } from 'playwright-core';

export interface PngFacts {
  readonly width: number;
  readonly height: number;
  /** Dots a metre as the file states them. */
  readonly perMetre: number;
}

/** Reads the header and the pHYs chunk (ISO/IEC 15948: length, name, data, CRC). */
export function readPng(png: Buffer): PngFacts {
  const physical = png.indexOf('pHYs');
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    perMetre: physical < 0 ? 0 : png.readUInt32BE(physical + 4),
  };
}

/** How many pixels of a picture are dark, counted in the browser. */
export const darkPixels = (page: Page, png: Buffer): Promise<number> =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    let dark = 0;
    for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 128) dark++;
    return dark;
  }, png.toString('base64'));
