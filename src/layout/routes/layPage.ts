/** A page with its trips laid, and what can be changed about the page itself to lay them better. */
import { LoneWays } from './board.ts';
import { buildGrid, type Grid } from './grid.ts';
import type { Obstacle, RoutingProblem } from './problem.ts';
import { draftTrips, type RoutedTrips, routeTrips } from './routeTrips.ts';
import { SAME_PRICE } from './search.ts';
import { type Shy, type Trip, tripsOf } from './trip.ts';

/** Lines side by side in a gutter, at most: two nearly always do, and more cost twice the search. */
const TRACKS = 2;
const MORE_TRACKS = 4;
/** Drafts that a page may take to find the order of its connectors. */
const DRAFTS = 12;
const ROUNDS = 2;
const MOST_UNCLEAN = 12;

const NOBODY: Shy = new Map();

export interface LaidPage extends RoutedTrips {
  /** The page; connections end at the connector whose place is theirs, whatever its id. */
  readonly problem: RoutingProblem;
  readonly grid: Grid;
  readonly trips: readonly Trip[];
  readonly layer: Layer;
  /** The connector that stands in the place of each, by their ids; those not named stand in their own. */
  readonly exchanged: ReadonlyMap<string, string>;
}

/** Lays all trips of a page, with its connectors in the order that crosses least. */
export function layPage(problem: RoutingProblem): LaidPage {
  const laid = inBestOrder(new Layer(problem, TRACKS));
  if (laid.unclean.length === 0 || isCrowded(laid)) return laid;
  const roomier = new Layer(problem, MORE_TRACKS).lay(laid.exchanged, routeTrips);
  return isBetter(roomier, laid) ? roomier : laid;
}

/** Lays the page once more, with sides that some connections had better not leave by. */
export const layOtherwise = ({ layer, exchanged }: LaidPage, shy: Shy): LaidPage =>
  layer.lay(exchanged, routeTrips, shy);

/** With so many lines on each other, or out of effort, a page gets no better by trying more. */
export const isCrowded = ({ unclean, plain }: RoutedTrips): boolean =>
  plain > 0 || unclean.length > MOST_UNCLEAN;

type Route = typeof routeTrips;
type Pair = readonly [string, string];
type Exchanges = ReadonlyMap<string, string>;

/** Lays the trips of one page on one grid. Connectors of one size change places by changing their connections. */
class Layer {
  readonly problem: RoutingProblem;
  readonly #grid: Grid;
  readonly #lone = new LoneWays();

  constructor(problem: RoutingProblem, tracks: number) {
    this.problem = problem;
    this.#grid = buildGrid(problem, tracks);
  }

  lay(exchanged: Exchanges, route: Route, shy: Shy = NOBODY): LaidPage {
    const at = (id: string) => exchanged.get(id) ?? id;
    const connections = this.problem.connections.map((connection) => ({
      ...connection,
      from: at(connection.from),
      to: at(connection.to),
    }));
    const problem = { ...this.problem, connections };
    const trips = tripsOf(problem, this.#grid, shy);
    const routed = route(this.#grid, trips, this.#lone);
    return { problem, grid: this.#grid, trips, exchanged, layer: this, ...routed };
  }
}

const isBetter = (a: RoutedTrips, b: RoutedTrips): boolean => a.price < b.price - SAME_PRICE;

/** Tries connectors of one lane and row in each other's places, judged by drafts, and lays the best order well. */
function inBestOrder(layer: Layer): LaidPage {
  const pairs = exchangeablePairs(layer.problem);
  const exchanged = pairs.length > 0 ? bestOrder(layer, pairs) : new Map<string, string>();
  return layer.lay(exchanged, routeTrips);
}

function bestOrder(layer: Layer, pairs: readonly Pair[]): Exchanges {
  let best = layer.lay(new Map(), draftTrips);
  let drafts = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const before = best;
    for (const [a, b] of pairs) {
      if (drafts > DRAFTS) return best.exchanged;
      if (!isUneasy(best, a) && !isUneasy(best, b)) continue;
      const other = layer.lay(withExchange(best.exchanged, a, b), draftTrips);
      if (isBetter(other, best)) best = other;
      drafts++;
    }
    if (best === before) break;
  }
  return best.exchanged;
}

/** Whether the trip of a connector might be better off at another place. */
function isUneasy({ uneasy, trips, problem }: LaidPage, connector: string): boolean {
  return uneasy.some((index) => {
    const connection = problem.connections[trips[index]?.connection ?? -1];
    return connection?.from === connector || connection?.to === connector;
  });
}

/** Ids of connectors that stand in one lane and row, two by two; two free places have nothing to exchange. */
function exchangeablePairs({ obstacles, connections }: RoutingProblem): readonly Pair[] {
  const used = new Set(connections.flatMap(({ from, to }) => [from, to]));
  const connectors = obstacles
    .filter(({ shape }) => shape === 'connector')
    .sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x);
  return connectors.flatMap((a, i) =>
    connectors
      .slice(i + 1)
      .filter((b) => b.lane === a.lane && b.row === a.row && isOfOneSize(a, b))
      .filter((b) => used.has(a.id) || used.has(b.id))
      .map((b) => [a.id, b.id] as const),
  );
}

const isOfOneSize = ({ rect: a }: Obstacle, { rect: b }: Obstacle): boolean =>
  Math.abs(a.width - b.width) < SAME_PRICE && Math.abs(a.height - b.height) < SAME_PRICE;

function withExchange(exchanged: Exchanges, a: string, b: string): Exchanges {
  const at = (id: string) => exchanged.get(id) ?? id;
  return new Map([...exchanged, [a, at(b)], [b, at(a)]]);
}
