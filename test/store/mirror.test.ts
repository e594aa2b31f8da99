import { describe, expect, it, vi } from 'vitest';
import { canary } from '../../src/store/lastDocument.ts';
import { forgetMirror, mirror, mirrored } from '../../src/store/mirror.ts';
import { eachInItsBrowser, Shelf } from './browser.ts';
import { keptAs } from './documents.ts';

eachInItsBrowser();

const COPY = 'alir newest';
const cuti = keptAs('Cuti', 1234, { fileName: 'cuti.alir' });

/** A browser that forbids its shelf, as some do for files that are opened from disk. */
const forbid = () =>
  vi.stubGlobal('localStorage', {
    ...Object.fromEntries(
      ['getItem', 'setItem', 'removeItem'].map((name) => [
        name,
        () => {
          throw new DOMException('Not here', 'SecurityError');
        },
      ]),
    ),
  });

describe('the second copy', () => {
  it('is the document that was written last, without where its history is', () => {
    mirror(keptAs('Izin', 1000));
    mirror({ ...cuti, steps: { last: 3, at: 2 } });
    expect(mirrored()).toEqual(cuti);
    expect(canary()).toBe(1234);
  });

  it('says at least when that was, where there is no room for it', () => {
    mirror(keptAs('Izin', 1000));
    Shelf.room = 40;
    mirror(cuti);
    expect(mirrored()).toBeNull();
    expect(canary()).toBe(1234);
  });

  it('is forgotten with everything that is known of it', () => {
    mirror(cuti);
    forgetMirror();
    expect(mirrored()).toBeNull();
    expect(canary()).toBe(0);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('is none before the first document', () => {
    expect(mirrored()).toBeNull();
    expect(canary()).toBe(0);
  });

  it('is none where the browser forbids it, and nothing breaks by that', () => {
    forbid();
    mirror(cuti);
    forgetMirror();
    expect(mirrored()).toBeNull();
    expect(canary()).toBe(0);
  });

  it.each([
    ['cut off', '{"id":"a"'],
    ['of nothing', 'null'],
    ['of a number', '7'],
    ['of a text', '"a"'],
    ...(['id', 'text', 'at', 'fileName'] as const).map((key) => {
      const { [key]: _, ...rest } = cuti;
      return [`without ${key}`, JSON.stringify(rest)];
    }),
    ...(['id', 'text', 'at', 'fileName'] as const).map((key) => [
      `with an odd ${key}`,
      JSON.stringify({ ...cuti, [key]: [] }),
    ]),
  ])('is none where it is %s', (_, copy) => {
    localStorage.setItem(COPY, copy);
    expect(mirrored()).toBeNull();
  });

  it('needs no name of a file', () => {
    mirror({ ...cuti, fileName: null });
    expect(mirrored()).toEqual({ ...cuti, fileName: null });
  });

  it('tells no time where that is no number', () => {
    localStorage.setItem('alir canary', 'kemarin');
    expect(canary()).toBe(0);
  });
});
