/** Putting symbols down without dragging: a card that was pressed stays in hand, and each press on the sheet puts one. */
import { layoutSop } from '../layout/layoutSop.ts';
import type { SymbolKind } from '../model/sop.ts';
import type { Editor } from '../store/editor.ts';
import { applyNew, dropNew } from './canvas/drops.ts';
import { regionOf } from './canvas/regions.ts';
import type { Desk } from './editorContext.tsx';

/** Ends what is in hand now, if anything is. */
let current: AbortController | null = null;

/** Presses that React Flow and the sheet would take for their own. */
const TAKEN = ['pointerdown', 'mousedown', 'mouseup', 'touchstart', 'click', 'dblclick'] as const;

/** Takes a symbol in hand until Esc, or a press beside the sheet; the same card once more puts it back. */
export function arm(kind: SymbolKind, editor: Editor, desk: Desk): void {
  current?.abort();
  const stop = new AbortController();
  current = stop;
  const show = (at: { clientX: number; clientY: number } | null) => {
    const point = at && desk.view.toSheet({ x: at.clientX, y: at.clientY });
    const sop = editor.sop();
    const drop = point && dropNew(sop, layoutSop(sop), point, kind);
    editor.dragTo({ what: 'palette', kind, drop, isArmed: true });
    return drop;
  };
  const options = { signal: stop.signal, capture: true, passive: false } as const;
  stop.signal.addEventListener('abort', () => editor.dragTo(null));
  window.addEventListener('pointermove', show, options);
  for (const type of TAKEN)
    window.addEventListener(
      type,
      (event) => {
        const onSheet = event.target instanceof Element && event.target.closest('.sheet') !== null;
        if (onSheet) {
          event.preventDefault();
          event.stopPropagation();
        }
        if (!(event instanceof PointerEvent) || event.type !== 'pointerdown') return;
        if (!onSheet) {
          // The card that it came from takes it back.
          if ((event.target as Element).closest('.card.dragged')) event.stopPropagation();
          stop.abort();
          return;
        }
        const drop = show(event);
        if (drop) editor.run((sop) => applyNew(sop, drop, kind));
        if (drop?.newSymbol) showPlaceBelow(drop.newSymbol, editor, desk);
        show(null);
      },
      options,
    );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      stop.abort();
    },
    options,
  );
  editor.select(null);
  show(null);
}

/** Free paper below the symbol that was put down, for the one that comes next, mm. */
const NEXT_ROW = 20;

/** Keeps what was put down and the place under it in sight, so that a whole form can be put down without scrolling. */
function showPlaceBelow(symbol: string, editor: Editor, desk: Desk): void {
  const region = regionOf(layoutSop(editor.sop()), { kind: 'symbol', id: symbol });
  if (region) desk.view.reveal({ ...region.rect, height: region.rect.height + NEXT_ROW });
}
