import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addActivity, removeActivity, setActivityText } from '../../src/commands/activities.ts';
import { removeFlow, setFlowFrom, setFlowLabel } from '../../src/commands/flows.ts';
import { symbolPlaces } from '../../src/model/lookup.ts';
import { ACTIVITY_FIELDS, type Sop } from '../../src/model/sop.ts';
import {
  answer,
  blankFields,
  exitsOf,
  fillBlank,
  hiddenRows,
  jump,
  keptShow,
  litSymbols,
  press,
  pressBack,
  previewNext,
  restart,
  type Show,
  sceneOf,
  shownWays,
  startShow,
  walkOf,
} from '../../src/store/show.ts';
import { litActivities } from '../../src/walk/walk.ts';
import { anyCommand } from '../commands/anyCommand.ts';
import { sop as drawnSop } from '../commands/notation.ts';
import { SOP_KINDS } from '../layout/randomMixes.ts';
import { randomSop } from '../layout/randomSop.ts';
import { arbitrarySop } from '../model/arbitrarySop.ts';
import { runs, searched } from '../runs.ts';

/** Sparse and dense, and such as people draw. */
const anySop: fc.Arbitrary<Sop> = fc.oneof(
  arbitrarySop({ extras: false }),
  arbitrarySop({ extras: false, activities: 12, symbols: 2, flows: 24 }),
  fc.tuple(fc.constantFrom(...SOP_KINDS), fc.nat(999)).map(([kind, seed]) => randomSop(kind, seed)),
);

/** Whatever a hand may do but go back; the number chooses what it is done to. */
const DEEDS: Readonly<Record<string, (sop: Sop, show: Show, n: number) => Show>> = {
  press: (sop, show) => press(sop, show, { hasBlanks: false }),
  pressForBlanks: (sop, show) => press(sop, show, { hasBlanks: true }),
  point: previewNext,
  answer: (sop, show, n) => {
    const exits = exitsOf(sop, show);
    return answer(sop, show, exits[n % (exits.length + 1)]?.id ?? 'nobody');
  },
  jump: (sop, show, n) =>
    jump(sop, show, sop.activities[n % (sop.activities.length + 1)]?.id ?? 'nobody'),
  again: (sop, show) => restart(sop, show),
  build: (sop, show) => restart(sop, show, 'build'),
  walk: (sop, show) => restart(sop, show, 'walk'),
};

interface Deed {
  readonly name: string;
  readonly n: number;
}

/** Mostly presses and answers, as in a room. */
const anyDeed: fc.Arbitrary<Deed> = fc.record({
  name: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('press', 'press', 'answer') },
    { weight: 4, arbitrary: fc.constantFrom(...Object.keys(DEEDS)) },
  ),
  n: fc.nat(99),
});

const done = (sop: Sop, show: Show, { name, n }: Deed): Show => DEEDS[name]?.(sop, show, n) ?? show;

/** What the room sees; what is pointed at goes with every press. The scenes before it are looked at on the way back. */
const seen = ({ preview: _, scenes, ...show }: Show) => ({ ...show, presses: scenes.length });

/** Does them all, and goes back to the beginning: each show on the way back is the one on the way there. */
function thereAndBack(sop: Sop, deeds: Iterable<Deed>): number {
  const shows = [startShow(sop)];
  for (const deed of deeds) {
    const before = shows.at(-1) as Show;
    const after = done(sop, before, deed);
    if (after.scenes !== before.scenes) shows.push(after);
  }
  let show = shows.at(-1) as Show;
  for (const before of shows.slice(0, -1).toReversed()) {
    show = pressBack(sop, show);
    expect(seen(show)).toEqual(seen(before));
    expect(sceneOf(show)).toBe(sceneOf(before));
  }
  expect(pressBack(sop, show)).toBe(show);
  return shows.length - 1;
}

/** All that is true of a show in its document, whatever has been done to both. */
function expectSound(sop: Sop, show: Show): void {
  const scene = sceneOf(show);
  const ids = sop.activities.map(({ id }) => id);
  if (scene.kind === 'walk') expect(show.lit).toEqual(litActivities(sop, scene.walk));
  else expect(show.lit).toEqual(scene.shown.filter((id) => ids.includes(id)).slice(-1));
  expect(ids).toEqual(expect.arrayContaining([...show.lit]));
  const places = symbolPlaces(sop);
  for (const id of litSymbols(sop, show)) expect(show.lit).toContain(places.get(id)?.activity.id);
  const flows = sop.flows.map(({ id }) => id);
  expect(flows).toEqual(expect.arrayContaining([...(walkOf(show)?.taken ?? [])]));
  if (show.preview !== null) expect(exitsOf(sop, show).map(({ id }) => id)).toContain(show.preview);
}

describe('going back', () => {
  it('is exact, whatever was pressed, answered or jumped to', () =>
    fc.assert(
      fc.property(anySop, fc.array(anyDeed, { maxLength: 60 }), (sop, deeds) => {
        thereAndBack(sop, deeds);
      }),
      searched(60),
    ));

  it.each(SOP_KINDS)('is exact after a long way through SOPs of kind %s', (kind) => {
    const most = runs(170);
    const deeds = fc.sample(anyDeed, { numRuns: most, seed: 7 });
    expect(thereAndBack(randomSop(kind, 3), deeds)).toBeGreaterThan(most / 4);
  });
});

describe('whatever was pressed and edited', () => {
  it('only what is in the document is lit, on the way and on the way back', () =>
    fc.assert(
      fc.property(
        anySop,
        fc.array(fc.oneof({ weight: 2, arbitrary: anyDeed }, anyCommand), { maxLength: 40 }),
        (opened, deeds) => {
          let [sop, show] = [opened, startShow(opened)];
          for (const deed of deeds) {
            if (typeof deed === 'function') {
              sop = deed(sop);
              show = keptShow(sop, show);
            } else show = done(sop, show, deed);
            expectSound(sop, show);
          }
          for (let left = show.scenes.length; left > 0; left--) {
            show = pressBack(sop, show);
            expectSound(sop, show);
          }
        },
      ),
      searched(80),
    ));

  it('an edit that is undone leaves the show as it was', () =>
    fc.assert(
      fc.property(
        anySop,
        fc.array(anyDeed, { maxLength: 20 }),
        fc.array(anyCommand, { minLength: 1, maxLength: 6 }),
        (sop, deeds, commands) => {
          const show = deeds.reduce((now, deed) => done(sop, now, deed), startShow(sop));
          let [edited, kept] = [sop, show];
          for (const command of commands) {
            edited = command(edited);
            kept = keptShow(edited, kept);
          }
          expect(seen(keptShow(sop, kept))).toEqual(seen(show));
          expect(sceneOf(keptShow(sop, kept))).toEqual(sceneOf(show));
        },
      ),
      searched(80),
    ));

  it('an edit that takes nothing away from the show leaves it as it is', () =>
    fc.assert(
      fc.property(anySop, fc.array(anyDeed, { maxLength: 20 }), (sop, deeds) => {
        const show = deeds.reduce((now, deed) => done(sop, now, deed), startShow(sop));
        expect(keptShow(sop, show)).toBe(show);
      }),
      searched(60),
    ));
});

describe('Bangun bersama', () => {
  const THREE = drawnSop('A', ['A:(s1)', 'A:[s2]', 'A:(s3)'], 's1>s2 s2>s3');
  const rowsOf = (show: Show): readonly unknown[] => {
    const scene = sceneOf(show);
    return scene.kind === 'build' ? [scene.shown.length, scene.isBlank] : [];
  };

  it('brings in one row with each press, and no more than there are', () => {
    let show = startShow(THREE, 'build');
    const seenRows = Array.from({ length: 5 }, () => {
      show = press(THREE, show, { hasBlanks: false });
      return rowsOf(show);
    });
    expect(seenRows).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [3, false],
      [3, false],
    ]);
    expect(show.lit).toEqual(['k3']);
  });

  it('brings a row in with blanks, and fills them with the next press', () => {
    let show = startShow(THREE, 'build');
    const seenRows = Array.from({ length: 7 }, () => {
      show = press(THREE, show, { hasBlanks: true });
      return rowsOf(show).join();
    });
    expect(seenRows).toEqual([
      ...['1,true', '1,false', '2,true', '2,false', '3,true', '3,false', '3,false'],
    ]);
  });
});

describe('the blanks of a row that is brought in', () => {
  const TWO = drawnSop('A', ['A:(s1)', 'A:(s2)'], 's1>s2');
  const blank = press(TWO, startShow(TWO, 'build'), { hasBlanks: true });

  it('are all its cells, until the room has said what goes there', () => {
    let show = blank;
    expect(blankFields(TWO, show)).toEqual(ACTIVITY_FIELDS);
    for (const field of ACTIVITY_FIELDS) {
      show = fillBlank(TWO, show, field);
      expect(blankFields(TWO, show)).not.toContain(field);
      expect(fillBlank(TWO, show, field)).toBe(show);
    }
    expect(blankFields(TWO, show)).toEqual([]);
    expect(pressBack(TWO, show)).toEqual(startShow(TWO, 'build'));
  });

  it('are not those in which something better was written', () => {
    const better = setActivityText(TWO, 'k1', 'output', 'Berkas');
    expect(blankFields(better, blank)).toEqual(ACTIVITY_FIELDS.filter((one) => one !== 'output'));
  });

  it('are none in a walk, nor of a row that was added on the stage', () => {
    const walk = startShow(TWO);
    expect([blankFields(TWO, walk), hiddenRows(TWO, walk)]).toEqual([[], []]);
    expect(fillBlank(TWO, walk, 'output')).toBe(walk);
    const more = addActivity(TWO, { at: 2 });
    const added = more.activities[2]?.id ?? '';
    expect(hiddenRows(more, blank).map(({ id }) => id)).toEqual(['k2']);
    expect(blankFields(more, jump(more, blank, added))).toEqual([]);
  });
});

describe('the ways that are shown', () => {
  const LOOP = drawnSop('A', ['A:(s1)', 'A:<s2>', 'A:(s3)'], 's1>s2 s2>s3:Ya s2>s1:Tidak');
  const waysAfter = (kind: 'walk' | 'build', presses: number) => {
    let show = startShow(LOOP, kind);
    for (let i = 0; i < presses; i++) show = press(LOOP, show, { hasBlanks: false });
    return shownWays(LOOP, show).map(({ id }) => id);
  };

  it('are those that lead to and from the row just brought in, among the rows that are there', () => {
    expect([0, 1, 2, 3].map((presses) => waysAfter('build', presses))).toEqual([
      ...[[], [], ['f1', 'f3'], ['f2']],
    ]);
  });

  it('are those that the last press of a walk ran along', () => {
    expect([0, 1, 2].map((presses) => waysAfter('walk', presses))).toEqual([[], [], ['f1']]);
    const asked = press(LOOP, press(LOOP, startShow(LOOP), { hasBlanks: false }), {
      hasBlanks: false,
    });
    const back = answer(LOOP, asked, 'f3');
    expect(shownWays(LOOP, back).map(({ id }) => id)).toEqual(['f3']);
    expect(shownWays(removeFlow(LOOP, 'f3'), back)).toEqual([]);
  });
});

describe('a row that is deleted and comes back', () => {
  const FOUR = drawnSop('A', ['A:(s1)', 'A:[s2]', 'A:[s3]', 'A:(s4)'], 's1>s2 s2>s3 s3>s4');
  const without = removeActivity(FOUR, 'k3');

  it('is lit again, also on the way back', () => {
    const lit = [1, 2, 3].reduce(
      (show) => press(FOUR, show, { hasBlanks: false }),
      startShow(FOUR),
    );
    const kept = keptShow(without, lit);
    expect([lit.lit, kept.lit]).toEqual([['k3'], ['k4']]);
    expect(keptShow(FOUR, kept)).toEqual(lit);
    const further = press(without, kept, { hasBlanks: false });
    expect(walkOf(further)?.isOver).toBe(true);
    expect(pressBack(FOUR, keptShow(FOUR, further))).toEqual(lit);
  });

  it('is brought in once, and leaves no blank to the row before it', () => {
    const built = [1, 2, 3, 4, 5].reduce(
      (show) => press(FOUR, show, { hasBlanks: true }),
      startShow(FOUR, 'build'),
    );
    const kept = keptShow(without, built);
    expect([kept.lit, blankFields(without, kept)]).toEqual([['k2'], []]);
    expect(press(without, kept, { hasBlanks: false }).lit).toEqual(['k4']);
    expect(keptShow(FOUR, kept)).toEqual(built);
  });
});

describe('pointing at an exit', () => {
  const ASKING = drawnSop('A', ['A:(s1)', 'A:<s2>', 'A:(s3)'], 's1>s2 s2>s3:Ya s2>s1:Tidak');
  const asked = [1, 2].reduce(
    (show) => press(ASKING, show, { hasBlanks: false }),
    startShow(ASKING),
  );

  it('goes round them in the order of the file and lights nothing', () => {
    let show = asked;
    const pointed = Array.from({ length: 3 }, () => {
      show = previewNext(ASKING, show);
      return show.preview;
    });
    expect(pointed).toEqual(['f2', 'f3', 'f2']);
    expect(show.lit).toEqual(asked.lit);
    expect(press(ASKING, show, { hasBlanks: false })).toBe(show);
  });

  it('is over once that exit has gone or leaves another symbol, and goes on while it stays', () => {
    const show = previewNext(ASKING, asked);
    expect(keptShow(removeFlow(ASKING, 'f2'), show).preview).toBeNull();
    expect(keptShow(setFlowFrom(ASKING, 'f2', 's1'), show).preview).toBeNull();
    expect(keptShow(removeFlow(ASKING, 'f3'), show).lit).toEqual(show.lit);
    expect(keptShow(setFlowLabel(ASKING, 'f2', 'Lengkap'), show)).toBe(show);
  });

  it('is over once one is taken, and after going back to the decision', () => {
    const show = answer(ASKING, previewNext(ASKING, asked), 'f2');
    expect(show.lit).toEqual(['k3']);
    expect(show.preview).toBeNull();
    expect(pressBack(ASKING, show)).toEqual(asked);
  });
});
