/** The symbols as nodes: those of the pages that are drawn, and whatever the pointer is busy with. */
import { type NodePositionChange, type OnNodesChange, useStore } from '@xyflow/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { startPicking } from '../actionSteps.ts';
import { useDesk, useEditor, useEditorState, useLayout, useSop } from '../editorContext.tsx';
import { symbolNodes } from './nodes.ts';
import type { SymbolNodeType } from './SymbolNode.tsx';
import { isWithin, useIsOverview, useShownPages } from './shownPages.ts';

/** From the layout, but for the one that is under way by drag. */
export function useSymbolNodes() {
  const editor = useEditor();
  const fromLayout = useNodesFromLayout();
  const dragged = useEditorState(({ drag }) => (drag?.what === 'symbol' ? drag.id : null));
  const [moved, setMoved] = useState<NodePositionChange | null>(null);
  const nodes = useMemo(() => {
    if (moved?.id !== dragged || !moved?.position) return fromLayout;
    const { id, position, dragging = false } = moved;
    return fromLayout.map((node) => (node.id === id ? { ...node, position, dragging } : node));
  }, [fromLayout, moved, dragged]);
  const onNodesChange: OnNodesChange<SymbolNodeType> = useCallback(
    (changes) => {
      const { drag } = editor.store.getState();
      // A drag that Esc has called off goes on for React Flow, but moves nothing any more.
      if (drag?.what !== 'symbol') return;
      const move = changes.find((change) => change.type === 'position' && change.id === drag.id);
      if (move?.type === 'position') setMoved(move);
    },
    [editor],
  );
  return { nodes, onNodesChange };
}

function useNodesFromLayout(): SymbolNodeType[] {
  const editor = useEditor();
  const desk = useDesk();
  const sop = useSop();
  const layout = useLayout();
  const shown = useShownPages(layout);
  const isOverview = useIsOverview();
  const busy = useBusySymbols();
  const selected = useEditorState(({ selection }) =>
    selection?.kind === 'symbol' ? selection.id : null,
  );
  const onPoint = useCallback(
    (symbol: string, label: string) => {
      editor.pick(startPicking(symbol, label));
      desk.view.focus();
    },
    [editor, desk],
  );
  const nodes = useMemo(() => {
    const isShown = (page: number, symbol: string) =>
      (isWithin(shown, page) && !isOverview) || busy.includes(symbol);
    return symbolNodes({ sop, layout, selected, onPoint, isShown });
  }, [sop, layout, shown, isOverview, busy, selected, onPoint]);
  return useSameList(nodes);
}

/** The list of before where it holds the very same nodes: React Flow need not look at them again. */
function useSameList(nodes: SymbolNodeType[]): SymbolNodeType[] {
  const kept = useRef(nodes);
  const isSame =
    kept.current.length === nodes.length && kept.current.every((node, i) => node === nodes[i]);
  if (!isSame) kept.current = nodes;
  return kept.current;
}

/** What React Flow must not lose while the sheet moves on: the symbol that is dragged, one that a line is drawn from. */
function useBusySymbols(): readonly string[] {
  const dragged = useEditorState(({ drag }) => (drag?.what === 'symbol' ? drag.id : ''));
  const joined = useStore(({ connection }) => connection.fromNode?.id ?? '');
  return useMemo(() => [dragged, joined], [dragged, joined]);
}
