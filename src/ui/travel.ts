/**
 * Going back and forth in the history. Where what changes is in sight, the sheet stays where it is; else it goes to
 * where it was when the step was made, so that a person sees what they saw then.
 */
import { layoutSop } from '../layout/layoutSop.ts';
import type { Sop } from '../model/sop.ts';
import type { Editor } from '../store/editor.ts';
import { regionOf } from './canvas/regions.ts';
import type { Place, View } from './canvas/view.ts';
import type { Desk } from './editorContext.tsx';

/** Where the sheet was when a document came about; for this sitting. */
const places = new WeakMap<Sop, Place>();

/** Remembers where each step is made, until it is told to stop. */
export const rememberPlaces = ({ store }: Editor, view: View): (() => void) =>
  store.subscribe(({ history: { present } }) => {
    if (!places.has(present)) places.set(present, view.place());
  });

/** Goes to another step and shows where the document is not as it was. */
export function travel(editor: Editor, { view }: Desk, go: () => void): void {
  const before = editor.sop();
  const from = view.place();
  const steps = editor.store.getState().history.past.length;
  go();
  const after = editor.sop();
  if (after === before) return;
  const { past, future } = editor.store.getState().history;
  const step = past.length < steps ? future[0] : past.at(-1);
  void import('../store/changedPlace.ts').then(
    ({ changedPlace }) => {
      const changed = editor.sop() === after ? changedPlace(before, after) : null;
      const region = changed && regionOf(layoutSop(after), changed);
      if (!region) return;
      const place = step && places.get(step.after);
      const isSeen = (at: Place) => view.isSeen(region.rect, at);
      if (isSeen(from) && isSeen(view.place())) return;
      if (place && isSeen(place)) view.goTo(place);
      else view.reveal(region.rect);
    },
    () => {},
  );
}
