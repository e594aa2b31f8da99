/** Writes a drawn SOP as Word would: a table, and shapes that hang on the paragraphs of its cells or lie in a canvas. */
import type { Rect } from '../../src/geometry/geometry.ts';
import type { OfficeCell, OfficeLine, OfficeShape, OfficeTable } from './officeDrawing.ts';
import { contentTypes, escaped, onSide, relations, zipped } from './xlsxFile.ts';

/** EMU and twips in a millimetre. */
const EMU = 36_000;
const TWIP = 1440 / 25.4;
/** The white at the left of a cell, mm. */
const MARGIN = 108 / TWIP;
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** `cells`: each drawing hangs on the cell that it begins in. `canvas`: all lie in one, glued. `vml`: as before 2010. */
export type Hanging = 'cells' | 'canvas' | 'vml';

export function docxParts(table: OfficeTable, hanging: Hanging): Record<string, string> {
  return {
    '[Content_Types].xml': contentTypes([['word/document.xml', 'wordprocessingml.document.main']]),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': document(table, hanging),
  };
}

export const writeDocx = (table: OfficeTable, hanging: Hanging): Uint8Array =>
  zipped(docxParts(table, hanging));

function document(table: OfficeTable, hanging: Hanging): string {
  const canvas = hanging === 'canvas' ? `<w:p><w:r>${canvasXml(table)}</w:r></w:p>` : '';
  const grid = table.columns.map((width) => `<w:gridCol w:w="${Math.round(width * TWIP)}"/>`);
  const rows = table.rows.map((height, row) => {
    const look = `<w:trPr><w:trHeight w:val="${Math.round(height * TWIP)}" w:hRule="exact"/></w:trPr>`;
    return `<w:tr>${look}${cellsIn(table, row, hanging)}</w:tr>`;
  });
  const body = `<w:tbl><w:tblPr><w:tblInd w:w="108"/></w:tblPr><w:tblGrid>${grid.join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
  const section =
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:top="720" w:right="720" w:bottom="720" w:left="720"/></w:sectPr>';
  return `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${canvas}${body}${section}</w:body></w:document>`;
}

/** The cells of a row, those that only go on from above included. */
function cellsIn(table: OfficeTable, row: number, hanging: Hanging): string {
  const cells: string[] = [];
  for (let column = 0; column < table.columns.length; ) {
    const cell = cellOver(table.cells, row, column);
    const span = cell?.columnSpan ?? 1;
    const isFirst = cell?.row === row;
    const merge = cell && cell.rowSpan > 1 ? `<w:vMerge${isFirst ? ' w:val="restart"' : ''}/>` : '';
    const across = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
    const drawn = hanging === 'canvas' ? '' : drawnFrom(table, { row, column, hanging });
    const paragraphs = paragraphsOf(isFirst ? (cell?.text ?? '') : '', drawn);
    cells.push(`<w:tc><w:tcPr>${across}${merge}</w:tcPr>${paragraphs}</w:tc>`);
    column += span;
  }
  return cells.join('');
}

const cellOver = (cells: readonly OfficeCell[], row: number, column: number) =>
  cells.find(
    (cell) =>
      cell.row <= row &&
      row < cell.row + cell.rowSpan &&
      cell.column <= column &&
      column < cell.column + cell.columnSpan,
  );

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** Some lines are paragraphs and some are broken; some words were put in and some taken out by a tracked change. */
function paragraphsOf(text: string, drawn: string): string {
  const lines = text.split('\n');
  const removed = '<w:del w:id="1"><w:r><w:delText>dihapus</w:delText></w:r></w:del>';
  if (lines.length % 2 > 0) {
    const [first = '', ...others] = lines;
    const words = first
      .split(/(?<= )/)
      .map((word, i) => (i % 2 > 0 ? `<w:ins w:id="2">${run(word)}</w:ins>` : run(word)));
    const rest = others.map((line) => `<w:p>${run(line)}</w:p>`);
    return `<w:p>${drawn}${words.join(removed)}</w:p>${rest.join('')}`;
  }
  return `<w:p>${drawn}${lines.map(run).join('<w:r><w:br/></w:r>')}</w:p>`;
}

interface Where {
  readonly row: number;
  readonly column: number;
  readonly hanging: Hanging;
}

const startOf = (sizes: readonly number[], index: number): number =>
  sizes.slice(0, index).reduce((sum, size) => sum + size, 0);

/** The drawings that begin in a cell. */
function drawnFrom(
  { columns, rows, shapes, lines }: OfficeTable,
  { row, column, hanging }: Where,
): string {
  const [left, top] = [startOf(columns, column), startOf(rows, row)];
  const isHere = ({ x, y }: { readonly x: number; readonly y: number }) =>
    x >= left && x < left + (columns[column] ?? 0) && y >= top && y < top + (rows[row] ?? 0);
  const origin = { x: left + MARGIN, y: top };
  const here = [
    ...shapes.filter(({ box }) => isHere({ x: box.x + box.width / 2, y: box.y + box.height / 2 })),
    ...lines.filter(({ start }) => isHere(start)),
  ];
  return here
    .map((item) => (hanging === 'vml' ? vmlXml(item, origin) : anchored(item, origin)))
    .map((xml) => `<w:r>${xml}</w:r>`)
    .join('');
}

interface Origin {
  readonly x: number;
  readonly y: number;
}

const isLine = (item: OfficeShape | OfficeLine): item is OfficeLine => 'start' in item;

function lineLook({ start, end, run: way }: OfficeLine) {
  const seen: Rect = {
    x: Math.min(start.x, end.x),
    y: Math.min(start.y, end.y),
    width: Math.abs(start.x - end.x),
    height: Math.abs(start.y - end.y),
  };
  const [goesLeft, goesUp] = [end.x < start.x, end.y < start.y];
  if (way !== 'down') return { box: seen, turn: 0, flipsX: goesLeft, flipsY: goesUp };
  return { box: onSide(seen), turn: goesUp ? 270 : 90, flipsX: false, flipsY: goesLeft === goesUp };
}

const emu = (length: number): number => Math.round(length * EMU);

function anchored(item: OfficeShape | OfficeLine, { x, y }: Origin): string {
  const { box } = isLine(item) ? lineLook(item) : item;
  const position = (axis: string, from: string, offset: number) =>
    `<wp:position${axis} relativeFrom="${from}"><wp:posOffset>${emu(offset)}</wp:posOffset></wp:position${axis}>`;
  const inner = shapeXml(item, { ...box, x: 0, y: 0 });
  const anchor = `<w:drawing><wp:anchor layoutInCell="1">${position('H', 'column', box.x - x)}${position('V', 'paragraph', box.y - y)}<wp:extent cx="${emu(box.width)}" cy="${emu(box.height)}"/><wp:docPr id="${item.id}" name="Bentuk"/><a:graphic><a:graphicData uri="wps">${inner}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  // What older offices read instead comes with it, and must not be read twice.
  return `<mc:AlternateContent><mc:Choice Requires="wps">${anchor}</mc:Choice><mc:Fallback><w:pict><v:rect style="position:absolute;width:9pt;height:9pt"/></w:pict></mc:Fallback></mc:AlternateContent>`;
}

function canvasXml({ shapes, lines, columns, rows }: OfficeTable): string {
  const [width, height] = [startOf(columns, columns.length), startOf(rows, rows.length)];
  const inside = [...shapes, ...lines].map((item) =>
    shapeXml(item, isLine(item) ? lineLook(item).box : item.box),
  );
  // The paragraph that the canvas hangs on is a line of 11 points above the table.
  const drop = 11 * 1.2 * 12_700;
  return `<w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>${drop}</wp:posOffset></wp:positionV><wp:extent cx="${emu(width)}" cy="${emu(height)}"/><wp:docPr id="1" name="Kanvas"/><a:graphic><a:graphicData uri="wpc"><wpc:wpc>${inside.join('')}</wpc:wpc></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
}

function shapeXml(item: OfficeShape | OfficeLine, box: Rect): string {
  const place = `<a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/>`;
  if (isLine(item)) {
    const { turn, flipsX, flipsY } = lineLook(item);
    const flips = `rot="${turn * 60_000}"${flipsX ? ' flipH="1"' : ''}${flipsY ? ' flipV="1"' : ''}`;
    const preset = item.run === 'straight' ? 'straightConnector1' : 'bentConnector3';
    const glue =
      item.from === null
        ? ''
        : `<a:stCxn id="${item.from}" idx="0"/><a:endCxn id="${item.to}" idx="0"/>`;
    const head = item.hasHead ? '<a:tailEnd type="triangle"/>' : '';
    return `<wps:wsp><wps:cNvPr id="${item.id}" name="Panah"/><wps:cNvCnPr>${glue}</wps:cNvCnPr><wps:spPr><a:xfrm ${flips}>${place}</a:xfrm><a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>${head}</a:ln></wps:spPr><wps:bodyPr/></wps:wsp>`;
  }
  const { id, preset, text, isTextBox } = item;
  const paragraphs = text.split('\n').map((line) => `<w:p>${run(line)}</w:p>`);
  const round = preset === 'roundRect' ? '<a:gd name="adj" fmla="val 50000"/>' : '';
  const look = isTextBox
    ? '<a:noFill/><a:ln><a:noFill/></a:ln>'
    : '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>';
  return `<wps:wsp><wps:cNvPr id="${id}" name="Bentuk"/><wps:cNvSpPr${isTextBox ? ' txBox="1"' : ''}/><wps:spPr><a:xfrm>${place}</a:xfrm><a:prstGeom prst="${preset}"><a:avLst>${round}</a:avLst></a:prstGeom>${look}</wps:spPr><wps:txbx><w:txbxContent>${paragraphs.join('')}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>`;
}

const VML_TYPES: Readonly<Record<string, number>> = {
  flowChartTerminator: 116,
  flowChartProcess: 109,
  flowChartDecision: 110,
  diamond: 4,
  rect: 1,
  ellipse: 3,
  roundRect: 2,
  straightConnector1: 32,
  bentConnector3: 34,
};

function vmlXml(item: OfficeShape | OfficeLine, { x, y }: Origin): string {
  const look = isLine(item)
    ? lineLook(item)
    : { box: item.box, turn: 0, flipsX: false, flipsY: false };
  const points = (length: number) => `${(length * EMU) / 12_700}pt`;
  const { box, turn, flipsX, flipsY } = look;
  const flip = `${flipsX ? 'x' : ''}${flipsY ? 'y' : ''}`;
  const style = [
    'position:absolute',
    `margin-left:${points(box.x - x)}`,
    `margin-top:${points(box.y - y)}`,
    `width:${points(box.width)}`,
    `height:${points(box.height)}`,
    ...(turn === 0 ? [] : [`rotation:${turn}`]),
    ...(flip === '' ? [] : [`flip:${flip}`]),
  ].join(';');
  if (isLine(item)) {
    const preset = item.run === 'straight' ? 'straightConnector1' : 'bentConnector3';
    const stroke = item.hasHead ? '<v:stroke endarrow="block"/>' : '';
    return `<w:pict><v:shape type="#_x0000_t${VML_TYPES[preset]}" style="${style}">${stroke}</v:shape></w:pict>`;
  }
  const type = item.isTextBox ? 202 : VML_TYPES[item.preset];
  const bare = item.isTextBox ? ' stroked="f" filled="f"' : '';
  const paragraphs = item.text.split('\n').map((line) => `<w:p>${run(line)}</w:p>`);
  return `<w:pict><v:shape type="#_x0000_t${type}"${bare} style="${style}"><v:textbox><w:txbxContent>${paragraphs.join('')}</w:txbxContent></v:textbox></v:shape></w:pict>`;
}
