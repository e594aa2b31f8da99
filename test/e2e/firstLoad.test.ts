/** What a browser has to fetch before the built app can be used. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

/**
 * kB of 1000 bytes, gzip. React is 53 of them, React Flow with d3 32, the layout of a page with its routes 31.
 * What can wait comes by import(): files, exports, findings, dialogs, the buttons beside a selection.
 */
const MOST = 160;

const read = (path: string): string => readFileSync(`dist/${path}`, 'utf8');
const html = read('index.html');
const loaded = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path = '']) =>
  read(path),
);

it('takes no more than it has to', () => {
  expect(loaded.length).toBeGreaterThan(1);
  const sizes = [html, ...loaded].map((text) => gzipSync(text, { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThan(MOST);
});

it.each(['jsPDF', 'OffscreenCanvas', 'showOpenFilePicker', '__sopBench', 'buntu, tidak ada'])(
  'has no %s in it yet',
  (name) => {
    expect(loaded.filter((text) => text.includes(name))).toEqual([]);
  },
);
