/** The bar below: which page, on what paper, how large. */
import { ChevronDown, ChevronUp, Minus, Plus, Settings2 } from 'lucide-react';
import { memo, Suspense, useSyncExternalStore } from 'react';
import { setOrientation, setPaper } from '../../commands/sheet.ts';
import { ORIENTATIONS, type Orientation, PAPERS, type Paper } from '../../model/sop.ts';
import { sopOf } from '../../store/editorState.ts';
import { PAPER_NAMES, UI } from '../../words.ts';
import type { Action } from '../actions/action.ts';
import { DOCUMENT_ACTIONS } from '../documentActions.ts';
import { useDesk, useEditor, useEditorState, useLayout } from '../editorContext.tsx';
import { titleOf } from '../keys.ts';
import { later } from '../later.ts';
import { pageInSight } from '../viewSteps.ts';

const BarFindings = later(async () => (await import('../panel/BarFindings.tsx')).BarFindings);

export function BottomBar() {
  const editor = useEditor();
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
      <ViewButton action={DOCUMENT_ACTIONS.sheetSettings} icon={<Settings2 size={16} />} />
      <Suspense>
        <BarFindings />
      </Suspense>
      <Zoom />
    </footer>
  );
}

function PageSteps() {
  const layout = useLayout();
  const { view } = useDesk();
  const port = useSyncExternalStore(view.watch, view.port);
  return <Steps page={pageInSight(layout, port)} count={layout.pages.length} />;
}

/** Apart from what watches the layout, which an edit seldom gives another number of pages. */
const Steps = memo(function Steps({ page, count }: { page: number; count: number }) {
  return (
    <div className="group">
      <ViewButton
        action={DOCUMENT_ACTIONS.previousPage}
        icon={<ChevronUp size={16} />}
        isEnabled={page > 0}
      />
      <ViewButton
        action={DOCUMENT_ACTIONS.nextPage}
        icon={<ChevronDown size={16} />}
        isEnabled={page < count - 1}
      />
      <span className="page-number">{UI.page(page + 1, count)}</span>
    </div>
  );
});

function Zoom() {
  const { view } = useDesk();
  const { zoom } = useSyncExternalStore(view.watch, view.port);
  return (
    <div className="group end">
      <ViewButton action={DOCUMENT_ACTIONS.fitAll} />
      <ViewButton action={DOCUMENT_ACTIONS.fitWidth} />
      <ViewButton action={DOCUMENT_ACTIONS.zoomOut} icon={<Minus size={16} />} />
      <span className="zoom">{Math.round(zoom * 100)} %</span>
      <ViewButton action={DOCUMENT_ACTIONS.zoomIn} icon={<Plus size={16} />} />
      <ViewButton action={DOCUMENT_ACTIONS.keys} icon="?" />
    </div>
  );
}

function ViewButton({
  action,
  icon,
  isEnabled = true,
}: {
  action: Action;
  icon?: React.ReactNode;
  isEnabled?: boolean;
}) {
  const editor = useEditor();
  const desk = useDesk();
  return (
    <button
      type="button"
      className={icon ? 'button icon' : 'button'}
      disabled={!isEnabled}
      aria-label={icon ? action.label : undefined}
      title={titleOf(action)}
      onClick={() => action.run(editor, desk)}
    >
      {icon ?? action.label}
    </button>
  );
}
