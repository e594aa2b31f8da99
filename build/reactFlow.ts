/**
 * What the page never asks of React Flow 12.12.1. It comes as one module whose parts keep each other alive, so
 * that no bundler can tell what is used of it.
 */
import { type Cut, only } from './cuts.ts';

/** A component of React Flow that draws nothing here, and so needs nothing. */
const drawsNothing = (name: string): Cut => only(name, 'return null;');

/** What React Flow styles by these names is never drawn. */
const UNUSED_STYLES =
  /^[^{}@/]*react-flow__(?:edge-|edge\b|edges|edgeupdater|arrowhead|nodesselection|selection|minimap|background|controls|resize|node-(?:input|default|output|group)\b)[^{}]*\{[^{}]*\}/gm;

export const REACT_FLOW: readonly Cut[] = [
  // For a debugger alone, and they keep every component from being left out.
  { from: /^\w+\.displayName = .*;$/gm, to: '' },
  { from: /= (memo|forwardRef|fixedForwardRef|create\w+Edge)\(/g, to: '= /*@__PURE__*/$1(' },
  // Lines are drawn with the page; no edge is ever given.
  drawsNothing('EdgeRendererComponent'),
  // Symbols are selected by the app, one at a time, and moved by its own keys.
  { from: /const isSelectionEnabled = .*;/, to: 'const isSelectionEnabled = false;' },
  drawsNothing('UserSelection'),
  drawsNothing('NodesSelection'),
  drawsNothing('SelectionListener'),
  drawsNothing('A11yDescriptions'),
  only('useGlobalKeyHandler', ''),
  only('useMoveSelectedNodes', ''),
  only('handleNodeClick', ''),
  // The line under way is a component of the canvas.
  { from: /^ {4}let path = '';\n[\s\S]*?^ {4}return jsx\("path".*$/m, to: '    return null;' },
  // Of the instance, only the view is asked for.
  {
    from: /const generalHelper = useMemo\([\s\S]*?^ {4}\}, \[\]\);/m,
    to: 'const generalHelper = null;',
  },
  { from: /const batchContext = useBatchContext\(\);/, to: '' },
  only('BatchProvider', 'return arguments[0].children;'),
  { from: /^ {12}fitBounds: [\s\S]*?^ {12}\},$/m, to: '' },
  { from: /^ {4}if \(fitView && width && height\) \{[\s\S]*?^ {4}\}$/m, to: '' },
  {
    from: /^ {4}async function resolveFitView\(\) \{[\s\S]*?^ {4}\}$/m,
    to: '    function resolveFitView() {}',
  },
  // Nodes are given, not kept, and none lies within another.
  { from: /const updated(Node|Edge)s = apply\w+\([\s\S]*?\);\s+set\w+\(\w+\);/g, to: '' },
  { from: /= handleExpandParent\(parentExpand.*;/, to: '= [];' },
];

export const REACT_FLOW_SYSTEM: readonly Cut[] = [only('handleExpandParent', 'return [];')];

export const REACT_FLOW_STYLES: readonly Cut[] = [{ from: UNUSED_STYLES, to: '' }];
