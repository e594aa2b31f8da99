/** An export as a person sees it: how far it is, a way to stop it, and what came of it. */
import { layoutSop } from '../layout/layoutSop.ts';
import type { Editor } from '../store/editor.ts';
import { EXPORT_KINDS, EXPORTS } from '../words.ts';
import type { ExportFormat } from './editorContext.tsx';
import { exportFiles } from './exporting.ts';
import { downloadAll } from './files.ts';
import type { Work } from './WorkCard.tsx';

/** An export that is done sooner needs no bar, ms. */
const PATIENCE = 150;

/** One export at a time: a second press while one is under way means nothing. */
let isExporting = false;

/** Makes the files of an export, shows how far it is, and hands them to the browser. */
export async function exportWithProgress(
  editor: Editor,
  format: ExportFormat,
  setWork: (work: Work | null) => void,
): Promise<void> {
  if (isExporting) return;
  isExporting = true;
  const sop = editor.sop();
  const stop = new AbortController();
  const total = layoutSop(sop).pages.length;
  let made = 0;
  let isLong = false;
  const show = () =>
    setWork({
      text: EXPORTS.working(EXPORT_KINDS.formats[format], Math.min(made + 1, total), total),
      share: made / total,
      cancel: () => stop.abort(),
    });
  const onPage = (done: number) => {
    made = done;
    if (isLong) show();
  };
  const patience = setTimeout(() => {
    isLong = true;
    show();
  }, PATIENCE);
  try {
    const { name } = editor.store.getState().file;
    const files = await exportFiles(sop, name, format, { onPage, signal: stop.signal });
    const [first] = files ?? [];
    if (!files || !first) editor.notify({ tone: 'info', text: EXPORTS.cancelled });
    else {
      await downloadAll(files);
      const text = files.length === 1 ? EXPORTS.done(first.name) : EXPORTS.allDone(files.length);
      editor.notify({ tone: 'info', text });
    }
  } catch {
    editor.notify({ tone: 'error', text: EXPORTS.failed });
  }
  clearTimeout(patience);
  isExporting = false;
  setWork(null);
}
