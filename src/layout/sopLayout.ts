/**
 * Where everything sits on paper: the value between the model and all that is drawn.
 * Lengths in mm from the page's top left corner, y downwards; pages are counted from 0.
 */
import type { Point, Rect, Side } from '../geometry/geometry.ts';
import type { ActivityField, Flow, FlowSymbol } from '../model/sop.ts';
import type { WrappedText } from './text.ts';

export interface SopLayout {
  /** Page size, orientation applied. */
  readonly width: number;
  readonly height: number;
  readonly columns: Columns;
  readonly pages: readonly PageLayout[];
}

export type PageLayout = IdentityPage | FlowPage;

/** A page of the bagian identitas. */
export interface IdentityPage extends IdentityBlock {
  readonly kind: 'identity';
  readonly index: number;
}

/** The bagian identitas as far as it is on one page: a table of boxes with text. */
export interface IdentityBlock {
  readonly frame: Rect;
  readonly boxes: readonly IdentityBox[];
  /** The lines between the boxes; the frame comes on top. */
  readonly rules: readonly Segment[];
  readonly logo: Rect | null;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** One box of the identity page; `field` is what typing in it changes (a heading changes nothing). */
export interface IdentityBox {
  readonly field: string | null;
  readonly rect: Rect;
  readonly text: PlacedText;
  /** Whether its text ends in an ellipsis, as the page had no room for all of it. */
  readonly isCut: boolean;
  /** Whether a word of it goes on in the next line, as no line was wide enough for it. */
  readonly isBroken: boolean;
}

/** A page of the bagian flowchart: the table with its head, some rows, and the lines between symbols. */
export interface FlowPage {
  readonly kind: 'flow';
  readonly index: number;
  /** The bagian identitas above the table, where a sheet holds both. */
  readonly identity: IdentityBlock | null;
  /** The whole table, head included. */
  readonly frame: Rect;
  readonly head: readonly HeadCell[];
  /** Lower edge of the head. */
  readonly headBottom: number;
  /** Where the lanes' rules run: the rows, and the strips of pentagons where these are in the table. */
  readonly body: Rect;
  readonly rows: readonly Row[];
  readonly symbols: readonly PlacedSymbol[];
  readonly connectors: readonly PageConnector[];
  readonly routes: readonly Route[];
}

/** The table's columns, left to right, the same on every page. */
export interface Columns {
  readonly number: Span;
  readonly description: Span;
  readonly lanes: readonly Lane[];
  readonly requirements: Span;
  readonly duration: Span;
  readonly output: Span;
  readonly remarks: Span;
  /** The text columns from left to right. */
  readonly fields: readonly ActivityField[];
}

export interface Span {
  readonly x: number;
  readonly width: number;
}

/** The column of one pelaksana. */
export interface Lane extends Span {
  readonly actor: string;
  /** Room for lines and labels between its symbols and its borders. */
  readonly gutter: number;
}

export interface HeadCell {
  readonly kind: 'title' | 'actor' | 'group' | 'count';
  /** The actor's id, the group's name, the column's key, or, in the row of column numbers, the number. */
  readonly key: string;
  readonly rect: Rect;
  readonly text: PlacedText;
  /** Whether its text ends in an ellipsis, as it was longer than a head may be. */
  readonly isCut: boolean;
}

/** The slice of a kegiatan that stands on this page; a row taller than a page has several. */
export interface Row {
  readonly activity: string;
  /** Index in the document, 0-based. */
  readonly index: number;
  readonly rect: Rect;
  /** Whether this is the slice with the number and the symbols. */
  readonly first: boolean;
  /** Whether nothing of it goes on at the next page. */
  readonly last: boolean;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly column: 'number' | ActivityField;
  readonly rect: Rect;
  readonly text: PlacedText;
}

/** Lines of text with their place; `x` is the left edge or the middle, by `align`. */
export interface PlacedText {
  readonly align: 'left' | 'centre';
  readonly bold: boolean;
  /** Font size and distance of base lines. */
  readonly size: number;
  readonly leading: number;
  readonly x: number;
  /** Base line of the first line. */
  readonly y: number;
  readonly lines: WrappedText;
}

export interface PlacedSymbol {
  readonly symbol: FlowSymbol;
  readonly activity: string;
  readonly rect: Rect;
  readonly label: PlacedText | null;
}

/**
 * Segilima: where a flow leaves for another page (`out`) or comes from one (`in`).
 * On both pages it points down where its flow goes on at a later page, and up where at an earlier one.
 */
export interface PageConnector {
  readonly flow: string;
  readonly role: 'out' | 'in';
  /** Joins the two of a pair: 1, 2, 3 ... or A, B, ... Z, AA; the same on both pages. */
  readonly name: string;
  /** "ke hal. 3", on the side that no line comes to; null where that is not asked for. */
  readonly page: PlacedText | null;
  readonly at: 'head' | 'foot';
  readonly rect: Rect;
  /** Which way the point of the pentagon shows. */
  readonly points: 'down' | 'up';
}

/** The part of a flow that is drawn on one page: level and upright segments only. */
export interface Route {
  readonly flow: Flow;
  /** From the border of the source to the border of the target, at the middle of a side each. */
  readonly waypoints: readonly Point[];
  readonly docking: { readonly exit: Side; readonly entry: Side };
  /** Whether the head is drawn here: not for a joint, and not where another route already draws it. */
  readonly arrowhead: boolean;
  readonly label: RouteLabel | null;
}

export interface RouteLabel {
  readonly rect: Rect;
  readonly text: PlacedText;
  /** Whether it stands on nothing, and where its line begins. */
  readonly isClear: boolean;
}
