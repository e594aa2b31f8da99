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

/** Gives each text to the line that it is nearest to, one to a line, those of decisions before others. */
export function labelWays(
  ways: readonly Way[],
  texts: readonly Label[],
  nodes: readonly Node[],
): LabelledWays {
  const labels = ways.map(({ lines }) => lines.find(({ text }) => text !== '')?.text ?? '');
  const pairs = texts.flatMap((label) =>
    ways.flatMap((way, index) => {
      const away = boxFromPath(label.box, way.path);
      if (away > NEAR || labels[index] !== '') return [];
      const isAnswer = nodes[way.from]?.shape.kind === 'decision';
      const cost = away + FROM_START * fromStart(way, label) + (isAnswer ? 0 : FOR_DECISION);
      return [{ label, index, cost }];
    }),
  );
  const used = new Set<Label>();
  for (const { label, index } of pairs.sort((a, b) => a.cost - b.cost)) {
    if (labels[index] !== '' || used.has(label)) continue;
    labels[index] = label.shape.text;
    used.add(label);
  }
  return { labels, unused: texts.filter((label) => !used.has(label)) };
}

function fromStart({ path }: Way, { box }: Label): number {
  const [start] = path;
  if (!start) return 0;
  return Math.hypot(box.x + box.width / 2 - start.x, box.y + box.height / 2 - start.y);
}
