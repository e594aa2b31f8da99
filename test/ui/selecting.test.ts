import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symbolPlaces } from '../../src/model/lookup.ts';
import { ACTIVITY_FIELDS, type Sop } from '../../src/model/sop.ts';
import type { Selection } from '../../src/store/session.ts';
import {
  activityOf,
  firstSelection,
  IDENTITY_ORDER,
  moveSelection,
  nextFlow,
  rowEdge,
  sameSelection,
  tabSelection,
} from '../../src/ui/selecting.ts';
import { describeSelection } from '../../src/ui/spoken.ts';
import { sop } from '../commands/notation.ts';
import { arbitrarySop } from '../model/arbitrarySop.ts';
import { runs } from '../runs.ts';

const anySop = arbitrarySop({ extras: false });
const RUNS = { numRuns: runs(60) };
const DIRECTIONS = ['up', 'down', 'left', 'right'] as const;

/** Everything in the form that can be selected, flows aside. */
function selections(sop: Sop): readonly Selection[] {
  const symbols = [...symbolPlaces(sop).values()];
  return [
    ...IDENTITY_ORDER.map((field): Selection => ({ kind: 'identity', field })),
    ...sop.actors.map(({ id }): Selection => ({ kind: 'actor', id })),
    ...sop.activities.flatMap(({ id }) =>
      (['number', ...ACTIVITY_FIELDS] as const).map(
        (column): Selection => ({ kind: 'cell', activity: id, column }),
      ),
    ),
    ...symbols.map(({ symbol }): Selection => ({ kind: 'symbol', id: symbol.id })),
    ...sop.activities.flatMap(({ id, symbols: own }) =>
      sop.actors
        .filter((actor) => !own.some((symbol) => symbol.actor === actor.id))
        .map((actor): Selection => ({ kind: 'place', activity: id, actor: actor.id })),
    ),
  ];
}

/** Every Tab stop from the first field on. */
function tabStops(sop: Sop): readonly Selection[] {
  const stops: Selection[] = [];
  let at: Selection | null = { kind: 'identity', field: 'logo' };
  while (at && stops.length < 5000) {
    stops.push(at);
    at = tabSelection(sop, at, 1);
  }
  return stops;
}

const key = (selection: Selection): string => JSON.stringify(selection);

describe('Tab', () => {
  it('then Shift+Tab is back where it was', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        for (const selection of tabStops(sop)) {
          const next = tabSelection(sop, selection, 1);
          if (next) expect(tabSelection(sop, next, -1)).toEqual(selection);
        }
      }),
      RUNS,
    );
  });

  it('stops once at every field, lane, cell and lane with a symbol, then leaves the form', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const stops = tabStops(sop);
        expect(new Set(stops.map(key)).size).toBe(stops.length);
        const inRows = sop.activities.map(
          ({ symbols }) =>
            ACTIVITY_FIELDS.length + Math.max(1, new Set(symbols.map(({ actor }) => actor)).size),
        );
        expect(stops).toHaveLength(
          IDENTITY_ORDER.length + sop.actors.length + inRows.reduce((sum, count) => sum + count, 0),
        );
        expect(tabSelection(sop, { kind: 'identity', field: 'logo' }, -1)).toBeNull();
      }),
      RUNS,
    );
  });

  it('goes on from whatever is selected, a flow or a stacked symbol too', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const flows = sop.flows.map(({ id }): Selection => ({ kind: 'flow', id }));
        const last = tabStops(sop).at(-1) ?? null;
        for (const selection of [...selections(sop), ...flows]) {
          const next = tabSelection(sop, selection, 1) ?? tabSelection(sop, selection, -1);
          if (!sameSelection(selection, last)) expect(next).not.toBeNull();
        }
      }),
      RUNS,
    );
  });
});

describe('arrows', () => {
  it('reach everything in the form from where the keyboard starts', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const reached = new Map([[key(firstSelection(sop)), firstSelection(sop)]]);
        for (const selection of reached.values())
          for (const direction of DIRECTIONS) {
            const next = moveSelection(sop, selection, direction);
            if (!reached.has(key(next))) reached.set(key(next), next);
          }
        const missed = selections(sop).filter((one) => !reached.has(key(one)));
        expect(missed).toEqual([]);
      }),
      RUNS,
    );
  });

  it('left and right are opposite, and so are up and down, within the rows', () => {
    fc.assert(
      fc.property(arbitrarySop({ extras: false, symbols: 1 }), (sop) => {
        for (const selection of selections(sop)) {
          if (selection.kind === 'identity' || selection.kind === 'actor') continue;
          for (const [there, back] of [
            ['left', 'right'],
            ['right', 'left'],
            ['down', 'up'],
          ] as const) {
            const next = moveSelection(sop, selection, there);
            if (!sameSelection(next, selection))
              expect(moveSelection(sop, next, back)).toEqual(selection);
          }
        }
      }),
      RUNS,
    );
  });

  it('never leave the document', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const all = new Set(selections(sop).map(key));
        for (const selection of selections(sop))
          for (const direction of DIRECTIONS)
            expect(all).toContain(key(moveSelection(sop, selection, direction)));
      }),
      RUNS,
    );
  });

  it('go through a stack before they leave it, and along a flow to its ends', () => {
    const stack = sop('A B', ['A:(s1)', 'A:[s2] A:[s3]', 'A:(s4)'], 's1>s2 s3>s4');
    const at = (id: string): Selection => ({ kind: 'symbol', id });
    expect(moveSelection(stack, at('s2'), 'down')).toEqual(at('s3'));
    expect(moveSelection(stack, at('s3'), 'down')).toEqual(at('s4'));
    expect(moveSelection(stack, at('s3'), 'up')).toEqual(at('s2'));
    expect(moveSelection(stack, { kind: 'flow', id: 'f2' }, 'down')).toEqual(at('s4'));
    expect(moveSelection(stack, { kind: 'flow', id: 'f2' }, 'up')).toEqual(at('s3'));
  });

  it('Home and End go to the ends of the row', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        for (const selection of selections(sop)) {
          const activity = activityOf(sop, selection)?.id;
          if (!activity) continue;
          const edge = (column: string) => ({ kind: 'cell', activity, column });
          expect(rowEdge(sop, selection, 'first')).toEqual(edge('description'));
          expect(rowEdge(sop, selection, 'last')).toEqual(edge('remarks'));
        }
      }),
      RUNS,
    );
  });
});

describe('what is selected', () => {
  it('goes round all flows of a symbol', () => {
    const split = sop('A', ['A:(s1)', 'A:<s2>', 'A:(s3)'], 's1>s2 s2>s3:Ya s2>s1:Tidak');
    let selection: Selection = { kind: 'symbol', id: 's2' };
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) {
      const id = nextFlow(split, selection);
      if (!id) break;
      seen.push(id);
      selection = { kind: 'flow', id };
    }
    expect(seen[0]).toBe('f2');
    expect(seen[1]).toBe('f3');
  });

  it('can be said in words', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const flows = sop.flows.map(({ id }): Selection => ({ kind: 'flow', id }));
        for (const selection of [...selections(sop), ...flows]) {
          const said = describeSelection(sop, selection);
          expect(said.trim()).not.toBe('');
          expect(said).not.toMatch(/undefined|null|NaN|\b0\b(?=.*baris)/);
        }
      }),
      RUNS,
    );
  });
});
