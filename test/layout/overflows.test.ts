/** What a sheet has no room for is said, and drawn as well as can be. */
import { describe, expect, it } from 'vitest';
import { layoutSop } from '../../src/layout/layoutSop.ts';
import { pageFacts } from '../../src/layout/pageFacts.ts';
import type { Sop } from '../../src/model/sop.ts';
import { checkSop } from '../../src/rules/check.ts';
import { joined } from '../drawing/reading.ts';
import { form } from '../gallery/form.ts';

const sop = (parts: { name?: string; description?: string; label?: string; flow?: string }): Sop =>
  form('Kata Panjang', {
    lanes: { A: parts.name ?? 'Staf', B: 'Kasubag' },
    rows: [
      [parts.description ?? 'Menerima surat', `A:(a ${parts.label ?? ''})`],
      ['Mengarsipkan surat', 'B:(b)'],
    ],
    flows: `a>b${parts.flow === undefined ? '' : `:${parts.flow}`}`,
  });

const WORD = 'a'.repeat(5000);

describe('a text without room', () => {
  it('is none where every word has its line', () => {
    expect(pageFacts(sop({ description: 'Menerima surat/dokumen dan me-' })).overflows).toEqual([]);
  });

  it('is a cell whose word is wider than any column', () => {
    const long = sop({ description: WORD });
    const { pages } = layoutSop(long);
    expect(pageFacts(long).overflows).toEqual([{ of: 'cell', id: 'k1', field: 'description' }]);
    const shown = pages
      .flatMap((page) => (page.kind === 'flow' ? page.rows : []))
      .filter(({ activity }) => activity === 'k1')
      .map(({ cells }) => joined(cells[1]?.text.lines ?? []));
    expect(shown.join('')).toBe(WORD);
  });

  it('is a field of the identity with such a word, though none of it is left out', () => {
    const plain = sop({});
    const word = 'a'.repeat(150);
    const long = {
      ...plain,
      identity: { ...plain.identity, number: word, equipment: [word, 'Komputer'] },
    };
    expect(pageFacts(long).overflows.map((found) => ({ ...found }))).toEqual([
      { of: 'identity', field: 'number' },
      { of: 'identity', field: 'equipment' },
    ]);
  });

  it('is a head with such a word, or one that ends in an ellipsis', () => {
    expect(pageFacts(sop({ name: WORD })).overflows).toEqual([{ of: 'actor', id: 'A' }]);
    const name = 'Kepala Subbagian Umum dan Kepegawaian '.repeat(30).trim();
    expect(pageFacts(sop({ name })).overflows).toEqual([{ of: 'actor', id: 'A' }]);
  });

  it('is a symbol with such a word', () => {
    const label = 'Pertanggungjawabannya'.repeat(3);
    expect(pageFacts(sop({ label })).overflows).toEqual([
      { of: 'symbol', id: 'a', activity: 'k1' },
    ]);
  });

  it('is no label of 300 letters beside a line: that wraps, and is all there', () => {
    const words = Array.from({ length: 50 }, (_, i) => `kata${i % 10}`);
    const labelled = sop({ flow: words.join('_') });
    const { pages } = layoutSop(labelled);
    const routes = pages.flatMap((page) => (page.kind === 'flow' ? page.routes : []));
    expect(joined(routes[0]?.label?.text.lines ?? [])).toBe(words.join(' '));
    expect(pageFacts(labelled).overflows).toEqual([]);
  });

  it('is a label that no lane is wide enough for, as it stands on a rule', () => {
    const names = [...'ABCDEFGHIJKLM'];
    const upright = (label: string) =>
      form('Tegak', {
        lanes: Object.fromEntries(names.map((id) => [id, 'Staf'])),
        rows: names.map((id, i) => [
          `Langkah ${i + 1}`,
          i === 6 ? `${id}:<s${i}>` : `${id}:[s${i}]`,
        ]),
        flows: `s6>s7:Ya s6>s5:Tidak s6>s12:${label}`,
        sheet: { paper: 'A4', orientation: 'portrait' },
      });
    expect(pageFacts(upright('Lain')).overflows).toEqual([]);
    expect(pageFacts(upright('B2X9K4M7Q5')).overflows).toEqual([{ of: 'flow', id: 'f3' }]);
  });

  it('is a label of a whole page, in a symbol or beside a line, whose end is left out', () => {
    const words = Array.from({ length: 300 }, (_, i) => `kata${i % 10}`).join('_');
    const long = sop({ flow: words, label: words.replaceAll('_', ' ') });
    expect(pageFacts(long).overflows).toEqual([
      { of: 'symbol', id: 'a', activity: 'k1' },
      { of: 'flow', id: 'f1' },
    ]);
    const found = checkSop(long, pageFacts(long));
    const here = found.filter(({ rule }) => rule === 'text-overflow');
    expect(here.map(({ at }) => at)).toEqual([
      ['k1', 'a'],
      ['k1', 'f1'],
    ]);
  });
});
