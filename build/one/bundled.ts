/** Stands for `src/exporters/bundled.ts` in the one-file build: nothing is fetched, all is in the file. */
import { FILES } from 'virtual:carried-files';

/** The app's icon as an address that holds it. */
export const ICON = `data:image/svg+xml;base64,${FILES['icon.svg']}`;

/** The bytes of a file by its path; rejects where there is none. */
export async function bundledFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const text = FILES[path];
  if (text === undefined) throw new Error(path);
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
