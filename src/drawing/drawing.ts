/**
 * What ink is put on a page: a flat list of groups of lines, paths and texts, in mm.
 * Every sink (screen, SVG, PNG, PDF) draws this list and nothing else, so that they cannot differ.
 */
import type { Rect } from '../geometry/geometry.ts';
import type { FontName } from '../layout/font/font.ts';
import type { Glue } from '../layout/text.ts';

export interface Drawing {
  /** Counted from 1, as on paper. */
  readonly page: number;
  /** Page size, mm. */
  readonly width: number;
  readonly height: number;
  readonly groups: readonly InkGroup[];
}

/** Ink that belongs together and says what it shows: `marks` become `data-*` attributes of its SVG group. */
export interface InkGroup {
  readonly marks: Marks;
  /** Where a person can point at to reach it, on screen only. */
  readonly area: Rect | null;
  readonly inks: readonly Ink[];
}

/** Mark names without `data-`: `{ cell: 'description', activity: 'k1' }`. */
export type Marks = Readonly<Record<string, string>>;

export type Ink = PathInk | TextInk | ImageInk;

/** A path of level, upright and slanted lines and curves; `marks` for one that speaks for itself, as a flow does. */
export interface PathInk {
  readonly kind: 'path';
  readonly steps: readonly PathStep[];
  /** Line width in mm; 0 for none. */
  readonly stroke: number;
  /** Grey of the stroke and of the filling as `#rrggbb`; null for none. */
  readonly ink: string;
  readonly fill: string | null;
  readonly marks?: Marks;
}

/** `M`ove, `L`ine, `C`urve (two control points and the end), `Z` close: as in SVG, absolute, mm. */
export type PathStep =
  | { readonly to: 'M' | 'L'; readonly x: number; readonly y: number }
  | {
      readonly to: 'C';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly to: 'Z' };

/** One line of text in one font, at its left edge and base line. */
export interface TextInk {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Font size, mm. */
  readonly size: number;
  readonly font: FontName;
  /** mm; how wide the text comes out, so that a sink need not measure. */
  readonly width: number;
  /** What stood between this text and the next in the group. */
  readonly glue: Glue;
  readonly marks?: Marks;
}

/** A picture (the logo), scaled to fill its rectangle. */
export interface ImageInk {
  readonly kind: 'image';
  readonly rect: Rect;
  /** `image/png` or another of the model's logo types, and base64. */
  readonly type: string;
  readonly data: string;
}
