/** What is said of a text that has no room, wherever it stands, and how much it weighs. */
import { describe, expect, it } from 'vitest';
import { sopOf } from '../../src/rules/example.ts';
import type { TextOverflow } from '../../src/rules/pageFacts.ts';
import { textOverflow } from '../../src/rules/text-overflow.ts';

const COMMON = 'Pertanggungjawaban';
const ENDLESS = 'Pertanggungjawabannyalah-itu';
const LONG_NAME = 'Kepala Subbagian Perencanaan dan Keuangan Sekretariat Daerah';

const sopWith = (text: string) => {
  const sop = sopOf({
    rows: ['a( Menerima surat', `b[] ${text}`, 'a) Mengarsipkan surat'],
    actors: [LONG_NAME, [text, `${text} Bersama`]],
  });
  const [first, second, last] = sop.activities;
  if (!first || !second || !last) throw new Error('There are three rows');
  const symbols = second.symbols.map((symbol) => ({ ...symbol, label: text }));
  return {
    ...sop,
    activities: [first, { ...second, symbols }, last],
    flows: sop.flows.map((flow) => (flow.id === 'f2' ? { ...flow, label: text } : flow)),
    sheet: { ...sop.sheet, columnLabels: { output: text } },
  };
};

const said = (overflow: TextOverflow, text = COMMON) =>
  textOverflow.check(sopWith(text), { overflows: [overflow], crossings: [] })[0];

const PLACES: readonly (readonly [TextOverflow, at: string, message: string])[] = [
  [
    { of: 'identity', field: 'approval.name' },
    'approval.name',
    'Nama yang mengesahkan tidak muat di bagian identitas.',
  ],
  [
    { of: 'cell', id: 'k2', field: 'description' },
    'k2 description',
    'Kegiatan 2: kata pada kolom Kegiatan terlalu panjang untuk kolomnya.',
  ],
  [
    { of: 'cell', id: 'k3', field: 'output' },
    'k3 output',
    `Kegiatan 3: kata pada kolom ${COMMON} terlalu panjang untuk kolomnya.`,
  ],
  [
    { of: 'symbol', id: 's2', activity: 'k2' },
    'k2 s2',
    'Kegiatan 2: kata di dalam simbol terlalu panjang untuk lajurnya.',
  ],
  [{ of: 'flow', id: 'f2' }, 'k2 f2', 'Kegiatan 2: label panah tidak muat di tempatnya.'],
  [{ of: 'actor', id: 'a2' }, 'a2', `Nama pelaksana “${COMMON}” tidak muat di kepala lajurnya.`],
  [
    { of: 'actor', id: 'a1' },
    'a1',
    'Nama pelaksana “Kepala Subbagian Perencanaan dan Keuanga…” tidak muat di kepala lajurnya.',
  ],
  [
    { of: 'group', id: 'a2' },
    'a2',
    `Nama kelompok “${COMMON} Bersama” tidak muat di kepala lajurnya.`,
  ],
  [
    { of: 'heading', field: 'output' },
    'k1 output',
    `Judul kolom “${COMMON}” terlalu panjang untuk kolomnya.`,
  ],
];

describe('a text without room', () => {
  it.each(PLACES)('is shown where it stands: %o', (overflow, at, message) => {
    expect(said(overflow)).toMatchObject({ at: at.split(' '), message });
  });

  it('is named in full up to forty characters', () => {
    const actor = { of: 'actor', id: 'a2' } as const;
    const forty = 'Kepala Subbagian Perencanaan dan Program';
    expect(said(actor, forty)?.message).toContain(`“${forty}”`);
    expect(said(actor, `${forty}s`)?.message).toContain(`“${forty}…”`);
  });

  it('is no warning where it has gone since, and is shown where it was', () => {
    const gone: readonly (readonly [TextOverflow, at: string])[] = [
      [{ of: 'cell', id: 'k9', field: 'output' }, 'k9 output'],
      [{ of: 'symbol', id: 's9', activity: 'k2' }, 'k2 s9'],
      [{ of: 'flow', id: 'f9' }, 'f9'],
      [{ of: 'actor', id: 'a9' }, 'a9'],
      [{ of: 'group', id: 'a1' }, 'a1'],
      [{ of: 'heading', field: 'remarks' }, 'k1 remarks'],
    ];
    for (const [overflow, at] of gone)
      expect(said(overflow)).toMatchObject({ at: at.split(' '), severity: 'hint' });
  });

  it('is shown by its heading alone where there is no row yet', () => {
    const empty = { ...sopWith(COMMON), activities: [] };
    const overflows = [{ of: 'heading', field: 'output' }] as const;
    expect(textOverflow.check(empty, { overflows, crossings: [] })[0]?.at).toEqual(['output']);
  });
});

const OF_TEXT = PLACES.map(([overflow]) => overflow).filter(
  (one) => one.of !== 'identity' && !('id' in one && ['a1', 'k3'].includes(one.id)),
);

describe('what it weighs', () => {
  it.each(OF_TEXT)('is a hint while its words are such as people write: %o', (overflow) => {
    expect(said(overflow)?.severity).toBe('hint');
  });

  it.each(OF_TEXT)('is a warning where a word is longer than any: %o', (overflow) => {
    expect(said(overflow, ENDLESS)?.severity).toBe('warning');
    expect(said(overflow, `Surat ${ENDLESS}`)?.severity).toBe('warning');
  });

  it('is a warning for a long text of common words, but in a cell, which grows with it', () => {
    const long = 'Surat tugas dan lampirannya '.repeat(4).trim();
    for (const overflow of OF_TEXT)
      expect(said(overflow, long)?.severity).toBe(overflow.of === 'cell' ? 'hint' : 'warning');
  });

  it('is a hint up to the longest word of the language and the longest name of a head', () => {
    for (const overflow of OF_TEXT) {
      expect(said(overflow, 'x'.repeat(24))?.severity).toBe('hint');
      expect(said(overflow, 'x'.repeat(25))?.severity).toBe('warning');
    }
    const flow = { of: 'flow', id: 'f2' } as const;
    expect(said(flow, `${'kata '.repeat(15)}surat`)?.severity).toBe('hint');
    expect(said(flow, `${'kata '.repeat(15)}berkas`)?.severity).toBe('warning');
  });

  it('is a warning where the identity lost its end', () => {
    expect(said({ of: 'identity', field: 'title' })?.severity).toBe('warning');
  });
});
