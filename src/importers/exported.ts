/** The SOP's own text out of a drawing that was exported: SVG, PDF or PNG. */
import { isPng, readPngText } from '../exporters/pngChunks.ts';
import { base64ToText, NAMESPACE, PNG_KEYWORD, SVG_ELEMENT } from '../exporters/source.ts';

/** `not-exported`: no SVG, PDF or PNG, or one not to be trusted; `no-source`: one without an SOP inside. */
export type ExportedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'no-source' | 'not-exported' };

/** A larger file is none of ours. */
const MAX_BYTES = 128 * 1024 * 1024;
/** How far from the start a file says what it is, bytes. */
const HEAD = 1024;
const SVG_START = /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/;

/** Finds the text of the `.alir` file in the bytes of an exported file. */
export async function readExported(bytes: Uint8Array): Promise<ExportedText> {
  if (bytes.length > MAX_BYTES) return refused('not-exported');
  if (isPng(bytes)) return found(await readPngText(bytes, PNG_KEYWORD));
  const head = latin(bytes.subarray(0, HEAD));
  if (head.includes('%PDF-')) return found(pdfSource(latin(bytes)));
  const isUtf8Mark = head.startsWith('\u00EF\u00BB\u00BF');
  if (SVG_START.test(isUtf8Mark ? head.slice(3) : head)) return svgText(latin(bytes));
  return refused('not-exported');
}

/** Markup and base64 are ASCII; byte for byte is the quickest way to look for them. */
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

const refused = (reason: 'no-source' | 'not-exported'): ExportedText => ({ ok: false, reason });

const found = (text: string | null): ExportedText =>
  text === null ? refused('no-source') : { ok: true, text };

function svgText(svg: string): ExportedText {
  // We write none, and what they can do to a reader is not worth finding out.
  if (/<!DOCTYPE|<!ENTITY/i.test(svg)) return refused('not-exported');
  const start = svg.indexOf(`<${SVG_ELEMENT}`);
  return found(start < 0 ? null : between(svg, start, `</${SVG_ELEMENT}>`));
}

/** jsPDF keeps the metadata as it is, in the order: our namespace, then the element. */
function pdfSource(pdf: string): string | null {
  const ours = pdf.lastIndexOf(`"${NAMESPACE}"`);
  const start = ours < 0 ? -1 : pdf.indexOf('<jspdf:metadata>', ours);
  return start < 0 ? null : between(pdf, start, '</jspdf:metadata>');
}

/** The base64 between the start tag at `start` and the end tag, as text. */
function between(text: string, start: number, endTag: string): string | null {
  const from = text.indexOf('>', start) + 1;
  const to = text.indexOf(endTag, from);
  return from === 0 || to < 0 ? null : base64ToText(text.slice(from, to).replace(/\s/g, ''));
}
