/** The preset shapes of office drawings: which are symbols, and how those that are lines run. */
import type { Point } from '../geometry/geometry.ts';
import type { GridLine, GridShape } from './grid.ts';

/** `rounded` is a kapsul or a kotak, by what else is drawn. */
export type PresetKind = GridShape['kind'] | 'rounded';

const KINDS: Readonly<Record<string, PresetKind>> = {
  flowChartTerminator: 'terminator',
  ellipse: 'terminator',
  roundRect: 'rounded',
  flowChartAlternateProcess: 'rounded',
  rect: 'process',
  flowChartProcess: 'process',
  flowChartDecision: 'decision',
  diamond: 'decision',
  flowChartOffpageConnector: 'connector',
  flowChartConnector: 'connector',
  homePlate: 'connector',
  pentagon: 'connector',
};

export const presetKind = (preset: string): PresetKind =>
  Object.hasOwn(KINDS, preset) ? (KINDS[preset] ?? 'other') : 'other';

/** A path in the square of side 1 that the shape is placed by. */
export interface LinePath {
  readonly points: readonly Point[];
  /** The heads that the shape has by itself, as block arrows do. */
  readonly heads: GridLine['heads'];
}

/** An adjustment of a preset by its number, from 1, as a part of 1. */
export type Adjust = (number: number, otherwise: number) => number;

const at = (x: number, y: number): Point => ({ x, y });
const START = at(0, 0);
const END = at(1, 1);

const BENT: Readonly<Record<string, (adjust: Adjust) => readonly Point[]>> = {
  2: () => [START, at(1, 0), END],
  3: (adjust) => {
    const x = adjust(1, 0.5);
    return [START, at(x, 0), at(x, 1), END];
  },
  4: (adjust) => {
    const [x, y] = [adjust(1, 0.5), adjust(2, 0.5)];
    return [START, at(x, 0), at(x, y), at(1, y), END];
  },
  5: (adjust) => {
    const [x, y, last] = [adjust(1, 0.5), adjust(2, 0.5), adjust(3, 0.5)];
    return [START, at(x, 0), at(x, y), at(last, y), at(last, 1), END];
  },
};

const ACROSS = [at(0, 0.5), at(1, 0.5)];
const DOWN = [at(0.5, 0), at(0.5, 1)];

const BLOCK_ARROWS: Readonly<Record<string, LinePath>> = {
  rightArrow: { points: ACROSS, heads: 'end' },
  notchedRightArrow: { points: ACROSS, heads: 'end' },
  stripedRightArrow: { points: ACROSS, heads: 'end' },
  leftArrow: { points: ACROSS, heads: 'start' },
  leftRightArrow: { points: ACROSS, heads: 'both' },
  downArrow: { points: DOWN, heads: 'end' },
  upArrow: { points: DOWN, heads: 'start' },
  upDownArrow: { points: DOWN, heads: 'both' },
  bentArrow: { points: [at(0, 1), at(0, 0.25), at(1, 0.25)], heads: 'end' },
  bentUpArrow: { points: [at(0, 0.75), at(0.75, 0.75), at(0.75, 0)], heads: 'end' },
};

/** How a preset runs that is a line or an arrow; null for what is a shape. */
export function linePath(preset: string, adjust: Adjust): LinePath | null {
  if (/^(?:line|straightConnector1)$/.test(preset)) return { points: [START, END], heads: 'none' };
  const bends = /^(?:bent|curved)Connector([2-5])$/.exec(preset)?.[1];
  if (bends) return { points: BENT[bends]?.(adjust) ?? [START, END], heads: 'none' };
  return Object.hasOwn(BLOCK_ARROWS, preset) ? (BLOCK_ARROWS[preset] ?? null) : null;
}
