/** An SOP as a person would compare it with another: by what it says, whatever its ids and its order of flows. */
import type { Sop } from '../../src/model/sop.ts';

export function formOf({ actors, activities, flows }: Sop) {
  const laneOf = new Map(actors.map(({ id }, lane) => [id, lane + 1]));
  const places = new Map(
    activities.flatMap(({ symbols }, row) =>
      symbols.map(({ id, actor }) => [id, `${row + 1}@${laneOf.get(actor)}`] as const),
    ),
  );
  return {
    lanes: actors.map(({ name }) => name),
    rows: activities.map((activity) => ({
      symbols: activity.symbols.map(({ id, kind }) => `${kind} ${places.get(id)}`).toSorted(),
      texts: [
        activity.description,
        activity.requirements,
        activity.duration,
        activity.output,
        activity.remarks,
      ],
    })),
    flows: flows
      .map(({ from, to, kind, label }) => `${places.get(from)} ${kind} ${places.get(to)} ${label}`)
      .toSorted(),
  };
}
