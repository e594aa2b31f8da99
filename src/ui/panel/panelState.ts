/** Whether the panel is open, which also the bar and the marks on the rows change. */
import { useSyncExternalStore } from 'react';

/** The panel starts open where the sheet keeps its size beside it, px. */
const WIDE = 1500;

interface PanelState {
  readonly desk: boolean;
  readonly stage: boolean;
  /** The row whose findings are asked for, and how often anything was: the focus comes to them. */
  readonly row: string | null;
  readonly asked: number;
}

let panel: PanelState = { desk: window.innerWidth >= WIDE, stage: true, row: null, asked: 0 };
const watchers = new Set<() => void>();

function change(part: Partial<PanelState>): void {
  panel = { ...panel, ...part };
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** What is true of the panel. */
export const usePanel = (): PanelState => useSyncExternalStore(watch, () => panel);

/** Opens or folds the panel of the desk or of the stage. */
export const setPanelOpen = (where: 'desk' | 'stage', isOpen: boolean): void =>
  change({ [where]: isOpen });

/** Opens the panel at the findings of a row, or at its head. */
export const askForFindings = (row: string | null): void =>
  change({ desk: true, row, asked: panel.asked + 1 });
