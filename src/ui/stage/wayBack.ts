/** The view as it was before a show, for the moment after it. */
import type { Place, Room, View } from '../canvas/view.ts';

/** Frames that the page is given to get its size back, as a browser that leaves the whole screen takes a while. */
const PATIENCE = 90;

let before: { readonly place: Place; readonly room: Room } | null = null;

export function rememberView(view: View): void {
  before = { place: view.place(), room: view.room() };
}

/** Goes back to it once the canvas has the size that it had. */
export function returnToView(view: View, patience = PATIENCE): void {
  if (!before) return;
  const { place, room } = before;
  const now = view.room();
  const isAsBefore = now.width === room.width && now.height === room.height;
  if (!isAsBefore && patience > 0) {
    requestAnimationFrame(() => returnToView(view, patience - 1));
    return;
  }
  // Behind what the canvas itself does about its new size, which is at the end of this frame or of the next one.
  requestAnimationFrame(() => requestAnimationFrame(() => view.goTo(place)));
  before = null;
}
