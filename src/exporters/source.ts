/**
 * How an exported file carries the SOP it was made from, so that opening it brings the SOP back.
 * PDF and SVG hold the text of the `.alir` file in base64, which no escaping or line end can change.
 */

/** Names what is ours in the metadata of PDF and SVG. */
export const NAMESPACE = 'https://alir.id/ns/1';
/** The element of an SVG's `<metadata>` that holds the source. */
export const SVG_ELEMENT = 'alir:document';
/** The keyword of a PNG's text chunk that holds the source. */
export const PNG_KEYWORD = 'alir';

/** More arguments than this in one call can overflow the stack. */
const PIECE = 0x2000;

/** Bytes as base64. */
export const bytesToBase64 = (bytes: Uint8Array): string => btoa(bytesToBinary(bytes));

/** Bytes as a text of as many characters, U+0000 to U+00FF. */
function bytesToBinary(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(i, i + PIECE));
  }
  return binary;
}

/** A text's UTF-8 as base64. */
export const textToBase64 = (text: string): string => bytesToBase64(new TextEncoder().encode(text));

/** The text back, or null where this is no base64 of UTF-8. */
export function base64ToText(base64: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
