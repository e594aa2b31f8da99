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

/** Several shortcuts; those that differ in their last key alone have what is held with it said once. */
export function shownKeys(keys: readonly string[]): string {
  const groups: { readonly held: string; said: string }[] = [];
  for (const key of keys.map(shownKey)) {
    const held = /^(?:[^+]+\+)*/.exec(key)?.[0] ?? '';
    const last = groups.at(-1);
    if (last && held !== '' && last.held === held) last.said += ` ${key.slice(held.length)}`;
    else groups.push({ held, said: key });
  }
  return groups.map(({ said }) => said).join(' / ');
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
