/**
 * Rows of ours on the clipboard: a table that other programs take, which carries what it was made of. HTML is the
 * one form that every way of copying and pasting hands on, by keys and by a menu, in this window and in another.
 */

/** No letter of its value means anything in HTML. */
const SOURCE = 'data-alir';

/** The table of these texts, carrying a document as text. */
export function rowsTable(texts: readonly (readonly string[])[], source: string): string {
  const rows = texts.map((line) => `<tr>${line.map(toCell).join('')}</tr>`);
  return `<table ${SOURCE}="${encodeURIComponent(source)}">${rows.join('')}</table>`;
}

/** Lines of one cell, where Excel would begin another. */
const BREAK = '<br style="mso-data-placement:same-cell">';

const toCell = (text: string): string => `<td>${escaped(text).replaceAll('\n', BREAK)}</td>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The document that a pasted table of ours carries; null where it carries none. */
export function carriedRows(html: string): string | null {
  const source = new RegExp(`<table[^>]* ${SOURCE}="([^"]*)"`).exec(html)?.[1];
  if (source === undefined) return null;
  try {
    return decodeURIComponent(source);
  } catch {
    return null;
  }
}
