/**
 * Leaves out of the built page what its libraries carry for others. Each cut names the text it stands on, and
 * the build fails where that is no longer there, so that a new version can't lose more than is meant here.
 */
import type { Plugin } from 'vite';
import { type Cut, cut } from './cuts.ts';
import { REACT_DOM } from './reactDom.ts';
import { REACT_FLOW, REACT_FLOW_STYLES, REACT_FLOW_SYSTEM } from './reactFlow.ts';

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

/** An icon as Alir uses them: a size and attributes, no context, no strokes that don't scale. */
const ICON = `
import { createElement } from 'react';
const isTold = (name) => name === 'role' || name === 'title' || name.startsWith('aria-');
export default ({ name, node }) => ({ size = 24, className = '', ...rest }) =>
  createElement('svg', {
    xmlns: 'http://www.w3.org/2000/svg', width: size, height: size, viewBox: '0 0 24 24', fill: 'none',
    stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round',
    className: 'lucide lucide-' + name + ' ' + className,
    'aria-hidden': Object.keys(rest).some(isTold) ? undefined : true,
    ...rest,
  }, node.map(([tag, attributes]) => createElement(tag, attributes)));`;

/**
 * Brings a part that comes later, and its styles before it. Vite's own is for lists of all that a part needs, which the
 * page does not have (`modulePreload` in vite.config.ts), and takes styles that did not come for ones that did.
 */
const PRELOAD_HELPER = '\0vite/preload-helper.js';
const PRELOAD = `
const coming = {};
const hasCome = (href) =>
  [...document.querySelectorAll('link[rel=stylesheet]')].some((link) => link.href === href);
const style = (href) => (coming[href] ??= hasCome(href) ? Promise.resolve() : new Promise((resolve, reject) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.onload = resolve;
  link.onerror = () => {
    delete coming[href];
    link.remove();
    reject(new Error('No styles from ' + href));
  };
  link.href = href;
  document.head.append(link);
}));
export const __vitePreload = (load, styles = [], from = import.meta.url) =>
  Promise.all(styles.map((path) => style(new URL(path, from).href))).then(load);`;

/** What zooming and dragging ask of a d3 selection; the rest is for drawing with it. */
const SELECTION_METHODS =
  'constructor filter selection call node each style property datum on'.split(' ');

const CUTS: readonly { readonly file: RegExp; readonly cuts: readonly Cut[] }[] = [
  {
    // Views that glide, and that are moved to a place of the page.
    file: /d3-zoom\/dist\/d3-zoom\.mjs$/,
    cuts: [
      { from: /^ {2}zoom\.translateTo = [\s\S]*?(?=^ {2}function scale\()/m, to: '' },
      {
        from: /^ {2}function schedule\([\s\S]*?(?=^ {2}function gesture\()/m,
        to: '  const schedule = () => {};\n',
      },
    ],
  },
  {
    // Cursors as iterators: Alir asks for the first one alone.
    file: /idb\/build\/index\.js$/,
    cuts: [{ from: /^const advanceMethodProps = [\s\S]*?(?=^export )/m, to: '' }],
  },
  {
    file: /lucide-react\/dist\/esm\/createLucideIcon\.mjs$/,
    cuts: [{ from: /^[\s\S]*function createLucideIcon\(iconDataOrName[\s\S]*$/, to: ICON }],
  },
  { file: /react-dom\/cjs\/react-dom-client\.production\.js$/, cuts: REACT_DOM },
  { file: /@xyflow\/react\/dist\/esm\/index\.js$/, cuts: REACT_FLOW },
  { file: /@xyflow\/system\/dist\/esm\/index\.js$/, cuts: REACT_FLOW_SYSTEM },
  { file: /@xyflow\/react\/dist\/base\.css$/, cuts: REACT_FLOW_STYLES },
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

export const lean = (): Plugin => ({
  name: 'lean',
  enforce: 'pre',
  apply: 'build',
  resolveId: (id) => (id in STAND_INS ? `\0lean:${id}` : null),
  load: (id) => {
    if (id === PRELOAD_HELPER) return PRELOAD;
    return id.startsWith('\0lean:') ? (STAND_INS[id.slice(6)] ?? null) : null;
  },
  transform: (code, id) => {
    const found = CUTS.find(({ file }) => file.test(id));
    if (!found) return null;
    return { code: found.cuts.reduce((text, each) => cut(text, each, id), code), map: null };
  },
});
