/** The column of numbers, kept in sight while the form is so large that it is moved sideways under it. */
import { useStore } from '@xyflow/react';
import { memo } from 'react';
import type { InkGroup } from '../../drawing/drawing.ts';
import { drawPage } from '../../drawing/drawPage.ts';
import { groupNode } from '../../drawing/svgTree.ts';
import { flowPages, pageTop } from '../../layout/sheet.ts';
import type { FlowPage, SopLayout } from '../../layout/sopLayout.ts';
import type { Logo } from '../../model/sop.ts';
import { useEditorState, useLayout, useSop } from '../editorContext.tsx';
import { toReact } from './PageInk.tsx';
import { isWithin, usePagesInSight } from './shownPages.ts';
import { PX } from './view.ts';
import './stickyNumbers.css';

export function StickyNumbers() {
  const layout = useLayout();
  const { logo } = useSop().identity;
  const inSight = usePagesInSight(layout);
  const lit = useEditorState(({ show }) => show?.lit);
  const [x, y, zoom] = useStore((flow) => flow.transform);
  const scale = PX * zoom;
  const { number } = layout.columns;
  if (!lit || number.x * scale + x >= 0) return null;
  const pages = flowPages(layout).filter(({ index }) => isWithin(inSight, index));
  return pages.map((page) => {
    const top = (pageTop(layout, page.index) + page.frame.y) * scale + y;
    const size = { width: number.width * scale, height: page.frame.height * scale };
    const headTop = Math.min(Math.max(0, -top), size.height);
    return (
      <div
        key={page.index}
        className="sticky-numbers"
        style={{ ...size, transform: `translateY(${top}px)` }}
      >
        <Numbers page={page} layout={layout} logo={logo} lit={lit} />
        <div className="sticky-corner" style={{ transform: `translateY(${headTop}px)` }}>
          <Corner page={page} layout={layout} logo={logo} scale={scale} />
        </div>
      </div>
    );
  });
}

interface NumbersOf {
  readonly page: FlowPage;
  readonly layout: SopLayout;
  readonly logo: Logo | null;
}

const isNumber = ({ marks }: InkGroup): boolean => marks.cell === 'number';
const isRules = ({ marks }: InkGroup): boolean => marks.rules === 'table';
const isHead = ({ marks }: InkGroup): boolean => marks.head === 'number';

const Numbers = memo(function Numbers(props: NumbersOf & { lit: readonly string[] }) {
  const { page, layout, logo, lit } = props;
  const { frame } = page;
  const { number } = layout.columns;
  const { groups } = drawPage(page, layout, logo);
  return (
    <svg
      width="100%"
      height="100%"
      viewBox={`${number.x} ${frame.y} ${number.width} ${frame.height}`}
      aria-hidden="true"
    >
      {page.rows
        .filter(({ activity }) => lit.includes(activity))
        .map(({ activity, rect }) => (
          <rect key={activity} className="lit-number" {...rect} />
        ))}
      {groups
        .filter((one) => isRules(one) || isNumber(one))
        .map((group, i) => toReact(groupNode(group), i))}
    </svg>
  );
});

const Corner = memo(function Corner({ page, layout, logo, scale }: NumbersOf & { scale: number }) {
  const { frame, headBottom } = page;
  const { number } = layout.columns;
  const height = headBottom - frame.y;
  const { groups } = drawPage(page, layout, logo);
  return (
    <svg
      width={number.width * scale}
      height={height * scale}
      viewBox={`${number.x} ${frame.y} ${number.width} ${height}`}
      aria-hidden="true"
    >
      {groups
        .filter((one) => isRules(one) || isHead(one))
        .map((group, i) => toReact(groupNode(group), i))}
    </svg>
  );
});
