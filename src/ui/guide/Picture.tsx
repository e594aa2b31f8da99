/** Examples as pictures: drawn by what draws the page, and said in words for those who don't see them. */
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Ink } from '../../drawing/drawing.ts';
import { LINE, line, move, shape, stroked } from '../../drawing/ink.ts';
import { arrowhead, drawSymbol, pentagonSteps } from '../../drawing/shapes.ts';
import { groupNode } from '../../drawing/svgTree.ts';
import type { Rect } from '../../geometry/geometry.ts';
import { FIVE_SYMBOLS } from '../../guideWords.ts';
import type { SymbolKind } from '../../model/sop.ts';
import { toReact } from '../canvas/PageInk.tsx';
import { excerptOf, type Mark, type Shown } from './excerpt.ts';
import { saidOf } from './saidExample.ts';

/** Letters of the form are 3 mm; at this many CSS pixels to a millimetre they read as text of 13. */
const LARGEST_SCALE = 4.4;
/** Below this one could not read them: what doesn't fit is moved past. On a desk all fits into the text's width. */
const LEAST_SCALE = 3.3;
const WIDEST = 600;

/** A part of the form with the places that are meant marked on it. */
export function Picture({ shown, tone }: { shown: Shown; tone: 'good' | 'bad' | 'plain' }) {
  const excerpt = useMemo(() => excerptOf(shown), [shown]);
  const frame = useRef<HTMLDivElement>(null);
  const first = excerpt?.marks[0]?.rect;
  // On a small screen not all of the table is in sight, and it should be the part that is meant.
  useEffect(() => {
    const element = frame.current;
    if (!element || !excerpt || !first) return;
    const share = (first.x + first.width / 2 - excerpt.window.x) / excerpt.window.width;
    element.scrollLeft = share * element.scrollWidth - element.clientWidth / 2;
  }, [excerpt, first]);
  if (!excerpt) return null;
  const { window: seen, ink, marks } = excerpt;
  return (
    <div ref={frame} className="excerpt-frame">
      <svg
        role="img"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move what is wider than the screen
        tabIndex={0}
        aria-label={saidOf(shown)}
        className={`excerpt ${tone}`}
        viewBox={`${seen.x} ${seen.y} ${seen.width} ${seen.height}`}
        style={{
          maxWidth: seen.width * LARGEST_SCALE,
          minWidth: Math.min(seen.width * LEAST_SCALE, WIDEST),
        }}
        strokeMiterlimit="10"
      >
        {tone !== 'plain' && <Marks marks={marks} className="under" />}
        {ink.map(toReact)}
        {tone !== 'plain' && <Marks marks={marks} className="over" />}
      </svg>
    </div>
  );
}

/** Colour lies under the ink, and outlines above it; a line has no outline of its own. */
const Marks = ({ marks, className }: { marks: readonly Mark[]; className: string }): ReactNode =>
  marks
    .filter(({ kind }) => className === 'under' || kind === 'place')
    .map(({ kind, rect }) => (
      <rect
        key={`${rect.x} ${rect.y} ${rect.width}`}
        className={`mark ${className} ${kind}`}
        rx="0.8"
        {...rect}
      />
    ));

const KINDS = Object.keys(FIVE_SYMBOLS) as readonly (keyof typeof FIVE_SYMBOLS)[];
/** The paper of one symbol and the symbol on it, mm. */
const CARD = { width: 20, height: 12 };
const BOX: Rect = { x: 3, y: 2.5, width: 14, height: 7 };
const PENTAGON: Rect = { x: 7, y: 3, width: 6, height: 6 };

/** The five symbols with their names. */
export const FiveSymbols = () => (
  <ul className="five-symbols">
    {KINDS.map((kind) => (
      <li key={kind}>
        <svg aria-hidden="true" viewBox={`0 0 ${CARD.width} ${CARD.height}`}>
          {toReact(groupNode({ marks: {}, area: null, inks: inkOf(kind) }), 0)}
        </svg>
        <strong>{FIVE_SYMBOLS[kind][0]}</strong>
        <span>{FIVE_SYMBOLS[kind][1]}</span>
      </li>
    ))}
  </ul>
);

function inkOf(kind: keyof typeof FIVE_SYMBOLS): readonly Ink[] {
  const tip = { x: 16, y: 6 };
  if (kind === 'arrow')
    return [stroked([move(4, 6), line(tip.x, tip.y)], LINE), arrowhead(tip, 'left')];
  if (kind === 'connector') return [shape(pentagonSteps(PENTAGON, 'down'), LINE)];
  return symbolInk(kind);
}

const symbolInk = (kind: SymbolKind): readonly Ink[] =>
  drawSymbol({
    symbol: { id: '', actor: '', kind, label: '' },
    activity: '',
    rect: BOX,
    label: null,
  }).inks;
