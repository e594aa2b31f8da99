/** What the browser hands over as a download. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';

export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

export async function readDownload(download: Download): Promise<Downloaded> {
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The download that follows what `act` does. */
export async function downloadAfter(page: Page, act: () => Promise<void>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return readDownload(download);
}

export async function chooseExport(page: Page, format: 'PDF' | 'PNG' | 'SVG'): Promise<void> {
  await page.getByRole('button', { name: 'Ekspor', exact: true }).click();
  await page.getByRole('menuitem', { name: format, exact: true }).click();
}

/** The one file of an export by the menu. */
export const exportOne = (page: Page, format: 'PDF' | 'PNG' | 'SVG'): Promise<Downloaded> =>
  downloadAfter(page, () => chooseExport(page, format));

/** The files of an export by the menu that gives several, in the order they come. */
export async function exportMany(
  page: Page,
  format: 'PNG',
  count: number,
): Promise<readonly Downloaded[]> {
  const downloads: Download[] = [];
  const all = new Promise<void>((resolve) => {
    page.on('download', (download) => {
      downloads.push(download);
      if (downloads.length === count) resolve();
    });
  });
  await chooseExport(page, format);
  await all;
  return Promise.all(downloads.map(readDownload));
}
