import { expect, it } from 'vitest';
import type { KeptFile } from '../../src/store/database.ts';
import { keepFile, keptFile } from '../../src/store/keptFile.ts';
import { eachInItsBrowser } from './browser.ts';

eachInItsBrowser();

const fileOf = (document: string, text = ''): KeptFile => ({
  document,
  handle: { kind: 'file', name: `${document}.alir` } as FileSystemFileHandle,
  text,
  stamp: { modified: 5, size: 6 },
  isChosen: true,
});

it('the file of a document is known again, as it was kept last', async () => {
  expect(await keptFile('a')).toBeUndefined();
  await keepFile(fileOf('a'));
  await keepFile(fileOf('b'));
  await keepFile(fileOf('a', 'lain'));
  expect(await keptFile('a')).toEqual(fileOf('a', 'lain'));
  expect(await keptFile('b')).toEqual(fileOf('b'));
});
