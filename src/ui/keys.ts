/** How a shortcut is written for people. */
const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
};

/** `Alt+ArrowUp` as `Alt+↑`. */
export const shownKey = (key: string): string =>
  key
    .split(/\+(?=.)/)
    .map((part) => NAMES[part] ?? part)
    .join('+');

/** Several shortcuts that differ in their last key alone, with what they share said once. */
export function shownKeys(keys: readonly string[]): string {
  const shown = keys.map(shownKey);
  const start = /^(?:[^+]+\+)*/.exec(shown[0] ?? '')?.[0] ?? '';
  const isShared = start !== '' && shown.every((key) => key.startsWith(start));
  return isShared
    ? `${start}${shown.map((key) => key.slice(start.length)).join(' ')}`
    : shown.join(' / ');
}

/** What stands in an action's tooltip. */
export const titleOf = ({
  label,
  keys: [key],
}: {
  label: string;
  keys: readonly string[];
}): string => (key === undefined ? label : `${label} (${shownKey(key)})`);

/** The element that an event happens at, in whichever window of the app that is. */
export const elementOf = ({ target }: Event): Element | null =>
  target !== null && 'closest' in target ? (target as Element) : null;

/** Whether an event happens where text is typed. */
export const isInField = (event: Event): boolean =>
  elementOf(event)?.closest('textarea, input, select') != null;
