/** What one can do with the selection, next to it: words, the first what most people want, keys in the tooltip. */
import { useStore } from '@xyflow/react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Rect } from '../../geometry/geometry.ts';
import { ACTIONS } from '../../words.ts';
import { type Action, actionsBeside } from '../actions.ts';
import { useDesk, useEditor, useEditorState, useLayout } from '../editorContext.tsx';
import { shownKey } from '../keys.ts';
import { regionOf } from './regions.ts';
import { PX } from './view.ts';

/** Buttons shown before the rest goes behind "Lainnya". */
const SHOWN = 3;
/** Between the selection and the pill, px. */
const GAP = 10;

export function Pill() {
  const layout = useLayout();
  const selection = useEditorState((state) => state.selection);
  const isBusy = useEditorState((state) => Boolean(state.editing || state.drag || state.picking));
  const state = useEditorState((all) => all);
  const actions = actionsBeside(state);
  if (!selection || isBusy || actions.length === 0) return null;
  const region = regionOf(layout, selection);
  if (!region) return null;
  return <Buttons key={JSON.stringify(selection)} rect={region.rect} actions={actions} />;
}

function Buttons({ rect, actions }: { rect: Rect; actions: readonly Action[] }) {
  const [more, setMore] = useState(false);
  const editor = useEditor();
  const desk = useDesk();
  const pill = useRef<HTMLDivElement>(null);
  const [x, y, zoom] = useStore((flow) => flow.transform);
  const width = useStore((flow) => flow.width);
  const top = rect.y * PX * zoom + y;
  const bottom = (rect.y + rect.height) * PX * zoom + y;
  const middle = (rect.x + rect.width / 2) * PX * zoom + x;
  useLayoutEffect(() => {
    const element = pill.current;
    if (!element) return;
    const half = element.offsetWidth / 2;
    const left = Math.min(width - element.offsetWidth - 8, Math.max(8, middle - half));
    // Above, so that the row that comes next stays in sight; below only where there is no room above.
    const above = top - element.offsetHeight - GAP;
    element.style.left = `${left}px`;
    element.style.top = `${above > 4 ? above : Math.max(4, bottom + GAP)}px`;
  });
  const shown = more ? actions : actions.slice(0, SHOWN);
  const press = (action: Action) => {
    action.run(editor, desk);
    setMore(false);
    if (!editor.store.getState().editing) desk.view.focus();
  };
  return (
    <div
      ref={pill}
      className={more ? 'pill open' : 'pill'}
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
      {!more && actions.length > SHOWN && (
        <button
          type="button"
          aria-label={ACTIONS.more}
          title={ACTIONS.more}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => setMore(true)}
        >
          ···
        </button>
      )}
    </div>
  );
}
