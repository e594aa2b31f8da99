/** The bar below: which page, on what paper, how large. */
import { ChevronDown, ChevronUp, Minus, Plus, Settings2 } from 'lucide-react';
import { memo, useSyncExternalStore } from 'react';
import { setOrientation, setPaper } from '../../commands/sheet.ts';
import { layoutSop } from '../../layout/layoutSop.ts';
import { pageAt, pageTop, sheetSize } from '../../layout/sheet.ts';
import { ORIENTATIONS, type Orientation, PAPERS, type Paper } from '../../model/sop.ts';
import { sopOf } from '../../store/editor.ts';
import { PAPER_NAMES, UI } from '../../words.ts';
import { DOCUMENT_ACTIONS } from '../actions.ts';
import { useDesk, useEditor, useEditorState, useLayout } from '../editorContext.tsx';

export function BottomBar() {
  const editor = useEditor();
  const desk = useDesk();
  const sheet = useEditorState((state) => sopOf(state).sheet);
  return (
    <footer className="bottom-bar">
      <PageSteps />
      <select
        aria-label={UI.paper}
        value={sheet.paper}
        onChange={(event) => {
          const paper = event.target.value as Paper;
          editor.run((sop) => setPaper(sop, paper));
        }}
      >
        {PAPERS.map((paper) => (
          <option key={paper} value={paper}>
            {PAPER_NAMES[paper]}
          </option>
        ))}
      </select>
      <select
        aria-label={UI.orientation}
        value={sheet.orientation}
        onChange={(event) => {
          const orientation = event.target.value as Orientation;
          editor.run((sop) => setOrientation(sop, orientation));
        }}
      >
        {ORIENTATIONS.map((orientation) => (
          <option key={orientation} value={orientation}>
            {UI[orientation]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button icon"
        aria-label={UI.sheetSettings}
        title={UI.sheetSettings}
        onClick={() => DOCUMENT_ACTIONS.sheetSettings.run(editor, desk)}
      >
        <Settings2 size={16} />
      </button>
      <Zoom />
    </footer>
  );
}

function PageSteps() {
  const layout = useLayout();
  const { view } = useDesk();
  const port = useSyncExternalStore(view.watch, view.port);
  const middle = port.top + port.height / 2;
  return <Steps page={pageAt(layout, middle)?.index ?? 0} count={layout.pages.length} />;
}

/** Apart from what watches the layout, which an edit seldom gives another number of pages. */
const Steps = memo(function Steps({ page, count }: { page: number; count: number }) {
  const editor = useEditor();
  const { view } = useDesk();
  const go = (index: number) => {
    const layout = layoutSop(editor.sop());
    view.fitWidth(layout.width, pageTop(layout, index));
  };
  return (
    <div className="group">
      <button
        type="button"
        className="button icon"
        aria-label={UI.previousPage}
        title={UI.previousPage}
        disabled={page === 0}
        onClick={() => go(page - 1)}
      >
        <ChevronUp size={16} />
      </button>
      <button
        type="button"
        className="button icon"
        aria-label={UI.nextPage}
        title={UI.nextPage}
        disabled={page >= count - 1}
        onClick={() => go(page + 1)}
      >
        <ChevronDown size={16} />
      </button>
      <span className="page-number">{UI.page(page + 1, count)}</span>
    </div>
  );
});

function Zoom() {
  const editor = useEditor();
  const { view } = useDesk();
  const { zoom, top } = useSyncExternalStore(view.watch, view.port);
  const size = () => sheetSize(layoutSop(editor.sop()));
  return (
    <div className="group end">
      <button type="button" className="button" onClick={() => view.fit({ x: 0, y: 0, ...size() })}>
        {UI.fitAll}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => view.fitWidth(size().width, Math.max(0, top))}
      >
        {UI.fitWidth}
      </button>
      <button
        type="button"
        className="button icon"
        aria-label={UI.zoomOut}
        title={UI.zoomOut}
        onClick={() => view.zoomBy(1 / 1.2)}
      >
        <Minus size={16} />
      </button>
      <span className="zoom">{Math.round(zoom * 100)} %</span>
      <button
        type="button"
        className="button icon"
        aria-label={UI.zoomIn}
        title={UI.zoomIn}
        onClick={() => view.zoomBy(1.2)}
      >
        <Plus size={16} />
      </button>
    </div>
  );
}
