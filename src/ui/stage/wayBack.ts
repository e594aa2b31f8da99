/** The view as it was before a show, for the moment after it. */
import { layoutSop } from '../../layout/layoutSop.ts';
import { flowPages, pageTop } from '../../layout/sheet.ts';
import type { Editor } from '../../store/editor.ts';
import type { Room, View } from '../canvas/view.ts';

/** Frames that the page is given to get its size back, as a browser that leaves the whole screen takes a while. */
const PATIENCE = 90;

/**
 * Goes back to where the sheet is now, once the show that is about to begin is over. A document that was opened on
 * the stage is shown as one that is opened at the desk.
 */
export function comeBackAfter(editor: Editor, view: View): void {
  const [place, room] = [view.place(), view.room()];
  const openedOf = () => editor.store.getState().opened;
  const before = openedOf();
  const focused = document.activeElement;
  const stop = editor.store.subscribe(({ show }) => {
    if (show) return;
    stop();
    const shown = openedOf();
    whenSized(view, room, PATIENCE, () => {
      // What is opened meanwhile has its own place.
      if (openedOf() !== shown) return;
      if (shown === before) view.goTo(place);
      else showTable(editor, view);
      // What had the focus may have gone with the stage.
      if (document.activeElement !== document.body) return;
      if (focused instanceof HTMLElement && focused !== document.body) focused.focus();
      else view.focus();
    });
  });
}

/** Once the canvas has that size, and behind what it does itself about it, at the end of this frame or of the next. */
function whenSized(view: View, size: Room, patience: number, act: () => void): void {
  const now = view.room();
  const isSized = now.width === size.width && now.height === size.height;
  if (isSized || patience === 0) requestAnimationFrame(() => requestAnimationFrame(act));
  else requestAnimationFrame(() => whenSized(view, size, patience - 1, act));
}

function showTable(editor: Editor, view: View): void {
  const layout = layoutSop(editor.sop());
  const first = flowPages(layout)[0];
  view.fitWidth(layout.width, first ? pageTop(layout, first.index) : 0);
}
