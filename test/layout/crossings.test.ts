/** The flows that a page break cuts, counted one by one and as pages grow. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endsByRow,
  type FlowSpan,
  flowSpans,
  lowerEnd,
  PageCrossings,
  upperEnd,
} from '../../src/layout/crossings.ts';
import { stripLevels } from '../../src/layout/strips.ts';
import { layoutTable } from '../../src/layout/table.ts';
import { symbolPlaces } from '../../src/model/lookup.ts';
import type { Sop } from '../../src/model/sop.ts';
import { form } from '../gallery/form.ts';
import { arbitrarySop } from '../model/arbitrarySop.ts';
import { runs } from '../runs.ts';

const anySop = arbitrarySop({ actors: 4, activities: 9, symbols: 3, flows: 20, extras: false });

const distance = ({ from, to }: FlowSpan): number => Math.abs(from.row - to.row);

describe('the flows of a document', () => {
  it('are known by the rows and lanes of their ends, in the order of the document', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const places = symbolPlaces(sop);
        const endOf = (id: string) => {
          const place = places.get(id);
          const lane = sop.actors.findIndex((actor) => actor.id === place?.symbol.actor);
          const slot = place?.activity.symbols.findIndex((symbol) => symbol.id === id);
          return { row: place?.row, lane, slot };
        };
        expect(flowSpans(sop).map(({ flow, from, to }) => ({ flow, from, to }))).toEqual(
          sop.flows.map((flow) => ({ flow, from: endOf(flow.from), to: endOf(flow.to) })),
        );
      }),
      { numRuns: runs(60) },
    );
  });

  it('lead from each decision to one that is nearest, down where another is as near', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const spans = flowSpans(sop);
        for (const { symbol } of symbolPlaces(sop).values()) {
          const exits = spans.filter(({ flow }) => flow.from === symbol.id);
          const least = Math.min(...exits.map(distance));
          const near = exits.filter((span) => distance(span) === least);
          const down = near.filter(({ from, to }) => to.row > from.row);
          const [nearest] = down.length > 0 ? down : near;
          expect(exits.filter((span) => span.nearest)).toEqual(
            symbol.kind === 'decision' && nearest ? [nearest] : [],
          );
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('leave out those without both ends, and keep one in a lane that the table has not', () => {
    const sop = form('Alur', {
      lanes: { A: 'Staf' },
      rows: [
        ['Menerima surat', 'A:[a]'],
        ['Mencatat surat', 'B:[b]'],
      ],
      flows: 'a>gone gone>b a>b b>a',
    });
    expect(flowSpans(sop).map(({ flow, from, to }) => [flow.id, from.lane, to.lane])).toEqual([
      ['f3', 0, -1],
      ['f4', -1, 0],
    ]);
  });
});

/** What a page of these rows cuts, found by a look at every flow. */
function cutBy(sop: Sop, first: number, last: number) {
  const { strip } = layoutTable(sop).table;
  const isHere = (row: number) => row >= first && row <= last;
  const spans = flowSpans(sop).filter(({ from, to }) => from.row !== to.row);
  const above = spans.filter((span) => upperEnd(span).row < first && isHere(lowerEnd(span).row));
  const below = spans.filter((span) => isHere(upperEnd(span).row) && lowerEnd(span).row > last);
  const inLanes = (lanes: readonly number[]) => ({
    total: lanes.length,
    levels: stripLevels(
      strip,
      sop.actors.map((_, lane) => lanes.filter((one) => Math.max(0, one) === lane).length),
      lanes.length,
    ),
  });
  return {
    head: inLanes(above.map((span) => lowerEnd(span).lane)),
    foot: inLanes(below.map((span) => upperEnd(span).lane)),
    torn: below.filter(({ nearest }) => nearest).length,
  };
}

describe('what a page cuts', () => {
  it('is counted the same row by row as flow by flow, for page after page', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const ends = endsByRow(flowSpans(sop), sop.activities.length);
        const crossings = new PageCrossings(layoutTable(sop).table.strip);
        for (let first = 0; first < ends.length; first++) {
          crossings.begin(first);
          for (let last = first; last < ends.length; last++) {
            crossings.add(ends[last] ?? { down: [], up: [] });
            const { head, foot, torn } = crossings;
            expect({
              head: { total: head.total, levels: head.levels },
              foot: { total: foot.total, levels: foot.levels },
              torn,
            }).toEqual(cutBy(sop, first, last));
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
