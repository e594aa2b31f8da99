/** Rows as they were read into an Sop, joined as a person who builds it from top to bottom would have them. */
import { hasSymbols } from '../commands/chain.ts';
import { connect } from '../commands/flows.ts';
import { type Activity, EMPTY_SOP, type Flow, type FlowSymbol, type Sop } from '../model/sop.ts';
import { cleanLine } from '../model/text.ts';
import { keyOf } from './headWords.ts';
import type { PlacedDrawings, PlacedFlow } from './placed.ts';
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
  const joined = joinedInOrder(withSymbols(bare, reading));
  return { sop: withAnswers(joined, reading), doubled: [] };
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

/** What a shape says holds; else the first and the last are kapsul, and a question is a belah ketupat. */
function withSymbols(bare: Sop, { rows, isDecision }: Reading): Sop {
  const all = rows.flatMap(({ symbols }) => symbols);
  const isShaped = all.some(({ mark }) => mark.kind === 'terminator');
  let at = -1;
  const activities = bare.activities.map((activity, i) => {
    const row = rows[i];
    if (!row || row.symbols.length === 0) return activity;
    const symbols = row.symbols.map(({ lane, mark }, place): FlowSymbol => {
      at++;
      const isOuter = at === 0 || at === all.length - 1;
      const isAsked = place === row.symbols.length - 1 && !isOuter && isDecision(row);
      const isEnd = !isShaped && isOuter && mark.kind !== 'decision';
      const kind = isEnd ? 'terminator' : (mark.kind ?? (isAsked ? 'decision' : 'process'));
      return { id: `s${at + 1}`, actor: `a${lane + 1}`, kind, label: mark.label };
    });
    return { ...activity, symbols };
  });
  return { ...bare, activities };
}

/**
 * Each symbol leads to the next, as when it is put down by hand, and a kapsul that was reached to none. The same
 * as placing them one by one by the commands, which takes seconds where a table has hundreds of rows.
 */
function joinedInOrder(sop: Sop): Sop {
  const all = sop.activities.flatMap(({ symbols }) => symbols);
  const first = sop.activities.find(hasSymbols)?.symbols ?? [];
  const flows: Flow[] = [];
  all.slice(1).forEach((to, i) => {
    const from = all[i];
    if (!from) return;
    const isReached = flows.at(-1)?.to === from.id;
    if (from.kind === 'terminator' && (isReached || !first.includes(from))) return;
    const label = from.kind === 'decision' ? 'Ya' : '';
    flows.push({ id: `f${flows.length + 1}`, from: from.id, to: to.id, kind: 'arrow', label });
  });
  return { ...sop, flows };
}

/** Where the rows say so, Tidak leads back and Ya onward. */
function withAnswers(joined: Sop, { rows }: Reading): Sop {
  const flows = [...joined.flows];
  const pairs = new Set(flows.map(({ from, to }) => `${from} ${to}`));
  const isNew = (from: string, to: string | undefined): to is string =>
    to !== undefined && from !== to && !pairs.has(`${from} ${to}`);
  const add = (from: string, to: string, label: string) => {
    pairs.add(`${from} ${to}`);
    flows.push({ id: `f${flows.length + 1}`, from, to, kind: 'arrow', label });
  };
  const targets = targetsOf(joined, rows);
  const good = new Map(flows.map(({ from }, i) => [from, i]));
  rows.forEach(({ answers }, i) => {
    const decision = joined.activities[i]?.symbols.findLast(({ kind }) => kind === 'decision')?.id;
    if (decision === undefined) return;
    const [yes, no] = [targets(answers.yes), targets(answers.no)];
    const own = good.get(decision);
    const flow = own === undefined ? undefined : flows[own];
    if (isNew(decision, yes)) {
      if (!flow || own === undefined) add(decision, yes, 'Ya');
      else {
        pairs.delete(`${flow.from} ${flow.to}`);
        pairs.add(`${decision} ${yes}`);
        flows[own] = { ...flow, to: yes };
      }
    }
    if (isNew(decision, no)) add(decision, no, 'Tidak');
  });
  return { ...joined, flows };
}

/** The first symbol of the row that the source gives a number; by its place where it gives none. */
function targetsOf(sop: Sop, rows: readonly ReadRow[]) {
  const numbered = new Map<string, number>();
  rows.forEach(({ number }, i) => {
    const key = keyOf(number);
    if (key !== '' && !numbered.has(key)) numbered.set(key, i);
  });
  return (number: string | null): string | undefined => {
    if (number === null) return undefined;
    const row = numbered.size > 0 ? numbered.get(keyOf(number)) : Number.parseInt(number, 10) - 1;
    return row === undefined ? undefined : sop.activities[row]?.symbols[0]?.id;
  };
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
