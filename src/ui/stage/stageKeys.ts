/** What a key means on the stage: a clicker sends some of these, the rest are the facilitator's. */

/** What can be asked of the stage. */
export type StageCommand =
  | 'next'
  | 'back'
  | 'yes'
  | 'no'
  | 'take'
  | 'edit'
  | 'undo'
  | 'redo'
  | 'leave'
  | 'restart'
  | 'black'
  | 'pen'
  | 'spotlight'
  | 'timer'
  | 'identity'
  | 'check'
  | 'theme'
  | 'build'
  | 'blanks'
  | 'future'
  | 'findings'
  | 'presenter'
  | 'help'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit';

/** Keys by what they do, the first the one that is told. */
export const STAGE_KEYS: Readonly<Record<StageCommand, readonly string[]>> = {
  next: ['PageDown', ' ', 'ArrowRight', 'ArrowDown', 'n'],
  back: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace'],
  yes: ['y'],
  no: ['t'],
  take: ['Enter'],
  edit: ['e', 'F2'],
  undo: ['Ctrl+Z'],
  redo: ['Ctrl+Y'],
  leave: ['Escape'],
  restart: ['F5', 'Home'],
  black: ['b', '.'],
  pen: ['p'],
  spotlight: ['s'],
  timer: ['w'],
  identity: ['i'],
  check: ['c'],
  theme: ['g'],
  build: ['r'],
  blanks: ['k'],
  future: ['h'],
  findings: ['m'],
  presenter: ['l'],
  help: ['?', 'F1'],
  'zoom-in': ['+', '='],
  'zoom-out': ['-'],
  fit: ['0'],
};

const COMMANDS = new Map(
  Object.entries(STAGE_KEYS).flatMap(([command, keys]) =>
    keys.map((key) => [key, command as StageCommand] as const),
  ),
);

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The command of a key press, or null; with Ctrl, Alt or Cmd a key belongs to the page or the browser. */
export function stageCommand({ key, ctrlKey, metaKey, altKey }: Pressed): StageCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  return COMMANDS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}

/** Keys that change no more than what the next one means. */
const MODIFIERS: readonly string[] = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'];

export const isModifier = ({ key }: Pressed): boolean => MODIFIERS.includes(key);

/** Which exit a digit names, counted from 0; null for any other key. */
export const exitOfKey = ({ key }: Pressed): number | null =>
  /^[1-9]$/.test(key) ? Number(key) - 1 : null;
