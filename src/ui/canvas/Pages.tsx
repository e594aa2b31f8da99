/** The pages that are drawn now, each with what it is on the desk above it. */
import { memo } from 'react';
import type { Drawing, Ink } from '../../drawing/drawing.ts';
import { drawPage } from '../../drawing/drawPage.ts';
import { pathData, round } from '../../drawing/svgTree.ts';
import { pageTop } from '../../layout/sheet.ts';
import { FORM, HINTS } from '../../words.ts';
import { useLayout, useSop } from '../editorContext.tsx';
import { boxStyle } from './overlayParts.tsx';
import { PageInk } from './PageInk.tsx';
import { isWithin, useIsOverview, useShownPages } from './shownPages.ts';

export function Pages() {
  const layout = useLayout();
  const { logo } = useSop().identity;
  const shown = useShownPages(layout);
  const Ink = useIsOverview() ? PageStamp : PageInk;
  return (
    <div className="pages">
      {layout.pages
        .filter(({ index }) => isWithin(shown, index))
        .map((page) => {
          const top = pageTop(layout, page.index);
          return (
            <div
              key={page.index}
              className="page"
              style={boxStyle({ x: 0, y: top, width: layout.width, height: layout.height })}
              data-page-sheet={page.index + 1}
            >
              <Ink drawing={drawPage(page, layout, logo)} />
              <span className="page-caption">
                {HINTS.caption(
                  page.index + 1,
                  page.kind === 'identity' ? FORM.identityPart : FORM.flowPart,
                )}
              </span>
            </div>
          );
        })}
    </div>
  );
}

/** How high a line of text looks from afar, as a part of its size, and how grey. */
const BAR = 0.5;
const BAR_INK = '#999999';

/** A page so small that its lines of text are grey bars: four elements where its ink has hundreds. */
const PageStamp = memo(function PageStamp({ drawing }: { drawing: Drawing }) {
  const inks = drawing.groups.flatMap((group) => group.inks);
  return (
    <svg className="page-ink" viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
      <path d={inks.map(bars).join('')} stroke={BAR_INK} fill="none" strokeWidth={1.5} />
      <path d={inks.map(lines).join('')} stroke="#000" fill="none" strokeWidth={0.35} />
    </svg>
  );
});

const bars = (ink: Ink): string =>
  ink.kind === 'text'
    ? `M${round(ink.x)} ${round(ink.y - (ink.size * BAR) / 2)}h${round(ink.width)}`
    : '';
const lines = (ink: Ink): string =>
  ink.kind === 'path' && ink.stroke > 0 ? pathData(ink.steps) : '';
