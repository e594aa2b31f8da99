/** Kanvas: the form itself, to look at and to work on. React Flow holds the view and the symbols; pages lie under them. */
import {
  type Connection,
  ConnectionMode,
  type CoordinateExtent,
  type OnNodeDrag,
  type OnNodesChange,
  ReactFlow,
  ReactFlowProvider,
  useOnViewportChange,
  useReactFlow,
  useStore,
  ViewportPortal,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { memo, Suspense, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { connect } from '../../commands/flows.ts';
import { moveSymbol } from '../../commands/symbols.ts';
import { layoutSop } from '../../layout/layoutSop.ts';
import { flowPages, pageTop, sheetSize } from '../../layout/sheet.ts';
import { flowById } from '../../model/lookup.ts';
import { UI } from '../../words.ts';
import { useDesk, useEditor, useEditorState, useLayout, useSop } from '../editorContext.tsx';
import { later } from '../later.ts';
import { listenForAsking } from '../menu/asking.ts';
import { firstSelection, IDENTITY_ORDER } from '../selecting.ts';
import { CellEditor } from './CellEditor.tsx';
import { copySelection, cutSelection } from './clipboard.ts';
import { dropMoved } from './drops.ts';
import { JoiningLine } from './JoiningLine.tsx';
import { onCanvasKey } from './keyboard.ts';
import { Overlay } from './Overlay.tsx';
import { Pages } from './Pages.tsx';
import { isPressed, pressSheet, pressTwice } from './pointing.ts';
import { regionOf } from './regions.ts';
import { SymbolNode, type SymbolNodeType } from './SymbolNode.tsx';
import { spokenId } from './spokenId.ts';
import { useSymbolNodes } from './useSymbolNodes.ts';
import { leastZoom, MOST_ZOOM, PX } from './view.ts';
import './canvas.css';

const FormRows = later(async () => (await import('./FormRows.tsx')).FormRows);
const Spoken = later(async () => (await import('./FormRows.tsx')).Spoken);
const ContextMenu = later(async () => (await import('../menu/ContextMenu.tsx')).ContextMenu);
const StageLayer = later(async () => (await import('./StageLayer.tsx')).StageLayer);
const ForHands = later(async () => (await import('./ForHands.tsx')).ForHands);

// Outside the component: React Flow renders everything anew when these change. What it is given further below
// keeps its identity for a like reason: each new value is set in its store, which asks all that listens there.
const NODE_TYPES = { symbol: SymbolNode };
/** How near a dragged line must come to a side to snap to it, px at 100 %. */
const CONNECTION_RADIUS = 26;
/** Desk that can be scrolled in around the pages, px at 100 %. */
const DESK = 400;

export const Canvas = () => (
  <section className="canvas" aria-label={UI.canvas}>
    <ReactFlowProvider>
      <Sheet />
    </ReactFlowProvider>
    <Suspense>
      <ContextMenu />
    </Suspense>
  </section>
);

function Sheet() {
  const editor = useEditor();
  const desk = useDesk();
  const layout = useLayout();
  const flow = useReactFlow();
  const selection = useEditorState((state) => state.selection);
  const opened = useEditorState((state) => state.opened);
  const element = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const { nodes, onNodesChange } = useSymbolNodes();

  useLayoutEffect(() => {
    desk.view.attach(flow as Parameters<typeof desk.view.attach>[0], element.current, grid.current);
    return () => desk.view.attach(null, null, null);
  }, [desk, flow]);

  useOnViewportChange({ onChange: desk.view.moved });
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      // The stage has a view of its own.
      if (!editor.store.getState().show) desk.view.resized(sheetSize(layoutSop(editor.sop())));
    });
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [desk, editor]);

  // A document that was just opened is shown from the head of its table.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another document is opened
  useEffect(() => {
    const first = flowPages(layout)[0];
    desk.view.fitWidth(layout.width, first ? pageTop(layout, first.index) : 0);
    desk.view.moved();
    if (document.activeElement === document.body) desk.view.focus();
  }, [opened]);

  // What is selected by keys comes into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the selection changes, not the layout
  useEffect(() => {
    if (!selection || isPressed(selection)) return;
    const region = regionOf(layout, selection);
    if (region && element.current?.contains(document.activeElement)) desk.view.reveal(region.rect);
  }, [selection]);

  useEffect(listenForAsking, []);

  const { width, height } = sheetSize(layout);
  const minZoom = useStore((room) => leastZoom({ width, height }, room));
  const extent = useMemo<CoordinateExtent>(
    () => [
      [-DESK, -DESK],
      [width * PX + DESK, height * PX + DESK],
    ],
    [width, height],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and presses of the grid and of what is drawn meet here
    <div
      ref={element}
      className="sheet"
      tabIndex={-1}
      onFocus={(event) => {
        if (
          event.target === grid.current &&
          !editor.store.getState().selection &&
          isKeyboardFocus(event.target)
        )
          editor.select(firstSelection(editor.sop()));
      }}
      onKeyDown={(event) => onCanvasKey(event, editor, desk)}
      onCopy={(event) => void copySelection(event, editor)}
      onCut={(event) => cutSelection(event, editor)}
      onPointerDownCapture={(event) => pressSheet(event, editor, desk)}
      onDoubleClick={(event) => pressTwice(event.target, editor, desk)}
    >
      <FormGrid ref={grid} />
      <Flow nodes={nodes} onNodesChange={onNodesChange} minZoom={minZoom} extent={extent} />
      <Suspense>
        <Spoken />
      </Suspense>
    </div>
  );
}

/** One stop for Tab, arrows move within, as in a spreadsheet; what is drawn beneath is told here for ears. */
function FormGrid({ ref }: { ref: React.Ref<HTMLTableElement> }) {
  const sop = useSop();
  const selection = useEditorState((state) => state.selection);
  return (
    <table
      ref={ref}
      className="form-grid hidden-text"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that keys walk is a grid
      role="grid"
      tabIndex={0}
      aria-label={UI.sheet}
      aria-rowcount={IDENTITY_ORDER.length + 1 + sop.activities.length}
      aria-activedescendant={selection ? spokenId(sop, selection) : undefined}
    >
      <Suspense>
        <FormRows />
      </Suspense>
    </table>
  );
}

interface FlowProps {
  readonly nodes: SymbolNodeType[];
  readonly onNodesChange: OnNodesChange<SymbolNodeType>;
  readonly minZoom: number;
  readonly extent: CoordinateExtent;
}

/** React Flow with all that lies on it: typing in a cell moves no symbol and leaves it alone. */
const Flow = memo(function Flow({ nodes, onNodesChange, minZoom, extent }: FlowProps) {
  return (
    <ReactFlow
      nodes={nodes}
      nodeTypes={NODE_TYPES}
      onNodesChange={onNodesChange}
      {...useSymbolDrag()}
      {...useConnecting()}
      connectionMode={ConnectionMode.Loose}
      connectionLineComponent={JoiningLine}
      connectionRadius={CONNECTION_RADIUS}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      elevateNodesOnSelect={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      nodeDragThreshold={3}
      minZoom={minZoom}
      maxZoom={MOST_ZOOM}
      panOnScroll
      zoomOnDoubleClick={false}
      translateExtent={extent}
    >
      <ViewportPortal>
        <Pages />
      </ViewportPortal>
      <ViewportPortal>
        <Suspense>
          <StageLayer />
        </Suspense>
      </ViewportPortal>
      <ViewportPortal>
        <div className="overlay">
          <Overlay />
          <CellEditor />
        </div>
      </ViewportPortal>
      <Suspense>
        <ForHands />
      </Suspense>
    </ReactFlow>
  );
});

const isKeyboardFocus = (element: Element): boolean => element.matches(':focus-visible');

/** Dragging a symbol to another lane or row. */
function useSymbolDrag() {
  const editor = useEditor();
  const desk = useDesk();
  const isCancelled = useRef(false);
  const isDragging = useEditorState(({ drag }) => drag?.what === 'symbol');
  useEffect(() => {
    if (!isDragging) return;
    // React Flow goes on with a drag until the pointer is up; Esc makes the rest of it mean nothing.
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    const cancel = () => {
      isCancelled.current = true;
      editor.dragTo(null);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      cancel();
    };
    window.addEventListener('keydown', onKey, options);
    window.addEventListener('pointercancel', cancel, options);
    return () => stop.abort();
  }, [editor, isDragging]);
  return useMemo(() => {
    const onNodeDragStart = () => {
      isCancelled.current = false;
    };
    const onNodeDrag: OnNodeDrag<SymbolNodeType> = (event, node) => {
      if (isCancelled.current) return;
      const { clientX, clientY } =
        'touches' in event ? (event.touches[0] ?? { clientX: 0, clientY: 0 }) : event;
      const point = desk.view.toSheet({ x: clientX, y: clientY });
      const sop = editor.sop();
      const drop = point && dropMoved(sop, layoutSop(sop), point, node.id);
      const { drag } = editor.store.getState();
      if (drag?.what === 'symbol' && drag.drop === drop) return;
      editor.dragTo({ what: 'symbol', id: node.id, drop });
    };
    const onNodeDragStop: OnNodeDrag<SymbolNodeType> = (_, node) => {
      const { drag } = editor.store.getState();
      editor.dragTo(null);
      if (drag?.what !== 'symbol' || !drag.drop) return;
      const { drop } = drag;
      editor.run((sop) => moveSymbol(sop, node.id, drop));
      editor.select({ kind: 'symbol', id: node.id });
    };
    return { onNodeDragStart, onNodeDrag, onNodeDragStop };
  }, [editor, desk]);
}

/** Joining symbols by dragging a line. */
function useConnecting() {
  const editor = useEditor();
  const isCancelled = useRef(false);
  return useMemo(() => {
    // React Flow goes on with a line until the pointer is up; Esc makes the rest of it mean nothing.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      isCancelled.current = true;
    };
    const start = () => {
      isCancelled.current = false;
      window.addEventListener('keydown', onKey, true);
    };
    const end = () => window.removeEventListener('keydown', onKey, true);
    const join = ({ source, target }: Connection) => {
      if (isCancelled.current || source === target) return;
      const before = editor.sop();
      if (!editor.run((sop) => connect(sop, { from: source, to: target }))) {
        editor.notify({ tone: 'info', text: UI.cannotConnect });
        return;
      }
      const made = editor.sop().flows.find(({ id }) => !flowById(before, id));
      if (made) editor.select({ kind: 'flow', id: made.id });
    };
    return {
      onConnectStart: start,
      onConnectEnd: end,
      onConnect: join,
    };
  }, [editor]);
}
