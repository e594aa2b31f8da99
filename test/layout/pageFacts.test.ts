import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/geometry/geometry.ts';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { pageFacts } from '../../src/layout/pageFacts.ts';
import type { Sop } from '../../src/model/sop.ts';
import { checkSop } from '../../src/rules/check.ts';
import { form } from '../gallery/form.ts';
import { randomSop } from './randomSop.ts';
import { flowPages } from './seen/check.ts';
import { crossingsOf } from './seen/pairs.ts';
import { seenPage } from './seen/seen.ts';

/** What is found of an SOP by a rule that goes by the paper. */
const found = (sop: Sop, by: 'text-overflow' | 'crossings') =>
  checkSop(sop, pageFacts(sop)).filter(({ rule }) => rule === by);

it('names the cell, the symbol and the pelaksana whose words have no room, and nobody else', () => {
  const word = 'a'.repeat(200);
  const sop = form('Kata Panjang', {
    lanes: { A: word, B: 'Kasubag' },
    rows: [
      ['Menerima surat', 'B:(a)'],
      ['Memeriksa surat', `B:[b ${word}]`, { output: word }],
    ],
    flows: 'a>b',
  });
  const findings = found(sop, 'text-overflow');
  expect(findings.map(({ at }) => at)).toEqual([['A'], ['k2', 'output'], ['k2', 'b']]);
  expect(findings.map(({ message }) => message.slice(0, 40))).toEqual([
    expect.stringContaining('Nama pelaksana'),
    expect.stringContaining('Kegiatan 2: kata pada kolom Output'),
    expect.stringContaining('Kegiatan 2: kata di dalam simbol'),
  ]);
});

it('names the field of the identity that was cut, as the form calls it', () => {
  const plain = form('Judul', { lanes: { A: 'Staf' }, rows: [], flows: '' });
  const name = 'kata '.repeat(1000);
  const approval = { ...plain.identity.approval, name };
  const sop = { ...plain, identity: { ...plain.identity, approval } };
  const findings = found(sop, 'text-overflow');
  expect(findings.map(({ at }) => at)).toEqual([['approval.name']]);
  expect(findings[0]?.message).toContain('Nama yang mengesahkan');
});

it('names a group by its first actor, and a column as the sheet words it', () => {
  const word = 'a'.repeat(200);
  const heading = 'Persyaratan'.repeat(5);
  const plain = form('Judul', {
    lanes: { A: 'Staf', B: 'Kasubag', C: 'Kabag' },
    rows: [['Menerima surat', 'A:(a)', { requirements: word, output: word }]],
    flows: '',
    sheet: { columnLabels: { requirements: heading, output: 'Hasil' } },
  });
  const group = 'Kelompok jabatan '.repeat(30).trim();
  const actors = plain.actors.map((actor) => (actor.id === 'A' ? actor : { ...actor, group }));
  const sop = { ...plain, actors };
  const findings = found(sop, 'text-overflow');
  expect(findings.map(({ at }) => at)).toEqual([
    ['k1', 'requirements'],
    ['B'],
    ['k1', 'requirements'],
    ['k1', 'output'],
  ]);
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('Judul kolom “Persyaratan'),
    expect.stringContaining('Nama kelompok “Kelompok jabatan'),
    expect.stringContaining('pada kolom Persyaratan'),
    expect.stringContaining('pada kolom Hasil'),
  ]);
});

it('says nothing of a word that a hyphen breaks, and warns of one that has no syllables', () => {
  const lanes = Object.fromEntries([...'ABCDEFGHI'].map((id) => [id, `Penanggungjawab ${id}`]));
  const sop = form('Banyak Pelaksana', {
    lanes,
    rows: [
      ['Mempertanggungjawabkan kegiatan', 'A:(a)'],
      ['Mengunduh contoh.go.id.formulir.pencatatan.surat.masuk.dan.keluar', 'B:[b]'],
    ],
    flows: 'a>b',
  });
  const severities = found(sop, 'text-overflow').map(({ at, severity }) => [at[0], severity]);
  expect(severities).toEqual([['k2', 'warning']]);
});

/** Whether two lines have a point that is no end of a segment of either. */
function doCross(one: readonly Point[], other: readonly Point[]): boolean {
  const same = (a: number, b: number) => Math.abs(a - b) < 1e-6;
  const within = (a: number, at: number, b: number) =>
    Math.min(a, b) < at && at < Math.max(a, b) && !same(a, at) && !same(at, b);
  const pairs = (line: readonly Point[]) =>
    line.slice(1).map((to, i) => [line[i] ?? to, to] as const);
  return pairs(one).some(([a, b]) =>
    pairs(other).some(
      ([c, d]) =>
        (same(a.y, b.y) && same(c.x, d.x) && within(a.x, c.x, b.x) && within(c.y, a.y, d.y)) ||
        (same(a.x, b.x) && same(c.y, d.y) && within(c.x, a.x, d.x) && within(a.y, c.y, b.y)),
    ),
  );
}

describe('lines that cross', () => {
  const SEEDS = [500, 501, 502, 504];

  it.each(SEEDS)('are found where they are seen on paper (%i)', (seed) => {
    const sop = randomSop('hard', seed);
    const layout = layoutSop(sop);
    const seen = flowPages(layout).map((page) => seenPage(page, layout.columns));
    const count = seen.reduce((sum, page) => sum + crossingsOf(page), 0);
    const pairs = pageFacts(sop).crossings;
    expect(count).toBeGreaterThan(0);
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.length).toBeLessThanOrEqual(count);
    expect(found(sop, 'crossings').map(({ at }) => at)).toEqual(pairs);
  });

  it('are not those that come together', () => {
    const sop = form('Bertemu', {
      lanes: { A: 'Staf', B: 'Kasubag' },
      rows: [
        ['Menerima surat', 'A:(a)'],
        ['Menelaah surat', 'A:[b] B:[c]'],
        ['Mengirim jawaban', 'A:(d)'],
      ],
      flows: 'a>b a>c b>d c>d',
    });
    expect(found(sop, 'crossings')).toEqual([]);
  });

  it('are each pair once, however often and on however many pages they cross', () => {
    for (const seed of SEEDS) {
      const pairs = pageFacts(randomSop('hard', seed)).crossings;
      const unordered = pairs.map((pair) => pair.toSorted().join(' '));
      expect(new Set(unordered).size).toBe(pairs.length);
      for (const [one, other] of pairs) expect(one).not.toBe(other);
    }
  });

  it('are those that go on past each other, one level and one upright', () => {
    for (const seed of SEEDS) {
      const sop = randomSop('hard', seed);
      const expected = flowPages(layoutSop(sop)).flatMap(({ routes }) =>
        routes.flatMap((one, i) =>
          routes
            .slice(i + 1)
            .filter((other) => doCross(one.waypoints, other.waypoints))
            .map((other) => [one.flow.id, other.flow.id]),
        ),
      );
      const pairs = pageFacts(sop).crossings.map((pair) => pair.join(' '));
      expect(pairs).toEqual([...new Set(expected.map((pair) => pair.join(' ')))]);
    }
  });
});
