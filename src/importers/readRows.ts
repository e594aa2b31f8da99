/** What each activity's rows say: its texts, and who does it with which marks. */
import { ACTIVITY_FIELDS, type ActivityField } from '../model/sop.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { splitNames } from './actorNames.ts';
import { type Answers, answersIn, asks } from './asking.ts';
import type { ActivityRows, Table } from './bodyRows.ts';
import type { ReadColumn } from './columns.ts';
import type { GridCell } from './grid.ts';
import { keyOf } from './headWords.ts';
import { type Mark, readMarks } from './marks.ts';

export interface ReadLane {
  readonly name: string;
  readonly group: string;
  /** The column of marks that it is; null for one that a text names. */
  readonly column: number | null;
}

export interface ReadSymbol {
  /** Its lane, by index. */
  readonly lane: number;
  readonly mark: Mark;
}

export interface ReadRow extends ActivityRows {
  /** Its number in the source, "" where there is none. */
  readonly number: string;
  readonly texts: Readonly<Record<ActivityField, string>>;
  readonly symbols: readonly ReadSymbol[];
  /** Whether its symbol may be meant as a belah ketupat. */
  readonly asks: boolean;
  readonly answers: Answers;
}

export interface ReadRows {
  readonly lanes: readonly ReadLane[];
  readonly rows: readonly ReadRow[];
  /** The cells that found their place. */
  readonly used: ReadonlySet<GridCell>;
}

export function readRows(table: Table, activities: readonly ActivityRows[]): ReadRows {
  const used = new Set<GridCell>();
  const lanes = lanesOf(table, activities);
  const rows = activities.map((span): ReadRow => {
    const texts = textsOf(table, span, used);
    const number = cellsOfRole(table, span, 'number', used).join(' ').trim();
    const answers = answersIn([texts.description, texts.remarks]);
    return {
      ...span,
      number,
      texts,
      symbols: symbolsOf(table, span, lanes, used),
      asks: asks(texts.description) || answers.no !== null,
      answers,
    };
  });
  return { lanes: lanes.all, rows: withoutCounting(rows), used };
}

/** Where a cell counts: in the first of its columns that has a role. */
const homeOf = ({ columns }: Table, cell: GridCell): ReadColumn | undefined => {
  const under = columns.slice(cell.column, cell.column + cell.columnSpan);
  return under.find(({ role }) => role !== 'none') ?? under[0];
};

/** The texts that begin in these rows in the columns of a role. */
function cellsOfRole(
  table: Table,
  { start, end }: ActivityRows,
  role: ReadColumn['role'],
  used: Set<GridCell>,
): readonly string[] {
  const texts: string[] = [];
  for (let row = start; row < end; row++)
    for (const cell of table.matrix.startingIn(row)) {
      if (homeOf(table, cell)?.role !== role) continue;
      used.add(cell);
      texts.push(cleanText(cell.text).trim());
    }
  return texts;
}

function textsOf(table: Table, span: ActivityRows, used: Set<GridCell>): ReadRow['texts'] {
  const entries = ACTIVITY_FIELDS.map((field) => [
    field,
    cellsOfRole(table, span, field, used).join('\n'),
  ]);
  return Object.fromEntries(entries) as Record<ActivityField, string>;
}

interface Lanes {
  readonly all: readonly ReadLane[];
  readonly byColumn: ReadonlyMap<number, number>;
  readonly byName: ReadonlyMap<string, number>;
  /** What a text under Pelaksana names. */
  readonly named: ReadonlyMap<string, readonly string[]>;
}

/** A lane for each column of marks, then one for each name, in the order in which they come. */
function lanesOf(table: Table, activities: readonly ActivityRows[]): Lanes {
  const all: ReadLane[] = [];
  const byColumn = new Map<number, number>();
  for (const { index, name, group, role } of table.columns) {
    if (role !== 'actor') continue;
    if (name === '' && !isMarked(table, activities, index)) continue;
    byColumn.set(index, all.length);
    all.push({ name: cleanLine(name), group: cleanLine(group), column: index });
  }
  const texts = nameTexts(table, activities);
  const split = splitNames(
    texts,
    all.map(({ name }) => name),
  );
  const named = new Map(texts.map((text, i) => [text, split[i] ?? []]));
  const byName = new Map<string, number>();
  for (const name of split.flat()) {
    const key = keyOf(name);
    if (byName.has(key)) continue;
    byName.set(key, all.length);
    all.push({ name: cleanLine(name), group: '', column: null });
  }
  return { all, byColumn, byName, named };
}

const isMarked = ({ matrix }: Table, activities: readonly ActivityRows[], column: number) =>
  activities.some(({ start, end }) => {
    for (let row = start; row < end; row++)
      if (readMarks(matrix.at(row, column)?.text ?? '').length > 0) return true;
    return false;
  });

function nameTexts(table: Table, activities: readonly ActivityRows[]): readonly string[] {
  const columns = table.columns.filter(({ role }) => role === 'actorNames');
  const texts = new Set<string>();
  for (const { start, end } of activities)
    for (let row = start; row < end; row++)
      for (const { index } of columns) {
        const text = table.matrix.at(row, index)?.text ?? '';
        if (keyOf(text) !== '') texts.add(text);
      }
  return [...texts];
}

function symbolsOf(
  { matrix, columns }: Table,
  { start, end }: ActivityRows,
  lanes: Lanes,
  used: Set<GridCell>,
): readonly ReadSymbol[] {
  const symbols: ReadSymbol[] = [];
  const seen = new Set<string>();
  for (let row = start; row < end; row++)
    for (const { index, role } of columns) {
      const cell = matrix.at(row, index);
      if (!cell || seen.has(`${cell.row} ${cell.column} ${index}`)) continue;
      seen.add(`${cell.row} ${cell.column} ${index}`);
      if (role === 'actor') {
        const lane = lanes.byColumn.get(index);
        const marks = lane === undefined ? [] : readMarks(cleanText(cell.text));
        if (marks.length > 0) used.add(cell);
        for (const mark of marks) symbols.push({ lane: lane ?? 0, mark });
      } else if (role === 'actorNames') {
        for (const name of lanes.named.get(cell.text) ?? []) {
          used.add(cell);
          symbols.push({ lane: lanes.byName.get(keyOf(name)) ?? 0, mark: PLAIN });
        }
      }
    }
  return inTurn(symbols);
}

const PLAIN: Mark = { kind: null, label: '', turn: null };

/** Marks that are numbers say who comes first. */
function inTurn(symbols: readonly ReadSymbol[]): readonly ReadSymbol[] {
  const turns = symbols.map(({ mark }) => mark.turn);
  const isTold = turns.every((turn) => turn !== null) && new Set(turns).size === turns.length;
  return isTold ? [...symbols].sort((a, b) => (a.mark.turn ?? 0) - (b.mark.turn ?? 0)) : symbols;
}

/** Without a column of numbers they may stand before the descriptions; the form counts by itself. */
function withoutCounting(rows: readonly ReadRow[]): readonly ReadRow[] {
  const counted = rows.map(({ number, texts }, i) => {
    const [, own, rest] = /^\(?(\d{1,3})[.)]\s*(\S[\s\S]*)$/.exec(texts.description) ?? [];
    return number === '' && Number(own) === i + 1 ? rest : undefined;
  });
  if (rows.length < 2 || counted.includes(undefined)) return rows;
  return rows.map((row, i) => ({
    ...row,
    number: `${i + 1}`,
    texts: { ...row.texts, description: counted[i] ?? '' },
  }));
}
