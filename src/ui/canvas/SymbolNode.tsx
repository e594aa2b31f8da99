/** A symbol as a node of the canvas: it can be selected, dragged, and joined to another by its sides. */
import { Handle, type Node, type NodeProps, Position, useConnection } from '@xyflow/react';
import { memo } from 'react';
import { drawSymbol } from '../../drawing/shapes.ts';
import { groupNode } from '../../drawing/svgTree.ts';
import type { Side } from '../../geometry/geometry.ts';
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
  const { rect, symbol } = placed;
  const joining = useConnection((connection) => connection.inProgress);
  return (
    <>
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
      {POSITIONS.map(([side, position]) => (
        <Handle key={side} id={side} type="source" position={position} className="symbol-side" />
      ))}
      <Handle
        id="body"
        type="target"
        position={Position.Top}
        className={joining ? 'symbol-body joining' : 'symbol-body'}
        isConnectableStart={false}
      />
      {open.map((label, i) => (
        <button
          key={label}
          type="button"
          tabIndex={-1}
          className={`open-exit nodrag nopan ${openSide}`}
          style={{ top: `calc(50% + ${i * 22 - 9}px)` }}
          onPointerDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.stopPropagation();
            onPoint(symbol.id, label);
          }}
        >
          {HINTS.openExit(label)}
        </button>
      ))}
    </>
  );
});
