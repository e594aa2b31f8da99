/** SOPs from a seed, alive with what real ones hold: decisions with loops back, several symbols in a row, skips. */
import {
  type Activity,
  type Actor,
  EMPTY_SOP,
  type Flow,
  type FlowKind,
  type FlowSymbol,
  type Paper,
  type Sheet,
  type Sop,
  type SymbolKind,
} from '../../src/model/sop.ts';
import { MIXES, type Mix, type RowForm, SOP_KINDS, type SopKind } from './randomMixes.ts';
import { activityTexts, LANE_NAMES, NO_NEED, THIRD_LABELS } from './randomWords.ts';
import { randomFrom } from './routes/pages.ts';

/** The SOP of this kind and seed: the same one everywhere. */
export function randomSop(kind: SopKind, seed: number): Sop {
  const dice = new Dice(randomFrom(seed * 7919 + SOP_KINDS.indexOf(kind)));
  const mix: Mix = MIXES[kind];
  const lanes = dice.of(mix.lanes);
  const actors = dice.some(LANE_NAMES, lanes).map((name, i): Actor => ({ id: `a${i + 1}`, name }));
  const drafts = draftRows(dice, mix, actors);
  const flows = [...flowsOn(drafts), ...furtherFlows(dice, mix, drafts)];
  return {
    ...EMPTY_SOP,
    identity: { ...EMPTY_SOP.identity, title: `${kind} ${seed}` },
    actors,
    activities: drafts.map(({ symbols }, i): Activity => {
      return { id: `k${i + 1}`, symbols, ...activityTexts(dice.random) };
    }),
    flows: flows.map((flow, i): Flow => ({ id: `f${i + 1}`, ...flow })),
    sheet: sheetOf(dice, lanes),
  };
}

/** Choices out of one stream of random numbers. */
class Dice {
  readonly random: () => number;

  constructor(random: () => number) {
    this.random = random;
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  below(count: number): number {
    return Math.floor(this.random() * count);
  }

  of<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }

  /** So many different ones, in their order. */
  some<T>(values: readonly T[], count: number): readonly T[] {
    const left = values.map((value, i) => ({ value, i, at: this.random() }));
    const chosen = left.sort((a, b) => a.at - b.at).slice(0, count);
    return chosen.sort((a, b) => a.i - b.i).map(({ value }) => value);
  }

  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let at = this.random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    const found = entries.find(([, weight]) => {
      at -= weight;
      return at < 0;
    });
    return (found ?? (entries[0] as [K, number]))[0];
  }
}

type Line = Omit<Flow, 'id'>;

/** A row while the document is made: what leads into it and what leads out of it. */
interface Draft {
  readonly symbols: readonly FlowSymbol[];
  readonly heads: readonly FlowSymbol[];
  readonly tails: readonly FlowSymbol[];
  readonly lines: readonly Line[];
}

const LANDSCAPE: readonly Paper[] = ['A4', 'A4', 'F4', 'F4', 'Legal', 'Letter'];

/** Few lanes stand upright now and then, as some offices print. */
function sheetOf(dice: Dice, lanes: number): Sheet {
  const portrait = lanes <= 4 && dice.chance(0.15);
  return { paper: dice.of(LANDSCAPE), orientation: portrait ? 'portrait' : 'landscape' };
}

function draftRows(dice: Dice, mix: Mix, actors: readonly Actor[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let lane = mix.leftwards > 0 ? actors.length - 1 : dice.below(actors.length);
  for (let row = 0; row < mix.rows; row++) {
    const isEnd = row < mix.starts || row === mix.rows - 1;
    lane = nextLane(dice, mix, lane, actors.length);
    const form = !isEnd && dice.chance(mix.multi) ? dice.weighted(mix.forms) : null;
    const kind = (share = mix.decisions): SymbolKind => {
      if (isEnd) return 'terminator';
      return dice.chance(share) ? 'decision' : 'process';
    };
    const across = mix.lanesAway?.across ?? null;
    drafts.push(draftRow({ dice, row, lane, actors, form, across, kind }));
  }
  return drafts;
}

function nextLane(dice: Dice, mix: Mix, lane: number, lanes: number): number {
  const { leftwards, lanesAway } = mix;
  if (lanesAway) return laneAway(dice, lanesAway.down, lane, rangeOf(lanes));
  if (!dice.chance(leftwards)) return dice.below(lanes);
  return lane > 0 ? lane - 1 - dice.below(Math.min(2, lane)) : lanes - 1;
}

const rangeOf = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** One of the free lanes, as often so far away as it says; the nearest where none is. */
function laneAway(
  dice: Dice,
  shares: readonly number[],
  lane: number,
  free: readonly number[],
): number {
  const off = (other: number) => Math.abs(other - lane);
  const inReach = free.filter((other) => (shares[off(other)] ?? 0) > 0);
  const weights = inReach.map((other) => {
    const asFar = inReach.filter((one) => off(one) === off(other)).length;
    return [other, (shares[off(other)] ?? 0) / asFar] as const;
  });
  if (weights.length > 0) return Number(dice.weighted(Object.fromEntries(weights)));
  return free.toSorted((a, b) => off(a) - off(b))[0] ?? lane;
}

/** The lanes of so many further symbols of a row, one after the other. */
function lanesBeside({ dice, lane, actors, across }: RowPlan, count: number): readonly number[] {
  const free = rangeOf(actors.length).filter((other) => other !== lane);
  if (!across) return dice.some(free, count);
  const chosen: number[] = [];
  for (let at = lane; chosen.length < Math.min(count, free.length); at = chosen.at(-1) ?? at) {
    const left = free.filter((other) => !chosen.includes(other));
    chosen.push(laneAway(dice, across, at, left));
  }
  return chosen;
}

interface RowPlan {
  readonly dice: Dice;
  readonly row: number;
  readonly lane: number;
  readonly actors: readonly Actor[];
  readonly form: RowForm | null;
  /** How often a step within the row leads so many lanes away; null for any lane alike. */
  readonly across: readonly number[] | null;
  readonly kind: (share?: number) => SymbolKind;
}

function draftRow(plan: RowPlan): Draft {
  const { dice, lane, form, kind } = plan;
  const at = (index: number, where: number, shape = kind()) => symbolOf(plan, index, where, shape);
  const others = lanesBeside(plan, dice.chance(0.25) ? 2 : 1);
  const first = at(0, lane, form === 'joint' ? 'process' : undefined);
  const last = others.length;
  switch (form) {
    case 'joint':
    case 'chain': {
      const symbols = [
        first,
        ...others.map((where, i) => at(i + 1, where, i + 1 < last ? 'process' : undefined)),
      ];
      return rowOf(
        symbols,
        symbols.slice(0, 1),
        symbols.slice(-1),
        inOrder(symbols, form === 'joint' ? 'joint' : 'arrow'),
      );
    }
    case 'return': {
      const start = { ...first, kind: 'process' as const };
      const check = at(1, others[0] ?? lane, 'decision');
      const back = arrow(check, start, 'Tidak');
      return rowOf([start, check], [start], [check], [arrow(start, check), back]);
    }
    case 'fork': {
      const symbols = [first, ...others.map((where, i) => at(i + 1, where, 'process'))];
      return rowOf(symbols, symbols, symbols, []);
    }
    case 'stack': {
      const lower = at(1, lane);
      const upper = { ...first, kind: 'process' as const };
      return rowOf([upper, lower], [upper], [lower], [arrow(upper, lower)]);
    }
    case null:
      return rowOf([first], [first], [first], []);
  }
}

const rowOf = (
  symbols: readonly FlowSymbol[],
  heads: readonly FlowSymbol[],
  tails: readonly FlowSymbol[],
  lines: readonly Line[],
): Draft => ({ symbols, heads, tails, lines });

function symbolOf({ dice, row, actors }: RowPlan, index: number, lane: number, kind: SymbolKind) {
  const id = `s${row + 1}${'abc'[index] ?? ''}`;
  const label = kind === 'decision' && dice.chance(0.2) ? dice.of(['Sesuai?', 'Lengkap?']) : '';
  return { id, actor: actors[lane]?.id ?? '', kind, label };
}

const arrow = (from: FlowSymbol, to: FlowSymbol, label = ''): Line => ({
  ...{ from: from.id, to: to.id, label },
  kind: 'arrow',
});

const inOrder = (symbols: readonly FlowSymbol[], kind: FlowKind): readonly Line[] =>
  symbols.slice(1).map((symbol, i) => ({ ...arrow(symbols[i] ?? symbol, symbol), kind }));

/** What joins the symbols of a row, and each row to the next. */
function flowsOn(drafts: readonly Draft[]): readonly Line[] {
  return drafts.flatMap(({ lines, tails }, row) => {
    const next = drafts[row + 1];
    const isStart = tails.every(({ kind }) => kind === 'terminator');
    // Of several starts each leads to the first row that is none.
    const target = isStart && next?.heads[0]?.kind === 'terminator' ? drafts[row + 2] : next;
    const on = stepsBetween(tails, target?.heads ?? []).map(([tail, head]) =>
      arrow(tail, head, tail.kind === 'decision' ? 'Ya' : ''),
    );
    return [...lines, ...on];
  });
}

/** All lead to one and one leads to all; several lead to several each to its own. */
function stepsBetween(tails: readonly FlowSymbol[], heads: readonly FlowSymbol[]) {
  const count = heads.length === 0 ? 0 : Math.max(tails.length, heads.length);
  return Array.from({ length: count }, (_, i) => {
    return [tails[i % tails.length], heads[i % heads.length]] as const;
  }).filter((step): step is readonly [FlowSymbol, FlowSymbol] => step.every((end) => end));
}

/** Second and third exits of decisions, and boxes that skip rows. */
function furtherFlows(dice: Dice, mix: Mix, drafts: readonly Draft[]): readonly Line[] {
  return drafts.flatMap(({ tails, lines }, row) =>
    tails.flatMap((symbol): Line[] => {
      if (row < mix.starts || row === drafts.length - 1) return [];
      const left = Math.min(mix.leap, drafts.length - row - 3);
      const ahead = () => headOf(dice, drafts[row + 2 + dice.below(left)]);
      const behind = () => headOf(dice, drafts[Math.max(0, row - 1 - dice.below(mix.reach))]);
      const found: Line[] = [];
      const add = (to: FlowSymbol | undefined, label: string) =>
        to && to.id !== symbol.id && found.push(arrow(symbol, to, label));
      const isAnswered = lines.some(({ from, label }) => from === symbol.id && label !== '');
      if (symbol.kind === 'decision') {
        if (!isAnswered) add(dice.chance(mix.back) ? behind() : ahead(), dice.of(NO_NEED));
        if (dice.chance(mix.third))
          add(dice.chance(0.5) ? behind() : ahead(), dice.of(THIRD_LABELS));
      } else if (dice.chance(mix.skips)) add(ahead(), '');
      return found;
    }),
  );
}

const headOf = (dice: Dice, draft: Draft | undefined): FlowSymbol | undefined =>
  draft && dice.of(draft.heads);
