import { describe, expect, it } from 'vitest';
import { fontCss, loadFontFiles } from '../../src/exporters/fonts.ts';
import { runJob } from '../../src/exporters/job.ts';
import { exportSvg } from '../../src/exporters/svg.ts';
import { toXml, writable } from '../../src/exporters/xml.ts';
import { fontFiles, group, page, samplePage, text } from './drawings.ts';
import { isWellFormed } from './wellFormed.ts';

const JOB = { title: 'SOP', author: '', subject: '', source: null, bookmarks: [], scale: 1 };
const plain = { title: 'Surat & <Masuk>', source: null };

describe('exportSvg', () => {
  it('puts the pages under each other, each at its size on paper', () => {
    const svg = exportSvg([samplePage(1), page([], { page: 2, width: 330, height: 215 })], plain);
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).toMatch(
      /<svg xmlns="[^"]*" width="330mm" height="433mm" viewBox="0 0 1247.244 1636.535">/,
    );
    expect(svg).toMatch(
      /<svg [^>]*data-page="1" width="297mm" height="210mm" viewBox="0 0 297 210"[^>]* y="0mm">/,
    );
    expect(svg).toMatch(/<svg [^>]*data-page="2" width="330mm" height="215mm" [^>]* y="218mm">/);
  });

  it('lays white paper under each page', () => {
    expect(exportSvg([samplePage()], plain)).toContain(
      '<rect width="297" height="210" fill="#ffffff"/>',
    );
  });

  it('escapes what people write', () => {
    const svg = exportSvg([samplePage()], plain);
    expect(svg).toContain('<title>Surat &amp; &lt;Masuk&gt;</title>');
    expect(svg).toContain('>Kabag &amp; &lt;Staf&gt;</text>');
  });

  it('stays XML whatever characters come', () => {
    const evil = 'a\u0000b\u0008\uD800c\uFFFE]]>"\'&amp;<script>';
    const svg = exportSvg([page([group({ id: `"${evil}\n` }, text(evil, { x: 0, y: 0 }))])], plain);
    expect(isWellFormed(svg)).toBe(true);
    expect(writable(svg)).toBe(svg);
    expect(svg).not.toContain('<script');
  });

  it('keeps characters beyond U+FFFF', () => {
    expect(toXml('a😀b')).toBe('a😀b');
  });

  it('carries fonts and source when asked to', async () => {
    const css = fontCss(await fontFiles());
    const svg = exportSvg([samplePage()], { ...plain, source: '{"a":"é"}', fontCss: css });
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).toContain(
      '<metadata><alir:document xmlns:alir="https://alir.id/ns/1">eyJhIjoiw6kifQ==</alir:document></metadata>',
    );
    expect(svg.match(/@font-face/g)).toHaveLength(3);
    expect(exportSvg([samplePage()], plain)).not.toMatch(/metadata|<style/);
  });
});

it('an export as one picture can be called off', async () => {
  const stop = new AbortController();
  stop.abort();
  const tools = {
    fonts: await fontFiles(),
    pictures: () => () => Promise.resolve(new Blob([new Uint8Array(64)])),
  };
  const job = { ...JOB, format: 'sheet' as const };
  const progress = { onPage: () => {}, signal: stop.signal };
  expect(await runJob(job, [samplePage(1)], tools, progress)).toBe(null);
});

describe('an export as SVG', () => {
  const job = { ...JOB, format: 'svg' as const };
  const run = async (onPage: (done: number) => void, signal: AbortSignal) => {
    const tools = { fonts: await fontFiles(), pictures: () => Promise.reject(new Error('none')) };
    return runJob(job, [samplePage(1), samplePage(2)], tools, { onPage, signal });
  };

  it('tells of each page and comes out as in one go', async () => {
    const seen: number[] = [];
    const made = await run((done) => seen.push(done), new AbortController().signal);
    const css = fontCss(await fontFiles());
    const whole = exportSvg([samplePage(1), samplePage(2)], { ...job, fontCss: css });
    expect(new TextDecoder().decode(made?.[0])).toBe(whole);
    expect(seen).toEqual([0, 1, 2, 2]);
  });

  it('stops between two pages when asked', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const made = await run((done) => {
      seen.push(done);
      if (done === 1) stop.abort();
    }, stop.signal);
    expect(made).toBe(null);
    expect(seen).toEqual([0, 1]);
  });
});

describe('loadFontFiles', () => {
  it('reads each font once from beside the document', async () => {
    const asked: string[] = [];
    const read = async (path: string, base: string) => {
      asked.push(new URL(path, base).href);
      return Uint8Array.of(1, 2);
    };
    const first = await loadFontFiles('https://a.example/alir/index.html', read);
    await loadFontFiles('https://a.example/alir/index.html', read);
    expect(asked).toEqual([
      'https://a.example/alir/fonts/arimo-regular.ttf',
      'https://a.example/alir/fonts/arimo-bold.ttf',
      'https://a.example/alir/fonts/symbols.ttf',
    ]);
    expect(first?.symbols).toEqual(Uint8Array.of(1, 2));
  });

  it('is null when they can’t be had, and tries again', async () => {
    let isUp = false;
    const read = async () => {
      if (!isUp) throw new Error('away');
      return Uint8Array.of(1, 2);
    };
    expect(await loadFontFiles('https://b.example/', read)).toBeNull();
    isUp = true;
    expect(await loadFontFiles('https://b.example/', read)).not.toBeNull();
  });
});
