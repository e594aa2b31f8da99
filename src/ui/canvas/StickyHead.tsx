/** The head of the table, kept in sight while its page scrolls under it. */
import { useStore } from '@xyflow/react';
import { memo } from 'react';
import type { InkGroup } from '../../drawing/drawing.ts';
import { drawPage } from '../../drawing/drawPage.ts';
import { groupNode } from '../../drawing/svgTree.ts';
import { flowPages, pageTop } from '../../layout/sheet.ts';
import type { FlowPage, SopLayout } from '../../layout/sopLayout.ts';
import type { Logo } from '../../model/sop.ts';
import { useLayout, useSop } from '../editorContext.tsx';
import { pointableNode, toReact } from './PageInk.tsx';
import { PX } from './view.ts';
import './stickyHead.css';

export function StickyHead() {
  const layout = useLayout();
  const { logo } = useSop().identity;
  const [x, y, zoom] = useStore((flow) => flow.transform);
  const page = flowPages(layout).find(({ index, frame, headBottom }) => {
    const top = (pageTop(layout, index) + frame.y) * PX * zoom + y;
    const end = top + (frame.height - (headBottom - frame.y)) * PX * zoom;
    return top < 0 && end > 0;
  });
  if (!page) return null;
  const scale = PX * zoom;
  return (
    <div
      className="sticky-head"
      style={{
        transform: `translateX(${x + page.frame.x * scale}px)`,
        width: page.frame.width * scale,
        height: (page.headBottom - page.frame.y) * scale,
      }}
    >
      <HeadInk page={page} layout={layout} logo={logo} />
    </div>
  );
}

const isHead = ({ marks }: InkGroup): boolean =>
  'head' in marks || marks.cell === 'actor' || marks.cell === 'group';

interface HeadOf {
  readonly page: FlowPage;
  readonly layout: SopLayout;
  readonly logo: Logo | null;
}

/** Whether the heads are the same; what stands under a head is out of its box. */
const isSameHead = (a: HeadOf, b: HeadOf): boolean =>
  a.page.head === b.page.head &&
  a.page.frame.y === b.page.frame.y &&
  a.page.headBottom === b.page.headBottom &&
  a.layout.columns === b.layout.columns;

const HeadInk = memo(function HeadInk({ page, layout, logo }: HeadOf) {
  const { frame, headBottom } = page;
  const { groups } = drawPage(page, layout, logo);
  const rules = groups.filter(({ marks }) => 'rules' in marks);
  const cells = groups.filter(isHead).map(pointableNode);
  return (
    <svg
      width="100%"
      height="100%"
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${headBottom - frame.y}`}
      aria-hidden="true"
    >
      {[...rules.map(groupNode), ...cells].map(toReact)}
    </svg>
  );
}, isSameHead);
