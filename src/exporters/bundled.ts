/** The files that come with the app beside its page: fonts and samples. The one-file build has another of this module. */

/** The address of the app's icon. */
export const ICON = 'icon.svg';

/** The bytes of a file by its path under the address of the document; rejects where it can't be had. */
export async function bundledFile(path: string, base: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(path, base).href);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
