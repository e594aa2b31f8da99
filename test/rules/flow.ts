import { EMPTY_SOP, type FlowSymbol, type Sop, type SymbolKind } from '../../src/model/sop.ts';

const KINDS: Readonly<Record<string, SymbolKind>> = {
  '(': 'terminator',
  ')': 'terminator',
  '[]': 'process',
  '<>': 'decision',
};

/**
 * A filled-in SOP from a picture: rows apart by spaces, `(` and `)` a capsule, `[]` a box, `<>` a diamond,
 * and the flows `1>2`, `2>3:Ya`, `2a=2b`, where a symbol is its row and a letter if it is not the first.
 * Rows are k1, k2 and so on, symbols s1 and flows f1; an underscore in a label is a space.
 */
export function flow(rows: string, flows: string): Sop {
  const ids = new Map<string, string>();
  const activities = rows.split(' ').map((row, index) => ({
    id: `k${index + 1}`,
    description: `${row.includes('<>') ? 'Memeriksa' : 'Melakukan'} langkah ${index + 1}`,
    symbols: (row.match(/\[\]|<>|[()]/g) ?? []).map((sign, nth): FlowSymbol => {
      const id = `s${ids.size + 1}`;
      ids.set(`${index + 1}${'abc'[nth]}`, id);
      return { id, actor: 'a1', kind: KINDS[sign] ?? 'process', label: '' };
    }),
    requirements: 'Berkas',
    duration: '5 menit',
    output: 'Hasil',
    remarks: '',
  }));
  return {
    ...EMPTY_SOP,
    identity: {
      ...EMPTY_SOP.identity,
      number: '1',
      title: 'Pelayanan Surat',
      unit: 'Bagian Umum',
      approval: { ...EMPTY_SOP.identity.approval, position: 'Kepala Bagian' },
    },
    activities,
    flows: flows
      .split(' ')
      .filter(Boolean)
      .map((text, index) => {
        const [, from = '', sign, to = '', label = ''] =
          /^(\w+)([>=])(\w+):?(.*)$/.exec(text) ?? [];
        const symbol = (name: string) => ids.get(/\d$/.test(name) ? `${name}a` : name) ?? name;
        return {
          id: `f${index + 1}`,
          from: symbol(from),
          to: symbol(to),
          kind: sign === '=' ? 'joint' : 'arrow',
          label: label.replaceAll('_', ' '),
        };
      }),
  };
}
