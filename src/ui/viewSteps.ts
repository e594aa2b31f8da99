/** What the actions do to the view: how much of the sheet is shown, and which page. */
import { layoutSop } from '../layout/layoutSop.ts';
import { pageAt, pageTop, sheetSize } from '../layout/sheet.ts';
import type { SopLayout } from '../layout/sopLayout.ts';
import type { Editor } from '../store/editor.ts';
import type { Desk } from './editorContext.tsx';

/** The number of the page in the middle of what is in sight, or of several the first of which half is; counted from 0. */
export function pageInSight(layout: SopLayout, { top, height }: { top: number; height: number }) {
  return pageAt(layout, top + Math.min(height, layout.height) / 2)?.index ?? 0;
}

/** A page further up or down, in full width; none where the document ends. */
export const stepPage =
  (step: -1 | 1) =>
  (editor: Editor, { view }: Desk): void => {
    const layout = layoutSop(editor.sop());
    const page = pageInSight(layout, view.port()) + step;
    if (layout.pages[page]) view.fitWidth(layout.width, pageTop(layout, page));
  };

/** The sheet as wide as the canvas, from where it is seen now. */
export const fitWidth = (editor: Editor, { view }: Desk): void =>
  view.fitWidth(sheetSize(layoutSop(editor.sop())).width, Math.max(0, view.port().top));

/** The page in sight, whole. */
export function fitPage(editor: Editor, { view }: Desk): void {
  const layout = layoutSop(editor.sop());
  const { width, height } = layout;
  view.fit({ x: 0, y: pageTop(layout, pageInSight(layout, view.port())), width, height });
}

/** All pages. */
export const fitAll = (editor: Editor, { view }: Desk): void =>
  view.fit({ x: 0, y: 0, ...sheetSize(layoutSop(editor.sop())) });
