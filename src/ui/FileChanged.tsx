/** Asks what becomes of a file that another program has changed since it was read or written here. */
import { FILES, UI } from '../words.ts';
import { Dialog } from './Dialog.tsx';
import { useDesk, useEditor, useEditorState } from './editorContext.tsx';
import { loadSaving } from './later.ts';

export function FileChanged() {
  const editor = useEditor();
  const desk = useDesk();
  const handle = useEditorState((state) => state.file.handle);
  const settle = (act: () => Promise<unknown>) => {
    desk.showDialog(null);
    editor.notify(null);
    void act();
  };
  if (!handle) return null;
  return (
    <Dialog title={FILES.changedTitle(handle.name)}>
      <p>{FILES.changedWhy}</p>
      <footer>
        <button type="button" className="button" onClick={() => desk.showDialog(null)}>
          {UI.cancel}
        </button>
        <button
          type="button"
          className="button outlined"
          onClick={() => settle(async () => desk.openDropped(await handle.getFile()))}
        >
          {FILES.openChanged}
        </button>
        <button
          type="button"
          className="button outlined"
          onClick={() => settle(async () => (await loadSaving()).saveElsewhere({ editor, desk }))}
        >
          {FILES.saveElsewhere}
        </button>
        <button
          type="button"
          className="button danger"
          onClick={() => settle(async () => (await loadSaving()).saveOver({ editor, desk }))}
        >
          {FILES.overwrite}
        </button>
      </footer>
    </Dialog>
  );
}
