/** What a walk lays over the form: the lit rows tinted, the way just taken with a dot that runs along it, the exit pointed at. */
import { memo, useMemo } from 'react';
import { FRAME, RULE } from '../../drawing/ink.ts';
import { arrowhead } from '../../drawing/shapes.ts';
import { pathData } from '../../drawing/svgTree.ts';
import { flowPages, onSheet, symbolOnSheet } from '../../layout/sheet.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import { flowById } from '../../model/lookup.ts';
import type { Activity, Flow, Sop } from '../../model/sop.ts';
import { hiddenRows, type Show, sceneOf, shownWays } from '../../store/show.ts';
import { useEditorState, useLayout, useSop } from '../editorContext.tsx';
import { boxStyle, Lines, SheetLines } from './overlayParts.tsx';
import { pathOf, type Stretch, stretchesOf } from './ways.ts';
import './stageLayer.css';

export function StageLayer() {
  const show = useEditorState((state) => state.show);
  const sop = useSop();
  const layout = useLayout();
  if (!show) return null;
  const taken = shownWays(sop, show);
  return (
    <>
      <div className="overlay stage-veil">
        <LitRows layout={layout} lit={show.lit} />
        <NotYet layout={layout} hidden={hiddenRows(sop, show)} />
      </div>
      <div className="overlay">
        {/* A scene has its own ways: the dot runs anew when the same row is lit again. */}
        <Ways key={show.scenes.length} layout={layout} taken={taken} />
        <Preview sop={sop} layout={layout} show={show} />
      </div>
    </>
  );
}

function LitRows({ layout, lit }: { layout: SopLayout; lit: readonly string[] }) {
  return flowPages(layout).flatMap((page) =>
    page.rows
      .filter(({ activity }) => lit.includes(activity))
      .map((row) => (
        <div
          key={`${row.activity} ${page.index}`}
          className="lit-row"
          style={boxStyle(onSheet(layout, page.index, row.rect))}
        />
      )),
  );
}

/** Where the rows that haven't been brought in will be: nothing but the lanes. */
function NotYet({ layout, hidden }: { layout: SopLayout; hidden: readonly Activity[] }) {
  const { lanes } = layout.columns;
  const last = lanes.at(-1);
  const edges = [...lanes.map(({ x }) => x), ...(last ? [last.x + last.width] : [])];
  const ids = new Set(hidden.map(({ id }) => id));
  return flowPages(layout).flatMap((page) => {
    const rows = page.rows.filter(({ activity }) => ids.has(activity));
    if (rows.length === 0) return [];
    const { x, y, width, height } = page.frame;
    return [
      <Lines key={page.index} className="not-yet" layout={layout} page={page.index}>
        {/* Each over the beginning of the next one, as what only meets lets what lies below shine through. */}
        {rows.map(({ activity, rect }) => (
          <rect key={activity} y={rect.y + RULE} x={x} width={width} height={rect.height + RULE} />
        ))}
        <path
          strokeWidth={RULE}
          d={rows
            .flatMap(({ rect }) => edges.map((edge) => `M${edge} ${rect.y}v${rect.height + RULE}`))
            .join('')}
        />
        <rect className="frame" strokeWidth={FRAME} x={x} y={y} width={width} height={height} />
      </Lines>,
    ];
  });
}

const Ways = memo(
  function Ways({ layout, taken }: { layout: SopLayout; taken: readonly Flow[] }) {
    const stretches = useMemo(() => stretchesOf(layout, taken), [layout, taken]);
    return (
      <SheetLines className="ways">
        {stretches.map((stretch) => (
          <Way key={`${stretch.flow} ${stretch.delay}`} stretch={stretch} />
        ))}
      </SheetLines>
    );
  },
  (before, after) => before.layout === after.layout && isSameList(before.taken, after.taken),
);

const isSameList = (a: readonly Flow[], b: readonly Flow[]): boolean =>
  a.length === b.length && a.every((flow, i) => flow === b[i]);

function Way({ stretch: { points, entry, delay, time } }: { stretch: Stretch }) {
  const tip = points.at(-1);
  const head = entry !== null && tip ? arrowhead(tip, entry, HEAD) : null;
  const path = pathOf(points);
  const timing = { animationDelay: `${delay}ms`, animationDuration: `${time}ms` };
  return (
    <>
      <path className="way" d={path} pathLength={1} style={timing} />
      {head && (
        <path
          className="way-head"
          d={pathData(head.steps)}
          style={{ animationDelay: `${delay + time}ms` }}
        />
      )}
      <circle className="runner" r={2.4} style={{ ...timing, offsetPath: `path("${path}")` }} />
    </>
  );
}

/** How much larger the head of the way just taken is than on paper. */
const HEAD = 2;

/** The exit pointed at, and where it leads. */
function Preview({ sop, layout, show }: { sop: Sop; layout: SopLayout; show: Show }) {
  const flow = show.preview === null ? undefined : flowById(sop, show.preview);
  if (!flow || sceneOf(show).kind !== 'walk') return null;
  const target = symbolOnSheet(layout, flow.to);
  return (
    <>
      <SheetLines className="ways">
        {stretchesOf(layout, [flow]).map(({ points }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one flow have no name of their own
          <path key={i} className="way preview" d={pathOf(points)} />
        ))}
      </SheetLines>
      {target && <div className="preview-target" style={boxStyle(target)} />}
    </>
  );
}
