/** Spreadsheets and documents of an office, as grids. */
import { OFFICE } from '../words.ts';
import { readDocument } from './document.ts';
import type { Grid } from './grid.ts';
import type { LeftOut } from './leftOut.ts';
import type { OfficeContent } from './officeContent.ts';
import { mainPart, type Parts, partsOf } from './parts.ts';
import { readWorkbook } from './workbook.ts';
import { isZip, readZip, type ZipFault } from './zip.ts';

/** What a file holds, table by table, or a sentence why it can't be read. */
export type OfficeReading =
  | { readonly ok: true; readonly grids: readonly Grid[]; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly message: string };

/** What text there is; pictures, and what belongs to charts, pivots and other workbooks, stays packed. */
const WANTED = /\.(?:xml|rels|vml)$|^mimetype$/i;
const UNWANTED =
  /^(?:docProps|customXml)\/|\/(?:media|embeddings|charts?|chartEx|theme|fonts|pivot\w+|externalLinks|slicers?|queryTables|persons)\/|\/calcChain\.xml$/i;
/** More is no office file that holds an SOP. */
const MAX_BYTES = 64 * 1024 * 1024;
/** How an OLE file begins: what offices wrote until 2007, and what holds a locked one now. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const FAULTS: Readonly<Record<ZipFault, (name: string) => string>> = {
  damaged: OFFICE.damaged,
  encrypted: OFFICE.locked,
  bomb: OFFICE.tooLarge,
};

/** Whether the bytes are those of an office file, old or new: a zip or an OLE file. */
export const isOffice = (bytes: Uint8Array): boolean => isZip(bytes) || isOle(bytes);

/** Reads `.xlsx` and `.docx` with what is drawn over their tables; `name` is the file's. */
export async function readOffice(bytes: Uint8Array, name: string): Promise<OfficeReading> {
  if (isOle(bytes)) return refused(oldFormat(bytes)(name));
  if (!isZip(bytes)) return refused(OFFICE.unknown(name));
  if (bytes.length > MAX_BYTES) return refused(OFFICE.tooLarge(name));
  const zip = readZip(bytes, (entry) => WANTED.test(entry) && !UNWANTED.test(entry));
  if (!zip.ok) return refused(FAULTS[zip.fault](name));
  const parts = partsOf(zip.entries);
  const other = otherFormat(parts, zip.names);
  if (other) return refused(other(name));
  const content = readContent(parts);
  if (!content) return refused(OFFICE.damaged(name));
  const { grids, leftOut } = content;
  return grids.length > 0 ? { ok: true, grids, leftOut } : refused(OFFICE.empty(name));
}

const refused = (message: string): OfficeReading => ({ ok: false, message });

const isOle = (bytes: Uint8Array): boolean => OLE.every((byte, i) => bytes[i] === byte);

/** The names of streams in an OLE file are UTF-16. */
function oldFormat(bytes: Uint8Array): (name: string) => string {
  const text = new TextDecoder('latin1').decode(bytes);
  const has = (stream: string) => text.includes([...stream].join('\0'));
  if (has('EncryptedPackage')) return OFFICE.locked;
  if (has('WordDocument')) return OFFICE.oldWord;
  return has('Workbook') || has('Book') ? OFFICE.oldExcel : OFFICE.oldOffice;
}

function otherFormat(
  parts: Parts,
  names: readonly string[],
): ((name: string) => string) | undefined {
  const type = new TextDecoder('latin1').decode(parts.get('mimetype') ?? new Uint8Array());
  if (/opendocument\.spreadsheet/.test(type)) return OFFICE.openSheet;
  if (/opendocument\.text/.test(type)) return OFFICE.openText;
  if (names.some((name) => /^xl\/workbook\.bin$/i.test(name))) return OFFICE.binarySheet;
  const isOffice = names.some((name) => /^\[Content_Types\]\.xml$/i.test(name));
  return isOffice ? undefined : OFFICE.unknown;
}

function readContent(parts: Parts): OfficeContent | null {
  const main = mainPart(parts);
  if (main === undefined) return null;
  return readWorkbook(parts, main) ?? readDocument(parts, main);
}
