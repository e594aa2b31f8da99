/**
 * An SOP of the gallery from a few words, so that its file shows the structure it is about.
 *
 *   form('Surat Masuk', {
 *     lanes: { S: 'Staf', K: 'Sekretariat/Kasubag' },
 *     rows: [['Menerima surat', 'S:(a)'], ['Memeriksa surat', 'K:<b Sesuai?>'], ['Mencatat', 'S:[c]']],
 *     flows: 'a>b b>c:Ya b>a:Tidak',
 *   })
 *
 * A lane is `group/name` or a name. `( )` is a capsule, `[ ]` a box, `< >` a diamond: an id, then the text in
 * it. `a>b` is an arrow and `a-b` a joint; an underscore in a label is a space. Rows are k1, k2, flows f1, f2.
 */
import {
  type Activity,
  type Actor,
  EMPTY_SOP,
  type Flow,
  type FlowSymbol,
  type Identity,
  type Sheet,
  type Sop,
  type SymbolKind,
} from '../../src/model/sop.ts';

type RowTexts = Partial<Omit<Activity, 'id' | 'symbols' | 'description'>>;

export type FormRow = readonly [description: string, symbols: string, texts?: RowTexts];

export interface FormParts {
  readonly lanes: Readonly<Record<string, string>>;
  readonly rows: readonly FormRow[];
  readonly flows: string;
  readonly sheet?: Partial<Sheet>;
  readonly identity?: Partial<Identity>;
}

const KINDS: Readonly<Record<string, SymbolKind>> = {
  '(': 'terminator',
  '[': 'process',
  '<': 'decision',
};

const DURATIONS = ['5 menit', '15 menit', '1 jam', '2 menit/berkas', '1 hari kerja'];

/** The whole SOP, with an identity page that is filled in. */
export function form(title: string, parts: FormParts): Sop {
  return {
    identity: { ...IDENTITY, title, ...parts.identity },
    actors: Object.entries(parts.lanes).map(([id, name]) => lane(id, name)),
    activities: parts.rows.map(row),
    flows: parts.flows
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(flow),
    sheet: { ...EMPTY_SOP.sheet, ...parts.sheet },
  };
}

const IDENTITY: Identity = {
  ...EMPTY_SOP.identity,
  institution: 'Pemerintah Kabupaten Tirta Mulya',
  unit: 'Bagian Organisasi Sekretariat Daerah',
  number: '065/014/SOP/2025',
  created: '2025-03-03',
  effective: '2025-04-01',
  approval: {
    position: 'Kepala Bagian Organisasi',
    name: 'Ratna Wulandari, S.Sos.',
    rank: 'Pembina (IV/a)',
    nip: '19780512 200312 2 004',
  },
  legalBasis: ['Peraturan Bupati tentang Tata Naskah Dinas'],
  qualifications: ['Memahami tata naskah dinas'],
  equipment: ['Komputer, pencetak, dan alat tulis'],
  warnings: ['Jika berkas tidak lengkap, maka layanan tertunda.'],
  records: ['Buku agenda'],
};

function lane(id: string, text: string): Actor {
  const [, group, name = text] = /^(.+)\/(.+)$/.exec(text) ?? [];
  return { id, name, ...(group ? { group } : {}) };
}

const row = ([description, symbols, texts]: FormRow, index: number): Activity => ({
  id: `k${index + 1}`,
  description,
  symbols: [...symbols.matchAll(/(\w+):([([<])(\w+) ?([^)\]>]*)[)\]>]/g)].map(symbol),
  requirements: index === 0 ? 'Surat permohonan' : 'Berkas dan lembar kendali',
  duration: DURATIONS[index % DURATIONS.length] ?? '',
  output: index % 2 === 0 ? 'Berkas tercatat' : 'Hasil pemeriksaan',
  remarks: '',
  ...texts,
});

function symbol([
  text,
  actor = '',
  bracket = '',
  id = '',
  label = '',
]: readonly string[]): FlowSymbol {
  const kind = KINDS[bracket];
  if (!kind) throw new Error(`Not a symbol: ${text}`);
  return { id, actor, kind, label };
}

function flow(text: string, index: number): Flow {
  const [, from, line, to, label = ''] = /^(\w+)([->])(\w+)(?::(\S+))?$/.exec(text) ?? [];
  if (!from || !to) throw new Error(`Not a flow: ${text}`);
  const kind = line === '-' ? 'joint' : 'arrow';
  return { id: `f${index + 1}`, from, to, kind, label: label.replaceAll('_', ' ') };
}
