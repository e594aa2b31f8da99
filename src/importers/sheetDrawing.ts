/** What is drawn over a sheet, at its place in the sheet's rows and columns. */
import type { Axis } from './axis.ts';
import { chosen, type Drawn, readItem } from './drawingMl.ts';
import { IDENTITY, isOnSide, type Placement, readPlacement, readTurn } from './transform.ts';
import { childOf, childrenOf, descend, numberOf, textOf, type XmlElement } from './xml.ts';

/** The rows and columns of a sheet in EMU. */
export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Reads the drawing part of a sheet; lengths are EMU from the sheet's corner. */
export function readSheetDrawing(drawing: XmlElement, axes: SheetAxes): readonly Drawn[] {
  const anchors = childrenOf(drawing).flatMap((child) =>
    child.name === 'AlternateContent' ? chosen(child) : [child],
  );
  return anchors.flatMap((anchor) => {
    const box = anchorBox(anchor, axes);
    return box ? itemsIn(anchor).flatMap((item) => readAnchored(item, box)) : [];
  });
}

const NO_ITEMS = new Set(['from', 'to', 'pos', 'ext', 'clientData']);

const itemsIn = (anchor: XmlElement): readonly XmlElement[] =>
  childrenOf(anchor)
    .filter(({ name }) => !NO_ITEMS.has(name))
    .flatMap((child) => (child.name === 'AlternateContent' ? chosen(child) : [child]));

/**
 * The anchor says where an item lies now, its own `xfrm` only how it is turned and mirrored: it isn't kept up when
 * rows and columns change. The anchor of what lies on its side is the box as seen.
 */
function readAnchored(item: XmlElement, box: Box): readonly Drawn[] {
  const look = childOf(item, 'spPr') ?? childOf(item, 'grpSpPr');
  const xfrm = childOf(look, 'xfrm') ?? childOf(item, 'xfrm');
  const turn = readTurn(xfrm);
  const isAsSeen = isOnSide(turn.turn) && !isLikely(box, readPlacement(xfrm));
  const placement: Placement = { ...(isAsSeen ? onSide(box) : box), ...turn };
  return readItem(item, drawingText, { transform: IDENTITY, placement });
}

/** Whether a box has the proportions that the item itself had when it was written, rather than those on its side. */
function isLikely(box: Box, own: Placement | null): boolean {
  if (!own || own.width === own.height) return false;
  const off = (width: number, height: number) =>
    Math.abs(box.width - width) + Math.abs(box.height - height);
  return off(own.width, own.height) < off(own.height, own.width);
}

const onSide = ({ x, y, width, height }: Box): Box => ({
  x: x + width / 2 - height / 2,
  y: y + height / 2 - width / 2,
  width: height,
  height: width,
});

function anchorBox(anchor: XmlElement, axes: SheetAxes): Box | null {
  const [from, to] = [childOf(anchor, 'from'), childOf(anchor, 'to')];
  if (from) {
    const start = cornerAt(from, axes);
    const end = to ? cornerAt(to, axes) : null;
    const size = end ? { width: end.x - start.x, height: end.y - start.y } : extent(anchor);
    return { ...start, width: Math.max(0, size.width), height: Math.max(0, size.height) };
  }
  const pos = childOf(anchor, 'pos');
  return pos ? { x: numberOf(pos, 'x') ?? 0, y: numberOf(pos, 'y') ?? 0, ...extent(anchor) } : null;
}

function extent(anchor: XmlElement): { width: number; height: number } {
  const ext = childOf(anchor, 'ext');
  return { width: numberOf(ext, 'cx') ?? 0, height: numberOf(ext, 'cy') ?? 0 };
}

function cornerAt(corner: XmlElement, { rows, columns }: SheetAxes): { x: number; y: number } {
  const value = (name: string) => Number(textOf(childOf(corner, name))) || 0;
  return {
    x: lengthAt(columns, value('col'), value('colOff')),
    y: lengthAt(rows, value('row'), value('rowOff')),
  };
}

/** An offset reaches to the end of its own row or column at most. */
const lengthAt = (axis: Axis, index: number, offset: number): number => {
  const at = Math.max(0, Math.trunc(index));
  return axis.startOf(at) + Math.min(Math.max(0, offset), axis.sizeOf(at));
};

/** The paragraphs of a text body of DrawingML. */
function drawingText(shape: XmlElement): string {
  const paragraphs = childrenOf(childOf(shape, 'txBody'), 'p').map((paragraph) =>
    childrenOf(paragraph)
      .map((run) => (run.name === 'br' ? '\n' : textOf(descend(run, 't'))))
      .join(''),
  );
  return paragraphs.join('\n').trim();
}
