/** What letting go at a point of the sheet would do, worked out by doing it to a value nobody sees. */
import { addedIds, changedFlows } from '../../commands/changes.ts';
import { moveSymbol, placeSymbol, setSymbolKind } from '../../commands/symbols.ts';
import type { Point } from '../../geometry/geometry.ts';
import { type SymbolSpot, symbolSpotAt } from '../../layout/sheet.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import { symbolPlace } from '../../model/lookup.ts';
import type { Sop, SymbolKind } from '../../model/sop.ts';
import type { SymbolDrop } from '../../store/session.ts';

/** Where a new symbol would go, and the arrows that it would get; null where it has no place. */
export function dropNew(sop: Sop, layout: SopLayout, point: Point, kind: SymbolKind) {
  const spot = symbolSpotAt(layout, point);
  if (!spot) return null;
  return dropAt(sop, kind, spot, () =>
    applyNew(sop, { ...spot, flows: [], newSymbol: null }, kind),
  );
}

/** Where a symbol that is dragged would go; null where it has no place. */
export function dropMoved(sop: Sop, layout: SopLayout, point: Point, id: string) {
  const spot = symbolSpotAt(layout, point);
  if (!spot) return null;
  const drop = { ...spot, over: null };
  return dropAt(sop, id, drop, () => moveSymbol(sop, id, drop));
}

/** The last drop that was worked out: a pointer stays over one place for many of its moves. */
let latest: { readonly sop: Sop; readonly key: string; readonly drop: SymbolDrop } | null = null;

function dropAt(sop: Sop, what: string, spot: SymbolSpot, doIt: () => Sop): SymbolDrop {
  const key = JSON.stringify([what, spot.actor, spot.place, spot.over]);
  if (latest?.sop !== sop || latest.key !== key)
    latest = { sop, key, drop: toDrop(sop, spot, doIt()) };
  return latest.drop;
}

function toDrop(sop: Sop, spot: SymbolSpot, after: Sop): SymbolDrop {
  const newSymbol = addedIds(sop, after).find((id) => symbolPlace(after, id)) ?? null;
  const { actor, place, over } = spot;
  return { actor, place, over, flows: changedFlows(sop, after), newSymbol };
}

/** The document after a new symbol was let go: one more, or another kind for the one that it fell on. */
export function applyNew(sop: Sop, drop: SymbolDrop, kind: SymbolKind): Sop {
  return drop.over === null
    ? placeSymbol(sop, { kind, actor: drop.actor, place: drop.place })
    : setSymbolKind(sop, drop.over, kind);
}
