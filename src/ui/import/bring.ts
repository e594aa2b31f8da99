/** Taking in what people bring: a block of cells goes into cells, a table is shown as it was understood. */

import { gridTexts } from '../../importers/gridTexts.ts';
import type { ImportSource } from '../../importers/readSource.ts';
import { seeTable } from '../../importers/tables.ts';
import { readTextTable } from '../../importers/textTable.ts';
import type { Editor } from '../../store/editor.ts';
import type { Selection } from '../../store/session.ts';
import { BRING, FILES } from '../../words.ts';
import type { Desk } from '../editorContext.tsx';
import { type Import, startImport } from '../importThread.ts';
import { showList, takesRows } from '../line/pasteList.ts';
import { carriedRows } from '../rowsTable.ts';
import { isTypable, writeText } from '../typing.ts';
import type { Work } from '../WorkCard.tsx';
import type { Pasted } from './brought.ts';
import { fillCells, fitsFrom } from './fillCells.ts';

export interface Hands {
  readonly editor: Editor;
  readonly desk: Desk;
  readonly setWork: (work: Work | null) => void;
}

/** What is read sooner needs no card, ms. */
const PATIENCE = 400;

/** Wider ones are a table and no text, columns. */
const MOST_AS_TEXT = 2;

/** One at a time: a second paste while one is being read takes its place. */
let current: AbortController | null = null;

/** A list is shown as rows, rows of ours and plain text go where they belong; whatever may be a table is read first. */
export async function paste(hands: Hands, { html, text }: Pasted): Promise<void> {
  const { editor, desk } = hands;
  if (takesRows(editor.store.getState().selection) && showList(editor, desk, { html, text }))
    return;
  const rows = carriedRows(html);
  if (rows !== null) {
    const { pasteRows } = await import('../blocks.ts');
    if (pasteRows(editor, rows)) return;
  }
  if (!pasteText(editor, html, text)) {
    await bring(hands, { from: 'clipboard', html, text });
  }
}

/** Plain text into what is selected; true when it was that. */
function pasteText(editor: Editor, html: string, text: string): boolean {
  const { selection } = editor.store.getState();
  const line = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const isTable = line.includes('\t') || (html.includes('<table') && line.includes('\n'));
  if (isTable || line === '' || !selection || !isTypable(selection)) return false;
  editor.run((sop) => writeText(sop, selection, line));
  return true;
}

export async function bring(hands: Hands, source: ImportSource): Promise<void> {
  const { editor, desk } = hands;
  const { selection } = editor.store.getState();
  if (source.from === 'clipboard' && pasteCells(editor, selection, source.text)) return;
  const found = await read(hands, source);
  if (!found) return;
  const shown = found.first;
  if (!shown.ok) {
    found.end();
    refuse(editor, source, shown.message);
    return;
  }
  const block = found.read.ok ? found.read.grids.at(-1) : undefined;
  const isBlock = source.from === 'clipboard' && !shown.hasHead && block !== undefined;
  if (isBlock && selection && pasteBlock(editor, selection, gridTexts(block))) {
    found.end();
    return;
  }
  editor.notify(null);
  desk.showDialog({ name: 'import', brought: { found, source } });
}

/** Reads it off the page; while that takes long, a card says so and offers to stop. */
async function read({ editor, setWork }: Hands, source: ImportSource): Promise<Import | null> {
  current?.abort();
  const stop = new AbortController();
  current = stop;
  const card = () => setWork({ text: BRING.reading, share: undefined, cancel: () => stop.abort() });
  const patience = setTimeout(card, PATIENCE);
  try {
    return await startImport(source, stop.signal);
  } catch {
    editor.notify({ tone: 'error', text: BRING.failed });
    return null;
  } finally {
    clearTimeout(patience);
    setWork(null);
  }
}

function refuse(editor: Editor, source: ImportSource, why: string): void {
  const text = source.from === 'file' ? FILES.refused(source.name, why) : BRING.nothing;
  editor.notify({ tone: source.from === 'file' ? 'error' : 'info', text });
}

/** A short block of cells is read at once, so that what is pressed next finds it pasted. */
const SHORT_TEXT = 50_000;

function pasteCells(editor: Editor, selection: Selection | null, text: string): boolean {
  if (selection?.kind !== 'cell' || text.length > SHORT_TEXT || !text.includes('\t')) return false;
  const grid = readTextTable(text);
  if (!grid || seeTable(grid).head) return false;
  return pasteBlock(editor, selection, gridTexts(grid));
}

/** Cells without headings go into those from the selected one on, where they fit; true when they did. */
function pasteBlock(
  editor: Editor,
  selection: Selection,
  block: readonly (readonly string[])[],
): boolean {
  const width = Math.max(...block.map(({ length }) => length));
  if (selection.kind === 'cell' && fitsFrom(selection, width)) {
    editor.run((sop) => fillCells(sop, selection, block));
    return true;
  }
  if (!isTypable(selection) || width > MOST_AS_TEXT) return false;
  editor.run((sop) => writeText(sop, selection, block.map((line) => line.join('\t')).join('\n')));
  return true;
}
