/** What the headings of a table are called: the form's own words, their synonyms, and how people misspell them. */

/** What a column of a brought table holds. */
export const COLUMN_ROLES = [
  'number',
  'description',
  'actor',
  'actorNames',
  'requirements',
  'duration',
  'output',
  'remarks',
  'none',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What a heading says: a column of text, or the group that actors or mutu baku stand under. */
export type HeadRole =
  | 'number'
  | 'description'
  | 'actors'
  | 'quality'
  | 'requirements'
  | 'duration'
  | 'output'
  | 'remarks';

interface Vocabulary {
  /** One of these must be there. */
  readonly keys: readonly string[];
  /** These may stand beside them. */
  readonly others: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

const ANYWHERE = words('dan atau yang sop ap');

/** In the order in which they are asked: "Waktu Kegiatan" is a time, "Uraian Kegiatan" an activity. */
const VOCABULARY: readonly (readonly [HeadRole, Vocabulary])[] = [
  [
    'duration',
    {
      keys: words('waktu durasi lama lamanya time'),
      others: words(
        'jangka penyelesaian baku proses kerja pelaksanaan kegiatan menit jam hari detik minggu bulan maksimal maks dalam standar norma pengerjaan estimasi target satuan',
      ),
    },
  ],
  [
    'output',
    {
      keys: words('output keluaran hasil produk outcome'),
      others: words('kegiatan akhir dokumen kerja diharapkan'),
    },
  ],
  [
    'requirements',
    {
      keys: words('kelengkapan perlengkapan persyaratan syarat input masukan bahan sumber'),
      others: words('data dokumen alat peralatan berkas kerja awal kegiatan'),
    },
  ],
  [
    'remarks',
    {
      keys: words('keterangan ket ketr catatan remarks remark note notes'),
      others: words('tambahan lain lainnya khusus'),
    },
  ],
  ['quality', { keys: words('mutu'), others: words('baku buku standar kerja') }],
  [
    'actors',
    {
      keys: words('pelaksana pelaku petugas penanggung pj pic aktor pihak jabatan penanggungjawab'),
      others: words('jawab kegiatan unit kerja terkait tugas'),
    },
  ],
  [
    'number',
    { keys: words('no nomor nomer number num'), others: words('urut kegiatan langkah item') },
  ],
  [
    'description',
    {
      keys: words(
        'kegiatan aktivitas aktifitas aktivity uraian langkah tahapan tahap prosedur activity rincian deskripsi proses pekerjaan tindakan',
      ),
      others: words('kerja nama pelaksanaan pelayanan jenis detail'),
    },
  ],
];

/** A heading that is only this is what is needed; beside other words it says little. */
const DOCUMENTS_ALONE = /^(dokumen|berkas)( pendukung| persyaratan)?$/;

/** A heading with more words than this is a sentence. */
const MOST_WORDS = 7;

/** What a heading means; null where it is none that the form knows. */
export function headRole(text: string): HeadRole | null {
  if (text.trim() === '#') return 'number';
  const key = keyOf(text);
  if (key === '') return null;
  if (DOCUMENTS_ALONE.test(key)) return 'requirements';
  const said = words(key);
  if (said.length > MOST_WORDS) return null;
  const fits = ({ keys, others }: Vocabulary) =>
    said.some((word) => isOneOf(word, keys)) &&
    said.every((word) => isOneOf(word, keys) || isOneOf(word, others) || ANYWHERE.includes(word));
  return VOCABULARY.find(([, vocabulary]) => fits(vocabulary))?.[0] ?? null;
}

/** A text in small plain letters and digits, for comparing: case, spacing, marks and accents don't count. */
export const keyOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a word is one of these, give or take a slip of the finger. */
export const isOneOf = (word: string, known: readonly string[]): boolean =>
  known.includes(word) || known.some((each) => isNear(word, each));

/** Short words are too near to each other to be guessed at. */
const SHORTEST_GUESSED = 5;
const LONG = 9;

function isNear(word: string, known: string): boolean {
  if (known.length < SHORTEST_GUESSED || word[0] !== known[0]) return false;
  const most = known.length >= LONG ? 2 : 1;
  return Math.abs(word.length - known.length) <= most && slips(word, known) <= most;
}

/** Letters to put in, leave out, replace or swap to make one word of the other. */
function slips(a: string, b: string): number {
  let [before, row]: [number[], number[]] = [[], [...b, ''].map((_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
