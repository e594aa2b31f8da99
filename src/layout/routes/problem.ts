/**
 * The seam between the layout of a page and its lines: what a router is given and what it gives back.
 * A router is a pure function; everything else about it may change.
 */
import type { Point, Rect, Side } from '../../geometry/geometry.ts';
import type { FlowKind, Gutter, SymbolKind } from '../../model/sop.ts';

/**
 * Something a line can start at, end at, and must not run through.
 * Connectors of one lane and row may change places with each other: see {@link RoutedPage}. One that no
 * connection ends at is a free place, which another may take.
 */
export interface Obstacle {
  readonly id: string;
  readonly shape: SymbolKind | 'connector';
  readonly rect: Rect;
  /** Index of its lane and of its row; the levels of a strip are rows, -1 and less at the head, rows.length and more at the foot. */
  readonly lane: number;
  readonly row: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One line to draw on this page, between two obstacles. */
export interface Connection {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: FlowKind;
  /** Size of its label on paper, or null. */
  readonly label: Size | null;
  /** The same words in narrower boxes, for where this one finds no clean place; narrower ones later. */
  readonly narrower?: readonly Size[];
  /** A person's word: the side to leave by, the side to come in by, the lane to go up or down in, and beside its symbols; null where there is none. */
  readonly exit: Side | null;
  readonly entry: Side | null;
  readonly lane: number | null;
  readonly gutter: Gutter | null;
}

/** A page of the table as a router sees it: all in mm. */
export interface RoutingProblem {
  /** x of the lane borders, left to right: one more than there are lanes. */
  readonly laneBorders: readonly number[];
  /** y of the row borders, top to bottom, the strips at head and foot included as rows. */
  readonly rowBorders: readonly number[];
  readonly obstacles: readonly Obstacle[];
  readonly connections: readonly Connection[];
}

export interface RoutedLine {
  readonly id: string;
  readonly waypoints: readonly Point[];
  readonly exit: Side;
  readonly entry: Side;
  /** Top left corner of the label's box, or null where it has none. */
  readonly label: Point | null;
  /** Which box the label has: 0 its own, 1 the first of the narrower ones, and so on. */
  readonly narrowed: number;
}

/** What a router answers for a page. */
export interface RoutedPage {
  /** One for every connection, in their order. */
  readonly lines: readonly RoutedLine[];
  /** Where each connector stands after the router put those of one lane and row in the order that crosses least. */
  readonly connectors: ReadonlyMap<string, Rect>;
  /** Rows that are too low for what has to stand or run in them. */
  readonly wants: readonly Want[];
  /** Lanes that are too narrow for the words beside their symbols. */
  readonly laneWants: readonly LaneWant[];
  /** Connections, by their index, whose label stands on something, or away from where their line begins. */
  readonly badLabels: readonly number[];
  /** Lines that lie on another or run through a symbol because nothing else was left. */
  readonly unclean: number;
  /** Lines drawn as on an empty page because the page used up what its routing may cost. */
  readonly plain: number;
}

/** A lane of the page, by its index among the lane borders, and the width that it should have (mm). */
export interface LaneWant {
  readonly lane: number;
  readonly width: number;
}

/** A row of the page, by its index among the row borders, and the mm that it should grow by. */
export interface Want {
  readonly row: number;
  readonly extra: number;
}
