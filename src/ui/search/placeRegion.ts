/** Where on the sheet a text is that was found: what is lit, and brought into sight. */
import { onSheet } from '../../layout/sheet.ts';
import type { FlowPage, HeadCell, SopLayout } from '../../layout/sopLayout.ts';
import type { TextPlace } from '../../model/findText.ts';
import type { Selection } from '../../store/session.ts';
import { type Region, regionOf } from '../canvas/regions.ts';

/** What is selected where a text is found: under a head of a group, its first lane; for a heading nothing. */
export function selectionAt(place: TextPlace): Selection | null {
  switch (place.in) {
    case 'identity':
      return { kind: 'identity', field: place.field };
    case 'approval':
      return { kind: 'identity', field: `approval.${place.field}` };
    case 'list':
      return { kind: 'identity', field: place.list };
    case 'heading':
      return null;
    case 'group':
      return { kind: 'actor', id: place.actor };
    case 'actor':
      return { kind: 'actor', id: place.id };
    case 'cell':
      return { kind: 'cell', activity: place.activity, column: place.field };
    case 'symbol':
      return { kind: 'symbol', id: place.id };
    case 'flow':
      return { kind: 'flow', id: place.id };
  }
}

/** The part of the sheet that a text stands in; null when it is not drawn. */
export function placeRegion(layout: SopLayout, place: TextPlace): Region | null {
  if (place.in === 'group') return headRegion(layout, (page) => groupHead(page, place.actor));
  if (place.in === 'heading')
    return headRegion(layout, ({ head }) =>
      head.find(({ kind, key }) => kind === 'title' && key === place.column),
    );
  const selection = selectionAt(place);
  return selection && regionOf(layout, selection);
}

/** The head of the group that a lane is the first of: it stands before its lanes. */
function groupHead({ head }: FlowPage, actor: string): HeadCell | undefined {
  const at = head.findIndex(({ kind, key }) => kind === 'actor' && key === actor);
  return head[at - 1]?.kind === 'group' ? head[at - 1] : undefined;
}

/** Where a part of the head is, on the first page that has it. */
function headRegion(
  layout: SopLayout,
  find: (page: FlowPage) => HeadCell | undefined,
): Region | null {
  for (const page of layout.pages) {
    const cell = page.kind === 'flow' && find(page);
    if (!cell) continue;
    const rect = onSheet(layout, page.index, cell.rect);
    return { rect, text: { ...cell.text, y: cell.text.y + rect.y - cell.rect.y } };
  }
  return null;
}
