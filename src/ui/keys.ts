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
