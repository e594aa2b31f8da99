/**
 * Bagian identitas: the two-column box of page 1 with its thirteen items, as all signed SOPs draw it.
 * Long lists go on at further blocks.
 */
import { bottom, type Rect } from '../geometry/geometry.ts';
import type { Identity, IdentityList } from '../model/sop.ts';
import { FORM, longDate } from '../words.ts';
import { placeText, type TextLook, textHeight } from './placeText.ts';
import type { IdentityBlock, IdentityBox, Segment } from './sopLayout.ts';
import {
  type CutText,
  cutText,
  isWordBroken,
  singleLine,
  type TextLine,
  textWidth,
  type WrappedText,
  wrapText,
} from './text.ts';

/** mm */
const TEXT = 3.2;
const LEADING = 4;
const PAD = 1.6;
/** Left half : right half, and label : value within the right one, as measured on signed SOPs. */
const LEFT_SHARE = 0.51;
const LABEL_SHARE = 0.28;
/** The longest label, FORM.created, with its pads. */
const LABEL_WIDTH = textWidth(FORM.created, { size: TEXT, bold: false }) + 2 * PAD;
const ROW = 6.6;
/** Room to sign in, between position and name. */
const SIGNATURE = 17;
/** Kept free above and below the approval, and between its parts. */
const APPROVAL_PAD = 0.8;
const APPROVAL_GAP = 1;
const LOGO = 20;
const NUMBER_INDENT = 6;
/** The least height of a list's box (mm): an empty form shows where to write, and a short one keeps to its text. */
export const LIST_HEIGHT = 20;
export const SHORT_LIST_HEIGHT = LEADING + 2 * PAD;

const LOOK: TextLook = {
  size: TEXT,
  leading: LEADING,
  bold: false,
  align: 'left',
  valign: 'middle',
  padX: PAD,
  padY: PAD,
};

const LIST_PAIRS: readonly (readonly [IdentityList, IdentityList])[] = [
  ['legalBasis', 'qualifications'],
  ['relatedSops', 'equipment'],
  ['warnings', 'records'],
];

/** A page while its lists are put in. */
interface OpenBlock {
  readonly boxes: IdentityBox[];
  readonly rules: Segment[];
  readonly logo: Rect | null;
  y: number;
}

/** The identity in an area of each page, its lists at least so high (mm). */
export function identityBlocks(
  identity: Identity,
  area: Rect,
  listHeight: number,
): readonly IdentityBlock[] {
  const split = area.x + area.width * LEFT_SHARE;
  const top = identityTop(identity, area, split);
  const blocks: OpenBlock[] = [
    { boxes: [...top.boxes], rules: [...top.rules], y: top.bottom, logo: top.logo },
  ];
  const halves: readonly [Half, Half] = [
    { x: area.x, width: split - area.x },
    { x: split, width: area.x + area.width - split },
  ];
  for (const pair of LIST_PAIRS) addLists(blocks, { identity, area, halves, listHeight }, pair);
  return blocks.map(({ boxes, rules, y, logo }) => ({
    frame: { x: area.x, width: area.width, y: area.y, height: y - area.y },
    boxes,
    rules,
    logo,
  }));
}

interface Lists {
  readonly identity: Identity;
  readonly area: Rect;
  readonly halves: readonly [Half, Half];
  readonly listHeight: number;
}

/** Two lists side by side, at the foot of the last block, and on further ones where they are long. */
function addLists(
  blocks: OpenBlock[],
  { identity, area, halves, listHeight }: Lists,
  pair: readonly [IdentityList, IdentityList],
): void {
  const limit = bottom(area);
  const lists = pair.map((list, i) => listLines(identity[list], halves[i as 0 | 1].width));
  let line = 0;
  // An empty list takes the line that it is to be written on.
  const total = Math.max(1, ...lists.map(({ length }) => length));
  do {
    const page = blocks.at(-1);
    if (!page) break;
    const room = Math.floor((limit - page.y - ROW - 2 * PAD) / LEADING);
    if (room < Math.min(3, total - line) && page.y > area.y) {
      blocks.push({ boxes: [], rules: [], y: area.y, logo: null });
      continue;
    }
    const count = Math.max(1, Math.min(room, total - line));
    const whole = total - line <= room;
    const height = Math.max(
      count * LEADING + 2 * PAD,
      whole ? Math.min(listHeight, limit - page.y - ROW) : 0,
    );
    pair.forEach((list, i) => {
      const half = halves[i as 0 | 1];
      const lines = lists[i]?.slice(line, line + count) ?? [];
      page.boxes.push(...listBoxes(list, half, lines, page.y, height));
    });
    const next = page.y + ROW + height;
    const split = halves[1].x;
    page.rules.push(level(area, page.y), level(area, page.y + ROW), upright(split, page.y, next));
    page.y = next;
    line += count;
  } while (line < total);
}

const level = ({ x, width }: Half, y: number): Segment => ({ x1: x, y1: y, x2: x + width, y2: y });
const upright = (x: number, y1: number, y2: number): Segment => ({ x1: x, y1, x2: x, y2 });

interface Half {
  readonly x: number;
  readonly width: number;
}

/** The texts at the right of the top: rows with a label, the approval's parts before the last of them. */
const ROWS_BEFORE = ['number', 'created', 'revised', 'effective'] as const;
const APPROVAL = ['approval.position', 'approval.name', 'approval.rank', 'approval.nip'] as const;
type TopRow = (typeof ROWS_BEFORE)[number] | 'title';
type TopField = TopRow | (typeof APPROVAL)[number];

const ROW_LABELS: Readonly<Record<TopRow, string>> = {
  number: FORM.sopNumber,
  created: FORM.created,
  revised: FORM.revised,
  effective: FORM.effective,
  title: FORM.title,
};
const BOLD: ReadonlySet<TopField> = new Set<TopField>(['approval.name', 'title']);

/** Height of the right half where each of its texts has one line. */
const LEAST_TOP =
  (ROWS_BEFORE.length + 1) * ROW +
  APPROVAL.length * (LEADING + APPROVAL_GAP) +
  SIGNATURE +
  2 * APPROVAL_PAD;

function topTexts({ number, created, revised, effective, title, approval }: Identity) {
  const { position, name, rank, nip } = approval;
  return {
    number,
    created: longDate(created),
    revised: longDate(revised),
    effective: longDate(effective),
    'approval.position': position,
    'approval.name': name,
    'approval.rank': rank,
    'approval.nip': nip === '' ? '' : `${FORM.nip} ${nip}`,
    title,
  } satisfies Record<TopField, string>;
}

type TopLines = Readonly<Record<TopField, CutText>>;

/** The lines of all these texts, the longest ones cut so far that a page holds them. */
function topLines(identity: Identity, width: number, height: number): TopLines {
  const wrapped = Object.entries(topTexts(identity)).map(([key, text]) => {
    const style = { size: TEXT, bold: BOLD.has(key as TopField) };
    return { key, style, lines: wrapText(text, width - 2 * PAD, style) };
  });
  const spare = Math.max(0, Math.floor((height - LEAST_TOP) / LEADING));
  const counts = wrapped.map(({ lines }) => Math.max(1, lines.length));
  const most = fairMost(counts, spare + counts.length);
  return Object.fromEntries(
    wrapped.map(({ key, style, lines }) => [key, cutText(lines, most, style)]),
  ) as Record<TopField, CutText>;
}

/** The most lines that each of some texts may have for all to fit in `room` lines: short ones leave theirs to long ones. */
function fairMost(counts: readonly number[], room: number): number {
  const taken = (most: number) => counts.reduce((sum, count) => sum + Math.min(count, most), 0);
  let most = Math.max(...counts);
  while (most > 1 && taken(most) > room) most--;
  return most;
}

/** The part above the lists: institution at the left, numbers, dates and approval at the right. */
function identityTop(identity: Identity, table: Rect, split: number) {
  const half = table.x + table.width - split;
  const valueX = split + Math.max(half * LABEL_SHARE, LABEL_WIDTH);
  const label = { x: split, width: valueX - split };
  const value = { x: valueX, width: table.x + table.width - valueX };
  const right = { x: split, width: table.x + table.width - split };
  const lines = topLines(identity, value.width, table.height);
  const boxes: IdentityBox[] = [];
  const rules: Segment[] = [];
  let { y } = table;
  const advance = (height: number) => {
    y += height;
    rules.push(level(right, y));
  };
  const add = (field: TopRow) => {
    const row = lines[field];
    const height = Math.max(ROW, textHeight(row.lines.length, LEADING, TEXT) + 2 * PAD);
    boxes.push(textBox(null, { ...label, y, height }, ROW_LABELS[field], {}));
    boxes.push(identityBox(field, { ...value, y, height }, row, { bold: BOLD.has(field) }));
    advance(height);
  };
  ROWS_BEFORE.forEach(add);
  const approval = approvalBoxes(lines, value, y);
  boxes.push(textBox(null, { ...label, y, height: approval.height }, FORM.approval, {}));
  boxes.push(...approval.boxes);
  advance(approval.height);
  add('title');
  const left = { x: table.x, y: table.y, width: split - table.x, height: y - table.y };
  rules.push(upright(split, table.y, y), upright(valueX, table.y, y));
  return {
    boxes: [...institutionBoxes(identity, left), ...boxes],
    rules,
    bottom: y,
    logo: logoRect(left),
  };
}

const logoRect = (left: Rect): Rect => ({
  x: left.x + (left.width - LOGO) / 2,
  y: left.y + 5,
  width: LOGO,
  height: LOGO,
});

const INSTITUTION = { align: 'centre', bold: true, size: 4, leading: 5 } as const;

/** Both names towards each other: a long one takes of the other's half what that one has no need of. */
function institutionBoxes({ institution, unit }: Identity, left: Rect): IdentityBox[] {
  const y = left.y + LOGO + 8;
  const height = bottom(left) - y;
  const wrapped = [institution, unit].map((text) =>
    wrapText(text, left.width - 4 * PAD, INSTITUTION),
  );
  const room = Math.floor((height - 4 * PAD) / INSTITUTION.leading);
  const most = fairMost(
    wrapped.map(({ length }) => length),
    room,
  );
  const [above, below] = wrapped.map((lines) => cutText(lines, most, INSTITUTION));
  if (!above || !below) return [];
  const needed = ({ lines }: CutText) => lines.length * INSTITUTION.leading + 2 * PAD;
  const upper = Math.min(Math.max(height / 2, needed(above)), height - needed(below));
  return [
    identityBox('institution', { ...left, y, height: upper }, above, {
      ...INSTITUTION,
      valign: 'bottom',
    }),
    identityBox('unit', { ...left, y: y + upper, height: height - upper }, below, {
      ...INSTITUTION,
      valign: 'top',
    }),
  ];
}

function approvalBoxes(lines: TopLines, value: Half, y: number) {
  let bottomY = y + APPROVAL_PAD;
  const boxes = APPROVAL.map((field) => {
    const height = Math.max(1, lines[field].lines.length) * LEADING + APPROVAL_GAP;
    const before = field === 'approval.name' ? SIGNATURE : 0;
    const rect = { ...value, y: bottomY + before, height };
    bottomY = bottom(rect);
    return identityBox(field, rect, lines[field], { bold: BOLD.has(field), align: 'centre' });
  });
  return { boxes, height: bottomY + APPROVAL_PAD - y };
}

/** A line of a list: its number stands before the first line of an item. */
interface ListLine {
  readonly number: string;
  readonly line: TextLine;
}

const listLines = (items: readonly string[], width: number): readonly ListLine[] =>
  items.flatMap((item, i) =>
    wrapText(item, width - 2 * PAD - NUMBER_INDENT, { size: TEXT, bold: false }).map((line, j) => ({
      number: j === 0 ? `${i + 1}.` : '',
      line,
    })),
  );

/** Heading, numbers and text of one list on one page. */
function listBoxes(
  list: IdentityList,
  half: Half,
  lines: readonly ListLine[],
  y: number,
  height: number,
): IdentityBox[] {
  const body = { ...half, y: y + ROW, height };
  const numbers = lines.flatMap(({ number }, i) =>
    number === ''
      ? []
      : [textBox(null, { ...body, y: body.y + i * LEADING }, number, { valign: 'top' })],
  );
  const text = { ...body, x: body.x + NUMBER_INDENT, width: body.width - NUMBER_INDENT };
  return [
    textBox(null, { ...half, y, height: ROW }, FORM[list], { bold: true }),
    ...numbers,
    {
      ...identityBox(list, text, whole(lines.map(({ line }) => line)), { valign: 'top' }),
      isBroken: lines.some(isBrokenAt),
    },
  ];
}

/** Whether a word of an item goes on in the next line. */
function isBrokenAt({ line }: ListLine, at: number, lines: readonly ListLine[]): boolean {
  const next = lines[at + 1];
  return next !== undefined && next.number === '' && isWordBroken([line, next.line]);
}

const whole = (lines: WrappedText): CutText => ({ lines, isCut: false });

const textBox = (
  field: string | null,
  rect: Rect,
  text: string,
  look: Partial<TextLook>,
): IdentityBox =>
  identityBox(field, rect, whole(singleLine(text, { size: TEXT, bold: look.bold ?? false })), look);

const identityBox = (
  field: string | null,
  rect: Rect,
  { lines, isCut }: CutText,
  look: Partial<TextLook>,
): IdentityBox => ({
  ...{ field, rect, isCut },
  text: placeText(lines, rect, { ...LOOK, ...look }),
  isBroken: isWordBroken(lines),
});
