/** The bar above: the document's name and where it is kept, and what is done to it as a whole. */
import { ChevronDown, Ellipsis, Play, Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { setIdentityField } from '../../commands/identity.ts';
import { ICON } from '../../exporters/bundled.ts';
import { sopOf } from '../../store/editorState.ts';
import { EXPORT_KINDS, FORM, UI } from '../../words.ts';
import type { Action } from '../actions/action.ts';
import { DOCUMENT_ACTIONS, EXPORT_ACTIONS } from '../documentActions.ts';
import { EXPORT_FORMATS, useDesk, useEditor, useEditorState } from '../editorContext.tsx';
import { titleOf } from '../keys.ts';
import { Menu } from './Menu.tsx';

export function TopBar() {
  const editor = useEditor();
  const desk = useDesk();
  return (
    <header className="top-bar">
      <h1 className="hidden-text">{UI.app}</h1>
      <ActionButton
        action={DOCUMENT_ACTIONS.documents}
        icon={<img className="logo" src={ICON} alt="" width="28" height="28" />}
      />
      <div className="document">
        <DocumentName />
        <SaveStatus />
      </div>
      <div className="group">
        <ActionButton action={DOCUMENT_ACTIONS.undo} icon={<Undo2 size={18} />} />
        <ActionButton action={DOCUMENT_ACTIONS.redo} icon={<Redo2 size={18} />} />
        <ActionButton action={DOCUMENT_ACTIONS.steps} icon={<ChevronDown size={16} />} />
      </div>
      <div className="group end">
        <ActionButton action={DOCUMENT_ACTIONS.samples} />
        <ActionButton action={DOCUMENT_ACTIONS.newDocument} />
        <ActionButton action={DOCUMENT_ACTIONS.open} />
        <ActionButton action={DOCUMENT_ACTIONS.save} />
        <Menu
          label={
            <>
              {UI.export} <ChevronDown size={16} aria-hidden="true" />
            </>
          }
          name={UI.export}
          items={EXPORT_FORMATS.map((format, i) => ({
            key: format,
            label: EXPORT_KINDS.formats[format],
            about: EXPORT_KINDS.about[format],
            run: () => EXPORT_ACTIONS[i]?.run(editor, desk),
          }))}
        />
        <MoreMenu />
        <button
          type="button"
          className="button primary"
          title={titleOf(DOCUMENT_ACTIONS.present)}
          onClick={() => DOCUMENT_ACTIONS.present.run(editor, desk)}
        >
          <Play size={16} aria-hidden="true" /> {UI.present}
        </button>
      </div>
    </header>
  );
}

const MENU_ACTIONS = [
  DOCUMENT_ACTIONS.documents,
  DOCUMENT_ACTIONS.versions,
  DOCUMENT_ACTIONS.sheetSettings,
  DOCUMENT_ACTIONS.review,
  DOCUMENT_ACTIONS.removeAllHints,
  DOCUMENT_ACTIONS.replace,
  DOCUMENT_ACTIONS.goToRow,
  DOCUMENT_ACTIONS.commands,
  DOCUMENT_ACTIONS.guide,
  DOCUMENT_ACTIONS.keys,
  DOCUMENT_ACTIONS.about,
];

/** What is seldom done to the document as a whole. */
function MoreMenu() {
  const editor = useEditor();
  const desk = useDesk();
  const enabled = useEditorState((state) =>
    MENU_ACTIONS.filter((action) => action.isEnabled(state))
      .map(({ id }) => id)
      .join(' '),
  );
  return (
    <Menu
      label={<Ellipsis size={18} aria-hidden="true" />}
      name={UI.menu}
      items={MENU_ACTIONS.map((action) => ({
        key: action.id,
        label: action.label,
        isEnabled: enabled.split(' ').includes(action.id),
        run: () => action.run(editor, desk),
      }))}
    />
  );
}

function ActionButton({ action, icon }: { action: Action; icon?: React.ReactNode }) {
  const editor = useEditor();
  const desk = useDesk();
  const isEnabled = useEditorState(action.isEnabled);
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

/** The SOP's title, written where it is read. */
function DocumentName() {
  const editor = useEditor();
  const title = useEditorState((state) => sopOf(state).identity.title);
  const isReadOnly = useEditorState((state) => state.readOnly !== null);
  const [gesture, setGesture] = useState('');
  return (
    <input
      className="document-name"
      aria-label={FORM.title}
      value={title}
      placeholder={UI.untitled}
      readOnly={isReadOnly}
      onFocus={() => setGesture(`title ${Date.now()}`)}
      onChange={(event) => {
        const text = event.target.value;
        editor.run((sop) => setIdentityField(sop, 'title', text), gesture);
      }}
      onBlur={() => editor.endGesture()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}

const clock = (at: Date): string =>
  `${String(at.getHours()).padStart(2, '0')}.${String(at.getMinutes()).padStart(2, '0')}`;

/** Whether the work is safe, in plain words; "Tersimpan" only once it is on disk. */
function SaveStatus() {
  const status = useEditorState((state) => state.saveStatus);
  const file = useEditorState((state) => state.file);
  const isInFile = useEditorState((state) => state.file.saved === sopOf(state));
  const words = {
    fresh: () => UI.fresh,
    waiting: () => UI.saving,
    saved: () => UI.saved(status.kind === 'saved' ? clock(status.at) : ''),
    failed: () => UI.notSaved,
    readOnly: () => UI.readOnly,
  }[status.kind]();
  const place = isInFile && file.name ? UI.inFile(file.name) : UI.notInFile;
  return (
    <span className={`save-status ${status.kind}`}>
      <span role="status">{words}</span>
      {status.kind === 'saved' && <span> · {place}</span>}
    </span>
  );
}
