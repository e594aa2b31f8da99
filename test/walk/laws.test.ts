import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symbolPlaces } from '../../src/model/lookup.ts';
import type { Flow, Sop } from '../../src/model/sop.ts';
import { flowGraph, type Step } from '../../src/rules/graph.ts';
import { choose, exitsAsked, goOn, jumpTo, nextFlows } from '../../src/walk/goOn.ts';
import { keptWalk } from '../../src/walk/keptWalk.ts';
import { beginning, litActivities, roundsOf, type Walk } from '../../src/walk/walk.ts';
import { walkGraph } from '../../src/walk/walkGraph.ts';
import { anyCommand } from '../commands/anyCommand.ts';
import { SOP_KINDS } from '../layout/randomMixes.ts';
import { randomSop } from '../layout/randomSop.ts';
import { randomFrom } from '../layout/routes/pages.ts';
import { arbitrarySop } from '../model/arbitrarySop.ts';
import { searched } from '../runs.ts';
import { everyWay, reachable, step } from './everyWay.ts';

/** Sparse and dense, and such as people draw. */
const anySop: fc.Arbitrary<Sop> = fc.oneof(
  arbitrarySop({ extras: false }),
  arbitrarySop({ extras: false, activities: 12, symbols: 2, flows: 24 }),
  fc.tuple(fc.constantFrom(...SOP_KINDS), fc.nat(999)).map(([kind, seed]) => randomSop(kind, seed)),
);
const answers = fc.infiniteStream(fc.nat(11));

/** One press or answer, as the stream of numbers has it. */
const pressBy = (sop: Sop, walk: Walk, numbers: Iterator<number>): Walk =>
  step(sop, walk, (exits) => exits[numbers.next().value % exits.length] as Flow);

/** Presses until it is over, and what each did. */
function* pressesOf(sop: Sop, numbers: Iterator<number>, most = 60) {
  for (let walk = beginning, count = 0; !walk.isOver && count < most; count++) {
    const next = pressBy(sop, walk, numbers);
    yield { before: walk, walk: next };
    walk = next;
  }
}

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};

describe('whatever the SOP', () => {
  it('a row is counted once each time that it is lit', () =>
    fc.assert(
      fc.property(anySop, answers, (sop, numbers) => {
        for (const { before, walk } of pressesOf(sop, numbers)) {
          const [was, is] = [litActivities(sop, before), litActivities(sop, walk)];
          if (walk.lit === before.lit) continue;
          for (const { id, symbols } of sop.activities) {
            const more = roundsOf(walk, id) - roundsOf(before, id);
            const stayed = symbols.some(
              (one) => before.lit.includes(one.id) && walk.lit.includes(one.id),
            );
            if (!is.includes(id)) expect(more).toBe(0);
            else if (!was.includes(id)) expect(more).toBe(1);
            else expect(more === 1 || (more === 0 && stayed)).toBe(true);
          }
        }
      }),
      searched(150),
    ));

  it('every press lights something or runs along a flow, until all is over', () =>
    fc.assert(
      fc.property(anySop, answers, (sop, numbers) => {
        for (const { before, walk } of pressesOf(sop, numbers)) {
          if (walk.isOver) expect(walk.lit).toEqual([]);
          else if (walk.lit !== before.lit) {
            const isNew = walk.lit.some((id) => !before.lit.includes(id));
            const counted =
              Object.values(walk.rounds).join() !== Object.values(before.rounds).join();
            // A branch may come to where another one stands already: only its way there is to be seen.
            const isRun = walk.taken.some((id) => !before.taken.includes(id));
            expect(isNew || counted || isRun).toBe(true);
          }
        }
      }),
      searched(150),
    ));

  it('what is lit was come to by a flow that was run along, and every way on is taken or waits', () =>
    fc.assert(
      fc.property(anySop, answers, (sop, numbers) => {
        const { stepOf } = flowGraph(sop);
        for (const { before, walk } of pressesOf(sop, numbers)) {
          if (walk.isOver || walk.lit === before.lit || walk.taken.length === 0) continue;
          const waited = before.waiting.flatMap(({ flows }) => flows);
          const waits = walk.waiting.flatMap(({ flows }) => flows);
          const ways = nextFlows(sop, before).map(({ id }) => id);
          if (ways.length + waited.length === 0) continue;
          if (before.asked === null)
            expect([...walk.taken, ...waits]).toEqual(expect.arrayContaining(ways));
          const targets = new Set(
            sop.flows.filter(({ id }) => walk.taken.includes(id)).map(({ to }) => stepOf.get(to)),
          );
          // Of several starts one may wait for another, and nobody came to it.
          for (const { at } of before.waiting) targets.add(stepOf.get(at));
          for (const id of walk.lit.filter((one) => !before.lit.includes(one)))
            expect(targets.has(stepOf.get(id))).toBe(true);
          for (const { id, from } of sop.flows.filter(({ id }) => walk.taken.includes(id)))
            expect(ways.includes(id) || waited.includes(id) || walk.lit.includes(from)).toBe(true);
        }
      }),
      searched(150),
    ));

  it('one branch alone goes one way with each press, and from there through the row', () =>
    fc.assert(
      fc.property(anySop, answers, (sop, numbers) => {
        const { stepOf, flowOf } = walkGraph(sop);
        for (const { before, walk } of pressesOf(sop, numbers)) {
          const ways = nextFlows(sop, before);
          const splits = new Set(ways.map(({ from, to }) => stepOf.get(before.asked ? from : to)));
          const isAlone = before.visits.length === 1 && before.waiting.length === 0;
          if (!isAlone || splits.size !== 1 || walk.lit === before.lit) continue;
          const [first, ...others] = walk.taken.map((id) => flowOf.get(id));
          expect(ways).toContain(first);
          const litNow = new Set([stepOf.get(first?.to ?? '')]);
          for (const flow of others) {
            const isOn = litNow.has(stepOf.get(flow?.from ?? ''));
            expect(isOn || litNow.has(stepOf.get(flow?.to ?? ''))).toBe(true);
            litNow.add(stepOf.get(flow?.to ?? ''));
          }
        }
      }),
      searched(150),
    ));

  it('a decision waits for its answer, and takes no other', () =>
    fc.assert(
      fc.property(anySop, answers, (sop, numbers) => {
        for (const { walk } of pressesOf(sop, numbers)) {
          if (walk.asked === null) continue;
          expect(walk.lit).toContain(walk.asked);
          expect(goOn(sop, walk)).toBe(walk);
          const exits = exitsAsked(sop, walk).map(({ id }) => id);
          expect(exits.length).toBeGreaterThan(1);
          for (const { id } of sop.flows)
            if (!exits.includes(id)) expect(choose(sop, walk, id)).toBe(walk);
        }
      }),
      searched(100),
    ));

  it('a walk is JSON that nothing writes to, so that going back is exact', () =>
    fc.assert(
      fc.property(anySop, answers, (sop, numbers) => {
        const walks = [beginning];
        for (const { before, walk } of pressesOf(sop, numbers)) {
          freeze(before);
          walks.push(walk);
        }
        const copies = walks.map((walk) => structuredClone(walk));
        walks.forEach((walk, at) => {
          const copy = copies[at] as Walk;
          expect(isDeepStrictEqual(JSON.parse(JSON.stringify(walk)), copy)).toBe(true);
          expect(isDeepStrictEqual(goOn(sop, copy), goOn(sop, walk))).toBe(true);
        });
      }),
      searched(60),
    ));

  it('ten thousand presses, steps back and jumps leave each walk as it was', () => {
    const sop = randomSop('returns', 6);
    const random = randomFrom(2012);
    const numbers = fc.sample(fc.nat(11), 10_000).values();
    const back: Walk[] = [beginning];
    const written = [JSON.stringify(beginning)];
    for (let press = 0; press < 10_000; press++) {
      const walk = back.at(-1) ?? beginning;
      const dice = random();
      if (dice < 0.3 && back.length > 1) {
        back.pop();
        written.pop();
        expect(JSON.stringify(back.at(-1))).toBe(written.at(-1));
        continue;
      }
      const row = sop.activities[Math.floor(random() * sop.activities.length)]?.id ?? '';
      const isJump = walk.isOver || dice < 0.32;
      const next = isJump ? jumpTo(sop, walk, row) : pressBy(sop, walk, numbers);
      back.push(next);
      written.push(JSON.stringify(next));
    }
    expect(back.length).toBeGreaterThan(3000);
  });

  it('every way through can be walked', () =>
    fc.assert(
      fc.property(anySop, (sop) => {
        const [seen, all] = [everyWay(sop, 24), reachable(sop)];
        expect([...all.symbols].filter((id) => !seen.symbols.has(id))).toEqual([]);
        expect([...all.flows].filter((id) => !seen.flows.has(id))).toEqual([]);
      }),
      searched(100),
    ));

  it('answers that lead out come to an end', () =>
    fc.assert(
      fc.property(anySop, (sop) => {
        const { steps, ending } = walkGraph(sop);
        fc.pre(steps.every((one) => ending.has(one)));
        const wayOut = shortestWayOut(sop);
        let walk = beginning;
        for (let press = 0; press < 20 * (steps.length + 2) && !walk.isOver; press++)
          walk = step(sop, walk, wayOut);
        expect(walk.isOver).toBe(true);
      }),
      searched(150),
    ));

  it('any row can be jumped to, alone', () =>
    fc.assert(
      fc.property(anySop, answers, fc.nat(99), (sop, numbers, at) => {
        const row = sop.activities[at % sop.activities.length];
        if (!row) return;
        for (const { walk } of pressesOf(sop, numbers, 9)) {
          const there = jumpTo(sop, walk, row.id);
          if (row.symbols.length === 0) expect(there.lit).toEqual(walk.lit);
          else expect(litActivities(sop, there)).toContain(row.id);
        }
      }),
      searched(100),
    ));
});

/** Of several exits the one by which all is done with the fewest presses, where parallel ways all count. */
function shortestWayOut(sop: Sop): (exits: readonly Flow[]) => Flow {
  const { steps, stepOf, asking } = walkGraph(sop);
  const far = new Map<Step | undefined, number>();
  const farOf = ({ to }: Flow): number => far.get(stepOf.get(to)) ?? Number.POSITIVE_INFINITY;
  for (let round = 0; round < steps.length; round++)
    for (const one of steps) {
      const further = one.out.map(farOf);
      far.set(one, 1 + (asking.has(one) ? Math.min(...further) : Math.max(0, ...further)));
    }
  return (exits) => exits.toSorted((a, b) => farOf(a) - farOf(b))[0] as Flow;
}

describe('a walk under which the SOP is edited', () => {
  const commands = fc.array(anyCommand, { minLength: 1, maxLength: 6 });

  it('holds nothing that has gone, and goes on', () =>
    fc.assert(
      fc.property(
        anySop,
        answers,
        fc.array(commands, { maxLength: 8 }),
        (first, numbers, edits) => {
          let sop = first;
          let walk = beginning;
          for (const edit of edits) {
            for (let press = 0; press < 4; press++) walk = pressBy(sop, walk, numbers);
            const before = walk;
            sop = edit.reduce((value, command) => command(value), sop);
            walk = keptWalk(sop, walk);
            holdsOnlyWhatIsThere(sop, walk);
            expect(keptWalk(sop, walk)).toBe(walk);
            if (before.lit.length > 0 && symbolPlaces(sop).size > 0)
              expect(walk.lit.length).toBeGreaterThan(0);
          }
        },
      ),
      searched(200),
    ));

  it('is the same where nothing has changed for it', () =>
    fc.assert(
      fc.property(anySop, answers, (sop, numbers) => {
        const other = { ...sop, identity: { ...sop.identity, title: 'Lain' } };
        for (const { walk } of pressesOf(sop, numbers)) {
          expect(keptWalk(sop, walk)).toBe(walk);
          expect(keptWalk(other, walk)).toBe(walk);
        }
      }),
      searched(100),
    ));
});

function holdsOnlyWhatIsThere(sop: Sop, walk: Walk): void {
  const symbols = symbolPlaces(sop);
  const flows = new Set(sop.flows.map(({ id }) => id));
  const rows = new Set(sop.activities.map(({ id }) => id));
  const isKnown = {
    symbols: [
      ...walk.lit,
      ...walk.walkedSymbols,
      ...Object.keys(walk.chosen),
      ...walk.waiting.map(({ at }) => at),
      ...walk.visits.flatMap((visit) => visit.symbols),
      ...(walk.asked === null ? [] : [walk.asked]),
    ].every((id) => symbols.has(id)),
    flows: [
      ...walk.taken,
      ...walk.walkedFlows,
      ...Object.values(walk.chosen),
      ...walk.waiting.flatMap((arrival) => arrival.flows),
      ...walk.visits.flatMap((visit) => visit.run),
    ].every((id) => flows.has(id)),
    rows: [
      ...Object.keys(walk.rounds),
      ...walk.notes.flatMap((note) =>
        note.kind === 'empty' ? [] : 'activities' in note ? note.activities : [note.activity],
      ),
    ].every((id) => rows.has(id)),
  };
  expect(isKnown).toEqual({ symbols: true, flows: true, rows: true });
  if (walk.asked !== null) expect(walk.lit).toContain(walk.asked);
  for (const id of litActivities(sop, walk)) expect(roundsOf(walk, id)).toBeGreaterThan(0);
}
