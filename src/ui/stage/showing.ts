/** What the presses of a show do to the editor; each is one thing that happens on the stage. */
import { isNo, isYes } from '../../model/lookup.ts';
import type { ActivityField, Flow } from '../../model/sop.ts';
import type { Editor } from '../../store/editor.ts';
import {
  answer,
  blankFields,
  exitsOf,
  fillBlank,
  jump,
  keptShow,
  press,
  pressBack,
  previewNext,
  restart,
  type Show,
  type ShowChoices,
  sceneOf,
  startShow,
} from '../../store/show.ts';
import type { View } from '../canvas/view.ts';
import { comeBackAfter } from './wayBack.ts';

const change = (editor: Editor, to: (show: Show) => Show): boolean => {
  const { show } = editor.store.getState();
  const next = show && to(show);
  if (!next || next === show) return false;
  editor.present(next);
  return true;
};

/** Goes on; at a decision it waits, and each press points at the next exit. */
export function goOnShowing(editor: Editor, choices: ShowChoices): void {
  editor.settle();
  const sop = editor.sop();
  if (change(editor, (show) => press(sop, show, choices))) return;
  const { show } = editor.store.getState();
  // While someone edits there are no exits to be seen, and keys write: the question needs the card.
  if (show?.isEditing && exitsOf(sop, show).length > 0) editShowing(editor, false);
  else change(editor, (show) => previewNext(sop, show));
}

export const goBackShowing = (editor: Editor): void =>
  void change(editor, (show) => pressBack(editor.sop(), show));

/** Takes an exit of the asked decision; none where nothing is asked. */
export function takeExit(editor: Editor, choose: (exits: readonly Flow[]) => Flow | undefined) {
  const sop = editor.sop();
  return change(editor, (show) => {
    const exit = choose(exitsOf(sop, show));
    return exit ? answer(sop, show, exit.id) : show;
  });
}

/** How a longer answer begins that means Ya, or Tidak: `Ya, lengkap`, `Belum sesuai`, `Revisi`. */
const YES =
  /^\s*(ya|y|iya|ia|sudah|setuju|disetujui|sesuai|lengkap|benar|layak|lulus|diterima|terima)\b/i;
const NO =
  /^\s*(tidak|t|tdk|belum|bukan|tanpa|kurang|salah|gagal|ditolak|tolak|revisi|perbaiki|perbaikan|dikembalikan)\b/i;

/** The exit that says Ya, else the first that doesn't say Tidak. */
export const yesExit = (exits: readonly Flow[]): Flow | undefined =>
  exits.find(isYes) ??
  exits.find(({ label }) => YES.test(label)) ??
  exits.find(({ label }) => !NO.test(label));

/** The exit that says Tidak, else the first that isn't the one of Ya. */
export const noExit = (exits: readonly Flow[]): Flow | undefined =>
  exits.find(isNo) ??
  exits.find(({ label }) => NO.test(label)) ??
  exits.find((exit) => exit !== yesExit(exits));

export const takePreviewed = (editor: Editor): boolean => {
  const preview = editor.store.getState().show?.preview;
  return takeExit(editor, (exits) => exits.find(({ id }) => id === preview));
};

export const pointAt = (editor: Editor, flow: string | null): void =>
  void change(editor, (show) => (show.preview === flow ? show : { ...show, preview: flow }));

export const jumpShowing = (editor: Editor, activity: string): void =>
  void change(editor, (show) => jump(editor.sop(), show, activity));

export const restartShowing = (editor: Editor): void =>
  void change(editor, (show) => restart(editor.sop(), show));

/** Brings the rows in one by one, or walks again where that goes on. */
export const toggleBuilding = (editor: Editor): void =>
  void change(editor, (show) =>
    restart(editor.sop(), show, sceneOf(show).kind === 'build' ? 'walk' : 'build'),
  );

/** Brings the rows in one by one from now on; where that goes on it stays where it is. */
export const startBuilding = (editor: Editor): void =>
  void change(editor, (show) =>
    sceneOf(show).kind === 'build' ? show : restart(editor.sop(), show, 'build'),
  );

/** Begins to edit in place, in the first blank where the room is asked for one; or goes on with the show. */
export function editShowing(editor: Editor, isEditing: boolean): void {
  const { show } = editor.store.getState();
  const [blank] = show && isEditing ? blankFields(editor.sop(), show) : [];
  const activity = show?.lit[0];
  // Selected and not opened, since a blank that is opened and left again would have lost its text.
  if (blank && activity !== undefined) editor.select({ kind: 'cell', activity, column: blank });
  if (!isEditing) {
    editor.stopEditing();
    editor.select(null);
  }
  change(editor, (show) => (show.isEditing === isEditing ? show : { ...show, isEditing }));
}

/** The room has filled a blank. */
export const fillShown = (editor: Editor, field: ActivityField): void =>
  void change(editor, (show) => fillBlank(editor.sop(), show, field));

/** After an edit: what has gone is lit no more. */
export const keepShowing = (editor: Editor): void =>
  void change(editor, (show) => keptShow(editor.sop(), show));

/** Begins a show of the open document. */
export function beginShowing(editor: Editor, view: View): void {
  editor.stopEditing();
  editor.select(null);
  editor.pick(null);
  editor.search(null);
  if (!editor.store.getState().show) comeBackAfter(editor, view);
  editor.present(startShow(editor.sop()));
}
