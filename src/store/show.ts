/**
 * A presentation of the open document (Sajikan): what has been shown so far, and how. It belongs to the sitting;
 * nothing of it is in the file. Each press adds a scene, so that going back is exact, however long the way.
 */
import { activityById, symbolPlaces } from '../model/lookup.ts';
import {
  ACTIVITY_FIELDS,
  type Activity,
  type ActivityField,
  type Flow,
  type Sop,
} from '../model/sop.ts';
import { choose, exitsAsked, goOn, jumpTo } from '../walk/goOn.ts';
import { keptWalk } from '../walk/keptWalk.ts';
import { beginning, litActivities, type Walk } from '../walk/walk.ts';

/** `walk` lights one activity after the other; `build` brings in one row after the other (Bangun bersama). */
export type ShowKind = 'walk' | 'build';

/** What the room sees after one press. */
export type Scene =
  | {
      readonly kind: 'walk';
      readonly walk: Walk;
      /** The walk before an edit took something out of it: an undo brings that back. */
      readonly whole?: Walk;
    }
  | {
      readonly kind: 'build';
      /** Activities brought in so far, the last of them now; also such as have been deleted since, for an undo. */
      readonly shown: readonly string[];
      /** Whether the texts of the last one are still blanks for the room to fill. */
      readonly isBlank: boolean;
      /** Those of its texts that the room has filled. */
      readonly filled: readonly ActivityField[];
    };

export interface Show {
  readonly scenes: readonly Scene[];
  /** Someone edits in place; presses of the clicker go on. */
  readonly isEditing: boolean;
  /** The exit of the asked decision that is pointed at before it is taken. */
  readonly preview: string | null;
  /** What was shown when it began: undo goes back to it and no further. */
  readonly opening: Sop;
  /** Ids of the lit activities, in the order of the document. */
  readonly lit: readonly string[];
}

export interface ShowChoices {
  /** Whether rows that are brought in have blanks at first. */
  readonly hasBlanks: boolean;
}

const FIRST: Readonly<Record<ShowKind, Scene>> = {
  walk: { kind: 'walk', walk: beginning },
  build: { kind: 'build', shown: [], isBlank: false, filled: [] },
};

export const startShow = (sop: Sop, kind: ShowKind = 'walk'): Show => ({
  scenes: [FIRST[kind]],
  isEditing: false,
  preview: null,
  opening: sop,
  lit: [],
});

/** What is shown now. */
export function sceneOf({ scenes }: Show): Scene {
  const scene = scenes.at(-1);
  if (!scene) throw new Error('a show has a scene at least');
  return scene;
}

/** The walk that is shown now; null while rows are being brought in. */
export const walkOf = (show: Show): Walk | null => {
  const scene = sceneOf(show);
  return scene.kind === 'walk' ? scene.walk : null;
};

/** What one press does; the same show where it waits for an answer or has come to its end. */
export function press(sop: Sop, show: Show, { hasBlanks }: ShowChoices): Show {
  const scene = sceneOf(show);
  if (scene.kind === 'walk') {
    const walk = goOn(sop, scene.walk);
    return walk === scene.walk ? show : withScene(sop, show, { kind: 'walk', walk });
  }
  if (isBlankNow(sop, scene)) return withScene(sop, show, { ...scene, isBlank: false });
  const [next] = hiddenRows(sop, show);
  if (!next) return show;
  const shown = [...scene.shown, next.id];
  return withScene(sop, show, { kind: 'build', shown, isBlank: hasBlanks, filled: [] });
}

/** The rows that are still to be brought in; what has been added on the stage is there at once. */
export function hiddenRows(sop: Sop, show: Show): readonly Activity[] {
  const scene = sceneOf(show);
  if (scene.kind === 'walk') return [];
  const shown = new Set(scene.shown);
  const prepared = new Set(show.opening.activities.map(({ id }) => id));
  return sop.activities.filter(({ id }) => prepared.has(id) && !shown.has(id));
}

/** A blank of the row just brought in is filled, whether with what was prepared or with something better. */
export function fillBlank(sop: Sop, show: Show, field: ActivityField): Show {
  const scene = sceneOf(show);
  if (scene.kind === 'walk' || !blankFields(sop, show).includes(field)) return show;
  return replaced(sop, show, { ...scene, filled: [...scene.filled, field] });
}

/** One press back; the same show at its beginning. */
export function pressBack(sop: Sop, show: Show): Show {
  const scenes = show.scenes.slice(0, -1);
  return scenes.length === 0 ? show : keptShow(sop, settled(sop, { ...show, scenes }));
}

/** Takes an exit of the decision that is asked. */
export function answer(sop: Sop, show: Show, flow: string): Show {
  const walk = walkOf(show);
  if (!walk) return show;
  const next = choose(sop, walk, flow);
  return next === walk ? show : withScene(sop, show, { kind: 'walk', walk: next });
}

/** Points at the next exit of the decision that is asked, as a clicker does that has no digits. */
export function previewNext(sop: Sop, show: Show): Show {
  const exits = exitsOf(sop, show);
  const at = exits.findIndex(({ id }) => id === show.preview);
  const next = exits[(at + 1) % Math.max(1, exits.length)];
  return next ? { ...show, preview: next.id } : show;
}

/** The exits to choose from now, in the order of the file. */
export function exitsOf(sop: Sop, show: Show): readonly Flow[] {
  const walk = walkOf(show);
  return walk ? exitsAsked(sop, walk) : [];
}

/** Shows this activity now. */
export function jump(sop: Sop, show: Show, activity: string): Show {
  const scene = sceneOf(show);
  if (scene.kind === 'walk') {
    const walk = jumpTo(sop, scene.walk, activity);
    return walk === scene.walk ? show : withScene(sop, show, { kind: 'walk', walk });
  }
  const ids = sop.activities.map(({ id }) => id);
  const shown = ids.slice(0, ids.indexOf(activity) + 1);
  const isThere = shown.length === 0 || shown.join() === scene.shown.join();
  return isThere
    ? show
    : withScene(sop, show, { kind: 'build', shown, isBlank: false, filled: [] });
}

/** From the beginning again; the way back stays. */
export const restart = (sop: Sop, show: Show, kind = sceneOf(show).kind): Show =>
  withScene(sop, show, FIRST[kind]);

/** The show after an edit: nothing that has gone from the document is lit. The same show where nothing has. */
export function keptShow(sop: Sop, show: Show): Show {
  const scene = sceneOf(show);
  if (scene.kind === 'build') return relit(sop, show);
  const { walk: before, whole = before } = scene;
  const walk = keptWalk(sop, before, whole);
  if (walk === before) return relit(sop, show);
  return replaced(sop, show, { kind: 'walk', walk, ...(walk === whole ? {} : { whole }) });
}

const withScene = (sop: Sop, show: Show, scene: Scene): Show =>
  settled(sop, { ...show, scenes: [...show.scenes, scene] });

const replaced = (sop: Sop, show: Show, scene: Scene): Show =>
  settled(sop, { ...show, scenes: [...show.scenes.slice(0, -1), scene] });

const settled = (sop: Sop, show: Show): Show => ({
  ...show,
  preview: null,
  lit: litOf(sop, sceneOf(show)),
});

function relit(sop: Sop, show: Show): Show {
  const lit = litOf(sop, sceneOf(show));
  const pointed = exitsOf(sop, show).find(({ id }) => id === show.preview);
  const preview = pointed?.id ?? null;
  const isSame = lit.join(' ') === show.lit.join(' ') && preview === show.preview;
  return isSame ? show : { ...show, lit, preview };
}

function litOf(sop: Sop, scene: Scene): readonly string[] {
  if (scene.kind === 'walk') return litActivities(sop, scene.walk);
  const last = lastShown(sop, scene.shown);
  return last ? [last.id] : [];
}

/** The symbols that are lit: those of the walk, or all of the row that was brought in last. */
export function litSymbols(sop: Sop, show: Show): readonly string[] {
  const scene = sceneOf(show);
  if (scene.kind === 'walk') return scene.walk.lit.filter((id) => symbolPlaces(sop).has(id));
  return lastShown(sop, scene.shown)?.symbols.map(({ id }) => id) ?? [];
}

/** The ways that the last press ran along: those of the walk, or all that lead to and from the row just brought in. */
export function shownWays(sop: Sop, show: Show): readonly Flow[] {
  const scene = sceneOf(show);
  if (scene.kind === 'walk')
    return scene.walk.taken.flatMap((id) => sop.flows.find((flow) => flow.id === id) ?? []);
  const hidden = new Set(hiddenRows(sop, show));
  const last = lastShown(sop, scene.shown);
  return sop.flows.filter(({ from, to }) => {
    const rows = [from, to].map((symbol) => symbolPlaces(sop).get(symbol)?.activity);
    return (
      last !== undefined && rows.includes(last) && rows.every((row) => row && !hidden.has(row))
    );
  });
}

/** The row brought in last, of those that are still there. */
function lastShown(sop: Sop, shown: readonly string[]): Activity | undefined {
  const id = shown.findLast((one) => activityById(sop, one));
  return id === undefined ? undefined : activityById(sop, id);
}

/** Whether the row just brought in is there and has blanks. */
const isBlankNow = (sop: Sop, { shown, isBlank }: Extract<Scene, { kind: 'build' }>): boolean =>
  isBlank && activityById(sop, shown.at(-1) ?? '') !== undefined;

/** The cells of the row just brought in that wait for the room: those that no one has written in during the show. */
export function blankFields(sop: Sop, show: Show): readonly ActivityField[] {
  const scene = sceneOf(show);
  if (scene.kind !== 'build' || !isBlankNow(sop, scene)) return [];
  const activity = lastShown(sop, scene.shown);
  const prepared = activity && activityById(show.opening, activity.id);
  if (!activity || !prepared) return [];
  return ACTIVITY_FIELDS.filter(
    (field) => prepared[field] === activity[field] && !scene.filled.includes(field),
  );
}
