/** Takes what was understood into the open document, or opens it as one of its own. */
import { fillTable, insertRows, isTableEmpty } from '../../commands/rows.ts';
import type { ImportSource } from '../../importers/readSource.ts';
import type { Sop } from '../../model/sop.ts';
import type { Editor } from '../../store/editor.ts';
import { BRING } from '../../words.ts';

export interface Destination {
  readonly source: ImportSource;
  /** The index that rows are inserted before; null for a document of its own. */
  readonly at: number | null;
}

export function takeIn(editor: Editor, sop: Sop, { source, at }: Destination): void {
  const name = BRING.step(sop.activities.length);
  if (at !== null) {
    editor.run((open) => insertRows(open, { rows: sop, at }), '', name);
    const first = editor.sop().activities[at];
    if (first) editor.select({ kind: 'cell', activity: first.id, column: 'description' });
  } else if (source.from === 'clipboard' && isTableEmpty(editor.sop())) {
    editor.run((open) => fillTable(open, sop), '', name);
  } else {
    editor.open(sop, source.from === 'file' ? { name: baseName(source.name) } : {});
  }
  editor.notify({ tone: 'info', text: BRING.taken(sop.activities.length) });
}

const baseName = (fileName: string): string => fileName.replace(/\.[a-z]+$/i, '');
