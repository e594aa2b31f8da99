/** A page with its trips laid, and what can be changed about the page itself to lay them better. */
import { Board, DRAFT_EFFORT, LoneWays } from './board.ts';
import { buildGrid, type Grid } from './grid.ts';
import type { Connection, RoutingProblem } from './problem.ts';
import { draftTrips, improveTrips, MOST_UNCLEAN, type RoutedTrips } from './routeTrips.ts';
import { SAME_PRICE } from './search.ts';
import { USUAL_TRACKS } from './tracks.ts';
import { type Choices, type End, type Shy, type Trip, tripsOf } from './trip.ts';

/** Lines side by side in a gutter where the usual number is too few. */
const MORE_TRACKS = 4;
/** Exchanges that a page may try, each in a draft, to find the order of its connectors. */
const DRAFTS = 12;
const ROUNDS = 2;

const NOBODY: Shy = new Map();

export interface LaidPage extends RoutedTrips {
  /** The page; connections end at the connector whose place is theirs, whatever its id. */
  readonly problem: RoutingProblem;
  readonly grid: Grid;
  readonly layer: Layer;
  /** The connector in whose place each one stands, by their ids. */
  readonly exchanged: ReadonlyMap<string, string>;
}

/** Lays all trips of a page, with its connectors in the places that are best for all. */
export function layPage(problem: RoutingProblem): LaidPage {
  const laid = new Layer(problem, USUAL_TRACKS).lay();
  if (laid.unclean.length === 0 || isCrowded(laid)) return laid;
  const roomier = new Layer(problem, MORE_TRACKS).lay();
  return isBetter(roomier, laid) ? roomier : laid;
}

/** Lays the page once more, with sides that some connections had better not leave by. */
export const layOtherwise = ({ layer, trips }: LaidPage, shy: Shy): LaidPage =>
  layer.layOtherwise(trips, shy);

/** With so many lines on each other, or out of effort, a page gets no better by trying more. */
export const isCrowded = ({ unclean, plain }: RoutedTrips): boolean =>
  plain > 0 || unclean.length > MOST_UNCLEAN;

/** Lays the trips of one page on one grid. */
class Layer {
  readonly #problem: RoutingProblem;
  readonly #grid: Grid;
  readonly #lone = new LoneWays();

  constructor(problem: RoutingProblem, tracks: number) {
    this.#problem = problem;
    this.#grid = buildGrid(problem, tracks);
  }

  lay(): LaidPage {
    return this.#improved(this.#inBestOrder(tripsOf(this.#problem, this.#grid, NOBODY)));
  }

  /** The page with its connectors where they stand already, at first. */
  layOtherwise(trips: readonly Trip[], shy: Shy): LaidPage {
    const choices = tripsOf(this.#problem, this.#grid, shy);
    const draft = draftTrips(this.#board(withEnds(choices, trips)));
    return this.#improved(this.#board(choices, draft));
  }

  /** The board of the page; only the last one that was made can be used. */
  #board(choices: readonly Choices[], draft?: RoutedTrips): Board {
    const board = new Board(this.#grid, choices, this.#lone);
    if (draft) board.layAgain(draft);
    return board;
  }

  /** A draft with the connectors of one lane and row in the places where drafts get best. */
  #inBestOrder(choices: readonly Choices[]): Board {
    const board = this.#board(choices);
    let best = draftTrips(board);
    let drafts = 1;
    let effort = board.effort();
    const pairs = exchangeablePairs(choices);
    for (let round = 0; round < ROUNDS; round++) {
      const before = best;
      for (const pair of pairs) {
        if (drafts > DRAFTS || effort > DRAFT_EFFORT) break;
        if (!pair.some((place) => isUneasy(best, place))) continue;
        const tried = this.#board(withEnds(choices, best.trips, pair));
        const other = draftTrips(tried);
        if (isBetter(other, best)) best = other;
        effort += tried.effort();
        drafts++;
      }
      if (best === before) break;
    }
    return drafts === 1 ? board : this.#board(choices, best);
  }

  #improved(board: Board): LaidPage {
    const routed = improveTrips(board);
    return { ...this.#exchanged(routed), grid: this.#grid, layer: this, ...routed };
  }

  #exchanged({ trips }: RoutedTrips): Pick<LaidPage, 'problem' | 'exchanged'> {
    const problem = this.#problem;
    const connections = [...problem.connections];
    const exchanged = new Map<string, string>();
    const idOf = ({ obstacle }: End) => problem.obstacles[obstacle]?.id ?? '';
    for (const { connection: index, from, to } of trips) {
      const connection = problem.connections[index] as Connection;
      const ends = { from: idOf(from), to: idOf(to) };
      connections[index] = { ...connection, ...ends };
      exchanged.set(connection.from, ends.from).set(connection.to, ends.to);
    }
    return { problem: { ...problem, connections }, exchanged: withIdle(exchanged, problem) };
  }
}

/** The same with the connectors that no line ends at, each in its own place or in one that is left. */
function withIdle(
  exchanged: ReadonlyMap<string, string>,
  { obstacles }: RoutingProblem,
): ReadonlyMap<string, string> {
  const all = new Map(exchanged);
  const owners = new Map([...exchanged].map(([id, place]) => [place, id]));
  for (const { id, shape } of obstacles) {
    if (shape !== 'connector' || exchanged.has(id)) continue;
    let place = id;
    // Whoever took it has left another one.
    for (let owner = owners.get(place); owner !== undefined; owner = owners.get(place))
      place = owner;
    all.set(id, place);
  }
  return all;
}

const isBetter = (a: RoutedTrips, b: RoutedTrips): boolean => a.price < b.price - SAME_PRICE;

/** Two places of connectors, as indices of obstacles. */
type Pair = readonly [number, number];

/** The one choice of each that has the ends of that trip, those in two places exchanged. */
function withEnds(
  choices: readonly Choices[],
  trips: readonly Trip[],
  [a, b]: Pair = [-1, -1],
): readonly Choices[] {
  const at = ({ obstacle }: End) => (obstacle === a ? b : obstacle === b ? a : obstacle);
  return choices.map((own, rank) => {
    const like = trips[rank] ?? own[0];
    const found = own.find(
      ({ from, to }) => from.obstacle === at(like.from) && to.obstacle === at(like.to),
    );
    return [found ?? own[0]];
  });
}

/** Whether a trip that ends in a place might be better off in another one. */
const isUneasy = ({ uneasy, trips }: RoutedTrips, place: number): boolean =>
  uneasy.some((rank) => {
    const { from, to } = trips[rank] as Trip;
    return from.obstacle === place || to.obstacle === place;
  });

/** The places that a trip may choose between, two by two, in the order of the page. */
function exchangeablePairs(choices: readonly Choices[]): readonly Pair[] {
  const groups = new Map<number, readonly End[]>();
  for (const own of choices) {
    const places = own.map(({ from, to }) => (from.shape === 'connector' ? from : to));
    groups.set(Math.min(...places.map(({ obstacle }) => obstacle)), places.toSorted(inPageOrder));
  }
  return [...groups.values()]
    .toSorted(([a], [b]) => inPageOrder(a as End, b as End))
    .flatMap((places) =>
      places.flatMap((a, i) => places.slice(i + 1).map((b): Pair => [a.obstacle, b.obstacle])),
    );
}

const inPageOrder = (a: End, b: End): number => a.yi - b.yi || a.xi - b.xi;
