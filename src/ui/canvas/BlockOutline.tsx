/** The cells or rows that a block reaches over, tinted where they are on the sheet. */
import type { SopLayout } from '../../layout/sopLayout.ts';
import type { Sop } from '../../model/sop.ts';
import { type Block, blockFields, blockRows } from '../blocks.ts';
import { boxStyle } from './overlayParts.tsx';
import { regionOf } from './regions.ts';

export function BlockOutline({
  sop,
  layout,
  block,
}: {
  sop: Sop;
  layout: SopLayout;
  block: Block;
}) {
  const isRows = block.from.column === 'number' || block.to.column === 'number';
  const columns = isRows ? (['number'] as const) : blockFields(sop, block);
  return blockRows(sop, block).flatMap(({ id }) =>
    columns.map((column) => {
      const region = regionOf(layout, { kind: 'cell', activity: id, column });
      return (
        region && <div key={`${id} ${column}`} className="block" style={boxStyle(region.rect)} />
      );
    }),
  );
}
