import { describe, expect, it } from 'vitest';
import { readHtmlTables } from '../../src/importers/htmlTables.ts';
import { readTextTable } from '../../src/importers/textTable.ts';
import { type Choices, NO_CHOICES, understand } from '../../src/importers/understand.ts';
import { IMPORT, NOT_ROWS } from '../../src/words.ts';

/** A table in text: cells parted by "|", as they would come by tabs. */
function ofText(lines: readonly string[], choices: Partial<Choices> = {}) {
  const rows = lines.map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .join('\t'),
  );
  const grid = readTextTable(rows.join('\n'));
  return understood(understand(grid ? [grid] : [], { ...NO_CHOICES, ...choices }));
}

function ofHtml(html: string) {
  const { grids, leftOut } = readHtmlTables(html);
  return understood(understand(grids, NO_CHOICES, leftOut));
}

function understood(result: ReturnType<typeof understand>) {
  if (!result.ok) throw new Error(result.message);
  return result;
}

const rolesOf = ({ columns }: ReturnType<typeof ofText>) => columns.map(({ role }) => role);
const lanesOf = ({ sop }: ReturnType<typeof ofText>) =>
  sop.actors.map(({ name, group }) => (group === undefined ? name : `${group} > ${name}`));
const symbolsOf = ({ sop }: ReturnType<typeof ofText>) =>
  sop.activities.map(({ symbols }) =>
    symbols.map(({ kind, actor }) => `${kind}@${actor}`).join(' '),
  );
const flowsOf = ({ sop }: ReturnType<typeof ofText>) =>
  sop.flows
    .map(({ from, to, label }) => `${from}>${to}${label === '' ? '' : `:${label}`}`)
    .join(' ');

const HEAD = [
  'No | Kegiatan | Pelaksana |          | Mutu Baku   |       |        | Ket',
  '   |          | Staf      | Kasubbag | Kelengkapan | Waktu | Output |    ',
];

describe('columns', () => {
  it('are found under two rows of headings whose merges were lost', () => {
    const it = ofText([...HEAD, '1 | Menerima surat | v | | Surat | 5 menit | Surat | -']);
    expect(rolesOf(it)).toEqual([
      ...['number', 'description', 'actor', 'actor'],
      ...['requirements', 'duration', 'output', 'remarks'],
    ]);
    expect(lanesOf(it)).toEqual(['Staf', 'Kasubbag']);
    expect(it.leftOut).toEqual([]);
  });

  it.each([
    ['Ket. | Keluaran | Durasi | Persyaratan/Kelengkapan | Pelaku | Aktifitas | No.'],
    [
      'Catatan | Hasil Kegiatan | Waktu (menit) | Input | Penanggung Jawab | Uraian Prosedur | Nomor Urut',
    ],
    ['KETERANAGN | OUTPT | LAMA | SYARAT | PELAKASANA | URAIAN KEGIATAN | NO'],
  ])('are found by their synonyms in any order: %s', (head) => {
    const it = ofText([
      head,
      'x | Arsip | 5 | KTP | Staf | Menyimpan | 1',
      'y | Kartu | 5 | KK | Kepala | Mencetak | 2',
    ]);
    expect(rolesOf(it)).toEqual([
      ...['remarks', 'output', 'duration', 'requirements'],
      ...['actorNames', 'description', 'number'],
    ]);
    expect(it.sop.activities.map(({ output }) => output)).toEqual(['Arsip', 'Kartu']);
  });

  it('of marks are lanes where nothing says Pelaksana', () => {
    const it = ofText([
      'No | Kegiatan | Staf | Kasubbag | Waktu',
      '1 | Menerima | x | | 5',
      '2 | Memeriksa | | x | 5',
    ]);
    expect(lanesOf(it)).toEqual(['Staf', 'Kasubbag']);
  });

  it('hold what a person says they hold', () => {
    const it = ofText(['No | Kegiatan | Berita | Waktu', '1 | Menerima | Surat | 5'], {
      roles: { 2: 'output' },
    });
    expect(it.sop.activities[0]?.output).toBe('Surat');
    expect(it.leftOut).toEqual([]);
  });

  it('that have no role are listed', () => {
    const it = ofText(['No | Kegiatan | Berita | Waktu', '1 | Menerima | Surat | 5']);
    expect(it.leftOut).toEqual([
      { where: IMPORT.cell('', 2, 'C'), text: 'Surat', why: IMPORT.noRole },
    ]);
  });
});

describe('lanes', () => {
  it('of two rows of headings have a group', () => {
    const it = ofHtml(`<table>
      <tr><th rowspan=3>No<th rowspan=3>Kegiatan<th colspan=3>Pelaksana<th rowspan=3>Waktu</tr>
      <tr><th colspan=2>Bagian Umum<th rowspan=2>Pemohon</tr><tr><th>Staf<th>Kepala</tr>
      <tr><td>1<td>Menerima<td>v<td><td><td>5 menit</tr></table>`);
    expect(lanesOf(it)).toEqual(['Bagian Umum > Staf', 'Bagian Umum > Kepala', 'Pemohon']);
  });

  it('come from names in one column, of which a cell may hold several', () => {
    const it = ofText([
      'No | Kegiatan | Pelaksana',
      '1 | Menerima | Staf',
      '2 | Membahas | Staf/Kasubbag Umum dan Kepegawaian',
      '3 | Memutuskan | Kepala Dinas dan Sekretaris',
      '4 | Mengirim | staf',
    ]);
    expect(lanesOf(it)).toEqual([
      'Staf',
      'Kasubbag Umum dan Kepegawaian',
      'Kepala Dinas',
      'Sekretaris',
    ]);
    expect(symbolsOf(it)).toEqual([
      ...['terminator@a1', 'process@a1 process@a2'],
      ...['process@a3 process@a4', 'terminator@a1'],
    ]);
  });

  it('are parted by a slash only where one of the names stands alone elsewhere', () => {
    const posts = ofText([
      'No | Kegiatan | Pelaksana',
      '1 | Menerima | Staf',
      '2 | Memaraf | Kasi/Kasubag',
      '3 | Menandatangani | PA / KPA',
      '4 | Mengirim | Kasi/Kasubag',
    ]);
    expect(lanesOf(posts)).toEqual(['Staf', 'Kasi/Kasubag', 'PA / KPA']);
    const people = ofText([
      'No | Kegiatan | Pelaksana',
      '1 | Menerima | Staf',
      '2 | Memaraf | Kasi/Staf',
      '3 | Mencatat a.n. Kasi | Kasubag (Umum/Keuangan)',
      '4 | Mengirim | Staf',
    ]);
    expect(lanesOf(people)).toEqual(['Staf', 'Kasi', 'Kasubag (Umum/Keuangan)']);
  });
});

describe('symbols', () => {
  it.each(['v', 'X', '√', '✓', '✔️', '●', '○', '□', 'ü', '1', 'K', '■'])(
    'are what %s stands for',
    (mark) => {
      const it = ofText([...HEAD, `1 | Satu | ${mark} | | | | |`, `2 | Dua | | ${mark} | | | |`]);
      expect(symbolsOf(it)).toEqual(['terminator@a1', 'terminator@a2']);
    },
  );

  it('have the shape that is drawn with a letter', () => {
    const it = ofText([
      ...HEAD,
      '1 | Satu | v | | | | |',
      '2 | Dua | | ◇ | | | |',
      '3 | Tiga | v | | | | |',
    ]);
    expect(symbolsOf(it)[1]).toBe('decision@a2');
    expect(flowsOf(it)).toBe('s1>s2 s2>s3:Ya');
  });

  it('keep the words that stand in them', () => {
    const it = ofText([
      ...HEAD,
      '1 | Satu | Mulai | | | | |',
      '2 | Dua | | Setuju? | | | |',
      '3 | Tiga | Selesai | | | | |',
    ]);
    expect(it.sop.activities.flatMap(({ symbols }) => symbols.map(({ label }) => label))).toEqual([
      ...['Mulai', 'Setuju?', 'Selesai'],
    ]);
  });

  it('of one row go in the order of their numbers', () => {
    const it = ofText([
      ...HEAD,
      '1 | Satu | v | | | | |',
      '2 | Dua | 2 | 1 | | | |',
      '3 | Tiga | v | | | | |',
    ]);
    expect(symbolsOf(it)[1]).toBe('process@a2 process@a1');
  });

  it('are none where a dash says so', () => {
    const it = ofText([...HEAD, '1 | Satu | v | - | - | | |']);
    expect(symbolsOf(it)).toEqual(['terminator@a1']);
    expect(it.sop.activities[0]?.requirements).toBe('-');
  });
});

describe('questions', () => {
  const rows = (remarks: string, description = 'Apakah berkas lengkap?') => [
    ...HEAD,
    '1 | Menerima | v | | | | |',
    '2 | Mencatat | v | | | | |',
    `3 | ${description} | | v | | | | ${remarks}`,
    '4 | Menyimpan | v | | | | |',
    '5 | Mengirim | | v | | | |',
  ];

  it.each([
    ['Tidak: kembali ke no. 2', 's3>s2:Tidak'],
    ['Jika tidak lengkap dikembalikan ke kegiatan 1', 's3>s1:Tidak'],
    ['Tidak ke 1', 's3>s1:Tidak'],
    ['T -> 2', 's3>s2:Tidak'],
    ['Ya: lanjut ke no 4. Tidak: kembali ke langkah ke-2', 's3>s2:Tidak'],
    ['Bila belum lengkap, kembali ke nomor 1; bila lengkap lanjut', 's3>s1:Tidak'],
  ])('lead where Keterangan says: %s', (remarks, flow) => {
    expect(flowsOf(ofText(rows(remarks)))).toBe(`s1>s2 s2>s3 s3>s4:Ya s4>s5 ${flow}`);
  });

  it('lead on to where Ya is said to lead', () => {
    expect(flowsOf(ofText(rows('Ya ke 5, Tidak ke 2')))).toBe(
      's1>s2 s2>s3 s3>s5:Ya s4>s5 s3>s2:Tidak',
    );
  });

  it('are only proposed', () => {
    expect(symbolsOf(ofText(rows('-')))[2]).toBe('decision@a2');
    expect(symbolsOf(ofText(rows('-'), { plain: 'all' }))[2]).toBe('process@a2');
    expect(symbolsOf(ofText(rows('-'), { plain: [4] }))[2]).toBe('process@a2');
    expect(symbolsOf(ofText(rows('-', 'Memeriksa berkas')))[2]).toBe('process@a2');
  });
});

describe('rows that are no activity', () => {
  it('are listed with the reason', () => {
    const it = ofText([
      ...HEAD,
      '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)',
      '1 | Satu | v | | | 5 menit | |',
      'Halaman 1 dari 2 | | | | | | |',
      ...HEAD,
      '2 | Dua | | v | | 5 menit | |',
      'Jumlah | | | | | 10 menit | |',
      '| | | | | | Kepala Dinas |',
      '| | | | | | NIP 19 |',
    ]);
    expect(it.sop.activities.map(({ description }) => description)).toEqual(['Satu', 'Dua']);
    expect(new Set(it.leftOut.map(({ why }) => why))).toEqual(
      new Set([
        NOT_ROWS.columnNumbers,
        NOT_ROWS.pageNumber,
        NOT_ROWS.repeatedHead,
        NOT_ROWS.total,
        NOT_ROWS.footer,
      ]),
    );
  });

  it('go on with the activity above where its cells reach down', () => {
    const it = ofHtml(`<table><tr><th>No<th>Kegiatan<th>Staf<th>Kepala<th>Output</tr>
      <tr><td rowspan=2>1<td rowspan=2>Membahas<td>v<td><td>Konsep</tr><tr><td><td>v<td>Catatan</tr>
      <tr><td>2<td>Menyimpan<td>v<td><td>Arsip</tr></table>`);
    expect(symbolsOf(it)).toEqual(['terminator@a1 process@a2', 'terminator@a1']);
    expect(it.sop.activities[0]?.output).toBe('Konsep\nCatatan');
  });
});

describe('a cell merged over several activities', () => {
  it('stands with the first, and is listed for the others', () => {
    const { sop, leftOut } = ofHtml(`<table>
      <tr><th>No<th>Kegiatan<th>Staf<th>Waktu<th>Output<th>Keterangan</tr>
      <tr><td>1<td>Menerima<td>v<td rowspan=3>3 hari<td>Surat<td></tr>
      <tr><td>2<td>Mencatat<td>v<td>Agenda<td></tr>
      <tr><td>3<td>Mengirim<td>v<td>Resi<td></tr>
      <tr><td>4<td>Menyimpan<td>v<td>1 hari<td>Arsip<td></tr></table>`);
    expect(sop.activities.map(({ duration }) => duration)).toEqual(['3 hari', '', '', '1 hari']);
    expect(leftOut).toEqual([
      { where: IMPORT.cell('', 2, 'D'), text: '3 hari', why: IMPORT.shared(1, 3) },
    ]);
  });
});

describe('several tables', () => {
  const table = (head: string, rows: string) => `<table><tr>${head}</tr>${rows}</table>`;
  const head = '<th>No<th>Kegiatan<th>Pelaksana';
  const row = (number: number, what: string) => `<tr><td>${number}<td>${what}<td>Staf</tr>`;

  it('are one where the numbers go on', () => {
    const it = ofHtml(table(head, row(1, 'Satu')) + table(head, row(2, 'Dua')));
    expect(it.tables.map(({ use }) => use)).toEqual(['form', 'continued']);
    expect(it.sop.activities.length).toBe(2);
  });

  it('are two where they begin anew, and the other one is listed', () => {
    const it = ofHtml(table(head, row(1, 'Satu') + row(2, 'Dua')) + table(head, row(1, 'Lain')));
    expect(it.tables.map(({ use }) => use)).toEqual(['form', 'other']);
    expect(it.leftOut.map(({ text }) => text)).toContain('1 | Lain | Staf');
  });
});

describe('the identity', () => {
  it('is read above the table, beside and under its labels', () => {
    const { sop } = ofText([
      'PEMERINTAH KABUPATEN CONTOH | | Nomor SOP | : 12/SOP/2025',
      'DINAS PERPUSTAKAAN | | Tgl. Pembuatan | 2 Juni 2025',
      ' | | Tanggal Efektif | 5/6/2025',
      ' | | Disahkan oleh | Kepala Dinas',
      ' | | | Sri Contoh',
      ' | | | NIP. 19700101 199001 1 001',
      ' | | Nama SOP | Peminjaman Buku',
      'DASAR HUKUM | | KUALIFIKASI PELAKSANA |',
      '1. Undang-undang satu | | 1. Teliti |',
      '2. Undang-undang dua | | 2. Rapi |',
      '',
      'No | Kegiatan | Pelaksana | Waktu',
      '1 | Menerima | Staf | 5 menit',
    ]);
    expect(sop.identity).toMatchObject({
      institution: 'PEMERINTAH KABUPATEN CONTOH',
      unit: 'DINAS PERPUSTAKAAN',
      number: '12/SOP/2025',
      title: 'Peminjaman Buku',
      created: '2025-06-02',
      effective: '2025-06-05',
      approval: { position: 'Kepala Dinas', name: 'Sri Contoh', nip: '19700101 199001 1 001' },
      legalBasis: ['Undang-undang satu', 'Undang-undang dua'],
      qualifications: ['Teliti', 'Rapi'],
    });
  });

  it('is read out of lines of text above a table, and what it has no place for is listed', () => {
    const it =
      ofHtml(`<p>STANDAR OPERASIONAL PROSEDUR</p><p>Judul SOP: Peminjaman</p><p>Salam hangat</p>
      <table><tr><th>No<th>Kegiatan<th>Pelaksana</tr><tr><td>1<td>Menerima<td>Staf</tr></table>`);
    expect(it.sop.identity.title).toBe('Peminjaman');
    expect(it.leftOut.map(({ text }) => text)).toEqual([
      'STANDAR OPERASIONAL PROSEDUR',
      'Salam hangat',
    ]);
  });
});
