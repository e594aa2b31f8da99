/** From the layout of a page to its ink. The order of the groups is the reading order of the exported text. */
import { bottom, grow, type Rect, right } from '../geometry/geometry.ts';
import { placeText } from '../layout/placeText.ts';
import type {
  FlowPage,
  HeadCell,
  IdentityPage,
  PageConnector,
  PageLayout,
  Route,
  Row,
  SopLayout,
} from '../layout/sopLayout.ts';
import { singleLine } from '../layout/text.ts';
import type { Logo, Sop } from '../model/sop.ts';
import type { Drawing, Ink, InkGroup, Marks } from './drawing.ts';
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
  if (known && known.logo === logo && known.drawing.height === height) return known.drawing;
  const groups = page.kind === 'identity' ? drawIdentity(page, logo) : drawFlowPage(page);
  const drawing = { page: page.index + 1, width, height, groups };
  drawings.set(page, { logo, drawing });
  return drawing;
}

const group = (marks: Marks, inks: readonly Ink[], area: Rect | null = null): InkGroup => ({
  marks,
  area,
  inks,
});

function drawIdentity(page: IdentityPage, logo: Logo | null): readonly InkGroup[] {
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

function drawFlowPage(page: FlowPage): readonly InkGroup[] {
  return [
    group({ rules: 'table' }, tableRules(page)),
    ...page.head.map(drawHeadCell),
    ...page.rows.flatMap(drawRow),
    group({ halos: 'labels' }, page.routes.flatMap(labelHalo)),
    ...page.routes.map(drawRoute),
    ...page.symbols.map(drawSymbol),
    ...page.connectors.map(drawConnector),
  ];
}

function tableRules(page: FlowPage): readonly Ink[] {
  const { frame, headBottom, head, rows } = page;
  const lanesEnd = Math.max(
    ...head.filter(({ kind }) => kind === 'actor').map(({ rect }) => right(rect)),
  );
  const headRect = { ...frame, height: headBottom - frame.y };
  const first = rows[0]?.rect.y ?? headBottom;
  const end = Math.max(first, ...rows.map(({ rect }) => bottom(rect)));
  // Through the strips of pentagons only the lanes' rules run: a strip is no empty row.
  const columns = head
    .filter(({ rect }) => Math.abs(bottom(rect) - headBottom) < 0.01 && rect.x > frame.x)
    .flatMap(({ kind, rect }) => {
      const isLane = kind === 'actor' || rect.x === lanesEnd;
      const [from, to] = isLane ? [headBottom, bottom(frame)] : [first, end];
      return [move(rect.x, from), line(rect.x, to)];
    });
  const borders = [headBottom, ...rows.flatMap(({ rect }) => [rect.y, bottom(rect)])];
  const lines = [...new Set(borders)]
    .filter((y) => y < bottom(frame) - 0.01)
    .flatMap((y) => [move(frame.x, y), line(right(frame), y)]);
  return [
    filled(rectSteps(headRect), HEAD_FILL),
    stroked([...head.flatMap(({ rect }) => rectSteps(rect)), ...columns, ...lines], RULE),
    stroked(rectSteps(frame), FRAME),
  ];
}

function drawHeadCell({ kind, key, rect, text }: HeadCell): InkGroup {
  const marks: Marks =
    kind === 'title'
      ? { head: key }
      : kind === 'actor'
        ? { cell: 'actor', actor: key }
        : { cell: 'group', group: key };
  return group(marks, textInks(text), rect);
}

const drawRow = (row: Row): readonly InkGroup[] =>
  row.cells.map(({ column, rect, text }) =>
    group({ cell: column, activity: row.activity }, textInks(text), rect),
  );

/** White under a label, so that a rule of the table does not run through its letters; lines come on top. */
function labelHalo({ label }: Route): readonly Ink[] {
  return label ? [filled(rectSteps(grow(label.rect, HALO)), WHITE)] : [];
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

/** The letter of a pentagon, as a part of its height. */
const CONNECTOR_TEXT = 0.46;

function drawConnector({ flow, role, name, rect, points }: PageConnector): InkGroup {
  const size = rect.height * CONNECTOR_TEXT;
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
  ]);
}
