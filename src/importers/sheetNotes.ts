/** What of a sheet is not in its cells, or only half, as things to say. */
import { cleanText } from '../model/text.ts';
import { OFFICE } from '../words.ts';
import { cellPlace, columnName } from './cellNames.ts';
import type { LeftOut } from './leftOut.ts';
import { MAX_COLUMNS, MAX_MERGES, MAX_ROWS, type SheetContent } from './sheetCells.ts';
import { childOf, childrenOf, descendants, textOf, type XmlElement } from './xml.ts';

/** Formulas without a value, cells beyond what is read, objects, and what was hidden but is read. */
export function sheetNotes(content: SheetContent, sheet: string): readonly LeftOut[] {
  const { unvalued, gone, beyond, mergesBeyond, hasObjects } = content;
  const where = OFFICE.sheet(sheet);
  const notes: LeftOut[] = unvalued.map(({ row, column, text }) => ({
    where: OFFICE.cell(sheet, `${columnName(column)}${row + 1}`),
    text,
    why: OFFICE.unvalued,
  }));
  if (gone > 0) notes.push({ where, text: OFFICE.gone(gone), why: OFFICE.goneWhy });
  if (beyond > 0) {
    const why = OFFICE.beyondWhy(MAX_ROWS, MAX_COLUMNS);
    notes.push({ where, text: OFFICE.beyond(beyond), why });
  }
  if (mergesBeyond > 0) {
    const why = OFFICE.mergesWhy(MAX_MERGES);
    notes.push({ where, text: OFFICE.merges(mergesBeyond), why });
  }
  if (hasObjects) notes.push({ where, text: OFFICE.nothing, why: OFFICE.objects });
  return [...notes, ...hiddenNotes(content, where)];
}

/** Hidden rows and columns that hold a text, neighbours together. */
function hiddenNotes({ cells, widths, heights }: SheetContent, where: string): readonly LeftOut[] {
  const hidden = (sizes: ReadonlyMap<number, number>, along: 'row' | 'column') =>
    runsOf(new Set(cells.map((cell) => cell[along]).filter((index) => sizes.get(index) === 0)));
  const rows = hidden(heights, 'row').map(([a, b]) => OFFICE.rows(a + 1, b + 1));
  const columns = hidden(widths, 'column').map(([a, b]) =>
    OFFICE.columns(columnName(a), columnName(b)),
  );
  return [...rows, ...columns].map((text) => ({ where, text, why: OFFICE.hiddenRows }));
}

function runsOf(indices: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const index of [...indices].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === index) last[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

/** The comments of a sheet; `at` names a cell. */
export const readComments = (
  comments: XmlElement | null,
  at: (row: number, column: number) => string,
): readonly LeftOut[] =>
  childrenOf(childOf(comments ?? undefined, 'commentList'), 'comment').flatMap((comment) => {
    const place = cellPlace(comment.attributes.get('ref') ?? '');
    const pieces = [...descendants(comment)].filter(({ name }) => name === 't').map(textOf);
    const text = cleanText(pieces.join('')).trim();
    return place && text !== ''
      ? [{ where: at(place.row, place.column), text, why: OFFICE.comment }]
      : [];
  });

/** What is printed above and below each page, without the codes for its look; fields alone say nothing. */
export const marginTexts = (margins: readonly string[], sheet: string): readonly LeftOut[] =>
  margins
    .map((margin) => cleanText(margin.replace(/&(?:"[^"]*"|K[\dA-Fa-f+-]{6}|\d+|[A-Za-z])/g, ' ')))
    .map((margin) => margin.replace(/\s+/g, ' ').trim())
    .filter((margin) => /\p{L}{2}/u.test(margin))
    .map((text) => ({ where: OFFICE.sheet(sheet), text, why: OFFICE.pageMargin }));
