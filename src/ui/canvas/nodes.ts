/** From the layout to React Flow's nodes: sizes and handles given, so that nothing is measured. */
import { type NodeHandle, Position } from '@xyflow/react';
import { type Rect, sideMiddle } from '../../geometry/geometry.ts';
import { isEqual } from '../../layout/isEqual.ts';
import { flowPages, onSheet } from '../../layout/sheet.ts';
import type { PlacedSymbol, Route, SopLayout } from '../../layout/sopLayout.ts';
import { openExits } from '../../model/lookup.ts';
import type { FlowSymbol, Sop } from '../../model/sop.ts';
import type { SymbolNodeData, SymbolNodeType } from './SymbolNode.tsx';
import { rectPx } from './view.ts';

const POSITIONS = {
  top: Position.Top,
  right: Position.Right,
  bottom: Position.Bottom,
  left: Position.Left,
} as const;

export interface ShownNodes {
  readonly sop: Sop;
  readonly layout: SopLayout;
  readonly selected: string | null;
  readonly onPoint: SymbolNodeData['onPoint'];
  /** Whether the symbol on the page of this index is to be there. */
  readonly isShown: (page: number, symbol: string) => boolean;
}

/** A node for each symbol that is shown. */
export function symbolNodes({ sop, layout, selected, onPoint, isShown }: ShownNodes) {
  return flowPages(layout).flatMap((page) =>
    page.symbols.flatMap((placed): SymbolNodeType[] => {
      if (!isShown(page.index, placed.symbol.id)) return [];
      const isSelected = placed.symbol.id === selected;
      const open = openExits(sop, placed.symbol);
      const rect = rectPx(onSheet(layout, page.index, placed.rect));
      const openSide = open.length > 0 ? freeSide(placed, page.routes) : 'right';
      const key = `${isSelected} ${open} ${openSide} ${rect.y}`;
      const known = nodesOf.get(placed.symbol);
      if (known?.key === key && known.node.data.onPoint === onPoint && isDrawnAs(known, placed))
        return [known.node];
      const node = symbolNode(rect, isSelected, { placed, open, openSide, onPoint });
      nodesOf.set(placed.symbol, { key, node });
      return [node];
    }),
  );
}

interface KnownNode {
  readonly key: string;
  readonly node: SymbolNodeType;
}

/** Nodes by what they show: React Flow leaves a node alone while it is the same object. */
const nodesOf = new WeakMap<FlowSymbol, KnownNode>();

/** A page that is laid out anew has new values for its symbols, most of which say what the old ones said. */
const isDrawnAs = ({ node }: KnownNode, placed: PlacedSymbol): boolean =>
  node.data.placed === placed || isEqual(node.data.placed, placed);

const symbolNode = (rect: Rect, selected: boolean, data: SymbolNodeData): SymbolNodeType => ({
  id: data.placed.symbol.id,
  type: 'symbol',
  position: { x: rect.x, y: rect.y },
  width: rect.width,
  height: rect.height,
  handles: handles(rect),
  selected,
  className: selected ? 'symbol selected' : 'symbol',
  data,
});

function handles({ width, height }: Rect): NodeHandle[] {
  const box = { x: 0, y: 0, width, height };
  const sides = (Object.keys(POSITIONS) as (keyof typeof POSITIONS)[]).map(
    (side): NodeHandle => ({
      id: side,
      type: 'source',
      position: POSITIONS[side],
      ...sideMiddle(box, side),
      width: 1,
      height: 1,
    }),
  );
  return [...sides, { id: 'body', type: 'target', position: Position.Top, ...box }];
}

/** The side where a decision's waiting answers are in nobody's way. */
function freeSide({ symbol }: PlacedSymbol, routes: readonly Route[]): 'left' | 'right' {
  const taken = routes.some(
    ({ flow, docking }) =>
      (flow.from === symbol.id && docking.exit === 'right') ||
      (flow.to === symbol.id && docking.entry === 'right'),
  );
  return taken ? 'left' : 'right';
}
