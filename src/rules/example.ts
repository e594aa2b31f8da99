/** A small SOP as a few lines of text: what the help page of a rule shows, and what the rule is tried on. */
import {
  type Actor,
  EMPTY_SOP,
  type Flow,
  type FlowSymbol,
  type Identity,
  type Sop,
  type SymbolKind,
} from '../model/sop.ts';
import type { PageFacts } from './pageFacts.ts';

/**
 * An SOP with all of its identity filled in, unless it says otherwise.
 *
 * Each row is `symbols uraian | kelengkapan | waktu | output | keterangan`. Symbols are a lane and a sign each,
 * `a(` or `a)` a kapsul, `b[]` a kotak, `c<>` a belah ketupat, or `.` for none. What is left off at the end
 * of a row is filled in with something sound; `| |` is an empty cell.
 *
 * Flows are `1>2`, `2>3:Ya`, `2a=2b` (a joint): a symbol is its row, with a letter where the row has several; an
 * underscore in a label is a space. Without any, each row leads to the next by its first symbol.
 */
export interface Example {
  readonly rows: readonly string[];
  readonly flows?: string;
  /** Names of the lanes from the left, or name and group; left off, roles that suit. */
  readonly actors?: readonly (string | readonly [name: string, group: string])[];
  readonly identity?: Partial<Identity>;
  /** What the paper would say of it. */
  readonly facts?: Partial<PageFacts>;
}

/** An example whose second of three rows reads so; the cells after the uraian as in {@link Example}. */
export const inRow = (text: string): Example => ({
  rows: ['a( Menerima surat masuk', `b[] ${text}`, 'a) Mengarsipkan surat'],
});

const KINDS: Readonly<Record<string, SymbolKind>> = {
  '(': 'terminator',
  ')': 'terminator',
  '[]': 'process',
  '<>': 'decision',
};
const LANES = 'abcdefghijkl';
const ROLES = ['Staf', 'Kepala Seksi', 'Sekretaris', 'Kepala Dinas', 'Bendahara', 'Arsiparis'];

const IDENTITY: Identity = {
  ...EMPTY_SOP.identity,
  institution: 'Pemerintah Kabupaten',
  unit: 'Bagian Umum',
  number: 'SOP-01/UM/2025',
  title: 'Penerimaan Tamu Dinas',
  created: '2025-01-06',
  effective: '2025-01-13',
  approval: { position: 'Kepala Bagian Umum', name: 'Rahmawati', rank: '', nip: '' },
  legalBasis: ['Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan'],
  qualifications: ['Memahami tata naskah dinas'],
  relatedSops: ['SOP Pengelolaan Surat Keluar'],
  equipment: ['Komputer dan buku agenda'],
  warnings: ['Jika surat terlambat diteruskan, maka tindak lanjutnya tertunda.'],
  records: ['Buku agenda surat masuk'],
};

/** The SOP that an example describes; rows are k1, k2 and so on, actors a1, symbols s1 and flows f1. */
export function sopOf({ rows, flows, actors, identity }: Example): Sop {
  const symbolIds = new Map<string, string>();
  const activities = rows.map((row, index) => {
    const [, signs = '', cells = ''] =
      /^\s*((?:[a-l](?:[()]|\[\]|<>))+|\.)\s?(.*)$/s.exec(row) ?? [];
    const [
      description = '',
      requirements = 'Berkas',
      duration = '5 menit',
      output = 'Berkas',
      remarks = '',
    ] = cells.split('|').map((cell) => cell.trim());
    const symbols = (signs.match(/[a-l](?:[()]|\[\]|<>)/g) ?? []).map((text, nth): FlowSymbol => {
      const id = `s${symbolIds.size + 1}`;
      symbolIds.set(`${index + 1}${LANES[nth]}`, id);
      const actor = `a${LANES.indexOf(text.charAt(0)) + 1}`;
      return { id, actor, kind: KINDS[text.slice(1)] ?? 'process', label: '' };
    });
    return { id: `k${index + 1}`, description, symbols, requirements, duration, output, remarks };
  });
  const lanes = activities.flatMap(({ symbols }) =>
    symbols.map(({ actor }) => Number(actor.slice(1))),
  );
  return {
    ...EMPTY_SOP,
    identity: { ...IDENTITY, ...identity },
    actors: (actors ?? ROLES.slice(0, Math.max(1, ...lanes))).map(actorOf),
    activities,
    flows: (flows?.split(/\s+/).filter(Boolean) ?? chain(rows.length)).map((text, index) =>
      flowOf(text, index, symbolIds),
    ),
  };
}

function actorOf(said: string | readonly [name: string, group: string], index: number): Actor {
  const id = `a${index + 1}`;
  return typeof said === 'string' ? { id, name: said } : { id, name: said[0], group: said[1] };
}

const chain = (rows: number): readonly string[] =>
  Array.from({ length: Math.max(0, rows - 1) }, (_, row) => `${row + 1}>${row + 2}`);

function flowOf(text: string, index: number, symbolIds: ReadonlyMap<string, string>): Flow {
  const [, from = '', sign, to = '', label = ''] = /^(\w+)([>=])(\w+):?(.*)$/.exec(text) ?? [];
  const symbol = (name: string) => symbolIds.get(/\d$/.test(name) ? `${name}a` : name) ?? name;
  return {
    id: `f${index + 1}`,
    from: symbol(from),
    to: symbol(to),
    kind: sign === '=' ? 'joint' : 'arrow',
    label: label.replaceAll('_', ' '),
  };
}
