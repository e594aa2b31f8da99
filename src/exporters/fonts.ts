/** The bundled font files, for the sinks that have to carry them along. */
import { FONT_FACES } from '../drawing/svgTree.ts';
import { FONT_NAMES, type FontName } from '../layout/font/font.ts';
import { bundledFile } from './bundled.ts';
import { bytesToBase64 } from './source.ts';

/** TrueType files by name. */
export type FontFiles = Readonly<Record<FontName, Uint8Array>>;

/** `@font-face` rules that hold the fonts themselves, for a file that has to look right elsewhere. */
export const fontCss = (files: FontFiles): string =>
  FONT_NAMES.map((name) => {
    const { family, weight } = FONT_FACES[name];
    const url = `data:font/ttf;base64,${bytesToBase64(files[name])}`;
    return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${url}) format('truetype')}`;
  }).join('\n');

const loading = new Map<string, Promise<FontFiles | null>>();

/**
 * The bundled fonts from `fonts/` under the address of the document (`document.baseURI`), fetched once;
 * null where they can't be had, and then the next call tries again.
 */
export function loadFontFiles(
  base: string,
  read: typeof bundledFile = bundledFile,
): Promise<FontFiles | null> {
  const known = loading.get(base);
  if (known) return known;
  const files = readFontFiles(base, read).catch(() => {
    loading.delete(base);
    return null;
  });
  loading.set(base, files);
  return files;
}

async function readFontFiles(base: string, read: typeof bundledFile): Promise<FontFiles> {
  const files = FONT_NAMES.map(
    async (name) => [name, await read(`fonts/${FONT_FACES[name].file}`, base)] as const,
  );
  return Object.fromEntries(await Promise.all(files)) as Record<FontName, Uint8Array>;
}
