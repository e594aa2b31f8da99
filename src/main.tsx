/** Wires the editor to the page: the last document comes back, then the app is shown and saving begins. */
import { createRoot } from 'react-dom/client';
import { claimDocument } from './store/claim.ts';
import { createEditor } from './store/editor.ts';
import { canary, lastDocument } from './store/lastDocument.ts';
import { App } from './ui/App.tsx';
import { DOCUMENTS } from './words.ts';

const editor = createEditor();
/** Comes beside the page, which can be typed in meanwhile. */
const saving = import('./store/autosave.ts');

async function start(root: HTMLElement): Promise<void> {
  // A store that can't be read must not keep the app from opening; what is typed next says whether it saves.
  let isBroken = false;
  const kept = await lastDocument().catch(() => {
    isBroken = true;
    return null;
  });
  const known = canary();
  const hasLost = known > (kept?.at.getTime() ?? 0);
  const recovered = hasLost && (await import('./store/recovery.ts')).recover(known, isBroken);
  const last = recovered ? recovered.last : kept;
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
  if (recovered) editor.notify(recovered.notice);
  const written = editor.sop();
  show(root);
  saving.then(
    ({ bringHistory, startAutosave }) => {
      startAutosave(editor, written);
      if (last && hasHistory) void bringHistory(editor, last);
    },
    () => editor.setSaveStatus({ kind: 'failed' }),
  );
}

/** Shows the app; should it break, the ways back to the document instead. */
function show(root: HTMLElement): void {
  const shown = createRoot(root, {
    onUncaughtError: (error) => {
      const again = () => {
        editor.present(null);
        editor.stopEditing();
        shown.unmount();
        show(root);
      };
      void import('./ui/crash.tsx').then(({ showCrash }) => showCrash(editor, error, again));
    },
  });
  const isMeasured = new URLSearchParams(location.search).get('bench') === '1';
  shown.render(
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
}

const root = document.getElementById('root');
if (root) void start(root);
