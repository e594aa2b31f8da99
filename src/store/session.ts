/**
 * What is true of this sitting and not of the document: what is selected, typed in, being dragged or pointed at.
 * None of it is in the file, and none of it is undone.
 */

import type { Place } from '../commands/symbols.ts';
import type { TextQuery } from '../model/findText.ts';
import { activityById, actorById, flowById, symbolPlace } from '../model/lookup.ts';
import type { ActivityField, DockingSide, Flow, Gutter, Sop, SymbolKind } from '../model/sop.ts';

/** A cell with text, or the number that stands for its row. */
export interface Corner {
  readonly activity: string;
  readonly column: 'number' | ActivityField;
}

/** The one thing that keys and buttons speak of. */
export type Selection =
  | { readonly kind: 'cell'; readonly activity: string; readonly column: 'number' | ActivityField }
  /** A place in a lane with no symbol in it. */
  | { readonly kind: 'place'; readonly activity: string; readonly actor: string }
  | { readonly kind: 'symbol'; readonly id: string }
  | { readonly kind: 'flow'; readonly id: string }
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'identity'; readonly field: string }
  /** Cells from where it began to where it has come; with a number at one corner, whole rows. */
  | { readonly kind: 'block'; readonly from: Corner; readonly to: Corner };

/** A text that is being typed in, where it stands. */
export interface Editing {
  readonly target: Selection;
  /** Typed text that starts it off in place of what was there, or null to go on with what is there. */
  readonly initial: string | null;
}

/** Someone is choosing the symbol that an arrow goes to, or comes from. */
export interface Picking {
  /** The symbol at the other end. */
  readonly anchor: string;
  /** The flow to re-point, or null for a new one. */
  readonly flow: string | null;
  readonly end: 'from' | 'to';
  /** Label of a new flow; undefined leaves it to the command. */
  readonly label: string | undefined;
  /** The symbol that Enter would choose. */
  readonly candidate: string | null;
  /** Row number typed so far. */
  readonly digits: string;
}

/** Someone is looking for a text, and perhaps putting another in its place. */
export interface Search {
  readonly query: TextQuery;
  readonly isReplacing: boolean;
  /** Which of the matches is shown, counted from 0. */
  readonly at: number;
  /** Goes up each time it is asked for, so that the focus comes to its field. */
  readonly asked: number;
}

/** What is under way by pointer, and what letting go would do. */
export type Drag =
  | {
      readonly what: 'palette';
      readonly kind: SymbolKind;
      readonly drop: SymbolDrop | null;
      /** In hand without a button held: each press puts one. */
      readonly isArmed?: boolean;
    }
  | { readonly what: 'symbol'; readonly id: string; readonly drop: SymbolDrop | null }
  | { readonly what: 'new-actor'; readonly name: string; readonly at: number | null }
  | { readonly what: 'actor'; readonly id: string; readonly at: number | null }
  | { readonly what: 'row'; readonly activity: string; readonly at: number | null }
  | {
      readonly what: 'flow';
      readonly id: string;
      readonly grip: FlowGrip;
      readonly change: FlowChange | null;
      /** Where the pointer is, mm on the sheet; null beside the canvas. */
      readonly at: { readonly x: number; readonly y: number } | null;
    };

/** A part of a flow that can be dragged: one of its ends, or an upright stretch of its line. */
export type FlowGrip = 'from' | 'to' | 'leg';

/** What letting go of it would change. */
export type FlowChange =
  | { readonly set: 'from' | 'to'; readonly symbol: string }
  | { readonly set: 'exit' | 'entry'; readonly side: DockingSide }
  | ({ readonly set: 'lane' } & FlowLane);

/** Where a flow goes up or down: in a lane, and in one of its gutters where that was meant. */
export interface FlowLane {
  readonly actor: string;
  readonly gutter?: Gutter;
}

export interface SymbolDrop {
  readonly actor: string;
  readonly place: Place;
  /** A symbol that stands there and would change its kind. */
  readonly over: string | null;
  /** The arrows that will be new or re-pointed. */
  readonly flows: readonly Flow[];
  readonly newSymbol: string | null;
}

/** The selection without what has gone from the document. */
export function keptSelection(sop: Sop, selection: Selection | null): Selection | null {
  if (!selection) return null;
  switch (selection.kind) {
    case 'cell':
      return activityById(sop, selection.activity) ? selection : null;
    case 'place': {
      const activity = activityById(sop, selection.activity);
      if (!activity || !actorById(sop, selection.actor)) return null;
      const symbol = activity.symbols.find(({ actor }) => actor === selection.actor);
      return symbol ? { kind: 'symbol', id: symbol.id } : selection;
    }
    case 'symbol':
      return symbolPlace(sop, selection.id) ? selection : null;
    case 'flow':
      return flowById(sop, selection.id) ? selection : null;
    case 'actor':
      return actorById(sop, selection.id) ? selection : null;
    case 'block': {
      const isKept = [selection.from, selection.to].every((at) => activityById(sop, at.activity));
      return isKept ? selection : null;
    }
    case 'identity':
      return selection;
  }
}
