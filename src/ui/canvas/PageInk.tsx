/** A page's drawing on screen: the very ink that is exported, with places to point at laid under it. */
import { createElement, memo, type ReactNode } from 'react';
import type { Drawing, InkGroup } from '../../drawing/drawing.ts';
import { areaNode, groupNode, type SvgNode, svgTree } from '../../drawing/svgTree.ts';
import { PX } from './view.ts';

/** How far from a line a press still means it, mm. */
const FLOW_REACH = '2.4';

/** SVG names as React spells them. */
const reactName = (name: string): string =>
  /^(data|aria|font-kerning)/.test(name)
    ? name
    : name.replace(/[-:]([a-z])/g, (_, c: string) => c.toUpperCase());

/** An SVG node as a React element. */
export function toReact(node: SvgNode | string, key: number): ReactNode {
  if (typeof node === 'string') return node;
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => [reactName(name), value]),
  );
  return createElement(node.tag, { ...attributes, key }, ...node.children.map(toReact));
}

const hasSymbol = ({ marks }: InkGroup): boolean => 'symbol' in marks;

/** The group with its place to point at, and lines made easier to hit. */
function screenNode(group: InkGroup): SvgNode {
  const node = groupNode(group);
  const reach = node.children.flatMap((child): SvgNode[] =>
    typeof child !== 'string' && 'data-flow' in child.attributes && child.tag === 'path'
      ? [
          {
            tag: 'path',
            attributes: {
              d: child.attributes.d ?? '',
              'data-reach': child.attributes['data-flow'] ?? '',
              fill: 'none',
              stroke: 'transparent',
              'stroke-width': FLOW_REACH,
              'pointer-events': 'stroke',
            },
            children: [],
          },
        ]
      : [],
  );
  const pointable = pointableNode(group);
  return { ...pointable, children: [...reach, ...pointable.children] };
}

/** A group with its place to point at; a lane's head and a row's number are dragged, so the view stays under them. */
export function pointableNode(group: InkGroup): SvgNode {
  const node = groupNode(group);
  const isHandle = group.marks.cell === 'number' || group.marks.cell === 'actor';
  const attributes = isHandle ? { ...node.attributes, className: 'nopan' } : node.attributes;
  return { ...node, attributes, children: [...areaNodes(group), ...node.children] };
}

const areaNodes = ({ area }: InkGroup): readonly SvgNode[] => (area ? [areaNode(area)] : []);

/** One page, without its symbols: these are nodes of the canvas and stand above. */
export const PageInk = memo(function PageInk({ drawing, top }: { drawing: Drawing; top: number }) {
  const { width, height } = drawing;
  const root = svgTree({ ...drawing, groups: [] });
  const groups = drawing.groups.filter((group) => !hasSymbol(group)).map(screenNode);
  return (
    <div
      className="page"
      style={{ top: top * PX, width: width * PX, height: height * PX }}
      data-page-sheet={drawing.page}
    >
      {toReact(
        { ...root, attributes: { ...root.attributes, className: 'page-ink' }, children: groups },
        0,
      )}
    </div>
  );
});
