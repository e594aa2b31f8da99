/** What letting go would do, as a sentence. */
import { moveSymbol } from '../commands/symbols.ts';
import { activityById, actorById, symbolPlace } from '../model/lookup.ts';
import type { Sop, SymbolKind } from '../model/sop.ts';
import type { Drag, FlowChange, FlowGrip, SymbolDrop } from '../store/session.ts';
import { SAY, UI } from '../words.ts';
import { bendFlow } from './canvas/bending.ts';
import { afterRemoval } from './dragging.ts';

export function describeDrag(sop: Sop, drag: Drag): string {
  switch (drag.what) {
    case 'palette':
      if (drag.isArmed && !drag.drop) return SAY.armed(SAY.symbolNames[drag.kind]);
      return describeDrop(sop, drag.drop, drag.kind);
    case 'symbol':
      return describeMove(sop, drag.drop, drag.id);
    case 'new-actor':
      return drag.at === null ? SAY.dropNowhere : SAY.dropActor(drag.at + 1);
    case 'actor': {
      const from = sop.actors.findIndex(({ id }) => id === drag.id);
      return drag.at === null ? SAY.dropNowhere : SAY.dropActor(afterRemoval(from, drag.at) + 1);
    }
    case 'flow':
      return describeBend(sop, drag.id, drag.grip, drag.change);
    case 'row': {
      const from = sop.activities.findIndex(({ id }) => id === drag.activity);
      return drag.at === null ? SAY.dropNowhere : SAY.dropRow(afterRemoval(from, drag.at) + 1);
    }
  }
}

/** Where a symbol that is dragged would be, as a sentence. */
export function describeMove(sop: Sop, drop: SymbolDrop | null, id: string): string {
  const after = drop && symbolPlace(moveSymbol(sop, id, drop), id);
  if (!drop || !after) return SAY.dropNowhere;
  const lane = actorById(sop, drop.actor)?.name ?? '';
  return SAY.dropMoved(SAY.symbolNames[after.symbol.kind], after.row + 1, lane);
}

/** What the drop of a new symbol would do, as a sentence. */
export function describeDrop(sop: Sop, drop: SymbolDrop | null, kind: SymbolKind): string {
  if (!drop) return SAY.dropNowhere;
  const symbol = SAY.symbolNames[kind];
  const lane = actorById(sop, drop.actor)?.name ?? '';
  if (drop.over !== null)
    return SAY.dropChange(symbol, (symbolPlace(sop, drop.over)?.row ?? 0) + 1);
  if (drop.place.at === 'between') return SAY.dropNewRow(symbol, drop.place.row + 1, lane);
  const activity = activityById(sop, drop.place.activity);
  const row = activity ? sop.activities.indexOf(activity) + 1 : 0;
  return SAY.dropInRow(symbol, row, lane);
}

/** What another course of an arrow would be. */
export function describeBend(sop: Sop, id: string, grip: FlowGrip, change: FlowChange | null) {
  if (!change) return grip === 'leg' ? SAY.dropLeg : SAY.dropEnd;
  switch (change.set) {
    case 'from':
    case 'to': {
      if (bendFlow(sop, id, change) === sop) return UI.cannotConnect;
      const place = symbolPlace(sop, change.symbol);
      const lane = actorById(sop, place?.symbol.actor ?? '')?.name ?? '';
      return SAY.dropRepoint(change.set, (place?.row ?? 0) + 1, lane);
    }
    case 'exit':
      return SAY.exit(change.side);
    case 'entry':
      return SAY.entry(change.side);
    case 'lane':
      return SAY.lane(actorById(sop, change.actor)?.name ?? '', change.gutter);
  }
}
