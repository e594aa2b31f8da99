/** Which of the texts beside the lines belongs to which way. */
import { boxFromPath } from './drawnPlaces.ts';
import type { Label, Node } from './drawnShapes.ts';
import type { Way } from './lineNetwork.ts';

/** A text further from a line than this says nothing about it, mm. */
const NEAR = 8;
/** How much further away, mm, a text may be from a line that leaves a decision than from another one. */
const FOR_DECISION = 10;
/** An answer stands near the decision: what a millimetre from there counts beside one from the line. */
const FROM_START = 0.1;

export interface LabelledWays {
  /** The label of each way. */
  readonly labels: readonly string[];
  readonly unused: readonly Label[];
}

/** Gives each text to a line near to it, one to a line, so that all together are as near as can be. */
export function labelWays(
  ways: readonly Way[],
  texts: readonly Label[],
  nodes: readonly Node[],
): LabelledWays {
  const labels = ways.map(({ lines }) => lines.find(({ text }) => text !== '')?.text ?? '');
  const costs = texts.map((label) => {
    const near = new Map<number, number>();
    ways.forEach((way, index) => {
      const away = boxFromPath(label.box, way.path, NEAR);
      if (away > NEAR || labels[index] !== '') return;
      const isAnswer = nodes[way.from]?.shape.kind === 'decision';
      near.set(index, away + FROM_START * fromStart(way, label) + (isAnswer ? 0 : FOR_DECISION));
    });
    return near;
  });
  const wayOf = matched(costs);
  wayOf.forEach((way, text) => {
    if (way >= 0) labels[way] = texts[text]?.shape.text ?? '';
  });
  return { labels, unused: texts.filter((_, text) => (wayOf[text] ?? -1) < 0) };
}

/** How often texts may change places, all of them, on the way to the best. */
const ROUNDS = 8;

/** A way for each text, -1 for none: the cheapest first, then changed about while that helps. */
function matched(costs: readonly ReadonlyMap<number, number>[]): readonly number[] {
  const wayOf = costs.map(() => -1);
  const textOf = new Map<number, number>();
  const put = (text: number, way: number): void => {
    wayOf[text] = way;
    textOf.set(way, text);
  };
  const pairs = costs.flatMap((near, text) =>
    [...near].map(([way, cost]) => ({ text, way, cost })),
  );
  for (const { text, way } of pairs.sort((a, b) => a.cost - b.cost)) {
    if (wayOf[text] === -1 && !textOf.has(way)) put(text, way);
  }
  const cost = (text: number, way: number) => costs[text]?.get(way) ?? UNPLACED;
  for (let round = 0; round < ROUNDS; round++) {
    let isBetter = false;
    for (const { text, way } of pairs) {
      const own = wayOf[text] ?? -1;
      const other = textOf.get(way);
      if (own === way) continue;
      const before = cost(text, own) + (other === undefined ? 0 : cost(other, way));
      const move =
        other === undefined ? null : otherWay({ other, own, cost, textOf, near: costs[other] });
      const after = cost(text, way) + (move?.cost ?? 0);
      if (after >= before) continue;
      isBetter = true;
      textOf.delete(own);
      if (other !== undefined) {
        wayOf[other] = -1;
        if (move && move.way >= 0) put(other, move.way);
      }
      put(text, way);
    }
    if (!isBetter) break;
  }
  return wayOf;
}

/** What a text without a line costs: more than any that is near. */
const UNPLACED = 1000;

interface Displaced {
  readonly other: number;
  /** The way that becomes free. */
  readonly own: number;
  readonly cost: (text: number, way: number) => number;
  readonly textOf: ReadonlyMap<number, number>;
  readonly near: ReadonlyMap<number, number> | undefined;
}

/** The best way that a displaced text can go to: one that is free, or becomes so. */
function otherWay({ other, own, cost, textOf, near }: Displaced): { way: number; cost: number } {
  let best = { way: -1, cost: UNPLACED };
  for (const way of near?.keys() ?? []) {
    const isFree = way === own || !textOf.has(way);
    if (isFree && cost(other, way) < best.cost) best = { way, cost: cost(other, way) };
  }
  return best;
}

function fromStart({ path }: Way, { box }: Label): number {
  const [start] = path;
  if (!start) return 0;
  return Math.hypot(box.x + box.width / 2 - start.x, box.y + box.height / 2 - start.y);
}
