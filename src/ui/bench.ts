/** The measuring page's handle: the same actions as a person's, to be called from outside. */
import { addActivity, moveActivity } from '../commands/activities.ts';
import { centre } from '../geometry/geometry.ts';
import { layoutSop } from '../layout/layoutSop.ts';
import { pageFacts } from '../layout/pageFacts.ts';
import { sheetSize, symbolOnSheet } from '../layout/sheet.ts';
import { fromFile } from '../model/file.ts';
import { toFile } from '../model/writeFile.ts';
import { checkSop } from '../rules/check.ts';
import type { Editor } from '../store/editor.ts';
import type { Desk } from './editorContext.tsx';
import { exportBlobs } from './exporting.ts';

declare global {
  interface Window {
    __sopBench?: object;
  }
}

const NOT_CANCELLED = { onPage: () => {}, signal: new AbortController().signal };

/** Resolves when all that is waiting to run has run, what React does after rendering included. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Resolves when what React has been given is on the screen. */
const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

export function startBench(editor: Editor, desk: Desk): void {
  const firstSymbol = (row: number): string => editor.sop().activities[row]?.symbols[0]?.id ?? '';
  const symbolRect = (row: number) => symbolOnSheet(layoutSop(editor.sop()), firstSymbol(row));
  const exported = async (format: 'pdf' | 'sheet' | 'svg'): Promise<Blob | undefined> =>
    (await exportBlobs(editor.sop(), format, NOT_CANCELLED))?.[0];
  window.__sopBench = {
    version: 1,
    accepts: 'alir',
    load: async (file: object) => {
      const read = fromFile(file);
      if (!read.ok) throw new Error(read.message);
      editor.open(read.sop);
      // The canvas shows an opened document from the head of its table, and only then all of it.
      await nextTask();
      desk.view.fit({ x: 0, y: 0, ...sheetSize(layoutSop(read.sop)) });
      await painted();
    },
    moveRow: (from: number, to: number) => void editor.run((sop) => moveActivity(sop, from, to)),
    insertRow: (at: number) => void editor.run((sop) => addActivity(sop, { at })),
    focusRow: (row: number) => {
      const rect = symbolRect(row);
      if (!rect) return { x: 0, y: 0 };
      desk.view.centreOn(centre(rect), 1);
      return desk.view.toClient(centre(rect));
    },
    symbolPos: (row: number) => {
      const rect = symbolRect(row);
      return rect && { x: rect.x, y: rect.y };
    },
    exportPdf: () => exported('pdf'),
    exportPng: () => exported('sheet'),
    exportSvg: () => exported('svg'),
    findings: () => {
      const sop = editor.sop();
      const found = checkSop(sop, pageFacts(sop));
      return found.map(({ rule, severity, at }) => ({ rule, severity, at }));
    },
    file: () => toFile(editor.sop()),
  };
}
