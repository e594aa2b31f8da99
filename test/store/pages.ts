/** Pages of the app that share a browser, and what a person sees on them. */
import { type MockInstance, vi } from 'vitest';
import type { EditorState } from '../../src/store/editorState.ts';
import type { Notice } from '../../src/store/notice.ts';
import { openTab, pass, settled, type Tab } from './browser.ts';
import { keptAs, retitle } from './documents.ts';

/** A page as it begins: with the document that was worked on last, which is kept from then on. */
export async function openPage(): Promise<Tab> {
  const tab = await openTab();
  const last = await tab.lastDocument();
  const claiming = last && tab.claimDocument(last.file.id ?? '');
  if (claiming) await pass(400);
  const claim = await claiming;
  if (last) {
    const newer = last.newer === null ? null : { why: 'newer' as const, version: last.newer };
    tab.editor.open(last.sop, last.file, newer ?? (claim ? null : { why: 'elsewhere' }));
    tab.editor.setSaveStatus({ kind: 'saved', at: last.at });
  }
  tab.startSharing(tab.editor, { shown: tab.editor.sop(), last, claim });
  await settled();
  return tab;
}

/** A page on which someone writes a title, and others that have the same document open. */
export async function pages(title: string, others: number): Promise<readonly [Tab, ...Tab[]]> {
  const writer = await openPage();
  write(writer, title);
  await pass(300);
  const readers: Tab[] = [];
  for (let i = 0; i < others; i++) readers.push(await openPage());
  return [writer, ...readers];
}

/** Someone writes a title; whether they may. */
export const write = ({ editor }: Tab, title: string): boolean => editor.run(retitle(title));

export const state = ({ editor }: Tab): EditorState => editor.store.getState();
export const titleOf = ({ editor }: Tab): string => editor.sop().identity.title;

/** Why a page doesn't write, or that it does. */
export const why = (tab: Tab): string => state(tab).readOnly?.why ?? 'writes';

/** What is said of a document that can only be looked at. */
export function notice(tab: Tab): Notice {
  const found = state(tab).readOnly?.notice;
  if (!found) throw new Error('Nothing is said');
  return found;
}

/** The title that is on disk. */
export async function stored(tab: Tab, id = state(tab).file.id): Promise<string | undefined> {
  const document = await tab.storedDocument(id);
  const last = document && (await tab.readKept(document));
  return last?.sop.identity.title;
}

/** A tab that locks know nothing of writes the document, as one does that slept and woke up. */
export async function writeUnseen(id: string, title: string): Promise<void> {
  const other = await openTab();
  const { number } = await other.takeTurn(id);
  const document = { ...keptAs(title, Date.now() + 1), id };
  await other.keep(document, other.editor.store.getState().history, number);
}

/** From now on pages hear nothing of each other. */
export const deafen = (): MockInstance =>
  vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => {});

/** Until all that pages do about each other has come to an end. */
export const longEnough = (): Promise<void> => pass(5000);
