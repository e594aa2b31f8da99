/** Writes a drawn SOP as Excel would: cells, merges, sizes, and a drawing of shapes, connectors and groups. */
import { strToU8, zipSync } from 'fflate';
import type { Point, Rect } from '../../src/geometry/geometry.ts';
import { columnName } from '../../src/importers/cellNames.ts';
import type { Habits, OfficeLine, OfficeShape, OfficeTable } from './officeDrawing.ts';

/** EMU in a millimetre and in a point. */
const EMU = 36_000;
const POINT = 12_700;
const NAMESPACES = [
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ');
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The parts of a workbook with one sheet, by their names. */
export function xlsxParts(table: OfficeTable, habits: Habits): Record<string, string> {
  const strings = table.cells.map(({ text }) => text);
  return {
    '[Content_Types].xml': contentTypes([
      ['xl/workbook.xml', 'spreadsheetml.sheet.main'],
      ['xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet'],
      ['xl/sharedStrings.xml', 'spreadsheetml.sharedStrings'],
      ['xl/drawings/drawing1.xml', 'drawing'],
    ]),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets><sheet name="SOP" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst ${MAIN}>${strings.map(stringItem).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': sheet(table),
    'xl/worksheets/_rels/sheet1.xml.rels': relations([['drawing', '../drawings/drawing1.xml']]),
    'xl/drawings/drawing1.xml': drawing(table, habits),
  };
}

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

export const writeXlsx = (table: OfficeTable, habits: Habits): Uint8Array =>
  zipped(xlsxParts(table, habits));

export function contentTypes(parts: readonly (readonly [part: string, type: string])[]): string {
  const list = parts.map(
    ([part, type]) =>
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  );
  return `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${list.join('')}</Types>`;
}

export function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], i) =>
      `<Relationship Id="r${i + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

/** In one piece, or with each word of another look. */
function stringItem(text: string, index: number): string {
  const safe = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  const piece = (words: string) => `<t xml:space="preserve">${escaped(words)}</t>`;
  if (index % 3 > 0) return `<si>${piece(safe)}</si>`;
  const runs = safe.split(/(?<= )/).map((words) => `<r><rPr><b/></rPr>${piece(words)}</r>`);
  return `<si>${runs.join('')}<rPh sb="0" eb="1"><t>lafal</t></rPh></si>`;
}

function sheet({ cells, columns, rows }: OfficeTable): string {
  const cols = columns.map((_, i) => {
    return `<col min="${i + 1}" max="${i + 1}" width="${characters(columns[i] ?? 0)}" customWidth="1"/>`;
  });
  const name = (row: number, column: number) => `${columnName(column)}${row + 1}`;
  const lines = rows.map((height, row) => {
    const here = cells.flatMap((cell, i) => {
      if (cell.row !== row) return [];
      const value = cell.text === '' ? '' : `<v>${i}</v>`;
      return [`<c r="${name(row, cell.column)}" t="s">${value}</c>`];
    });
    const points = (height * EMU) / POINT;
    return `<row r="${row + 1}" ht="${points}" customHeight="1">${here.join('')}</row>`;
  });
  const merges = cells
    .filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1)
    .map(({ row, column, rowSpan, columnSpan }) => {
      const last = name(row + rowSpan - 1, column + columnSpan - 1);
      return `<mergeCell ref="${name(row, column)}:${last}"/>`;
    });
  return `<worksheet ${MAIN} xmlns:r="${RELATIONS}"><cols>${cols.join('')}</cols><sheetData>${lines.join('')}</sheetData><mergeCells>${merges.join('')}</mergeCells><drawing r:id="r1"/></worksheet>`;
}

/** As many digits of the usual font, 7 pixels each, as a column of so many mm holds. */
const characters = (width: number): number => (width * EMU) / 9525 / 7;

function drawing(table: OfficeTable, { isGrouped }: Habits): string {
  const anchors: string[] = [];
  const items = [
    ...table.shapes.map((shape) => ({ box: shape.box, xml: (at: Map) => shapeXml(shape, at) })),
    ...table.lines.map((line) => ({ box: lineBox(line).box, xml: (at: Map) => lineXml(line, at) })),
  ];
  // Every third pair of neighbours is a group, and every other of these lies in a group again.
  for (let i = 0; i < items.length; i++) {
    const [first, second] = [items[i], items[i + 1]];
    if (!first) continue;
    if (isGrouped && second && i % 3 === 0) {
      anchors.push(anchor(table, around(first.box, second.box), grouped([first, second], i)));
      i++;
    } else anchors.push(anchor(table, first.box, first.xml(TO_EMU)));
  }
  return `<?xml version="1.0" encoding="UTF-8"?><xdr:wsDr ${NAMESPACES}>${anchors.join('')}</xdr:wsDr>`;
}

/** How the coordinates of a box are written: moved, then scaled. */
interface Map {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}
const TO_EMU: Map = { x: 0, y: 0, scale: EMU };

interface Item {
  readonly box: Rect;
  readonly xml: (at: Map) => string;
}

function grouped(items: readonly [Item, Item], index: number): string {
  const box = around(items[0].box, items[1].box);
  // What is in a group has coordinates of its own.
  const inner: Map = { x: 100 + index, y: -7, scale: EMU / 3 };
  const inside = items.map((item) => item.xml(inner)).join('');
  if (index % 2 > 0) return groupXml(box, TO_EMU, inner, inside);
  const outer: Map = { x: -20, y: 11, scale: EMU * 2 };
  return groupXml(box, TO_EMU, outer, groupXml(box, outer, inner, inside));
}

const groupXml = (box: Rect, at: Map, inner: Map, inside: string): string =>
  `<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="9999" name="Kelompok"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr><a:xfrm>${offset('', box, at)}${offset('ch', box, inner)}</a:xfrm></xdr:grpSpPr>${inside}</xdr:grpSp>`;

function offset(child: 'ch' | '', box: Rect, { x, y, scale }: Map): string {
  const [off, ext] = child === 'ch' ? ['chOff', 'chExt'] : ['off', 'ext'];
  const at = `x="${Math.round((box.x + x) * scale)}" y="${Math.round((box.y + y) * scale)}"`;
  const size = `cx="${Math.round(box.width * scale)}" cy="${Math.round(box.height * scale)}"`;
  return `<a:${off} ${at}/><a:${ext} ${size}/>`;
}

function anchor({ columns, rows }: OfficeTable, box: Rect, xml: string): string {
  const corner = (name: string, { x, y }: Point) => {
    const [column, row] = [cellAt(columns, x), cellAt(rows, y)];
    return `<xdr:${name}><xdr:col>${column.index}</xdr:col><xdr:colOff>${column.offset}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${row.offset}</xdr:rowOff></xdr:${name}>`;
  };
  const end = { x: box.x + box.width, y: box.y + box.height };
  return `<xdr:twoCellAnchor>${corner('from', box)}${corner('to', end)}${xml}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function cellAt(sizes: readonly number[], length: number): { index: number; offset: number } {
  let left = Math.max(0, length);
  let index = 0;
  while (index < sizes.length - 1 && left >= (sizes[index] ?? 0)) {
    left -= sizes[index] ?? 0;
    index++;
  }
  return { index, offset: Math.round(left * EMU) };
}

function shapeXml(shape: OfficeShape, at: Map): string {
  const { id, preset, box, text, isTextBox } = shape;
  const paragraphs = text
    .split('\n')
    .map((line) => `<a:p><a:r><a:t>${escaped(line)}</a:t></a:r></a:p>`);
  const roundness = preset === 'roundRect' ? '<a:gd name="adj" fmla="val 50000"/>' : '';
  const look = isTextBox
    ? '<a:noFill/><a:ln><a:noFill/></a:ln>'
    : '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>';
  return `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="${id}" name="Bentuk ${id}"/><xdr:cNvSpPr${isTextBox ? ' txBox="1"' : ''}/></xdr:nvSpPr><xdr:spPr><a:xfrm>${offset('', box, at)}</a:xfrm><a:prstGeom prst="${preset}"><a:avLst>${roundness}</a:avLst></a:prstGeom>${look}</xdr:spPr><xdr:txBody><a:bodyPr/>${paragraphs.join('')}</xdr:txBody></xdr:sp>`;
}

/** The box of a line as seen. */
function lineBox({ start, end }: OfficeLine) {
  const box = {
    x: Math.min(start.x, end.x),
    y: Math.min(start.y, end.y),
    width: Math.abs(start.x - end.x),
    height: Math.abs(start.y - end.y),
  };
  return { box, goesLeft: end.x < start.x, goesUp: end.y < start.y };
}

function lineXml(line: OfficeLine, at: Map): string {
  const { id, from, to, run, hasHead } = line;
  const { box, goesLeft, goesUp } = lineBox(line);
  const isTurned = run === 'down';
  // One that begins downwards is one that begins sideways, turned by a quarter and mirrored.
  const own = isTurned ? onSide(box) : box;
  const flips = isTurned
    ? `rot="${goesUp ? 16200000 : 5400000}"${goesLeft === goesUp ? ' flipV="1"' : ''}`
    : `${goesLeft ? ' flipH="1"' : ''}${goesUp ? ' flipV="1"' : ''}`;
  const preset = run === 'straight' ? 'straightConnector1' : 'bentConnector3';
  const glue = `${from === null ? '' : `<a:stCxn id="${from}" idx="2"/>`}${to === null ? '' : `<a:endCxn id="${to}" idx="0"/>`}`;
  const head = hasHead ? '<a:tailEnd type="triangle"/>' : '';
  return `<xdr:cxnSp macro=""><xdr:nvCxnSpPr><xdr:cNvPr id="${id}" name="Panah ${id}"/><xdr:cNvCxnSpPr>${glue}</xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr><a:xfrm ${flips}>${offset('', own, at)}</a:xfrm><a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>${head}</a:ln></xdr:spPr></xdr:cxnSp>`;
}

export const onSide = ({ x, y, width, height }: Rect): Rect => ({
  x: x + (width - height) / 2,
  y: y + (height - width) / 2,
  width: height,
  height: width,
});

function around(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
