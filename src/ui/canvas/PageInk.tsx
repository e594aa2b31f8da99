/** A page's drawing on screen: the very ink that is exported, with places to point at laid under it. */
import { createElement, memo, type ReactNode, useMemo, useRef } from 'react';
import type { Drawing, InkGroup } from '../../drawing/drawing.ts';
import { groupShift } from '../../drawing/shift.ts';
import { areaNode, groupNode, round, type SvgNode, svgTree } from '../../drawing/svgTree.ts';
import type { Point } from '../../geometry/geometry.ts';

/** How far from a line a press still means it, mm. */
const FLOW_REACH = '2.4';

/** SVG names as React spells them; there are few, and each is asked for a thousand times. */
const reactNames = new Map<string, string>();

function reactName(name: string): string {
  const known = reactNames.get(name);
  if (known !== undefined) return known;
  const spelt = /^(data|aria|font-kerning)/.test(name)
    ? name
    : name.replace(/[-:]([a-z])/g, (_, c: string) => c.toUpperCase());
  reactNames.set(name, spelt);
  return spelt;
}

/** An SVG node as a React element. */
export function toReact(node: SvgNode | string, key: number): ReactNode {
  if (typeof node === 'string') return node;
  return createElement(
    node.tag,
    { ...reactAttributes(node.attributes), key },
    ...node.children.map(toReact),
  );
}

const reactAttributes = (attributes: SvgNode['attributes']) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [reactName(name), value]));

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
export const PageInk = memo(function PageInk({ drawing }: { drawing: Drawing }) {
  const root = svgTree({ ...drawing, groups: [] });
  const groups = drawing.groups.filter((group) => !hasSymbol(group));
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: what it shows is text of its own
    <svg {...reactAttributes(root.attributes)} className="page-ink">
      {groups.map((group, i) => (
        <Group key={groupKey(group, i)} group={group} />
      ))}
    </svg>
  );
});

/** What the group shows, so that a row that moves takes its elements along; its place where it doesn't say. */
function groupKey({ marks, inks: [ink] }: InkGroup, at: number): string {
  if (marks.cell !== undefined) return `${marks.cell} ${marks.activity ?? marks.actor}`;
  const flow = ink?.kind === 'path' ? ink.marks?.flow : undefined;
  return flow === undefined ? String(at) : `flow ${flow}`;
}

/**
 * An edit makes the whole page's ink anew, yet most of it is as before, or as before in another place. Then it is
 * moved as it is: the browser need not set its text again.
 */
const Group = memo(function Group({ group }: { group: InkGroup }) {
  const drawn = useRef(group);
  const by = groupShift(drawn.current, group);
  if (!by) drawn.current = group;
  return <Drawn group={drawn.current} shift={by ? translation(by) : undefined} />;
});

const translation = ({ x, y }: Point): string | undefined =>
  round(x) === '0' && round(y) === '0' ? undefined : `translate(${round(x)} ${round(y)})`;

const Drawn = memo(function Drawn(props: { group: InkGroup; shift: string | undefined }) {
  const { group, shift } = props;
  const { tag, attributes, children } = useMemo(() => screenNode(group), [group]);
  const elements = useMemo(() => children.map(toReact), [children]);
  return createElement(tag, { ...reactAttributes(attributes), transform: shift }, elements);
});
