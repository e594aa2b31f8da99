/** What one can do with the selection, next to it: words, the first what most people want, keys in the tooltip. */
import { useConnection, useStore } from '@xyflow/react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Rect } from '../../geometry/geometry.ts';
import { ACTIONS } from '../../words.ts';
import { type Action, actionsBeside, KIND_ACTIONS } from '../actions.ts';
import { useDesk, useEditor, useEditorState, useLayout } from '../editorContext.tsx';
import { useInputMode } from '../inputMode.ts';
import { shownKey } from '../keys.ts';
import { regionOf } from './regions.ts';
import { PX } from './view.ts';

/** Buttons shown before the rest goes behind "Lainnya". */
const SHOWN = 3;
/** What is wider than this, mm, has its pill at the left. */
const WIDE = 80;
/** Between the selection and the pill, px. */
const GAP = 10;

export function Pill() {
  const layout = useLayout();
  const selection = useEditorState((state) => state.selection);
  const isBusy = useEditorState((state) => Boolean(state.editing || state.drag || state.picking));
  const state = useEditorState((all) => all);
  const mode = useInputMode();
  const isJoining = useConnection((connection) => connection.inProgress);
  const actions = actionsBeside(state);
  if (!selection || mode === 'keys' || isBusy || isJoining || actions.length === 0) return null;
  const region = regionOf(layout, selection);
  if (!region) return null;
  return <Buttons key={JSON.stringify(selection)} rect={region.rect} actions={actions} />;
}

function Buttons({ rect, actions }: { rect: Rect; actions: readonly Action[] }) {
  const [opened, setOpened] = useState<'kinds' | 'more' | null>(null);
  const editor = useEditor();
  const desk = useDesk();
  const pill = useRef<HTMLDivElement>(null);
  const [x, y, zoom] = useStore((flow) => flow.transform);
  const width = useStore((flow) => flow.width);
  const top = rect.y * PX * zoom + y;
  const bottom = (rect.y + rect.height) * PX * zoom + y;
  // Beside a whole row, it stands where the row's number was pressed.
  const middle = (rect.x + Math.min(rect.width / 2, WIDE / 2)) * PX * zoom + x;
  useLayoutEffect(() => {
    const element = pill.current;
    if (!element) return;
    const half = element.offsetWidth / 2;
    const left = Math.min(width - element.offsetWidth - 8, Math.max(8, middle - half));
    const height = element.parentElement?.clientHeight ?? 0;
    element.hidden = bottom < 0 || top > height;
    // Above, so that the row that comes next stays in sight; below only where there is no room above.
    const above = top - element.offsetHeight - GAP;
    element.style.left = `${left}px`;
    element.style.top = `${above > 4 ? above : Math.max(4, bottom + GAP)}px`;
  });
  const kinds = actions.filter((action) => KIND_ACTIONS.includes(action));
  const others = actions.filter((action) => !KIND_ACTIONS.includes(action));
  const first = others.slice(0, kinds.length > 0 ? SHOWN - 1 : SHOWN);
  const rest = others.slice(first.length);
  const shown = { kinds: [...first, ...kinds], more: [...first, ...rest], none: first }[
    opened ?? 'none'
  ];
  const press = (action: Action) => {
    action.run(editor, desk);
    setOpened(null);
    if (!editor.store.getState().editing) desk.view.focus();
  };
  return (
    <div
      ref={pill}
      className={opened ? 'pill open' : 'pill'}
      role="toolbar"
      aria-label={ACTIONS.more}
    >
      {shown.map((action) => (
        <button
          key={action.id}
          type="button"
          title={action.keys[0] ? `${action.label} (${shownKey(action.keys[0])})` : action.label}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => press(action)}
        >
          {action.label}
        </button>
      ))}
      {kinds.length > 0 && opened !== 'kinds' && (
        <OpenButton label={ACTIONS.changeKind} onOpen={() => setOpened('kinds')}>
          {ACTIONS.changeKind}
        </OpenButton>
      )}
      {rest.length > 0 && opened !== 'more' && (
        <OpenButton label={ACTIONS.more} onOpen={() => setOpened('more')}>
          ···
        </OpenButton>
      )}
    </div>
  );
}

function OpenButton({
  label,
  onOpen,
  children,
}: {
  label: string;
  onOpen: () => void;
  children: string;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-expanded={false}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      {children}
    </button>
  );
}
