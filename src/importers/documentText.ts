/** The text of a document of Word: runs and paragraphs as they read now, with tracked changes made. */
import { cleanText } from '../model/text.ts';
import { symbolText } from './symbolFonts.ts';
import { childOf, childrenOf, descend, isOn, textOf, type XmlElement } from './xml.ts';

/** What was taken out by a tracked change, is not shown, or is drawn and read elsewhere. */
const SILENT = new Set([
  ...['del', 'moveFrom', 'delText', 'instrText', 'rPr', 'pPr', 'sdtPr', 'sdtEndPr', 'rt'],
  ...['drawing', 'pict', 'object', 'AlternateContent', 'tbl', 'txbxContent', 'fldData'],
]);

const MARKS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** The paragraphs of a cell, a shape or a body, one a line; tables in it are left out. */
export const blockText = (block: XmlElement): string =>
  cleanText(paragraphsIn(block).map(paragraphText).join('\n')).trim();

/** The paragraphs of a block, in what wraps them too, but not those of its tables. */
export function paragraphsIn(block: XmlElement): readonly XmlElement[] {
  return blocksIn(block).filter(({ name }) => name === 'p');
}

/** Paragraphs and tables of a block, out of content controls and tracked changes. */
export function blocksIn(block: XmlElement): readonly XmlElement[] {
  return childrenOf(block).flatMap((child) => {
    if (child.name === 'p' || child.name === 'tbl') return [child];
    return WRAPPERS.has(child.name) ? blocksIn(child) : [];
  });
}

const WRAPPERS = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag']);

export const paragraphText = (paragraph: XmlElement): string => inlineText(paragraph);

function inlineText(element: XmlElement): string {
  const isSymbols = element.name === 'r' && runFont(element);
  return childrenOf(element)
    .map((child) => {
      if (SILENT.has(child.name)) return '';
      if (child.name === 't')
        return isSymbols ? symbolText(textOf(child), isSymbols) : textOf(child);
      if (child.name === 'sym') return symbolCharacter(child);
      if (child.name === 'r' && isHidden(child)) return '';
      return Object.hasOwn(MARKS, child.name) ? (MARKS[child.name] ?? '') : inlineText(child);
    })
    .join('');
}

function isHidden(run: XmlElement): boolean {
  const vanish = descend(run, 'rPr', 'vanish');
  return vanish !== undefined && isOn(vanish.attributes.get('val') ?? '1');
}

const runFont = (run: XmlElement): string =>
  descend(run, 'rPr', 'rFonts')?.attributes.get('ascii') ?? '';

function symbolCharacter({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes.get('char') ?? '', 16);
  return Number.isFinite(code) && code > 0 && code < 0xffff
    ? symbolText(String.fromCharCode(code), attributes.get('font') ?? '')
    : '';
}

/** Whether a paragraph or a row is taken out by a tracked change. */
export const isRemoved = (row: XmlElement): boolean =>
  childOf(childOf(row, 'trPr'), 'del') !== undefined;
