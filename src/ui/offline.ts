/**
 * The app without its server: a service worker keeps one whole version of it on this computer. A newer one is told
 * of and taken when the person says so, never while something is still being written.
 */
import type { Editor } from '../store/editor.ts';
import { whenSaved } from '../store/whenSaved.ts';
import { OFFLINE } from '../words.ts';
import type { Desk } from './editorContext.tsx';
import { trustedUrl } from './trustedUrl.ts';

/** Keeps the app for working without a network; does nothing where the browser has no way to, as from a disk. */
export async function keepOffline(editor: Editor): Promise<void> {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const { serviceWorker } = navigator;
  const isFirst = serviceWorker.controller === null;
  const registration = await serviceWorker
    .register(trustedUrl('sw.js') as string)
    .catch(() => null);
  if (!registration) return;
  // The first one to take over is that of this very page.
  let isOurs = isFirst;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isOurs) isOurs = false;
    else void whenSaved(editor).then(() => location.reload());
  });
  const tell = () => {
    const { waiting } = registration;
    if (waiting && serviceWorker.controller) offerUpdate(editor, waiting);
  };
  tell();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => installing.state === 'installed' && tell());
  });
}

function offerUpdate(editor: Editor, waiting: ServiceWorker): void {
  const run = () => void whenSaved(editor).then(() => waiting.postMessage('take over'));
  editor.notify({ tone: 'info', text: OFFLINE.newer, action: { label: OFFLINE.take, run } });
}

interface LaunchQueue {
  readonly setConsumer: (
    consume: (launch: { readonly files: readonly LaunchedFile[] }) => void,
  ) => void;
}
type LaunchedFile = Partial<Pick<FileSystemFileHandle, 'getFile'>>;

/** A file that the installed app was opened with is opened as by Buka. */
export function openLaunched(desk: Desk): void {
  const { launchQueue } = window as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files: [first] }) => {
    void first?.getFile?.().then((file) => desk.openDropped(file));
  });
}
