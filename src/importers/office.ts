/** Spreadsheets and documents of an office, as grids. */
import { OFFICE } from '../words.ts';
import type { Grid } from './grid.ts';
import type { LeftOut } from './leftOut.ts';

/** What a file holds, table by table, or a sentence why it can't be read. */
export type OfficeReading =
  | { readonly ok: true; readonly grids: readonly Grid[]; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly message: string };

/** Reads `.xlsx` and `.docx` with what is drawn over their tables; `name` is the file's. */
export async function readOffice(_bytes: Uint8Array, name: string): Promise<OfficeReading> {
  return { ok: false, message: OFFICE.unknown(name) };
}
