/** The chain of Output and Kelengkapan over the sheet: what belongs together is lit, what is broken marked. Never printed. */
import { memo, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { layoutSop } from '../../layout/layoutSop.ts';
import { flowPages } from '../../layout/sheet.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import { activityById } from '../../model/lookup.ts';
import type { Sop } from '../../model/sop.ts';
import { type ChainCell, isInChain, linksOf } from '../../rules/chainLinks.ts';
import { chainOf } from '../../rules/outputUse.ts';
import type { Selection } from '../../store/session.ts';
import { CHAIN } from '../../words.ts';
import { drawnParts } from '../drawnFlow.ts';
import { useEditorState, useSop } from '../editorContext.tsx';
import { type BreakMark, breakMarks } from './breakMark.ts';
import { boxStyle, Lines } from './overlayParts.tsx';
import { regionOf } from './regions.ts';
import { isWithin, useShownPages } from './shownPages.ts';
import './chain.css';

export function ChainLayer() {
  const isAway = useEditorState(({ show, drag }) => show !== null || drag !== null);
  // Behind the typing: a letter is seen before what it ties.
  const sop = useDeferredValue(useSop());
  const layout = layoutSop(sop);
  if (isAway) return null;
  return (
    <>
      <BrokenFlows sop={sop} layout={layout} />
      <LitChain sop={sop} layout={layout} />
    </>
  );
}

interface Props {
  readonly sop: Sop;
  readonly layout: SopLayout;
}

const BrokenFlows = memo(function BrokenFlows({ sop, layout }: Props) {
  const shown = useShownPages(layout);
  const { handOvers } = chainOf(sop);
  const broken = useMemo(
    () => new Set([...handOvers].filter(([, is]) => is === 'broken').map(([id]) => id)),
    [handOvers],
  );
  if (broken.size === 0) return null;
  return flowPages(layout)
    .filter(({ index }) => isWithin(shown, index))
    .map((page) => (
      <Lines key={page.index} className="chain-breaks" layout={layout} page={page.index}>
        {breakMarks(page, broken).map((mark) => (
          <Break key={mark.flow} mark={mark} />
        ))}
      </Lines>
    ));
});

/** Two strokes across a gap, as a line that is broken off is drawn. A press on it means its arrow. */
const Break = ({ mark: { flow, at, isUpright } }: { mark: BreakMark }) => (
  <g
    transform={`translate(${at.x} ${at.y})${isUpright ? ' rotate(90)' : ''}`}
    data-reach={flow}
    data-break={flow}
  >
    <title>{CHAIN.broken}</title>
    <rect x={-1.5} y={-1.5} width={3} height={3} />
    <path className="gap" d="M-0.55 0H0.55" />
    <path className="strokes" d="M-1 1.1L-0.2 -1.1M0.2 1.1L1 -1.1" />
  </g>
);

function LitChain({ sop, layout }: Props) {
  const selected = useDeferredValue(useEditorState(({ selection }) => cellOf(selection)));
  const hovered = useHoveredCell();
  const key = hovered ?? selected;
  const lit = useMemo(() => litBy(sop, layout, key), [sop, layout, key]);
  if (!lit) return null;
  return (
    <>
      {lit.boxes.map(({ name, rect, cell }) => (
        <div key={cell} className={name} style={boxStyle(rect)} data-chain={cell} />
      ))}
      {lit.parts.map(({ page, route }) => (
        <Lines
          key={`${route.flow.id} ${page.index}`}
          className="chain-way"
          layout={layout}
          page={page.index}
        >
          <polyline
            data-chain-flow={route.flow.id}
            points={route.waypoints.map(({ x, y }) => `${x},${y}`).join(' ')}
          />
        </Lines>
      ))}
    </>
  );
}

/** What there is to light around a cell. */
function litBy(sop: Sop, layout: SopLayout, key: string | null) {
  const [activity = '', column = ''] = key?.split(' ') ?? [];
  if (!isInChain(column) || !activityById(sop, activity)) return null;
  const own = { activity, column };
  const { cells, flows } = linksOf(sop, own);
  if (cells.length === 0) return null;
  const box = (name: string) => (cell: ChainCell) => {
    const region = regionOf(layout, { kind: 'cell', ...cell });
    return region ? [{ name, rect: region.rect, cell: keyOf(cell) }] : [];
  };
  return {
    boxes: [...box('chain-cell own')(own), ...cells.flatMap(box('chain-cell'))],
    parts: [...flows].flatMap((flow) => drawnParts(layout, flow)),
  };
}

const keyOf = ({ activity, column }: ChainCell): string => `${activity} ${column}`;

const cellOf = (selection: Selection | null): string | null =>
  selection?.kind === 'cell' && isInChain(selection.column)
    ? keyOf({ activity: selection.activity, column: selection.column })
    : null;

/** The cell of the chain that the mouse rests on. */
function useHoveredCell(): string | null {
  const [cell, setCell] = useState<string | null>(null);
  useEffect(() => {
    const over = ({ target, pointerType }: PointerEvent) => {
      const found =
        pointerType === 'mouse' && target instanceof Element
          ? target.closest('.page-ink [data-cell][data-activity]')
          : null;
      const column = found?.getAttribute('data-cell') ?? '';
      const activity = found?.getAttribute('data-activity') ?? '';
      setCell(isInChain(column) ? keyOf({ activity, column }) : null);
    };
    document.addEventListener('pointerover', over, { passive: true });
    return () => document.removeEventListener('pointerover', over);
  }, []);
  return cell;
}
