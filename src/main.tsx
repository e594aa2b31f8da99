/** Wires the editor to the page: the last document comes back, then the app is shown and saving begins. */
import { createRoot } from 'react-dom/client';
import { type Claim, claimDocument } from './store/claim.ts';
import { inTime } from './store/database.ts';
import { createEditor } from './store/editor.ts';
import { canary, type LastDocument, newestDocument, readKept } from './store/lastDocument.ts';
import type { ReadOnly } from './store/notice.ts';
import { App } from './ui/App.tsx';
import { UI } from './words.ts';

const editor = createEditor();
/** Comes beside the page, which can be typed in meanwhile. */
const saving = import('./store/sharing.ts');

async function start(root: HTMLElement): Promise<void> {
  // A store that can't be read must not keep the app from opening; what is typed next says whether it saves.
  let trouble: unknown = null;
  const newest = await inTime(newestDocument()).catch((cause) => {
    trouble = cause;
    return null;
  });
  const kept = newest && (await readKept(newest));
  const known = canary();
  const hasLost = trouble || known > (kept?.at.getTime() ?? 0);
  const recovered = hasLost
    ? await (await import('./ui/slowStart.ts')).startSlowly(root, known, trouble, kept)
    : null;
  const last = recovered ? recovered.last : kept;
  const claim = last && (await claimDocument(last.file.id ?? ''));
  if (last) {
    editor.open(last.sop, last.file, whyReadOnly(last, claim));
    editor.forgetWayBack();
    editor.setSaveStatus({ kind: 'saved', at: last.at });
  }
  if (recovered?.notice) editor.notify(recovered.notice);
  const shown = editor.sop();
  const isCopy = recovered?.isCopy;
  const ahead = recovered?.ahead;
  if (ahead) editor.run(() => ahead);
  show(root);
  saving.then(
    ({ startSharing }) => startSharing(editor, { shown, isCopy, last, claim }),
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

/** Another tab that has the document open goes on writing it; what a newer version wrote is not written here. */
function whyReadOnly(
  { newer }: LastDocument,
  claim: Claim | null,
): Pick<ReadOnly, 'why' | 'version'> | null {
  if (newer !== null) return { why: 'newer', version: newer };
  return claim ? null : { why: 'elsewhere' };
}

const root = document.getElementById('root');
if (root)
  start(root).catch(() => {
    root.textContent = UI.notLoaded;
  });
