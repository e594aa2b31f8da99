/**
 * A small notation, so that a test shows the SOP it is about.
 *
 *   sop('A B', ['A:(s1)', 'B:<s2> A:[s3]'], 's1>s2 s2>s3:Tidak')
 *
 * are two lanes and two rows: a capsule in lane A, below it a diamond in B and a box in A, and two
 * arrows; `s1-s2` is a joint. A row without symbols is ''. Rows are k1, k2, ..., flows f1, f2, ...
 */
import {
  type Activity,
  EMPTY_SOP,
  type Flow,
  type FlowSymbol,
  type Sop,
  type SymbolKind,
} from '../../src/model/sop.ts';

const BRACKETS = { terminator: '()', process: '[]', decision: '<>' } as const;

export function sop(lanes: string, rows: readonly string[], flows = ''): Sop {
  return {
    ...EMPTY_SOP,
    actors: words(lanes).map((id) => ({ id, name: id })),
    activities: rows.map(activity),
    flows: words(flows).map(flow),
  };
}

/** The rows and the flows of an SOP in the same notation. */
export const drawn = (sop: Sop): readonly [rows: readonly string[], flows: string] => [
  sop.activities.map((row) => row.symbols.map(drawnSymbol).join(' ')),
  sop.flows.map(drawnFlow).join(' '),
];

/** A blank row with an id and texts of its own. */
const activity = (row: string, index: number): Activity => ({
  id: `k${index + 1}`,
  description: `Kegiatan ${index + 1}`,
  symbols: words(row).map(symbol),
  requirements: '',
  duration: '',
  output: '',
  remarks: '',
});

function symbol(text: string): FlowSymbol {
  const [, actor = '', bracket = '', id = ''] = /^(\w+):([([<])(\w+)[)\]>]$/.exec(text) ?? [];
  const kinds: Record<string, SymbolKind> = { '(': 'terminator', '[': 'process', '<': 'decision' };
  const kind = kinds[bracket];
  if (!kind) throw new Error(`Not a symbol: ${text}`);
  return { id, actor, kind, label: '' };
}

function flow(text: string, index: number): Flow {
  const match = /^(\w+)([->])(\w+)(?::(\w+))?$/.exec(text);
  if (!match) throw new Error(`Not a flow: ${text}`);
  const [, from = '', line, to = '', label = ''] = match;
  return { id: `f${index + 1}`, from, to, kind: line === '-' ? 'joint' : 'arrow', label };
}

const drawnSymbol = ({ actor, kind, id }: FlowSymbol): string =>
  `${actor}:${BRACKETS[kind][0]}${id}${BRACKETS[kind][1]}`;

const drawnFlow = ({ from, to, kind, label }: Flow): string =>
  `${from}${kind === 'joint' ? '-' : '>'}${to}${label === '' ? '' : `:${label}`}`;

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');
