/** Tables of an SOP as different offices make them and as different programs put them on the clipboard. */
import fc from 'fast-check';

/** A row of the form as a person knows it: who does it is told by the lanes' indexes. */
export interface PlainRow {
  readonly description: string;
  readonly lanes: readonly number[];
  readonly requirements: string;
  readonly duration: string;
  readonly output: string;
  readonly remarks: string;
}

export interface PlainSop {
  readonly lanes: readonly { readonly name: string; readonly group: string }[];
  readonly rows: readonly PlainRow[];
}

/** How an office words and arranges its table. */
export interface Habits {
  readonly order: readonly Field[];
  readonly names: Readonly<Record<Field | 'number' | 'description' | 'actors' | 'quality', string>>;
  /** Lanes in columns with marks, or their names in one column. */
  readonly actors: 'columns' | 'names';
  readonly mark: string;
  readonly joiner: string;
  /** Whether Mutu Baku stands over its three columns. */
  readonly hasQuality: boolean;
  /** Whether Pelaksana stands over the lanes. */
  readonly hasActorsHead: boolean;
  readonly columnNumbers: boolean;
  readonly identity: 'none' | 'cells' | 'lines';
  readonly footer: readonly string[];
  /** The head again after so many rows; 0 never. */
  readonly headEvery: number;
  readonly numbering: (row: number) => string;
}

const FIELDS = ['requirements', 'duration', 'output', 'remarks'] as const;
type Field = (typeof FIELDS)[number];

export interface Cell {
  readonly text: string;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}
export type Line = readonly (Cell | null)[];

const words = fc.array(
  fc.constantFrom(
    'menerima',
    'surat',
    'berkas',
    'KTP',
    'loket',
    'dicatat',
    'agenda',
    'disposisi',
    'arsip,',
    '"asli"',
    'a/n',
    '(dua)',
    'Ürün',
    '&',
    '<x>',
    '50%',
    'C:\\x',
    'n.b.',
    'مرحبا',
    '📎',
  ),
  { minLength: 1, maxLength: 5 },
);
const sentence = words.map((some) => `Isi ${some.join(' ')}`);
const lines = fc.oneof(
  { weight: 4, arbitrary: sentence },
  fc.tuple(sentence, sentence).map((two) => two.join('\n')),
);
const maybe = fc.oneof({ weight: 4, arbitrary: lines }, fc.constantFrom('', '-'));
const duration = fc.constantFrom(
  '5 menit',
  '1 jam',
  '2 hari kerja',
  '1-2 hari',
  '10 menit/berkas',
  '-',
  '',
);

const LANES = [
  'Pemohon',
  'Staf',
  'Kasubbag Umum dan Kepegawaian',
  'Kepala Dinas',
  'Petugas Loket',
  'Sekretaris',
  'Bendahara',
  'PPK',
  'Tim Teknis',
];

export const arbitraryPlainSop: fc.Arbitrary<PlainSop> = fc
  .tuple(fc.shuffledSubarray(LANES, { minLength: 2, maxLength: 6 }), fc.nat({ max: 3 }))
  .chain(([names, grouped]) => {
    const lanes = names.map((name, i) => ({
      name,
      group: grouped > 1 && i < grouped ? 'Bagian Umum' : '',
    }));
    const row = fc.record({
      description: lines.map((text) => text.replace('Isi', 'Melakukan')),
      lanes: fc.oneof(
        { weight: 5, arbitrary: fc.nat({ max: lanes.length - 1 }).map((lane) => [lane]) },
        fc
          .uniqueArray(fc.nat({ max: lanes.length - 1 }), { minLength: 2, maxLength: 3 })
          .map((some) => some.sort((a, b) => a - b)),
      ),
      requirements: maybe,
      duration,
      output: maybe,
      remarks: maybe,
    });
    return fc.array(row, { minLength: 2, maxLength: 14 }).map((rows) => ({ lanes, rows }));
  });

const NAMES = {
  number: ['No', 'NO.', 'No. Urut', 'Nomor'],
  description: [
    'Kegiatan',
    'AKTIVITAS',
    'Uraian Prosedur',
    'Uraian  Kegiatan',
    'Langkah-langkah',
    'Kegitan',
    'Tahapan Kegiatan',
  ],
  actors: ['Pelaksana', 'PELAKSANA', 'Pelaku', 'Penanggung Jawab', 'Pelaksna'],
  quality: ['Mutu Baku', 'MUTU BUKU', 'Mutu  baku'],
  requirements: ['Kelengkapan', 'Persyaratan/ Kelengkapan', 'Input', 'Persyaratan', 'KELENGKAPAN'],
  duration: ['Waktu', 'WAKTU', 'Durasi', 'Waktu (menit)', 'Waktu Penyelesaian', 'Lama'],
  output: ['Output', 'Keluaran', 'Hasil', 'OUTPUT'],
  remarks: ['Keterangan', 'Ket', 'KET.', 'Catatan', 'Keteranagn'],
} as const;

export const arbitraryHabits: fc.Arbitrary<Habits> = fc.record({
  order: fc.constantFrom<readonly Field[]>(
    FIELDS,
    ['requirements', 'output', 'duration', 'remarks'],
    ['duration', 'requirements', 'output', 'remarks'],
  ),
  names: fc.record({
    number: fc.constantFrom(...NAMES.number),
    description: fc.constantFrom(...NAMES.description),
    actors: fc.constantFrom(...NAMES.actors),
    quality: fc.constantFrom(...NAMES.quality),
    requirements: fc.constantFrom(...NAMES.requirements),
    duration: fc.constantFrom(...NAMES.duration),
    output: fc.constantFrom(...NAMES.output),
    remarks: fc.constantFrom(...NAMES.remarks),
  }),
  actors: fc.constantFrom('columns', 'columns', 'names'),
  mark: fc.constantFrom('v', 'V', 'x', '√', '✓', '✔', '●', '○', '□', '▭', '1', 'ü', '*', 'O'),
  joiner: fc.constantFrom('/', ' / ', '\n', ', ', ' dan '),
  hasQuality: fc.boolean(),
  hasActorsHead: fc.constantFrom(true, true, false),
  columnNumbers: fc.boolean(),
  identity: fc.constantFrom('none', 'cells', 'lines'),
  footer: fc.subarray(['Jumlah', 'Halaman 1 dari 1', 'Mengetahui,', 'NIP. 123']),
  headEvery: fc.constantFrom(0, 0, 5),
  numbering: fc.constantFrom(
    (row: number) => `${row}`,
    (row: number) => `${row}.`,
    (row: number) => `(${row})`,
  ),
});

export const IDENTITY = {
  number: '800/12/2025',
  title: 'Peminjaman Buku',
  effective: '2025-06-02',
};

/** The table of an office, line by line: null where a merged cell reaches. */
export function tableOf({ lanes, rows }: PlainSop, habits: Habits): readonly Line[] {
  const head = headOf(lanes, habits);
  const width = (head[0] ?? []).length;
  const alone = new Set(rows.flatMap((row) => (row.lanes.length === 1 ? row.lanes : [])));
  // Where neither of them stands alone, a slash may as well be part of a name.
  const joinerOf = (row: PlainSop['rows'][number]) =>
    habits.joiner.includes('/') && !row.lanes.some((lane) => alone.has(lane))
      ? '\n'
      : habits.joiner;
  const body = rows.flatMap((row, i): readonly Line[] => {
    const again = habits.headEvery > 0 && i > 0 && i % habits.headEvery === 0 ? head : [];
    const actors =
      habits.actors === 'names'
        ? [{ text: row.lanes.map((lane) => lanes[lane]?.name).join(joinerOf(row)) }]
        : lanes.map((_, lane) => ({ text: row.lanes.includes(lane) ? habits.mark : '' }));
    const texts = habits.order.map((field) => ({ text: row[field] }));
    return [
      ...again,
      [{ text: habits.numbering(i + 1) }, { text: row.description }, ...actors, ...texts],
    ];
  });
  const numbers: readonly Line[] = habits.columnNumbers
    ? [Array.from({ length: width }, (_, i) => ({ text: `(${i + 1})` }))]
    : [];
  const footer = habits.footer.map((text) => blankLine(width, text));
  return [...identityOf(habits, width), ...head, ...numbers, ...body, ...footer];
}

const blankLine = (width: number, text: string): Line =>
  Array.from({ length: width }, (_, i) => ({ text: i === 0 ? text : '' }));

function identityOf({ identity }: Habits, width: number): readonly Line[] {
  const pairs = [
    ['Nomor SOP', IDENTITY.number],
    ['Nama SOP', IDENTITY.title],
    ['Tgl. Efektif', '2 Juni 2025'],
  ];
  if (identity === 'none') return [];
  if (identity === 'lines')
    return pairs.map(([label, text]) => blankLine(width, `${label} : ${text}`));
  return pairs.map(([label = '', text = '']) => [
    { text: label },
    { text: `: ${text}` },
    ...Array.from({ length: width - 2 }, () => ({ text: '' })),
  ]);
}

/** One to three rows, as many as there are tiers. */
function headOf(lanes: PlainSop['lanes'], habits: Habits): readonly Line[] {
  const { names } = habits;
  const isColumns = habits.actors === 'columns';
  const hasGroups = isColumns && habits.hasActorsHead && lanes.some(({ group }) => group !== '');
  const lower = (isColumns && habits.hasActorsHead) || habits.hasQuality;
  const depth = 1 + (hasGroups ? 1 : 0) + (lower ? 1 : 0);
  const columns: (readonly string[])[] = [
    [names.number],
    [names.description],
    ...(isColumns
      ? lanes.map(({ name, group }) => [
          ...(habits.hasActorsHead ? [names.actors] : []),
          ...(hasGroups && group !== '' ? [group] : []),
          name,
        ])
      : [[names.actors]]),
    ...habits.order.map((field) =>
      habits.hasQuality && field !== 'remarks' ? [names.quality, names[field]] : [names[field]],
    ),
  ];
  return Array.from({ length: depth }, (_, tier) =>
    columns.map((_column, i) => headCell(columns, { depth, tier, i })),
  );
}

function headCell(
  columns: readonly (readonly string[])[],
  { depth, tier, i }: { readonly depth: number; readonly tier: number; readonly i: number },
): Cell | null {
  const column = columns[i] ?? [];
  const text = column[tier];
  if (text === undefined) return null;
  const path = (at: number) => columns[at]?.slice(0, tier + 1).join('>');
  const isLast = tier === column.length - 1;
  if (isLast) return { text, rowSpan: depth - tier };
  if (i > 0 && path(i - 1) === path(i) && (columns[i - 1]?.length ?? 0) > tier + 1) return null;
  let columnSpan = 1;
  while (path(i + columnSpan) === path(i) && (columns[i + columnSpan]?.length ?? 0) > tier + 1)
    columnSpan++;
  return { text, columnSpan };
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** What each program makes of a cell. */
const STYLES = {
  excel: {
    before:
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-number-format:General}</style></head><body><!--StartFragment-->',
    open: "<td class=xl65 style='height:15.0pt;mso-ignore:colspan'",
    cell: (text: string) =>
      escaped(text)
        .replace(/ /g, '\r\n  ')
        .replace(/\n(?! )/g, '<br>'),
    hidden:
      "<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td></tr><![endif]>",
  },
  libreoffice: {
    before: '<!DOCTYPE html><html><head><title></title></head><body>',
    open: '<td align="left"',
    cell: (text: string) =>
      text === '' ? '<br>' : `<font face="Arial">${escaped(text).replace(/\n/g, '<br>')}</font>`,
    hidden: '',
  },
  sheets: {
    before:
      '<meta charset="utf-8"><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #ccc;}--></style>',
    open: '<td style="overflow:hidden" data-sheets-value="{}"',
    cell: (text: string) => escaped(text).replace(/\n/g, '<br/>'),
    hidden: '',
  },
  word: {
    before: '<html><body lang=IN><!--StartFragment-->',
    open: "<td valign=top style='border:solid windowtext 1.0pt'",
    cell: (text: string) =>
      text
        .split('\n')
        .map(
          (line) =>
            `<p class=MsoNormal><span lang=IN style='mso-bidi-font-size:10pt'>${escaped(line) || '&nbsp;'}<o:p></o:p></span></p>`,
        )
        .join('\r\n'),
    hidden: '',
  },
} as const;
export type Program = keyof typeof STYLES;
export const PROGRAMS = Object.keys(STYLES) as readonly Program[];

export function asHtml(table: readonly Line[], program: Program): string {
  const { before, open, cell, hidden } = STYLES[program];
  const span = (name: string, count = 1) => (count > 1 ? ` ${name}=${count}` : '');
  const rows = table.map((line) => {
    const cells = line.flatMap((each) =>
      each
        ? [
            `${open}${span('rowspan', each.rowSpan)}${span('colspan', each.columnSpan)}>${cell(each.text)}</td>`,
          ]
        : [],
    );
    return `<tr>${cells.join('\n ')}</tr>`;
  });
  return `${before}<table border=0>${rows.join('\n')}${hidden}</table>`;
}

/** Text as a spreadsheet writes it: what holds a line end, a quote or the delimiter is quoted. */
export function asText(table: readonly Line[], delimiter: string): string {
  const quoted = (text: string) =>
    /[\n"]/.test(text) || text.includes(delimiter) ? `"${text.replace(/"/g, '""')}"` : text;
  return table
    .map((line) => line.map((cell) => quoted(cell?.text ?? '')).join(delimiter))
    .join('\r\n');
}
