/** How a row at an end of the procedure gets its capsule. */
import type { Sop } from '../model/sop.ts';
import { withKind } from './edits.ts';
import type { Fix } from './finding.ts';
import { flowGraph } from './graph.ts';

/** A lone box becomes a capsule, where no arrow says otherwise: none into the first row, none out of the last. */
export function asCapsule(sop: Sop, row: number, without: 'in' | 'out'): Fix | null {
  const [symbol, ...others] = sop.activities[row]?.symbols ?? [];
  if (!symbol || others.length > 0 || symbol.kind !== 'process') return null;
  const step = flowGraph(sop).stepOf.get(symbol.id);
  if (step && step[without].length > 0) return null;
  return {
    does: `Mengubah kotak pada kegiatan ${row + 1} menjadi kapsul.`,
    apply: (now) => withKind(now, symbol.id, 'terminator'),
  };
}
