/** The view as it was before a show, for the moment after it. */
import type { Editor } from '../../store/editor.ts';
import type { Place, Room, View } from '../canvas/view.ts';

/** Frames that the page is given to get its size back, as a browser that leaves the whole screen takes a while. */
const PATIENCE = 90;

interface Before {
  readonly place: Place;
  readonly room: Room;
}

/** Goes back to where the sheet is now, once the show that is about to begin is over. */
export function comeBackAfter(editor: Editor, view: View): void {
  const before: Before = { place: view.place(), room: view.room() };
  const stop = editor.store.subscribe(({ show }) => {
    if (show) return;
    stop();
    goBack(view, before, PATIENCE);
  });
}

/** Once the canvas has the size that it had. */
function goBack(view: View, before: Before, patience: number): void {
  const [now, then] = [view.room(), before.room];
  const isAsBefore = now.width === then.width && now.height === then.height;
  if (!isAsBefore && patience > 0) {
    requestAnimationFrame(() => goBack(view, before, patience - 1));
    return;
  }
  // Behind what the canvas itself does about its new size, which is at the end of this frame or of the next one.
  requestAnimationFrame(() => requestAnimationFrame(() => view.goTo(before.place)));
}
