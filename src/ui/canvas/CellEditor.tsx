/** Typing in place: a text field laid exactly over the cell, in the form's own type and lines. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { addActor } from '../../commands/actors.ts';
import { CAP_HEIGHT } from '../../layout/font/font.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import type { Sop } from '../../model/sop.ts';
import type { Editor } from '../../store/editor.ts';
import { sopOf } from '../../store/editorState.ts';
import type { Editing, Selection } from '../../store/session.ts';
import { ACTIONS, HINTS, longDate } from '../../words.ts';
import { nextRow } from '../actionSteps.ts';
import { useDesk, useEditor, useEditorState, useLayout } from '../editorContext.tsx';
import { type Direction, moveSelection, selectedText, tabSelection } from '../selecting.ts';
import { finishedText, isDate, isMultiline, writeText } from '../typing.ts';
import { type Region, regionOf } from './regions.ts';
import { spokenId } from './spokenId.ts';
import { PX, rectPx } from './view.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Least size of the field where a label is typed, mm. */
const LABEL_WIDTH = 22;
const LABEL_HEIGHT = 6;
/** The text's size where there is no text yet, mm. */
const TEXT = 3;
const LEADING = 3.6;
const PAD = 1.3;

export function CellEditor() {
  const editing = useEditorState((state) => state.editing);
  const layout = useLayout();
  if (!editing) return null;
  const region = regionOf(layout, editing.target);
  const key = JSON.stringify(editing.target);
  return region ? <Field key={key} editing={editing} layout={layout} region={region} /> : null;
}

function Field({
  editing,
  layout,
  region,
}: {
  editing: Editing;
  layout: SopLayout;
  region: Region;
}) {
  const editor = useEditor();
  const desk = useDesk();
  const { target } = editing;
  const field = useRef<HTMLTextAreaElement>(null);
  const [gesture] = useState(() => `typing ${JSON.stringify(target)} ${Date.now()}`);
  const [before] = useState(() => selectedText(editor.sop(), target));
  const [text, setText] = useState(
    () => editing.initial ?? (isDate(target) ? longDate(before) : before),
  );
  const write = (next: string) => {
    setText(next);
    editor.runLater((sop) => writeText(sop, target, next), gesture);
    afterPaint(editor.catchUp);
  };
  const finish = () => {
    const finished = finishedText(target, field.current?.value ?? text);
    // Left as it was, a text is not written again: an item of a list may hold a line end of its own.
    if (finished !== before) editor.run((sop) => writeText(sop, target, finished), gesture);
    editor.stopEditing();
  };
  // Typing over a cell starts with its first letter, which is a keystroke like the others.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field opens
  useEffect(() => {
    if (editing.initial !== null) write(editing.initial);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field opens
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    const end = element.value.length;
    element.setSelectionRange(end, end);
    desk.view.reveal(region.rect);
  }, []);
  const leave = (next: ReturnType<typeof tabSelection>) => {
    finish();
    editor.select(next ?? target);
    desk.view.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    const direction = ARROWS[event.key];
    // Keys of the document (save, print, undo and the like) end the typing and are heard by the page.
    if (isDocumentKey(event)) {
      finish();
      return;
    }
    if (isZoomKey(event)) return;
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      editor.cancelGesture(gesture);
      editor.stopEditing();
      editor.select(target);
      desk.view.focus();
    } else if (event.key === 'Tab') {
      event.preventDefault();
      editor.goAcross(editor.store.getState().across ?? target);
      finish();
      if (event.shiftKey || !beginLane(editor, target))
        leave(tabSelection(editor.sop(), target, event.shiftKey ? -1 : 1));
    } else if (event.key === 'Enter' && !(isMultiline(target) && wantsLine(event, target.kind))) {
      event.preventDefault();
      leave(afterName(editor.sop(), target));
      if (target.kind === 'cell') nextRow(editor, target);
      editor.goAcross(null);
    } else if (direction && editing.initial !== null && !isHeld(event)) {
      // Typed over, not opened: arrows go on to the next cell, as in a spreadsheet.
      event.preventDefault();
      leave(moveSelection(editor.sop(), target, direction));
    }
  };
  return (
    <textarea
      ref={field}
      className={`cell-editor nopan nodrag nowheel ${target.kind}`}
      {...nameOf(editor, target)}
      placeholder={placeholderOf(editing)}
      spellCheck={false}
      rows={1}
      value={text}
      style={fieldStyle(region, editing, text, layout)}
      onChange={(event) => write(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (editor.store.getState().editing?.target === target) finish();
        event.stopPropagation();
      }}
      onPointerDown={(event) => event.stopPropagation()}
    />
  );
}

/** Once what the hand has just done is on the screen: there is less time before that than a page takes to lay out. */
const afterPaint = (act: () => void) => requestAnimationFrame(() => setTimeout(act));

/** Behind the last lane, once it has a name, Tab begins the next one, as a table in Word gets its next row. */
function beginLane(editor: Editor, target: Selection): boolean {
  const { actors } = editor.sop();
  const last = actors.at(-1);
  if (target.kind !== 'actor' || target.id !== last?.id || last.name === '') return false;
  editor.begin((sop) => addActor(sop, { at: actors.length }));
  const made = editor.sop().actors[actors.length];
  if (made) editor.edit({ kind: 'actor', id: made.id });
  return true;
}

/** From the name of a lane to the first row, while nothing is in it yet. */
function afterName(sop: Sop, target: Selection): Selection {
  const first = sop.activities[0];
  const isBegun =
    sop.activities.length > 1 || first?.description !== '' || first.symbols.length > 0;
  if (target.kind !== 'actor' || !first || isBegun) return target;
  return { kind: 'cell', activity: first.id, column: 'description' };
}

/** Named by what the grid says of its cell; the label of an arrow has no cell there. */
const nameOf = (editor: Editor, target: Selection) =>
  target.kind === 'flow'
    ? { 'aria-label': ACTIONS.editFlowLabel }
    : { 'aria-labelledby': spokenId(sopOf(editor.store.getState()), target) };

/** F3, or Ctrl with a letter that is not the text field's own (copy, cut, paste, all, undo, redo). */
const isDocumentKey = (event: React.KeyboardEvent): boolean =>
  /^F[35]$/.test(event.key) ||
  ((event.ctrlKey || event.metaKey) && /^[sopekfghl/]$/i.test(event.key));

/** One goes on typing, larger or smaller. */
const isZoomKey = (event: React.KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && /^[-+=0]$/.test(event.key);

const isHeld = (event: React.KeyboardEvent): boolean =>
  event.shiftKey || event.altKey || event.ctrlKey || event.metaKey;

/** Enter ends a cell and begins a new line in a list; with Shift, Alt or Ctrl it is the other way round. */
function wantsLine(event: React.KeyboardEvent, kind: Editing['target']['kind']): boolean {
  return kind === 'identity' ? !isHeld(event) : isHeld(event);
}

function placeholderOf({ target }: Editing): string {
  if (isDate(target)) return HINTS.date;
  if (target.kind === 'actor') return HINTS.actorName;
  return target.kind === 'identity' && isMultiline(target) ? HINTS.list : '';
}

function fieldStyle(region: Region, { target }: Editing, text: string, layout: SopLayout) {
  const placed = region.text;
  const size = placed && placed.size > 0 ? placed.size : TEXT;
  const leading = placed && placed.leading > 0 ? placed.leading : LEADING;
  const isLabel = target.kind === 'flow' || target.kind === 'symbol';
  const rect = isLabel
    ? {
        ...region.rect,
        width: Math.max(LABEL_WIDTH, region.rect.width),
        height: Math.max(LABEL_HEIGHT, region.rect.height),
      }
    : region.rect;
  const box = rectPx({ ...rect, x: Math.min(rect.x, layout.width - rect.width) });
  const textTop =
    placed && placed.lines.length > 0
      ? placed.y - CAP_HEIGHT * size - (leading - (CAP_HEIGHT + 0.21) * size) / 2
      : rect.y + (rect.height - leading) / 2;
  const centred = placed?.align === 'centre' && !isLabel;
  return {
    left: box.x,
    top: box.y,
    width: box.width,
    minHeight: box.height,
    paddingTop: Math.max(0, Math.min(textTop - rect.y, rect.height - leading)) * PX,
    paddingInline: (placed?.align === 'left' ? placed.x - rect.x : PAD) * PX,
    fontSize: size * PX,
    lineHeight: `${leading * PX}px`,
    fontWeight: placed?.bold ? 700 : 400,
    textAlign: centred ? ('center' as const) : ('left' as const),
    '--typed-lines': text.split('\n').length,
  };
}
