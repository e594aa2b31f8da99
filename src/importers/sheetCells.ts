/** The XML of one sheet, read as it comes: its cells with their texts, and how wide and high they are. */
import { cleanText } from '../model/text.ts';
import { type CellPlace, cellPlace, cellRange } from './cellNames.ts';
import { isoText, type NumberStyle, numberText } from './numberFormat.ts';
import { isOn, walkXml, type XmlAttributes } from './xml.ts';

/** What all sheets of a workbook share. */
export interface WorkbookTexts {
  readonly strings: readonly string[];
  /** The number formats of the cells' styles, in their order. */
  readonly styles: readonly NumberStyle[];
  readonly is1904: boolean;
}

export interface SheetCell extends CellPlace {
  readonly text: string;
}

export interface SheetContent {
  readonly cells: readonly SheetCell[];
  readonly merges: readonly (readonly [CellPlace, CellPlace])[];
  /** How many more there are than are read. */
  readonly mergesBeyond: number;
  /** Formulas without a value that was kept with them. */
  readonly unvalued: readonly SheetCell[];
  /** Cells whose text should be among the workbook's, and is not. */
  readonly gone: number;
  /** How many cells with a text lay beyond what is read. */
  readonly beyond: number;
  /** Column widths in characters and row heights in points, where they aren't the usual ones; 0 is hidden. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly usualWidth: number;
  readonly usualHeight: number;
  /** Ids of the relations to the drawing and to the drawing of the old kind. */
  readonly drawing: string | null;
  readonly oldDrawing: string | null;
  readonly hasObjects: boolean;
  /** What is printed above and below each page. */
  readonly margins: readonly string[];
}

/** More rows or columns are no SOP. */
export const MAX_ROWS = 10_000;
export const MAX_COLUMNS = 256;
const MAX_CELLS = 200_000;
/** More are counted, and said. */
export const MAX_MERGES = 5_000;
/** Of the usual font, characters and points. */
const USUAL_WIDTH = 9.140625;
const USUAL_HEIGHT = 15;

/** Reads a sheet's part; null where it can't be read. */
export function readSheetCells(part: Uint8Array, shared: WorkbookTexts): SheetContent | null {
  const reader = new SheetReader(shared);
  return walkXml(part, reader) ? reader.content() : null;
}

class SheetReader {
  readonly #shared: WorkbookTexts;
  readonly #cells: SheetCell[] = [];
  readonly #merges: (readonly [CellPlace, CellPlace])[] = [];
  readonly #unvalued: SheetCell[] = [];
  #gone = 0;
  readonly #widths = new Map<number, number>();
  readonly #heights = new Map<number, number>();
  readonly #margins: string[] = [];
  #beyond = 0;
  #mergesBeyond = 0;
  #usualWidth = USUAL_WIDTH;
  #usualHeight = USUAL_HEIGHT;
  #drawing: string | null = null;
  #oldDrawing: string | null = null;
  #hasObjects = false;
  #row = -1;
  #column = -1;
  #type = '';
  #style = 0;
  /** Each text of the cell in hand by the element that it stands in. */
  #texts: Record<'v' | 'f' | 't', string> = { v: '', f: '', t: '' };
  #into: 'v' | 'f' | 't' | 'margin' | null = null;
  #isPhonetic = false;

  constructor(shared: WorkbookTexts) {
    this.#shared = shared;
  }

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'c':
        this.#openCell(attributes);
        return;
      case 'v':
      case 'f':
      case 't':
        if (!this.#isPhonetic) this.#into = name;
        return;
      case 'rPh':
        this.#isPhonetic = true;
        return;
      case 'row':
        this.#openRow(attributes);
        return;
      default:
        this.#openOther(name, attributes);
    }
  }

  text(text: string): void {
    if (this.#into === 'margin') this.#margins.push(`${this.#margins.pop() ?? ''}${text}`);
    else if (this.#into) this.#texts[this.#into] += text;
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (name === 'rPh') this.#isPhonetic = false;
    this.#into = null;
  }

  content(): SheetContent {
    return {
      cells: this.#cells,
      merges: this.#merges,
      mergesBeyond: this.#mergesBeyond,
      unvalued: this.#unvalued,
      gone: this.#gone,
      beyond: this.#beyond,
      widths: this.#widths,
      heights: this.#heights,
      usualWidth: this.#usualWidth,
      usualHeight: this.#usualHeight,
      drawing: this.#drawing,
      oldDrawing: this.#oldDrawing,
      hasObjects: this.#hasObjects,
      margins: this.#margins,
    };
  }

  #openRow(attributes: XmlAttributes): void {
    this.#row = wholeNumber(attributes.get('r'), this.#row + 2) - 1;
    this.#column = -1;
    const height = sizeIn(attributes, 'ht');
    if (this.#row >= MAX_ROWS) return;
    if (isOn(attributes.get('hidden'))) this.#heights.set(this.#row, 0);
    else if (height !== null) this.#heights.set(this.#row, height);
  }

  #openCell(attributes: XmlAttributes): void {
    const place = cellPlace(attributes.get('r') ?? '');
    this.#row = place?.row ?? Math.max(0, this.#row);
    this.#column = place?.column ?? this.#column + 1;
    this.#type = attributes.get('t') ?? 'n';
    this.#style = wholeNumber(attributes.get('s'), 0);
    this.#texts = { v: '', f: '', t: '' };
  }

  #closeCell(): void {
    const text = cleanText(this.#cellText());
    const cell = { row: this.#row, column: this.#column, text };
    const isInside = this.#row < MAX_ROWS && this.#column < MAX_COLUMNS;
    if (text.trim() === '') {
      const formula = this.#texts.f;
      const isUnvalued = formula !== '' && this.#texts.v === '' && this.#type !== 'str';
      if (isInside && isUnvalued) this.#unvalued.push({ ...cell, text: `=${formula}` });
      return;
    }
    if (isInside && this.#cells.length < MAX_CELLS) this.#cells.push(cell);
    else this.#beyond++;
  }

  #sharedText(text: string | undefined): string {
    if (text === undefined) this.#gone++;
    return text ?? '';
  }

  #cellText(): string {
    const { v, t } = this.#texts;
    const { strings, styles, is1904 } = this.#shared;
    switch (this.#type) {
      case 's':
        return this.#sharedText(strings[wholeNumber(v, -1)]);
      case 'inlineStr':
        return unescaped(t || v);
      case 'str':
        return unescaped(v);
      case 'b':
        return v === '' ? '' : isOn(v.trim()) ? 'TRUE' : 'FALSE';
      case 'd':
        return isoText(v);
      case 'e':
        return v;
    }
    const value = v.trim() === '' ? Number.NaN : Number(v);
    if (!Number.isFinite(value)) return v;
    return numberText(value, styles[this.#style] ?? GENERAL, is1904);
  }

  #openOther(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'col':
        this.#openColumns(attributes);
        return;
      case 'sheetFormatPr':
        this.#openUsual(attributes);
        return;
      case 'mergeCell': {
        const range = cellRange(attributes.get('ref') ?? '');
        if (range && this.#merges.length < MAX_MERGES) this.#merges.push(range);
        else if (range) this.#mergesBeyond++;
        return;
      }
      case 'drawing':
        this.#drawing = attributes.get('id') ?? null;
        return;
      case 'legacyDrawing':
        this.#oldDrawing = attributes.get('id') ?? null;
        return;
      case 'oleObject':
      case 'control':
      case 'picture':
        this.#hasObjects = true;
        return;
    }
    if (/^(?:odd|even|first)(?:Header|Footer)$/.test(name)) {
      this.#margins.push('');
      this.#into = 'margin';
    }
  }

  #openColumns(attributes: XmlAttributes): void {
    const first = wholeNumber(attributes.get('min'), 1) - 1;
    const last = Math.min(wholeNumber(attributes.get('max'), first + 1), MAX_COLUMNS);
    const width = isOn(attributes.get('hidden')) ? 0 : sizeIn(attributes, 'width');
    if (width === null) return;
    for (let i = Math.max(0, first); i < last; i++) this.#widths.set(i, width);
  }

  #openUsual(attributes: XmlAttributes): void {
    this.#usualWidth = sizeIn(attributes, 'defaultColWidth') || this.#usualWidth;
    this.#usualHeight = sizeIn(attributes, 'defaultRowHeight') || this.#usualHeight;
  }
}

/** More than any row is high in points, or any column wide in digits: Excel stops at 409.5 and 255. */
const MOST_SIZE = 1000;

/** A height or width; null where there is none that a sheet can have. */
function sizeIn(attributes: XmlAttributes, name: string): number | null {
  const size = Number(attributes.get(name) ?? Number.NaN);
  return size >= 0 && size <= MOST_SIZE ? size : null;
}

const GENERAL: NumberStyle = { id: 0, code: undefined };

const wholeNumber = (text: string | undefined, otherwise: number): number =>
  text !== undefined && /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : otherwise;

/** A spreadsheet writes a character that XML can't hold, or an underscore that looks like one, as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
