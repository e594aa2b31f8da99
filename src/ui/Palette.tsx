/** Palet: the three symbols and the pelaksana, to drag on to the sheet or to press. */
import { GripVertical, Plus } from 'lucide-react';
import { addActor, setActorName } from '../commands/actors.ts';
import { placeSymbol } from '../commands/symbols.ts';
import { symbolOutline } from '../drawing/shapes.ts';
import { pathData } from '../drawing/svgTree.ts';
import { layoutSop } from '../layout/layoutSop.ts';
import { laneGapAt } from '../layout/sheet.ts';
import { symbolPlace } from '../model/lookup.ts';
import { type Sop, SYMBOL_KINDS, type SymbolKind } from '../model/sop.ts';
import type { Editor } from '../store/editor.ts';
import type { Selection } from '../store/session.ts';
import { COMMON_ROLES, UI } from '../words.ts';
import { runAndSelect } from './actionSteps.ts';
import { actionsBeside } from './actions.ts';
import { applyNew, dropNew } from './canvas/drops.ts';
import { followPointer } from './dragging.ts';
import { type Desk, useDesk, useEditor, useEditorState, useSop } from './editorContext.tsx';
import { shownKey } from './keys.ts';
import { activityOf } from './selecting.ts';

const KEYS = { terminator: 'K', process: 'T', decision: 'B' } as const;
const ICON = { x: 1, y: 2, width: 34, height: 18 };
const DIAMOND = { x: 3, y: 1, width: 30, height: 20 };

export function Palette() {
  return (
    <section className="palette" aria-label={UI.palette}>
      <h2>{UI.symbols}</h2>
      {SYMBOL_KINDS.map((kind) => (
        <SymbolCard key={kind} kind={kind} />
      ))}
      <h2>{UI.actors}</h2>
      <ActorCard />
      <Roles />
      <KeyHints />
    </section>
  );
}

/** Actions whose keys are named for what is selected. */
const HINTED = 5;

/** The keys that matter now; all of them are a press away. */
function KeyHints() {
  const desk = useDesk();
  const actions = useEditorState(actionsBeside).filter(({ keys }) => keys.length > 0);
  return (
    <div className="palette-help">
      {actions.length === 0 ? (
        <p>{UI.paletteHelp}</p>
      ) : (
        <dl>
          {actions.slice(0, HINTED).map(({ id, label, keys }) => (
            <div key={id}>
              <dt>
                <kbd>{shownKey(keys[0] ?? '')}</kbd>
              </dt>
              <dd>{label}</dd>
            </div>
          ))}
        </dl>
      )}
      <button type="button" className="link" onClick={() => desk.showDialog({ name: 'keys' })}>
        {UI.keysHelp} <kbd>Ctrl</kbd> <kbd>/</kbd>
      </button>
    </div>
  );
}

function SymbolCard({ kind }: { kind: SymbolKind }) {
  const editor = useEditor();
  const desk = useDesk();
  const isDragged = useEditorState(({ drag }) => drag?.what === 'palette' && drag.kind === kind);
  return (
    <button
      type="button"
      className={isDragged ? 'card dragged' : 'card'}
      onPointerDown={(event) => dragSymbol(event, kind, editor, desk)}
      onClick={(event) => {
        // A press by pointer has been seen already; one by key has no pointer.
        if (event.detail === 0) addAtSelection(kind, editor, desk);
      }}
    >
      <svg width="36" height="22" viewBox="0 0 36 22" aria-hidden="true">
        <path
          d={pathData(symbolOutline(kind, kind === 'decision' ? DIAMOND : ICON))}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
        />
      </svg>
      <span>{UI[kind]}</span>
      <span aria-hidden="true">
        <kbd>{KEYS[kind]}</kbd>
      </span>
    </button>
  );
}

function dragSymbol(event: React.PointerEvent, kind: SymbolKind, editor: Editor, desk: Desk): void {
  if (event.button !== 0) return;
  event.currentTarget.releasePointerCapture(event.pointerId);
  const end = () => editor.dragTo(null);
  const onMove = (client: { x: number; y: number }) => {
    const point = desk.view.toSheet(client);
    const sop = editor.sop();
    const drop = point && dropNew(sop, layoutSop(sop), point, kind);
    editor.dragTo({ what: 'palette', kind, drop });
  };
  followPointer(event, {
    onMove,
    panAtEdge: desk.view.panAtEdge,
    onDrop: () => {
      const { drag } = editor.store.getState();
      end();
      if (drag?.what !== 'palette' || !drag.drop) return;
      const { drop } = drag;
      editor.run((sop) => applyNew(sop, drop, kind));
      const made = drop.over ?? drop.newSymbol;
      if (made) editor.select({ kind: 'symbol', id: made });
      desk.view.focus();
    },
    onCancel: end,
    onPress: () => {
      const { selection, drag } = editor.store.getState();
      // With nothing selected it is taken in hand, as no place was named.
      if (selection) addAtSelection(kind, editor, desk);
      else if (!drag) void import('./arming.ts').then(({ arm }) => arm(kind, editor, desk));
    },
  });
}

/** Without dragging: the symbol goes to the selected place, or into a new row below what is selected. */
function addAtSelection(kind: SymbolKind, editor: Editor, desk: Desk): void {
  const { selection } = editor.store.getState();
  runAndSelect(editor, (sop) => {
    const withLane = sop.actors.length === 0 ? addActor(sop, { at: 0 }) : sop;
    return placeSymbol(withLane, { kind, ...spotFor(withLane, selection) });
  });
  desk.view.focus();
}

function spotFor(sop: Sop, selection: Selection | null) {
  const activity = activityOf(sop, selection);
  const lastRow = sop.activities.at(-1);
  const row = activity ?? lastRow;
  const index = row ? sop.activities.indexOf(row) : -1;
  const actor =
    selection?.kind === 'place'
      ? selection.actor
      : selection?.kind === 'symbol'
        ? symbolPlace(sop, selection.id)?.symbol.actor
        : (row?.symbols.at(-1)?.actor ?? lastSymbolActor(sop, index));
  const isFree = row && (selection?.kind === 'place' || row.symbols.length === 0);
  return {
    actor: actor ?? sop.actors[0]?.id ?? '',
    place: isFree
      ? ({ at: 'row', activity: row.id } as const)
      : ({ at: 'between', row: index + 1 } as const),
  };
}

const lastSymbolActor = (sop: Sop, row: number): string | undefined =>
  sop.activities
    .slice(0, row)
    .findLast(({ symbols }) => symbols.length > 0)
    ?.symbols.at(-1)?.actor;

function ActorCard() {
  return (
    <ActorButton className="card" name="" label={UI.actor}>
      <Plus size={18} aria-hidden="true" />
      <span>{UI.actor}</span>
    </ActorButton>
  );
}

/** Common roles that the document doesn't have yet, to drag or to press. */
function Roles() {
  const sop = useSop();
  const names = new Set(sop.actors.map(({ name }) => name));
  return (
    <ul className="roles">
      {COMMON_ROLES.filter((role) => !names.has(role)).map((role) => (
        <li key={role}>
          <ActorButton className="role" name={role} label={role}>
            <GripVertical size={14} aria-hidden="true" />
            <span>{role}</span>
          </ActorButton>
        </li>
      ))}
    </ul>
  );
}

function ActorButton({
  className,
  name,
  label,
  children,
}: {
  className: string;
  name: string;
  label: string;
  children: React.ReactNode;
}) {
  const editor = useEditor();
  const desk = useDesk();
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      onPointerDown={(event) => dragActor(event, name, editor, desk)}
      onClick={(event) => {
        if (event.detail === 0) addLane(editor.sop().actors.length, name, editor, desk);
      }}
    >
      {children}
    </button>
  );
}

function dragActor(event: React.PointerEvent, name: string, editor: Editor, desk: Desk): void {
  if (event.button !== 0) return;
  event.currentTarget.releasePointerCapture(event.pointerId);
  const end = () => editor.dragTo(null);
  followPointer(event, {
    onMove: (client) => {
      const point = desk.view.toSheet(client);
      const at = point && laneGapAt(layoutSop(editor.sop()), point.x).at;
      editor.dragTo({ what: 'new-actor', name, at });
    },
    onDrop: () => {
      const { drag } = editor.store.getState();
      end();
      if (drag?.what === 'new-actor' && drag.at !== null) addLane(drag.at, name, editor, desk);
    },
    onCancel: end,
    onPress: () => addLane(editor.sop().actors.length, name, editor, desk),
  });
}

/** A lane more; one without a name waits for it. The empty form's nameless lane takes the first name itself. */
function addLane(at: number, name: string, editor: Editor, desk: Desk): void {
  const only = editor.sop().actors.length === 1 ? editor.sop().actors[0] : undefined;
  if (only?.name === '' && name !== '') {
    editor.run((sop) => setActorName(sop, only.id, name));
    editor.select({ kind: 'actor', id: only.id });
  } else {
    editor.run((sop) => addActor(sop, { at, name }));
    const made = editor.sop().actors[at];
    if (made && name === '') editor.edit({ kind: 'actor', id: made.id });
    else if (made) editor.select({ kind: 'actor', id: made.id });
  }
  if (!editor.store.getState().editing) desk.view.focus();
}
