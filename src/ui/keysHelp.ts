/** The help on shortcuts, read off the table of actions: every key once, with what it does. */
import { ACTIONS, KEYS_HELP } from '../words.ts';
import type { Action } from './actions/action.ts';
import { KIND_ACTIONS } from './actions/symbolActions.ts';
import { FOLDS, type Fold, PLACE_ACTIONS, SELECTION_ACTIONS } from './actions.ts';
import { DOCUMENT_ACTIONS } from './documentActions.ts';
import { shownKey, shownKeys } from './keys.ts';

export interface KeyHelp {
  readonly keys: string;
  readonly what: string;
}

/** More keys than this are shown by the first and the last. */
const LISTED = 4;

const isFolded = (action: Action): boolean => FOLDS.some(({ actions }) => actions.includes(action));

/** The shortcuts of a group of actions, each said once however many selections it is for. */
export function keysOf(group: Action['group']): readonly KeyHelp[] {
  const single = [...SELECTION_ACTIONS, ...PLACE_ACTIONS, ...Object.values(DOCUMENT_ACTIONS)]
    .filter((action) => action.group === group && action.keys.length > 0 && !isFolded(action))
    .map((action) => ({
      keys: action.keys.map(shownKey).join(' / '),
      what: meaning(action.label, action),
    }));
  // The keys that place a symbol also change one; said once, they are easier to learn.
  const folded = FOLDS.filter(({ actions }) => actions !== KIND_ACTIONS).flatMap((fold) =>
    foldHelp(fold, group),
  );
  const all = [...single, ...folded];
  return all.filter(
    ({ keys, what }, i) => all.findIndex((one) => one.keys === keys && one.what === what) === i,
  );
}

function foldHelp({ id, actions }: Fold, group: Action['group']): readonly KeyHelp[] {
  const keys = actions.flatMap(({ keys: [first] }) => first ?? []);
  const [first] = actions;
  const [begin, end] = [keys[0], keys.at(-1)];
  if (first?.group !== group || begin === undefined || end === undefined) return [];
  const shown = keys.length > LISTED ? `${shownKey(begin)} … ${shownKey(end)}` : shownKeys(keys);
  return [{ keys: shown, what: meaning(ACTIONS[id] as string, first) }];
}

/** What a key does, with a word where it does so to an arrow alone. */
const meaning = (label: string, { beside }: Action): string =>
  beside.length === 1 && beside[0] === 'flow' ? `${label} (${KEYS_HELP.onFlow})` : label;
