/** From the layout of a page to its ink. The order of the groups is the reading order of the exported text. */
import { bottom, grow, type Rect, right } from '../geometry/geometry.ts';
import { SMALLEST_TEXT } from '../layout/metrics.ts';
import { placeText } from '../layout/placeText.ts';
import type {
  Columns,
  FlowPage,
  HeadCell,
  IdentityBlock,
  PageConnector,
  PageLayout,
  Route,
  Row,
  SopLayout,
} from '../layout/sopLayout.ts';
import { singleLine, textWidth } from '../layout/text.ts';
import type { Logo, Sop } from '../model/sop.ts';
import type { Drawing, Ink, InkGroup, Marks, PathStep } from './drawing.ts';
import {
  FRAME,
  filled,
  HEAD_FILL,
  LINE,
  line,
  move,
  RULE,
  rectSteps,
  shape,
  stroked,
  textInks,
  WHITE,
} from './ink.ts';
import { arrowhead, drawSymbol, pentagonSteps } from './shapes.ts';

/** White around a label, mm. */
const HALO = 0.25;

/** The drawing of every page of the document. */
export const drawSop = (sop: Sop, layout: SopLayout): readonly Drawing[] =>
  layout.pages.map((page) => drawPage(page, layout, sop.identity.logo));

const drawings = new WeakMap<
  PageLayout,
  { readonly logo: Logo | null; readonly drawing: Drawing }
>();

/** The drawing of one page; an unchanged page keeps its drawing. */
export function drawPage(page: PageLayout, layout: SopLayout, logo: Logo | null): Drawing {
  const known = drawings.get(page);
  const { width, height } = layout;
  // A page without the bagian identitas is the same with another logo.
  const shown = page.kind === 'identity' || page.identity ? logo : null;
  if (known && known.logo === shown) return known.drawing;
  const groups =
    page.kind === 'identity'
      ? drawIdentity(page, shown)
      : drawFlowPage(page, layout.columns, shown);
  const drawing = { page: page.index + 1, width, height, groups };
  drawings.set(page, { logo: shown, drawing });
  return drawing;
}

const group = (marks: Marks, inks: readonly Ink[], area: Rect | null = null): InkGroup => ({
  marks,
  area,
  inks,
});

function drawIdentity(page: IdentityBlock, logo: Logo | null): readonly InkGroup[] {
  const rules = page.rules.flatMap(({ x1, y1, x2, y2 }) => [move(x1, y1), line(x2, y2)]);
  return [
    group({ rules: 'identity' }, [stroked(rules, RULE), stroked(rectSteps(page.frame), FRAME)]),
    ...(page.logo ? [drawLogo(page.logo, logo)] : []),
    ...page.boxes.map((box) =>
      box.field === null
        ? group({ heading: 'identity' }, textInks(box.text))
        : group({ identity: box.field }, textInks(box.text), box.rect),
    ),
  ];
}

const drawLogo = (rect: Rect, logo: Logo | null): InkGroup =>
  group(
    { identity: 'logo' },
    logo ? [{ kind: 'image', rect, type: logo.type, data: logo.data }] : [],
    rect,
  );

function drawFlowPage(page: FlowPage, columns: Columns, logo: Logo | null): readonly InkGroup[] {
  return [
    ...(page.identity ? drawIdentity(page.identity, logo) : []),
    group({ rules: 'table' }, tableRules(page, columns)),
    ...page.head.map(drawHeadCell),
    ...page.rows.flatMap(drawRow),
    group({ halos: 'labels' }, page.routes.flatMap(labelHalo)),
    ...page.routes.map(drawRoute),
    ...page.symbols.map(drawSymbol),
    ...page.connectors.map(drawConnector),
  ];
}

function tableRules(page: FlowPage, columns: Columns): readonly Ink[] {
  const { frame, headBottom, head, body } = page;
  const headRect = { ...frame, height: headBottom - frame.y };
  // Where pentagons stand under the table and not in it, nothing is drawn between head and rows.
  const isApart = body.y > headBottom;
  return [
    filled(rectSteps(headRect), HEAD_FILL),
    stroked([...head.flatMap(({ rect }) => rectSteps(rect)), ...bodyRules(page, columns)], RULE),
    ...(isApart
      ? [stroked(rectSteps(headRect), FRAME), stroked(rectSteps(body), FRAME)]
      : [stroked(rectSteps(frame), FRAME)]),
  ];
}

/** The lines under the head: through a strip of pentagons only the lanes' rules run, since it is no empty row. */
function bodyRules({ body, rows, headBottom }: FlowPage, columns: Columns): readonly PathStep[] {
  const first = rows[0]?.rect.y ?? body.y;
  const last = rows.at(-1);
  const end = last ? bottom(last.rect) : first;
  const upright = (x: number, from: number, to: number) =>
    to > from ? [move(x, from), line(x, to)] : [];
  const lanes = columns.lanes.map(({ x }) => x);
  const lastLane = columns.lanes.at(-1);
  const laneEdges = lastLane ? [...lanes, lastLane.x + lastLane.width] : [];
  const texts = columns.fields
    .map((field) => columns[field].x)
    .filter((x) => !laneEdges.includes(x));
  const borders = [headBottom, ...rows.flatMap(({ rect }) => [rect.y, bottom(rect)])];
  const levels = [...new Set(borders)].filter((y) => y >= body.y && y < bottom(body) - 0.01);
  return [
    ...laneEdges.flatMap((x) => upright(x, body.y, bottom(body))),
    ...texts.flatMap((x) => upright(x, first, end)),
    ...levels.flatMap((y) => [move(body.x, y), line(right(body), y)]),
  ];
}

const drawHeadCell = ({ kind, key, rect, text }: HeadCell): InkGroup =>
  group(headMarks(kind, key), textInks(text), rect);

function headMarks(kind: HeadCell['kind'], key: string): Marks {
  switch (kind) {
    case 'title':
      return { head: key };
    case 'actor':
      return { cell: 'actor', actor: key };
    case 'group':
      return { cell: 'group', group: key };
    case 'count':
      return { head: 'count' };
  }
}

const drawRow = (row: Row): readonly InkGroup[] =>
  row.cells.map(({ column, rect, text }) =>
    group({ cell: column, activity: row.activity }, textInks(text), rect),
  );

/** White under a label that found no clean place, so that no rule runs through its letters; any other cuts none. */
function labelHalo({ label }: Route): readonly Ink[] {
  return label && !label.isClear ? [filled(rectSteps(grow(label.rect, HALO)), WHITE)] : [];
}

function drawRoute({ flow, waypoints, docking, arrowhead: headed, label }: Route): InkGroup {
  const [first, ...rest] = waypoints;
  const tip = waypoints.at(-1);
  if (!first || !tip) return group({}, []);
  const marks = { flow: flow.id, from: flow.from, to: flow.to, kind: flow.kind };
  const steps = [move(first.x, first.y), ...rest.map(({ x, y }) => line(x, y))];
  return group({}, [
    stroked(steps, LINE, marks),
    ...(headed ? [arrowhead(tip, docking.entry)] : []),
    ...(label ? textInks(label.text, { 'flow-label': flow.id }) : []),
  ]);
}

/** The mark of a pentagon, as a part of its height, and as a part of its width at most. */
const CONNECTOR_TEXT = 0.48;
const CONNECTOR_TEXT_WIDTH = 0.94;

function drawConnector({ flow, role, name, rect, points, page }: PageConnector): InkGroup {
  const size = markSize(name, rect);
  const shift = (points === 'down' ? -0.09 : 0.09) * rect.height;
  const text = placeText(singleLine(name, { size, bold: false }), rect, {
    size,
    leading: size,
    bold: false,
    align: 'centre',
    valign: 'middle',
    padX: 0,
    padY: 0,
  });
  return group({ connector: name, flow, role }, [
    shape(pentagonSteps(rect, points), LINE),
    ...textInks({ ...text, y: text.y + shift }),
    ...(page ? textInks(page) : []),
  ]);
}

/**
 * Font size of a pentagon's mark, mm: in a small pentagon still one that can be read. One of three digits is set smaller
 * rather than run out of its pentagon.
 */
export function markSize(name: string, rect: Rect): number {
  const size = Math.max(SMALLEST_TEXT, rect.height * CONNECTOR_TEXT);
  const width = textWidth(name, { size, bold: false });
  return size * Math.min(1, (rect.width * CONNECTOR_TEXT_WIDTH) / width);
}
