/** What a reader finds in an exported PDF. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfFacts {
  readonly title: string;
  readonly language: string;
  /** Sizes of the pages, mm. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** All text in reading order, without white space. */
  readonly text: string;
}

const MM_PER_POINT = 25.4 / 72;

export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const named = info as { Title?: string; Language?: string };
  const pages: { width: number; height: number }[] = [];
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    pages.push({ width: (right - left) * MM_PER_POINT, height: (top - bottom) * MM_PER_POINT });
    const { items } = await page.getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  await task.destroy();
  return { title: named.Title ?? '', language: named.Language ?? '', pages, text: dense(text) };
}

/** A text without its white space, as line breaks fall where the cell is full. */
export const dense = (text: string): string => text.replace(/\s+/g, '');
