/** Finding an action by words: pure, over the table of actions. */
import type { EditorState } from '../store/editorState.ts';
import { COMMANDS, SYNONYMS } from '../words.ts';
import type { Action } from './actions/action.ts';
import { PLACE_ACTIONS, SELECTION_ACTIONS } from './actions.ts';
import { DOCUMENT_ACTIONS } from './documentActions.ts';

/** An action as it is offered. */
export interface Offer {
  readonly action: Action;
  readonly isEnabled: boolean;
  /** Why it can't be done now; "" where it can. */
  readonly why: string;
}

/** Names an action among all, where some go by one id in several places. */
export const actionKey = ({ id, beside }: Action): string => `${id} ${beside.join(' ')}`;

/** The actions that the words may mean, the likeliest first; `recent` are keys, the last used first. */
export function offers(
  state: EditorState,
  text: string,
  recent: readonly string[],
): readonly Offer[] {
  const words = wordsOf(text);
  const found = listed(state).flatMap((action, place) => {
    const score = scoreOf(action, words);
    if (score === null) return [];
    const isEnabled = action.isEnabled(state);
    const used = recent.indexOf(actionKey(action));
    const why = isEnabled ? '' : reason(action, state);
    return [{ offer: { action, isEnabled, why }, score, used: used < 0 ? Infinity : used, place }];
  });
  return found
    .toSorted(
      (a, b) =>
        Number(b.offer.isEnabled) - Number(a.offer.isEnabled) ||
        b.score - a.score ||
        (a.used === b.used ? a.place - b.place : a.used - b.used),
    )
    .map(({ offer }) => offer);
}

/** All actions but the one that opened the list; what has a key only in its place stands in for its namesake there. */
function listed(state: EditorState): readonly Action[] {
  const enabled = SELECTION_ACTIONS.filter((action) => action.isEnabled(state));
  const here = PLACE_ACTIONS.filter(
    ({ label, isEnabled }) => isEnabled(state) && !enabled.some((one) => one.label === label),
  );
  const others = SELECTION_ACTIONS.filter(({ label }) => !here.some((one) => one.label === label));
  const all = [...here, ...others, ...Object.values(DOCUMENT_ACTIONS)];
  return all.filter((action) => action !== DOCUMENT_ACTIONS.commands);
}

function reason({ beside }: Action, { selection }: EditorState): string {
  const [kind] = beside;
  return kind === undefined || (selection && beside.includes(selection.kind))
    ? COMMANDS.notHere
    : COMMANDS.needs[kind];
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** How well an action answers to all of the words; null where one of them says something else. */
function scoreOf({ id, label }: Action, words: readonly string[]): number | null {
  const own = wordsOf(label);
  const others = wordsOf(SYNONYMS[id] ?? '');
  let score = 0;
  for (const word of words) {
    const best = Math.max(2 * closeness(word, own), closeness(word, others));
    if (best === 0) return null;
    score += best;
  }
  return score;
}

/** From a word's beginning (3) to its letters in order, some left out (1); 0 for another word. */
function closeness(word: string, names: readonly string[]): number {
  const each = names.map((name) => {
    if (name.startsWith(word)) return 3;
    if (name.includes(word)) return 2;
    return word.length > 2 && word[0] === name[0] && isWithin(word, name) ? 1 : 0;
  });
  return Math.max(0, ...each);
}

function isWithin(word: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === word[at]) at++;
  return at === word.length;
}
