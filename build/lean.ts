/**
 * Leaves out of the built page what its libraries carry for others. Each cut names the text it stands on, and
 * the build fails where that is no longer there, so that a new version can't lose more than is meant here.
 */
import type { Plugin } from 'vite';

/** jsPDF names these for drawing HTML, which Alir never does. */
const UNUSED_BY_PDF = ['html2canvas', 'canvg', 'dompurify'];

/**
 * React Flow carries these to glide from one view to another, which Alir's view never does: it is where it is
 * asked to be in the same frame. What is left of them is that there is never a glide to stop.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  'd3-transition': `
import { selection } from 'd3-selection';
selection.prototype.interrupt = function () { return this; };
export const interrupt = () => {};`,
  'd3-interpolate': 'export const interpolate = null, interpolateZoom = null;',
  // React has had it of its own since 18; the shim is for those before.
  'use-sync-external-store/shim': `export { useSyncExternalStore } from 'react';`,
  ...Object.fromEntries(UNUSED_BY_PDF.map((name) => [name, 'export default undefined;'])),
};

/** What zooming and dragging ask of a d3 selection; the rest is for drawing with it. */
const SELECTION_METHODS =
  'constructor filter selection call node each style property datum on'.split(' ');

interface Cut {
  readonly from: string | RegExp;
  readonly to: string;
}

/** A function at the top of a module, made to do only this. */
const only = (name: string, body: string): Cut => ({
  from: new RegExp(`^(async )?function ${name}\\([\\s\\S]*?^}$`, 'm'),
  to: `function ${name}() {${body}}`,
});

/** A component of React Flow that draws nothing here, and so needs nothing. */
const drawsNothing = (name: string): Cut => only(name, 'return null;');

/** What React Flow styles by these names is never drawn. */
const UNUSED_STYLES =
  /^[^{}@/]*react-flow__(?:edge-|edge\b|edges|edgeupdater|arrowhead|nodesselection|selection|minimap|background|controls|resize|node-(?:input|default|output|group)\b)[^{}]*\{[^{}]*\}/gm;

const CUTS: readonly { readonly file: RegExp; readonly cuts: readonly Cut[] }[] = [
  {
    file: /@xyflow\/react\/dist\/esm\/index\.js$/,
    cuts: [
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
    ],
  },
  {
    file: /@xyflow\/system\/dist\/esm\/index\.js$/,
    cuts: [only('handleExpandParent', 'return [];')],
  },
  { file: /@xyflow\/react\/dist\/base\.css$/, cuts: [{ from: UNUSED_STYLES, to: '' }] },
  {
    file: /d3-selection\/dist\/d3-selection\.mjs$/,
    cuts: [
      {
        from: new RegExp(
          `^ {2}(?!(?:${SELECTION_METHODS.join('|')}):)\\w+: selection_\\w+,$`,
          'gm',
        ),
        to: '',
      },
    ],
  },
];

function cut(text: string, { from, to }: Cut, file: string): string {
  const next = text.replace(from, to);
  if (next === text) throw new Error(`${file}: nothing here to cut by ${from}`);
  return next;
}

export const lean = (): Plugin => ({
  name: 'lean',
  enforce: 'pre',
  apply: 'build',
  resolveId: (id) => (id in STAND_INS ? `\0lean:${id}` : null),
  load: (id) => (id.startsWith('\0lean:') ? (STAND_INS[id.slice(6)] ?? null) : null),
  transform: (code, id) => {
    const found = CUTS.find(({ file }) => file.test(id));
    if (!found) return null;
    return { code: found.cuts.reduce((text, each) => cut(text, each, id), code), map: null };
  },
});
