/** Wires the editor to the page: the last document comes back, then the app is shown and saving begins. */
import { createRoot } from 'react-dom/client';
import { claimDocument, keepHistory, lastDocument, startAutosave } from './store/autosave.ts';
import { createEditor } from './store/editor.ts';
import { App } from './ui/App.tsx';
import { DOCUMENTS } from './words.ts';

const editor = createEditor();

async function start(root: HTMLElement): Promise<void> {
  // A store that can't be read must not keep the app from opening; what is typed next says whether it saves.
  const last = await lastDocument().catch(() => null);
  let hasHistory = false;
  if (last) {
    const { id = '', ...place } = last.file;
    // Another tab that has this document open goes on writing it; this one works on a copy.
    const isOurs = await claimDocument(id);
    editor.open(last.sop, isOurs ? last.file : place);
    editor.forgetWayBack();
    hasHistory = isOurs;
    if (isOurs) editor.setSaveStatus({ kind: 'saved', at: last.at });
    else editor.notify({ tone: 'warn', text: DOCUMENTS.openElsewhere });
  }
  startAutosave(editor);
  const isMeasured = new URLSearchParams(location.search).get('bench') === '1';
  createRoot(root).render(
    <App
      editor={editor}
      {...(isMeasured
        ? {
            onReady: (desk) =>
              void import('./ui/bench.ts').then(({ startBench }) => startBench(editor, desk)),
          }
        : {})}
    />,
  );
  void keepHistory(editor, hasHistory ? last : null).catch(() => {});
}

const root = document.getElementById('root');
if (root) void start(root);
