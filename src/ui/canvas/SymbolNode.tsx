/** A symbol as a node of the canvas: it can be selected, dragged, and joined to another by its sides. */
import { Handle, type Node, type NodeProps, Position, useConnection } from '@xyflow/react';
import { memo } from 'react';
import { drawSymbol } from '../../drawing/shapes.ts';
import { groupNode } from '../../drawing/svgTree.ts';
import type { Side } from '../../geometry/geometry.ts';
import { isEqual } from '../../layout/isEqual.ts';
import type { PlacedSymbol } from '../../layout/sopLayout.ts';
import { HINTS } from '../../words.ts';
import { toReact } from './PageInk.tsx';
import { PX } from './view.ts';

export type SymbolNodeData = {
  readonly placed: PlacedSymbol;
  /** Answers of a decision that lead nowhere yet. */
  readonly open: readonly string[];
  /** The side where they are shown. */
  readonly openSide: 'left' | 'right';
  readonly onPoint: (symbol: string, label: string) => void;
};
export type SymbolNodeType = Node<SymbolNodeData, 'symbol'>;

const POSITIONS: readonly [Side, Position][] = [
  ['top', Position.Top],
  ['right', Position.Right],
  ['bottom', Position.Bottom],
  ['left', Position.Left],
];

export const SymbolNode = memo(function SymbolNode({ data }: NodeProps<SymbolNodeType>) {
  const { placed, open, openSide, onPoint } = data;
  const { symbol } = placed;
  return (
    <>
      <SymbolInk placed={placed} />
      <Sides />
      <Body />
      <div className={`open-exits ${openSide}`}>
        {open.map((label) => (
          <button
            key={label}
            type="button"
            tabIndex={-1}
            className="open-exit nodrag nopan"
            onPointerDown={(event) => event.preventDefault()}
            onClick={(event) => {
              event.stopPropagation();
              onPoint(symbol.id, label);
            }}
          >
            {HINTS.openExit(label)}
          </button>
        ))}
      </div>
    </>
  );
});

/** The symbol as it is printed; moved as it is, it need not be drawn again, since its view box moves along. */
const SymbolInk = memo(
  function SymbolInk({ placed }: { placed: PlacedSymbol }) {
    const { rect } = placed;
    return (
      <svg
        className="symbol-ink"
        width={rect.width * PX}
        height={rect.height * PX}
        viewBox={`${rect.x} ${rect.y} ${rect.width} ${rect.height}`}
        strokeMiterlimit={10}
        aria-hidden="true"
      >
        {toReact(groupNode(drawSymbol(placed)), 0)}
      </svg>
    );
  },
  (before, after) => isMoved(before.placed, after.placed),
);

/** Whether two are the same but for their place, to the thousandth of a mm, as SVG is written. */
function isMoved(a: PlacedSymbol, b: PlacedSymbol): boolean {
  const [dx, dy] = [b.rect.x - a.rect.x, b.rect.y - a.rect.y];
  const near = (one: number, other: number) => Math.abs(one - other) < 0.0005;
  const [from, to] = [a.label, b.label];
  return (
    isEqual(a.symbol, b.symbol) &&
    a.activity === b.activity &&
    near(a.rect.width, b.rect.width) &&
    near(a.rect.height, b.rect.height) &&
    (from === null || to === null
      ? from === to
      : near(to.x - from.x, dx) &&
        near(to.y - from.y, dy) &&
        isEqual({ ...from, x: 0, y: 0 }, { ...to, x: 0, y: 0 }))
  );
}

/** Where a line can be drawn from; the same for every symbol, whatever becomes of it. */
const Sides = memo(() =>
  POSITIONS.map(([side, position]) => (
    <Handle key={side} id={side} type="source" position={position} className="symbol-side" />
  )),
);

/** Where a line can be drawn to. */
const Body = memo(function Body() {
  const joining = useConnection((connection) => connection.inProgress);
  return (
    <Handle
      id="body"
      type="target"
      position={Position.Top}
      className={joining ? 'symbol-body joining' : 'symbol-body'}
      isConnectableStart={false}
    />
  );
});
