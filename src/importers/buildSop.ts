/** Rows as they were read into an Sop, joined as a person who builds it from top to bottom would have them. */
import { isArrow } from '../commands/chain.ts';
import { connect, setFlowTo } from '../commands/flows.ts';
import { placeSymbol, setSymbolLabel } from '../commands/symbols.ts';
import { flowsFrom, isYes } from '../model/lookup.ts';
import { type Activity, EMPTY_SOP, type Flow, type Sop, type SymbolKind } from '../model/sop.ts';
import { cleanLine } from '../model/text.ts';
import type { PlacedDrawings, PlacedFlow } from './drawings.ts';
import { keyOf } from './headWords.ts';
import type { ReadLane, ReadRow } from './readRows.ts';

export interface Reading {
  readonly lanes: readonly ReadLane[];
  readonly rows: readonly ReadRow[];
  /** Whether the question of a row makes a belah ketupat. */
  readonly isDecision: (row: ReadRow) => boolean;
  /** What is drawn over the table; null where nothing is. */
  readonly drawings: PlacedDrawings | null;
}

export interface Built {
  readonly sop: Sop;
  /** Lines that were drawn between two symbols which another one joins already. */
  readonly doubled: readonly PlacedFlow[];
}

export function buildSop(reading: Reading): Built {
  const { drawings } = reading;
  const bare = bareSop(reading);
  if (drawings && drawings.symbols.length > 0) return withDrawings(bare, reading, drawings);
  return { sop: withAnswers(withSymbols(bare, reading), reading), doubled: [] };
}

/** Lanes and rows with their texts. */
function bareSop({ lanes, rows }: Reading): Sop {
  const actors = lanes.map(({ name, group }, i) => ({
    id: `a${i + 1}`,
    name,
    ...(group !== '' && { group }),
  }));
  const activities = rows.map(
    ({ texts }, i): Activity => ({ id: `k${i + 1}`, ...texts, symbols: [] }),
  );
  return {
    ...EMPTY_SOP,
    actors: actors.length > 0 ? actors : EMPTY_SOP.actors,
    activities: activities.length > 0 ? activities : EMPTY_SOP.activities,
  };
}

interface Planned {
  readonly activity: string;
  readonly actor: string;
  readonly kind: SymbolKind;
  readonly label: string;
}

function withSymbols(bare: Sop, reading: Reading): Sop {
  return plannedSymbols(reading).reduce((sop, { activity, actor, kind, label }) => {
    const placed = placeSymbol(sop, { kind, actor, place: { at: 'row', activity } });
    const row = placed.activities.find(({ id }) => id === activity);
    const made = row?.symbols.at(-1);
    return made && label !== '' ? setSymbolLabel(placed, made.id, label) : placed;
  }, bare);
}

/** What a shape says holds; else the first and the last are kapsul, and a question is a belah ketupat. */
function plannedSymbols({ rows, isDecision }: Reading): readonly Planned[] {
  const all = rows.flatMap((row, i) =>
    row.symbols.map((symbol, at) => ({ row, i, symbol, isExit: at === row.symbols.length - 1 })),
  );
  const isShaped = all.some(({ symbol }) => symbol.mark.kind === 'terminator');
  return all.map(({ row, i, symbol, isExit }, at): Planned => {
    const { kind, label } = symbol.mark;
    const isEnd = !isShaped && (at === 0 || at === all.length - 1) && kind !== 'decision';
    const asked = isExit && isDecision(row) && at > 0 && at < all.length - 1;
    const plain = kind ?? (asked ? 'decision' : 'process');
    return {
      activity: `k${i + 1}`,
      actor: `a${symbol.lane + 1}`,
      kind: isEnd ? 'terminator' : plain,
      label,
    };
  });
}

/** Where the rows say so, Tidak leads back and Ya onward. */
function withAnswers(joined: Sop, { rows }: Reading): Sop {
  return rows.reduce((sop, { answers }, i) => {
    const decision = sop.activities[i]?.symbols.findLast(({ kind }) => kind === 'decision');
    if (!decision) return sop;
    const target = (number: string | null) =>
      number === null ? undefined : sop.activities[rowOf(rows, number)]?.symbols[0]?.id;
    const [no, yes] = [target(answers.no), target(answers.yes)];
    const good = flowsFrom(sop, decision.id).find((flow) => isArrow(flow) && isYes(flow));
    const led =
      yes === undefined
        ? sop
        : good
          ? setFlowTo(sop, good.id, yes)
          : connect(sop, { from: decision.id, to: yes, label: 'Ya' });
    return no === undefined ? led : connect(led, { from: decision.id, to: no, label: 'Tidak' });
  }, joined);
}

/** The row that the source gives a number; by its place where it gives none. */
function rowOf(rows: readonly ReadRow[], number: string): number {
  const named = rows.findIndex((row) => row.number !== '' && keyOf(row.number) === keyOf(number));
  return named >= 0 || rows.some((row) => row.number !== '')
    ? named
    : Number.parseInt(number, 10) - 1;
}

/** What is drawn says what stands where; a row without a drawn symbol keeps its marks. */
function withDrawings(bare: Sop, reading: Reading, drawings: PlacedDrawings): Built {
  const drawn = new Set(drawings.symbols.map(({ row }) => row));
  const names = new Map<string, string>();
  let next = 1;
  const symbolsOf = (row: number): Activity['symbols'] => {
    const own = drawings.symbols.filter((symbol) => symbol.row === row);
    const placed = own.map(({ id, lane, kind, label }) => {
      const name = `s${next++}`;
      names.set(id, name);
      return { id: name, actor: laneId(reading, lane), kind, label: cleanLine(label) };
    });
    if (drawn.has(row)) return placed;
    return (reading.rows[row]?.symbols ?? []).map(({ lane, mark }) => ({
      id: `s${next++}`,
      actor: `a${lane + 1}`,
      kind: mark.kind ?? ('process' as const),
      label: mark.label,
    }));
  };
  const activities = bare.activities.map((activity, row) => ({
    ...activity,
    symbols: symbolsOf(row),
  }));
  const placed: Sop = { ...bare, activities };
  const doubled: PlacedFlow[] = [];
  const joined = drawings.flows.reduce((sop, flow) => {
    const ends = { from: names.get(flow.from) ?? '', to: names.get(flow.to) ?? '' };
    const next = connect(sop, { ...ends, kind: flow.kind, label: flow.label });
    if (next === sop) doubled.push(flow);
    return next;
  }, placed);
  if (drawings.flows.length > 0) return { sop: joined, doubled };
  return { sop: withAnswers(joinedInOrder(placed), reading), doubled };
}

/** The frame of drawings counts columns of marks only. */
const laneId = ({ lanes }: Reading, lane: number): string => {
  const columns = lanes.flatMap(({ column }, i) => (column === null ? [] : [i]));
  return `a${(columns[lane] ?? 0) + 1}`;
};

/** Symbols without a single line are joined from top to bottom. */
function joinedInOrder(sop: Sop): Sop {
  const all = sop.activities.flatMap(({ symbols }) => symbols);
  const flows = all.slice(1).map((to, i): Flow => {
    const from = all[i];
    const label = from?.kind === 'decision' ? 'Ya' : '';
    return { id: `f${i + 1}`, from: from?.id ?? '', to: to.id, kind: 'arrow', label };
  });
  return { ...sop, flows };
}
