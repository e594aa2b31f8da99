/** Where things of the form are on the sheet: what an outline, an editor or a hint is laid over. */
import { type Rect, segmentBox } from '../../geometry/geometry.ts';
import { onSheet } from '../../layout/sheet.ts';
import type { FlowPage, IdentityBlock, PlacedText, SopLayout } from '../../layout/sopLayout.ts';
import type { Selection } from '../../store/session.ts';

/** A part of the sheet, with the text that is drawn in it. */
export interface Region {
  readonly rect: Rect;
  readonly text: PlacedText | null;
}

/** Where a selection is on the sheet; null when it is not drawn. */
export function regionOf(layout: SopLayout, selection: Selection): Region | null {
  for (const page of layout.pages) {
    const identity = page.kind === 'identity' ? page : page.identity;
    const found =
      (identity && inIdentity(identity, selection)) ||
      (page.kind === 'flow' && inTable(page, layout, selection));
    if (!found) continue;
    const shift = onSheet(layout, page.index, found.rect).y - found.rect.y;
    const text = found.text && { ...found.text, y: found.text.y + shift };
    return { rect: { ...found.rect, y: found.rect.y + shift }, text };
  }
  return null;
}

function inIdentity(page: IdentityBlock, selection: Selection): Region | null {
  if (selection.kind !== 'identity') return null;
  if (selection.field === 'logo') return page.logo && { rect: page.logo, text: null };
  return page.boxes.find(({ field }) => field === selection.field) ?? null;
}

function inTable(page: FlowPage, layout: SopLayout, selection: Selection): Region | null {
  switch (selection.kind) {
    case 'cell': {
      const row = page.rows.find((r) => r.activity === selection.activity && r.first);
      if (!row) return null;
      if (selection.column === 'number') return { rect: row.rect, text: null };
      return row.cells.find(({ column }) => column === selection.column) ?? null;
    }
    case 'place': {
      const row = page.rows.find((r) => r.activity === selection.activity && r.first);
      const lane = layout.columns.lanes.find(({ actor }) => actor === selection.actor);
      return row && lane
        ? { rect: { ...row.rect, x: lane.x, width: lane.width }, text: null }
        : null;
    }
    case 'symbol': {
      const placed = page.symbols.find(({ symbol }) => symbol.id === selection.id);
      return placed ? { rect: placed.rect, text: placed.label } : null;
    }
    case 'actor':
      return page.head.find(({ kind, key }) => kind === 'actor' && key === selection.id) ?? null;
    case 'flow':
      return flowRegion(page, selection.id);
    case 'block':
      return inTable(page, layout, { kind: 'cell', ...selection.to });
    case 'identity':
      return null;
  }
}

/** A flow's label, or the first stretch of its line. */
function flowRegion(page: FlowPage, id: string): Region | null {
  const route = page.routes.find(({ flow }) => flow.id === id);
  if (!route) return null;
  if (route.label) return { rect: route.label.rect, text: route.label.text };
  const [a, b] = route.waypoints;
  return a && b ? { rect: segmentBox(a, b), text: null } : null;
}
