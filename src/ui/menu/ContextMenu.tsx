/** The menu at what is pointed at: all that can be done with it, for hands that don't know the keys. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Fragment, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { layoutSop } from '../../layout/layoutSop.ts';
import type { Editor } from '../../store/editor.ts';
import { MENU } from '../../words.ts';
import { isInBlock } from '../blocks.ts';
import { chosenAt } from '../canvas/pointing.ts';
import { regionOf } from '../canvas/regions.ts';
import { type Desk, useDesk, useEditor } from '../editorContext.tsx';
import { shownKey } from '../keys.ts';
import { answer, type PointedAt } from './asking.ts';
import { type MenuItem, menuSections } from './menuItems.ts';
import './menu.css';
import './touch.css';

interface Opened {
  readonly x: number;
  readonly y: number;
  /** Keys find the first item at once; a pointer has none before it chooses. */
  readonly byKeys: boolean;
}

export function ContextMenu() {
  const editor = useEditor();
  const desk = useDesk();
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(
    () =>
      answer({
        atPointer: (at) => {
          if (!selectAt(at, editor, desk)) return false;
          setOpened({ x: at.clientX, y: at.clientY, byKeys: false });
          return true;
        },
        bySelection: () => {
          const at = besideSelection(editor, desk);
          if (at) setOpened({ ...at, byKeys: true });
          return at !== null;
        },
      }),
    [editor, desk],
  );
  if (!opened) return null;
  return <Menu key={`${opened.x} ${opened.y}`} at={opened} onClose={() => setOpened(null)} />;
}

/** Selects what is there; false where there is nothing, or an arrow's end is being chosen. */
function selectAt(at: PointedAt, editor: Editor, desk: Desk): boolean {
  const { picking, drag } = editor.store.getState();
  const chosen = picking || drag ? null : chosenAt(at, editor, desk);
  if (!chosen) return false;
  const { selection } = editor.store.getState();
  // Several cells stay selected where the menu is meant for them.
  if (selection?.kind === 'block' && isInBlock(editor.sop(), selection, chosen)) return true;
  editor.stopEditing();
  editor.select(chosen);
  return true;
}

/** The lower edge of what is selected, in the window. */
function besideSelection(editor: Editor, desk: Desk) {
  const { selection, editing, picking } = editor.store.getState();
  const region = selection && regionOf(layoutSop(editor.sop()), selection);
  if (!region || editing || picking) return null;
  const { x, y, width, height } = region.rect;
  return desk.view.toClient({ x: x + width / 2, y: y + height });
}

function Menu({ at, onClose }: { at: Opened; onClose: () => void }) {
  const editor = useEditor();
  const desk = useDesk();
  const list = useRef<HTMLDivElement>(null);
  const [sections] = useState(() => menuSections(editor.store.getState()));
  const [behind, setBehind] = useState<MenuItem | null>(null);
  useWithinWindow(list, at, behind);
  useClosingOutside(list, onClose);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each list that is shown
  useEffect(() => {
    if (at.byKeys || behind) itemsOf(list.current)[0]?.focus();
    else list.current?.focus();
  }, [behind]);
  const leave = () => {
    onClose();
    desk.view.focus();
  };
  const press = (item: MenuItem) => {
    if (!item.isEnabled) return;
    if (item.items) return setBehind(item);
    leave();
    item.run(editor, desk);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const isBack = event.key === 'Escape' || event.key === 'ArrowLeft';
    if (isBack && behind) setBehind(null);
    else if (event.key === 'Escape' || event.key === 'Tab') leave();
    else if (event.key === 'ArrowRight') openFocused(event.target);
    else if (!step(event, list.current)) {
      // Enter and Space press what has the focus.
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = behind?.items ? [behind.items] : sections;
  return (
    <div
      ref={list}
      className="context-menu"
      role="menu"
      tabIndex={-1}
      aria-label={behind?.label ?? MENU.title}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      {shown.map((items, i) => (
        <Fragment key={items[0]?.id}>
          {i > 0 && <hr />}
          {items.map((item) => (
            <Item key={item.id} item={item} onPress={() => press(item)} />
          ))}
        </Fragment>
      ))}
      {behind && (
        <>
          <hr />
          <button type="button" role="menuitem" tabIndex={-1} onClick={() => setBehind(null)}>
            <ChevronLeft size={16} aria-hidden="true" />
            <span>{MENU.back}</span>
          </button>
        </>
      )}
    </div>
  );
}

function Item({ item, onPress }: { item: MenuItem; onPress: () => void }) {
  const { label, key, isEnabled, items } = item;
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={!isEnabled}
      aria-haspopup={items && 'menu'}
      aria-keyshortcuts={key?.replace('Ctrl', 'Control')}
      onClick={onPress}
    >
      <span>{label}</span>
      {items && <ChevronRight size={16} aria-hidden="true" />}
      {key !== undefined && (
        <span className="key" aria-hidden="true">
          {shownKey(key)}
        </span>
      )}
    </button>
  );
}

const itemsOf = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
];

/** Focus goes through the items by arrows, Home and End, and to the next that begins with a letter. */
function step({ key }: React.KeyboardEvent, list: HTMLElement | null): boolean {
  const items = itemsOf(list);
  const at = items.findIndex((item) => item.matches(':focus'));
  const next = nextItem(key, items, at);
  next?.focus();
  return next !== undefined;
}

function nextItem(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const begins = (item: HTMLElement) =>
    item.textContent.trim().toLowerCase().startsWith(key.toLowerCase());
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(begins);
}

/** What is behind an item opens by the arrow that points to it, as by a press. */
function openFocused(target: EventTarget): void {
  if (target instanceof HTMLElement && target.ariaHasPopup === 'menu') target.click();
}

/** Free of the edges of the window, px. */
const EDGE = 8;

/** At the point where it was asked for, but all of it within the window. */
function useWithinWindow(
  list: React.RefObject<HTMLDivElement | null>,
  { x, y }: Opened,
  behind: MenuItem | null,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has another size
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const within = (at: number, size: number, room: number) =>
      Math.max(EDGE, Math.min(at, room - size - EDGE));
    element.style.left = `${within(x, element.offsetWidth, window.innerWidth)}px`;
    element.style.top = `${within(y, element.offsetHeight, window.innerHeight)}px`;
  }, [list, x, y, behind]);
}

/** Gone once a hand is busy elsewhere. */
function useClosingOutside(
  list: React.RefObject<HTMLDivElement | null>,
  onClose: () => void,
): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const stop = new AbortController();
    const onElsewhere = ({ target }: Event) => {
      if (!(target instanceof Node && list.current?.contains(target))) close();
    };
    for (const type of ['pointerdown', 'wheel', 'resize', 'blur'])
      window.addEventListener(type, onElsewhere, { signal: stop.signal, capture: type !== 'blur' });
    return () => stop.abort();
  }, [list]);
}
