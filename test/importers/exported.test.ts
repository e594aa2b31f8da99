import { describe, expect, it } from 'vitest';
import { exportPdf } from '../../src/exporters/pdf.ts';
import { addPngNotes } from '../../src/exporters/pngChunks.ts';
import { exportSvg } from '../../src/exporters/svg.ts';
import { readExported } from '../../src/importers/exported.ts';
import { fontFiles, samplePage } from '../exporters/drawings.ts';

const SOURCE = `{\n  "format": "alir",\n  "title": "“Surat” – ✓ 😀 &<>"\n}\n${'Menerima surat. '.repeat(9000)}`;

const bytesOf = (text: string) => new TextEncoder().encode(text);

const svg = (source: string | null) => exportSvg([samplePage()], { title: 'SOP', source });

async function pdf(source: string | null): Promise<Uint8Array> {
  const plain = { title: 'SOP', author: '', bookmarks: [] };
  const bytes = await exportPdf([samplePage()], { ...plain, fonts: await fontFiles(), source });
  return bytes ?? new Uint8Array();
}

function png(source: string | null): Promise<Uint8Array> {
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const text = source === null ? null : { keyword: 'alir', text: source };
  return addPngNotes(
    Uint8Array.from(atob(dot), (c) => c.charCodeAt(0)),
    { dpi: 300, text },
  );
}

describe('readExported', () => {
  it.each([
    ['SVG', async (source: string | null) => bytesOf(svg(source))],
    ['PDF', pdf],
    ['PNG', png],
  ])('takes the source back out of %s', async (_, exported) => {
    expect(await readExported(await exported(SOURCE))).toEqual({ ok: true, text: SOURCE });
    expect(await readExported(await exported(null))).toEqual({ ok: false, reason: 'no-source' });
  });

  it('takes an SVG that another program has saved: byte order mark, comment, new line ends', async () => {
    const saved = svg('isi').replace('?>\n', '?>\r\n<!-- Created with a drawing program -->\r\n');
    expect(await readExported(bytesOf(`\uFEFF${saved}`))).toEqual({ ok: true, text: 'isi' });
  });

  it.each([
    ['a document type', '<!DOCTYPE svg [<!ENTITY a "b">]>'],
    ['an entity', '<!-- --><!entity a "b">'],
  ])('refuses an SVG with %s', async (_, declaration) => {
    const bytes = bytesOf(svg('isi').replace('?>\n', `?>\n${declaration}\n`));
    expect(await readExported(bytes)).toEqual({ ok: false, reason: 'not-exported' });
    const inside = bytesOf(svg('isi').replace('<title>', `${declaration}<title>`));
    expect(await readExported(inside)).toEqual({ ok: false, reason: 'not-exported' });
  });

  it.each(['', '{"format":"alir"}', '<html><svg></svg></html>', 'PK\u0003\u0004'])(
    'knows that %j is no drawing',
    async (text) => {
      expect(await readExported(bytesOf(text))).toEqual({ ok: false, reason: 'not-exported' });
    },
  );

  it('finds no source in base64 that is damaged', async () => {
    const bent = svg('isi').replace(/(<alir:document[^>]*>)/, '$1%%');
    expect(await readExported(bytesOf(bent))).toEqual({ ok: false, reason: 'no-source' });
  });
});
