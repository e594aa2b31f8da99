/** The element that says a selection to ears: the grid names it as the one that is active. */
import { flowById, symbolPlace } from '../../model/lookup.ts';
import type { Sop } from '../../model/sop.ts';
import type { Selection } from '../../store/session.ts';

export function spokenId(sop: Sop, selection: Selection): string {
  switch (selection.kind) {
    case 'cell':
      return `cell-${selection.activity}-${selection.column}`;
    case 'place':
      return `cell-${selection.activity}-in-${selection.actor}`;
    case 'symbol':
      return symbolCell(sop, selection.id);
    case 'flow':
      return symbolCell(sop, flowById(sop, selection.id)?.from ?? '');
    case 'actor':
      return `head-${selection.id}`;
    case 'block':
      return spokenId(sop, { kind: 'cell', ...selection.to });
    case 'identity':
      return `field-${selection.field.replace('.', '-')}`;
  }
}

function symbolCell(sop: Sop, id: string): string {
  const place = symbolPlace(sop, id);
  return place ? `cell-${place.activity.id}-in-${place.symbol.actor}` : '';
}
