import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFile, MAX_FILE_BYTES, readSop } from '../../src/model/file.ts';
import { EMPTY_SOP, type Sop } from '../../src/model/sop.ts';
import { toFile, writeSop } from '../../src/model/writeFile.ts';
import { runs } from '../runs.ts';
import { arbitrarySop } from './arbitrarySop.ts';
import { expectSound } from './sound.ts';

const TWO_ROWS: Sop = {
  ...EMPTY_SOP,
  actors: [
    { id: 'a1', name: 'Pemohon' },
    { id: 'a2', name: 'Petugas', group: 'Loket' },
  ],
  activities: [
    row('k1', 'Mengajukan permohonan', 's1', 'a1'),
    row('k2', 'Memeriksa berkas', 's2', 'a2'),
  ],
  flows: [{ id: 'f1', from: 's1', to: 's2', kind: 'arrow', label: '' }],
};

function row(id: string, description: string, symbol: string, actor: string) {
  return {
    id,
    description,
    symbols: [{ id: symbol, actor, kind: 'process' as const, label: '' }],
    requirements: '',
    duration: '5 menit',
    output: '',
    remarks: '',
  };
}

/** The text of the two rows after a replacement that must apply. */
function damaged(from: string, to: string): string {
  const text = writeSop(TWO_ROWS);
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

function opened(text: string): { sop: Sop; repairs: readonly string[] } {
  const result = readSop(text);
  if (!result.ok) throw new Error(result.message);
  return result;
}

function refusal(text: string): string {
  const result = readSop(text);
  if (result.ok) throw new Error('should have been refused');
  return result.message;
}

describe('a sound file', () => {
  it('comes back as the same value and the same bytes, with all that it does not know', () => {
    fc.assert(
      fc.property(arbitrarySop(), (sop) => {
        const text = writeSop(sop);
        const result = readSop(text);
        expect(result).toEqual({ ok: true, sop, repairs: [] });
        if (result.ok) expect(writeSop(result.sop)).toBe(text);
      }),
      { numRuns: runs(200) },
    );
  });

  it('is canonical JSON with its keys in the order of the format', () => {
    const text = writeSop(TWO_ROWS);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect(Object.keys(JSON.parse(text))).toEqual([
      'format',
      'version',
      'identity',
      'actors',
      'activities',
      'flows',
      'sheet',
    ]);
    expect(Object.keys(JSON.parse(text).activities[0])).toEqual([
      'id',
      'description',
      'symbols',
      'requirements',
      'duration',
      'output',
      'remarks',
    ]);
  });

  it('writes `group` only where there is one', () => {
    const [first, second] = JSON.parse(writeSop(TWO_ROWS)).actors;
    expect(Object.keys(first)).toEqual(['id', 'name']);
    expect(Object.keys(second)).toEqual(['id', 'name', 'group']);
  });

  it('opens with a byte order mark, and with no row and no actor at all', () => {
    expect(opened(`\uFEFF${writeSop(TWO_ROWS)}`)).toMatchObject({ sop: TWO_ROWS, repairs: [] });
    const bare = { ...EMPTY_SOP, actors: [], activities: [] };
    expect(opened(writeSop(bare))).toMatchObject({ sop: bare, repairs: [] });
  });

  it('keeps `__proto__` as a key, and changes no prototype', () => {
    const { sop, repairs } = opened(
      damaged('"name": "Pemohon"', '"name": "Pemohon", "__proto__": { "polluted": true }'),
    );
    expect(repairs).toEqual([]);
    expect(sop.actors[0]?.extra).toEqual([['__proto__', JSON.parse('{"polluted":true}')]]);
    expect(writeSop(sop)).toContain('"__proto__": {');
    expect('polluted' in {}).toBe(false);
  });

  it('does not let an extra key stand in for a known one', () => {
    const sop: Sop = { ...TWO_ROWS, actors: [{ id: 'a1', name: 'Staf', extra: [['group', 'x']] }] };
    expect(JSON.parse(writeSop(sop)).actors[0]).toEqual({ id: 'a1', name: 'Staf' });
  });

  it('is read from an object as from its text, and the object stays as it was', () => {
    const file = toFile(TWO_ROWS);
    const before = JSON.stringify(file);
    expect(fromFile(file)).toEqual({ ok: true, sop: TWO_ROWS, repairs: [] });
    expect(JSON.stringify(file)).toBe(before);
  });
});

describe('a file that is refused', () => {
  it.each([
    ['', 'kosong'],
    ['  \n', 'kosong'],
    ['bukan json', 'baris 1, kolom 1'],
    ['{\n  "format": "alir",\n  "version": 1,,\n}', 'baris 3, kolom 16'],
    ['{ "format": "al', 'baris 1, kolom 16'],
    ['{"a": "\\x"}', 'baris 1, kolom 8'],
    ['{"a": [1, 2}', 'baris 1, kolom 12'],
    ['{"a" 1}', 'baris 1, kolom 6'],
    ['{"a": 1} x', 'baris 1, kolom 10'],
    ['{"a": "x\ty"}', 'baris 1, kolom 9'],
    ['{\r  "a": 1,,\r}', 'baris 2, kolom 10'],
    ['[]', 'bukan berkas SOP Alir'],
    ['null', 'bukan berkas SOP Alir'],
    ['{"type": "excalidraw", "version": 2}', 'bukan berkas SOP Alir'],
    ['{"__proto__": {"format": "alir"}}', 'bukan berkas SOP Alir'],
    ['{"format": "alir", "version": 7}', 'versi berkas 7'],
  ])('%j: %s', (text, words) => {
    expect(refusal(text)).toContain(words);
  });

  it('nests too deep, whatever the depth', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    const file = (depth: number) =>
      damaged('"version": 1,', `"version": 1, "x": ${nested(depth)},`);
    expect(opened(file(63)).repairs).toEqual([]);
    expect(refusal(file(64))).toContain('64 tingkat');
    expect(refusal(file(100_000))).toContain('64 tingkat');
  });

  it('contains itself, given as an object', () => {
    const file: Record<string, unknown> = { format: 'alir', version: 1 };
    file.self = file;
    expect(fromFile(file).ok).toBe(false);
  });

  it('is too large', () => {
    expect(refusal(' '.repeat(MAX_FILE_BYTES + 1))).toContain('25 MB');
  });
});

describe('a damaged file of ours', () => {
  it.each([
    [
      '"duration": "5 menit"',
      '"duration": null',
      'Kegiatan ke-1, kolom Waktu: bukan teks; dikosongkan.',
    ],
    ['"duration": "5 menit",', '', 'Kegiatan ke-1, kolom Waktu: tidak ada; diisi kosong.'],
    [
      '"duration": "5 menit"',
      '"duration": 5',
      'Kegiatan ke-1, kolom Waktu: berupa angka; dijadikan teks "5".',
    ],
    [
      '"kind": "process"',
      '"kind": "database"',
      'Kegiatan ke-1, simbol ke-1, jenis: "database" tidak dikenal; digambar sebagai kotak.',
    ],
    [
      '"kind": "arrow"',
      '"kind": "dashed"',
      'Panah ke-1, jenis: "dashed" tidak dikenal; diganti "arrow".',
    ],
    [
      '"paper": "A4"',
      '"paper": "A99"',
      'Lembar, ukuran kertas: "A99" tidak dikenal; diganti "A4".',
    ],
    [
      '"orientation": "landscape"',
      '"orientation": 1',
      'Lembar, arah kertas: "1" tidak dikenal; diganti "landscape".',
    ],
    [
      '"logo": null',
      '"logo": {"type": "image/svg+xml", "data": "PHN2Zz4="}',
      'Identitas, Lambang: bukan gambar PNG, JPEG, atau WebP; dihapus.',
    ],
    [
      '"logo": null',
      '"logo": {"type": "image/png", "data": "<svg>"}',
      'Identitas, Lambang: bukan gambar PNG, JPEG, atau WebP; dihapus.',
    ],
    [
      '"approval": {',
      '"approval": 3, "x": {',
      'Identitas, Disahkan oleh: rusak; diganti dengan isian kosong.',
    ],
    [
      '"legalBasis": []',
      '"legalBasis": ["UU", 1e999]',
      'Identitas, Dasar Hukum butir ke-2: bukan teks; dikosongkan.',
    ],
    [
      '"legalBasis": []',
      '"legalBasis": "UU"',
      'Identitas, Dasar Hukum: bukan daftar; dikosongkan.',
    ],
    [
      '"Memeriksa berkas"',
      '"Memeriksa\\u0000 \\ud800berkas\\u202e"',
      'Kegiatan ke-2, kolom Uraian: 3 karakter yang tidak dapat dicetak dibuang atau diganti.',
    ],
    [
      '"from": "s1"',
      '"from": "s98"',
      'Panah ke-1: menunjuk simbol "s98" yang tidak ada; panah dihapus.',
    ],
    [
      '"to": "s2"',
      '"to": "s99"',
      'Panah ke-1: menunjuk simbol "s99" yang tidak ada; panah dihapus.',
    ],
    [
      '"actor": "a2"',
      '"actor": "a9"',
      'Kegiatan ke-2, simbol ke-1: pelaksana "a9" tidak ada dalam daftar; kolom pelaksana tanpa nama ditambahkan.',
    ],
    ['"id": "k2"', '"id": "k1"', 'Kegiatan ke-2: id "k1" sudah dipakai; diganti "k2".'],
    ['"id": "k2"', '"id": "k 2"', 'Kegiatan ke-2: id "k 2" tidak sah; diganti "k2".'],
    ['"id": "k2",', '', 'Kegiatan ke-2: tidak memiliki id; diberi "k2".'],
    [
      '"activities": [',
      '"activities": [ null,',
      'Kegiatan ke-1: rusak dan tidak dapat dibaca; dibuang.',
    ],
    ['"version": 1', '"version": "satu"', 'Versi berkas: tidak terbaca; dianggap versi 1.'],
    ['"version": 1,', '"version": 1, "zoom": 1e999,', 'Berkas: 1 angka di luar batas dikosongkan.'],
  ])('%s -> %s', (from, to, sentence) => {
    const { sop, repairs } = opened(damaged(from, to));
    expect(repairs).toContain(sentence);
    expectSound(sop);
  });

  it('is mended to an empty form where nothing else is left', () => {
    const { sop, repairs } = opened('{"format": "alir"}');
    expect(sop).toEqual({ ...EMPTY_SOP, actors: [], activities: [] });
    expect(repairs).toHaveLength(6);
  });

  it('lets a flow follow a symbol whose id had to change', () => {
    const text = writeSop(TWO_ROWS).replaceAll('"s2"', '"simbol dua"').replaceAll('"a2"', '7');
    const { sop } = opened(text);
    const [first, second] = sop.activities.map((activity) => activity.symbols[0]);
    expect(sop.flows).toMatchObject([{ from: first?.id, to: second?.id }]);
    expect(second?.actor).toBe(sop.actors[1]?.id);
    expectSound(sop);
  });

  it('lets a flow keep pointing to the first of two symbols with one id', () => {
    const { sop } = opened(damaged('"id": "s2"', '"id": "s1"').replace('"to": "s2"', '"to": "s1"'));
    expect(sop.flows).toMatchObject([{ from: 's1', to: 's1' }]);
    expect(sop.activities[0]?.symbols[0]?.id).toBe('s1');
    expectSound(sop);
  });

  it('keeps lanes apart that lost their actors', () => {
    const { sop } = opened(damaged('"actors": [', '"actors": 0, "x": ['));
    expect(sop.actors).toHaveLength(2);
    expectSound(sop);
  });
});

describe('any file at all', () => {
  const never = { numRuns: runs(300) };

  it('of cut and overwritten text never throws', () => {
    const edits = fc.array(
      fc.tuple(fc.nat(4000), fc.nat(12), fc.string({ unit: 'binary', maxLength: 4 })),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(arbitrarySop({ activities: 3 }), edits, (sop, cuts) => {
        const text = cuts.reduce((old, [at, length, fresh]) => {
          const start = at % (old.length + 1);
          return old.slice(0, start) + fresh + old.slice(start + length);
        }, writeSop(sop));
        const result = readSop(text);
        if (result.ok) expectSound(result.sop);
        else expect(result.message).toMatch(/^Berkas ini/);
      }),
      never,
    );
  });

  it('of swapped values is mended or refused, and what comes out is sound', () => {
    const odd = fc.oneof(
      fc.constantFrom(
        undefined,
        null,
        0,
        -0,
        Number.NaN,
        '',
        'a1',
        's1',
        [],
        {},
        [[]],
        [null],
        true,
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(
        arbitrarySop({ activities: 4 }),
        fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 6 }),
        (sop, swaps) => {
          const file = toFile(sop);
          for (const [at, value] of swaps) swapOne(file, at, value);
          const result = fromFile(file);
          if (result.ok) expectSound(result.sop);
        },
      ),
      never,
    );
  });

  it('of any value whatever never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => void fromFile(value)),
      never,
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (rest) => {
        const result = fromFile({ ...rest, format: 'alir', version: 1 });
        if (result.ok) writeSop(result.sop);
      }),
      never,
    );
  });
});

/** Overwrites the value in one place of the file, counted over all of its places. */
function swapOne(file: object, at: number, value: unknown): void {
  const places: (readonly [holder: object, key: string])[] = [];
  const visit = (holder: object): void => {
    for (const [key, inner] of Object.entries(holder)) {
      places.push([holder, key]);
      if (typeof inner === 'object' && inner !== null) visit(inner);
    }
  };
  visit(file);
  const chosen = places[at % Math.max(1, places.length)];
  if (chosen)
    Object.defineProperty(chosen[0], chosen[1], {
      // A copy: what is put into several places must not come to hold itself.
      value: structuredClone(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
}
