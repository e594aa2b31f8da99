/** Files that follow their document. The picker gives a file of the browser's own disk, as no person is there to choose. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { FILES, UI } from '../../src/words.ts';
import { browserApps, button, isReady } from './page.ts';

const { openApp } = browserApps();

const title = (page: Page) => page.locator('.document-name');

/** Pickers that answer with a real handle, which can be written and read as one from a disk. */
function pickFromOwnDisk(): void {
  const file = async (name: string) =>
    (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
  Object.assign(window, {
    showSaveFilePicker: () => file('surat.alir'),
    showOpenFilePicker: async () => [await file('surat.alir')],
    onDisk: async () => JSON.parse(await (await (await file('surat.alir')).getFile()).text()),
    // Putting what was written in the place of the file is refused, as by a virus scanner or a stick pulled out.
    refuseWriting: (isRefused: boolean) => {
      if (isRefused)
        FileSystemWritableFileStream.prototype.close = async function () {
          await this.abort();
          throw new DOMException('Blocked', 'AbortError');
        };
      else Reflect.deleteProperty(FileSystemWritableFileStream.prototype, 'close');
    },
    writtenByOthers: async (text: string) => {
      const stream = await (await file('surat.alir')).createWritable();
      await stream.write(text);
      await stream.close();
    },
  });
}

interface Disk {
  onDisk(): Promise<{ identity: { title: string } }>;
  refuseWriting(isRefused: boolean): void;
  writtenByOthers(text: string): Promise<void>;
}

let page: Page;

beforeEach(async () => {
  page = await openApp({ picker: true });
  await page.addInitScript(pickFromOwnDisk);
  await page.reload();
  await isReady(page);
});

const titleOnDisk = () =>
  page.evaluate(async () => (await (window as unknown as Disk).onDisk()).identity.title);

const isOnDisk = (text: string) => expect.poll(titleOnDisk).toBe(text);

async function write(text: string): Promise<void> {
  await title(page).fill(text);
  await title(page).press('Enter');
}

async function saved(text: string): Promise<void> {
  await write(text);
  await button(page, UI.save).click();
  await isOnDisk(text);
}

/** Until the document is kept, and its file beside it, which comes right after it was written. */
async function isNoted(): Promise<void> {
  await page.getByRole('status').getByText('Tersimpan').waitFor();
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const asked = indexedDB.open('alir');
            asked.onsuccess = () => {
              const files = asked.result.transaction('files').objectStore('files').count();
              files.onsuccess = () => {
                asked.result.close();
                resolve(files.result);
              };
            };
          }),
      ),
    )
    .toBe(1);
}

const changeOutside = () =>
  page.evaluate(async () => {
    const disk = window as unknown as Disk;
    const file = await disk.onDisk();
    const other = { ...file, identity: { ...file.identity, title: 'Dari program lain' } };
    await disk.writtenByOthers(`${JSON.stringify(other, null, 2)}\n`);
  });

describe('a file that was saved to', () => {
  it('follows what is typed after it, and says so', async () => {
    await saved('Surat masuk');
    await write('Surat masuk yang diperbaiki');
    await isOnDisk('Surat masuk yang diperbaiki');
    await page.getByText(UI.inFile('surat')).waitFor();
  });

  it('is known again after the page was closed, and goes on following', async () => {
    await saved('Surat masuk');
    await isNoted();
    await page.reload();
    await isReady(page);
    await page.getByText(UI.inFile('surat')).waitFor();
    await write('Surat masuk sesudahnya');
    await isOnDisk('Surat masuk sesudahnya');
  });

  it('is asked about where another program changed it while the page was closed', async () => {
    await saved('Surat masuk');
    await isNoted();
    await changeOutside();
    await page.reload();
    await isReady(page);
    await page.getByText(UI.inFile('surat')).waitFor();
    await write('Surat masuk di sini');
    await page.getByText(FILES.changed('surat.alir')).waitFor();
    expect(await titleOnDisk()).toBe('Dari program lain');
  });

  it('is left alone once another program has changed it, until it is said what becomes of it', async () => {
    await saved('Surat masuk');
    await changeOutside();
    await write('Surat masuk di sini');
    await page.getByText(FILES.changed('surat.alir')).waitFor();
    expect(await titleOnDisk()).toBe('Dari program lain');
    await page.getByRole('button', { name: FILES.decide }).click();
    await page.getByRole('button', { name: FILES.overwrite }).click();
    await isOnDisk('Surat masuk di sini');
    // And then it follows again.
    await write('Surat masuk lagi');
    await isOnDisk('Surat masuk lagi');
  });

  it('is asked about by Simpan as well, and can be opened as the other program left it', async () => {
    await saved('Surat masuk');
    await changeOutside();
    await button(page, UI.save).click();
    await page.getByRole('button', { name: FILES.openChanged }).click();
    await expect.poll(() => title(page).inputValue()).toBe('Dari program lain');
    // What was open is a press away.
    await page
      .getByText(/Surat masuk/)
      .first()
      .waitFor();
  });
});

const refuseWriting = (isRefused: boolean) =>
  page.evaluate((given) => (window as unknown as Disk).refuseWriting(given), isRefused);

describe('a file that the computer will not have written', () => {
  it('keeps what it held, which is said, and is caught up with once it can be', async () => {
    await saved('Surat masuk');
    await refuseWriting(true);
    await write('Surat masuk yang diperbaiki');
    await page.getByText(FILES.notFollowed('surat.alir')).waitFor();
    await page.getByText(UI.notInFile).waitFor();
    expect(await titleOnDisk()).toBe('Surat masuk');
    await refuseWriting(false);
    await isOnDisk('Surat masuk yang diperbaiki');
    await page.getByText(FILES.written('surat.alir')).waitFor();
    await page.getByText(UI.inFile('surat')).waitFor();
  });

  it('is told of by Simpan, which offers another place', async () => {
    await refuseWriting(true);
    await write('Surat masuk');
    await button(page, UI.save).click();
    await page.getByText(FILES.notWritten).waitFor();
    await page.getByText(UI.notInFile).waitFor();
    await refuseWriting(false);
    await page.getByRole('button', { name: FILES.saveElsewhere }).click();
    await page.getByText(FILES.written('surat.alir')).waitFor();
    await isOnDisk('Surat masuk');
  });
});

it('a file that was only opened is written by nobody until Simpan', async () => {
  await saved('Surat masuk');
  await page.clock.install();
  await page.reload();
  await isReady(page);
  await button(page, UI.open).click();
  // What was open has given way to it.
  await page.getByText('tetap disimpan').waitFor();
  await write('Hanya di sini');
  await expect
    .poll(() => page.locator('.top-bar').getByRole('status').textContent())
    .toMatch(/^Tersimpan/);
  // Much longer than a file takes to follow.
  await page.clock.fastForward(60_000);
  expect(await titleOnDisk()).toBe('Surat masuk');
  await button(page, UI.save).click();
  await isOnDisk('Hanya di sini');
});
