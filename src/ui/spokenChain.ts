/** The chain of Output and Kelengkapan in words, for ears. */
import { rowNumber } from '../model/lookup.ts';
import type { Sop } from '../model/sop.ts';
import { type ChainCell, partnersOf } from '../rules/chainLinks.ts';
import { chainOf } from '../rules/outputUse.ts';
import { CHAIN } from '../words.ts';

/** What a cell is tied to: `dipakai kegiatan 5`, `dari kegiatan 3`; nothing where it can't be told. */
export function saidLinks(sop: Sop, cell: ChainCell): string {
  const rows = partnersOf(sop, cell).map((activity) => rowNumber(sop, activity));
  if (rows.length > 0) return cell.column === 'output' ? CHAIN.usedBy(rows) : CHAIN.from(rows);
  return cell.column === 'output' && chainOf(sop).unused.has(cell.activity) ? CHAIN.unused : '';
}

/** That an arrow hands over what nobody asks for; nothing where it does not. */
export const saidHandOver = (sop: Sop, flow: string): string =>
  chainOf(sop).handOvers.get(flow) === 'broken' ? CHAIN.brokenFlow : '';
