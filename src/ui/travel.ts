/** Going back and forth in the history, with what changes brought into sight. */
import { layoutSop } from '../layout/layoutSop.ts';
import type { Editor } from '../store/editor.ts';
import { regionOf } from './canvas/regions.ts';
import type { Desk } from './editorContext.tsx';

/** Goes to another step and shows where the document is not as it was. */
export function travel(editor: Editor, { view }: Desk, go: () => void): void {
  const before = editor.sop();
  go();
  const after = editor.sop();
  if (after === before) return;
  void import('../store/changedPlace.ts').then(
    ({ changedPlace }) => {
      const place = editor.sop() === after ? changedPlace(before, after) : null;
      const region = place && regionOf(layoutSop(after), place);
      if (region) view.reveal(region.rect);
    },
    () => {},
  );
}
