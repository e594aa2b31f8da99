/** What is drawn in a document, where the paragraph that it hangs on puts it. Lengths are EMU. */
import { blockText } from './documentText.ts';
import { chosen, type Drawn, readItem } from './drawingMl.ts';
import { IDENTITY, type Placement, readTurn } from './transform.ts';
import { readVml } from './vml.ts';
import { childOf, childrenOf, descend, isOn, numberOf, textOf, type XmlElement } from './xml.ts';

/** What positions count from, all in the lengths of one frame. */
export interface Reference {
  /** The text around: a column of the page, or a cell. */
  readonly x: number;
  readonly width: number;
  /** The top of the paragraph. */
  readonly y: number;
  readonly page: PageFrame;
  /** Whether it is in a cell, which keeps its drawings in it unless they say that they don't care for cells. */
  readonly isCell: boolean;
}

/** The page's corner, and the corner of what is within its margins. */
export interface PageFrame {
  readonly x: number;
  readonly y: number;
  readonly marginX: number;
  readonly marginY: number;
  readonly marginWidth: number;
}

/** All that hangs on a paragraph. */
export const drawnOn = (paragraph: XmlElement, reference: Reference): readonly Drawn[] =>
  drawingsIn(paragraph).flatMap((drawing) => {
    if (drawing.name === 'pict' || drawing.name === 'object') return readVml(drawing, reference);
    return readDrawing(drawing, reference);
  });

/** The drawings of a paragraph, not those in the texts of its drawings. */
function drawingsIn(element: XmlElement): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    switch (child.name) {
      case 'anchor':
      case 'inline':
      case 'pict':
      case 'object':
        return [child];
      case 'AlternateContent':
        return chosen(child).flatMap((one) => drawingsIn({ ...child, children: [one] }));
      case 'del':
      case 'moveFrom':
        return [];
    }
    return drawingsIn(child);
  });
}

function readDrawing(drawing: XmlElement, reference: Reference): readonly Drawn[] {
  const content = childrenOf(descend(drawing, 'graphic', 'graphicData'))[0];
  const extent = childOf(drawing, 'extent');
  if (!content) return [];
  const [width, height] = [numberOf(extent, 'cx') ?? 0, numberOf(extent, 'cy') ?? 0];
  const isAnchored = drawing.name === 'anchor';
  const x = isAnchored ? across(drawing, width, reference) : inlineX(width, reference);
  const y = isAnchored ? down(drawing, reference) : reference.y;
  if (content.name === 'wpc') {
    return childrenOf(content).flatMap((child) =>
      readItem(child, shapeText, { transform: [1, 0, 0, 1, x, y] }),
    );
  }
  const look = childOf(content, 'spPr') ?? childOf(content, 'grpSpPr');
  const placement: Placement = { x, y, width, height, ...readTurn(childOf(look, 'xfrm')) };
  if (/^(?:wsp|wgp|pic)$/.test(content.name)) {
    return readItem(content, shapeText, { transform: IDENTITY, placement });
  }
  const name = childOf(drawing, 'docPr')?.attributes.get('name') ?? '';
  return [{ as: 'other', what: 'object', name, at: { x: x + width / 2, y: y + height / 2 } }];
}

/** What stands in a line of text begins in the middle of it as likely as not. */
const inlineX = (width: number, reference: Reference): number =>
  reference.x + Math.max(0, (reference.width - width) / 2);

function across(drawing: XmlElement, width: number, reference: Reference): number {
  const position = childOf(drawing, 'positionH');
  const { x, width: room } = baseAcross(
    position?.attributes.get('relativeFrom'),
    drawing,
    reference,
  );
  const align = textOf(childOf(position, 'align')).trim();
  if (align === 'center') return x + (room - width) / 2;
  if (/^(?:right|outside)$/.test(align)) return x + room - width;
  return x + offsetOf(position);
}

function baseAcross(
  from: string | undefined,
  drawing: XmlElement,
  { x, width, page, isCell }: Reference,
): { x: number; width: number } {
  if (!isOfPage(from) || (isCell && isKeptIn(drawing))) return { x, width };
  if (/^(?:page|leftMargin|outsideMargin)$/.test(from ?? ''))
    return { x: page.x, width: page.marginWidth };
  if (from === 'rightMargin') return { x: page.marginX + page.marginWidth, width: 0 };
  return { x: page.marginX, width: page.marginWidth };
}

function down(drawing: XmlElement, { y, page, isCell }: Reference): number {
  const position = childOf(drawing, 'positionV');
  const from = position?.attributes.get('relativeFrom');
  if (!isOfPage(from) || (isCell && isKeptIn(drawing))) return y + offsetOf(position);
  return (from === 'page' || from === 'topMargin' ? page.y : page.marginY) + offsetOf(position);
}

const isOfPage = (from: string | undefined): boolean => /page|margin/i.test(from ?? '');

const isKeptIn = (drawing: XmlElement): boolean =>
  isOn(drawing.attributes.get('layoutInCell') ?? '1');

const offsetOf = (position: XmlElement | undefined): number =>
  Number(textOf(childOf(position, 'posOffset'))) || 0;

/** The paragraphs in a shape. */
function shapeText(shape: XmlElement): string {
  const content = descend(shape, 'txbx', 'txbxContent');
  return content ? blockText(content) : '';
}
