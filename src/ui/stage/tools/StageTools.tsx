/** The buttons of the stage, each an icon and a word; where there is no room the less common ones go behind one. */
import {
  ArrowLeft,
  ArrowRight,
  EyeOff,
  Flashlight,
  Glasses,
  IdCard,
  Keyboard,
  ListChecks,
  ListPlus,
  type LucideIcon,
  MonitorOff,
  MonitorUp,
  Moon,
  PenLine,
  Redo2,
  SquareDashed,
  SquarePen,
  Sun,
  Timer,
  Undo2,
  Wrench,
  X,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import { STAGE_TOOLS } from '../../../words.ts';
import { shownKey } from '../../keys.ts';
import { useRoving } from './useRoving.ts';
import './stageTools.css';

/** The tools by what they are asked for, the common ones first; `theme` changes to the other one. */
const FIRST = ['back', 'next', 'edit'] as const;
const OTHERS = [
  ...['undo', 'redo', 'build', 'blanks', 'future', 'pen', 'spotlight', 'timer', 'black'],
  ...['identity', 'findings', 'check', 'theme', 'presenter', 'help'],
] as const satisfies readonly string[];
const LAST = 'leave';

export const STAGE_TOOL_IDS = [...FIRST, ...OTHERS, LAST] as const;

export type StageToolId = (typeof FIRST)[number] | (typeof OTHERS)[number] | typeof LAST;

export interface StageTool {
  readonly onPress: () => void;
  /** For what is on or off. */
  readonly isPressed?: boolean;
  /** The key that does the same, for the tooltip. */
  readonly key?: string;
}

export interface StageToolsProps {
  /** Whether the tools behind the one button are shown. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly tools: Readonly<Record<StageToolId, StageTool>>;
  /** The theme now; the button says the other one. */
  readonly theme: 'light' | 'dark';
}

const ICONS: Readonly<Record<Exclude<StageToolId, 'theme'>, LucideIcon>> = {
  back: ArrowLeft,
  next: ArrowRight,
  edit: SquarePen,
  pen: PenLine,
  spotlight: Flashlight,
  timer: Timer,
  black: MonitorOff,
  identity: IdCard,
  check: Glasses,
  leave: X,
  build: ListPlus,
  future: EyeOff,
  findings: ListChecks,
  presenter: MonitorUp,
  help: Keyboard,
  undo: Undo2,
  redo: Redo2,
  blanks: SquareDashed,
};

/** The bar. Pressing a button by pointer leaves the focus where it was, so that the keys stay the stage's. */
export function StageTools({ isOpen, onOpen, tools, theme }: StageToolsProps) {
  const root = useRef<HTMLDivElement>(null);
  useCloseOutside(root, isOpen, () => onOpen(false));
  const roving = useRoving(root);
  const button = (id: StageToolId) => (
    <ToolButton key={id} id={id} tool={tools[id]} theme={theme} />
  );
  return (
    <div
      ref={root}
      className="stage-tools"
      role="toolbar"
      aria-label={STAGE_TOOLS.name}
      onPointerDown={(event) => event.preventDefault()}
      {...roving}
    >
      {FIRST.map(button)}
      <button
        type="button"
        className="stage-tools-more"
        aria-expanded={isOpen}
        onClick={() => onOpen(!isOpen)}
      >
        <Wrench size={20} aria-hidden="true" />
        {STAGE_TOOLS.more}
      </button>
      <div className={isOpen ? 'stage-tools-others open' : 'stage-tools-others'}>
        {OTHERS.map(button)}
      </div>
      {button(LAST)}
    </div>
  );
}

interface ToolButtonProps {
  readonly id: StageToolId;
  readonly tool: StageTool;
  readonly theme: 'light' | 'dark';
}

function ToolButton({ id, tool, theme }: ToolButtonProps) {
  const Icon = id === 'theme' ? (theme === 'light' ? Moon : Sun) : ICONS[id];
  const word =
    id === 'theme' ? STAGE_TOOLS[theme === 'light' ? 'toDark' : 'toLight'] : STAGE_TOOLS[id];
  return (
    <button
      type="button"
      aria-pressed={tool.isPressed}
      title={tool.key === undefined ? undefined : `${word} (${shownKey(tool.key)})`}
      onClick={tool.onPress}
    >
      <Icon size={20} aria-hidden="true" />
      <span>{word}</span>
    </button>
  );
}

/** Closes what is open when something else is pressed. */
function useCloseOutside(
  root: React.RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: () => void,
): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!isOpen) return;
    const onDown = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) latest.current();
    };
    window.addEventListener('pointerdown', onDown, true);
    return () => window.removeEventListener('pointerdown', onDown, true);
  }, [isOpen, root]);
}
