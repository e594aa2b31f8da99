/** Whatever people bring, as tables: the clipboard, spreadsheets, documents, text and pages. */
import { IMPORT } from '../words.ts';
import { decodeText } from './decodeText.ts';
import type { Grid } from './grid.ts';
import { readHtmlTables } from './htmlTables.ts';
import type { LeftOut } from './leftOut.ts';
import { readTextTable } from './textTable.ts';

export type ImportSource =
  | { readonly from: 'clipboard'; readonly html: string; readonly text: string }
  | { readonly from: 'file'; readonly name: string; readonly bytes: Uint8Array };

export type SourceReading =
  | { readonly ok: true; readonly grids: readonly Grid[]; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly message: string };

/** Longer text than any table of procedures has, in characters, and more cells. */
const MOST_TEXT = 20_000_000;
const MOST_CELLS = 300_000;

export async function readSource(source: ImportSource): Promise<SourceReading> {
  if (source.from === 'clipboard') return readText(source.html, source.text);
  if (!isTextFile(source.name)) {
    const { readOffice } = await import('./office.ts');
    return readOffice(source.bytes, source.name);
  }
  const text = decodeText(source.bytes);
  if (text === null) return { ok: false, message: IMPORT.notText };
  return /\.html?$/i.test(source.name) || PAGE.test(text) ? readText(text, '') : readText('', text);
}

/** A web page under another name, as some programs write their tables; a tag in a cell makes none of a list. */
const PAGE =
  /^\s*<(?:table[\s>]|(?:!doctype|!--|\?xml|html|head|meta|style|body|div)[\s\S]*<table[\s>])/i;

const isTextFile = (name: string): boolean => /\.(csv|tsv|tab|txt|html?)$/i.test(name);

function readText(html: string, text: string): SourceReading {
  const isLong = html.length + text.length > MOST_TEXT;
  const cells = isLong ? 0 : counted(html, /<t[dh][\s>]/gi) + counted(text, /[\t;]/g);
  if (isLong || cells > MOST_CELLS) return { ok: false, message: IMPORT.tooLong };
  const page = /<table[\s>]/i.test(html) ? readHtmlTables(html) : null;
  if (page && page.grids.length > 0) return { ok: true, ...page };
  const grid = readTextTable(text);
  return grid ? { ok: true, grids: [grid], leftOut: [] } : { ok: false, message: IMPORT.noTable };
}

function counted(text: string, what: RegExp): number {
  let count = 0;
  while (what.exec(text) !== null) count++;
  return count;
}
