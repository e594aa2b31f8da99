/** What stands in the menu of the selection: its actions, those of a kind behind one, and the clipboard. */
import type { Editor } from '../../store/editor.ts';
import type { EditorState } from '../../store/editorState.ts';
import { sopOf } from '../../store/editorState.ts';
import { ACTIONS, MENU } from '../../words.ts';
import type { Action } from '../actions/action.ts';
import { actionsBeside, FOLDS } from '../actions.ts';
import type { Desk } from '../editorContext.tsx';
import { canCopy, copyByMenu, cutByMenu, pasteByMenu } from './byMenu.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly key?: string | undefined;
  readonly isEnabled: boolean;
  readonly run: (editor: Editor, desk: Desk) => void;
  /** What is behind it, instead of something to do. */
  readonly items?: readonly MenuItem[];
}

/** The items in groups that belong together; what takes something away comes last. */
export function menuSections(state: EditorState): readonly (readonly MenuItem[])[] {
  const actions = actionsBeside(state);
  const label = labelsIn(state);
  const groups = (['symbol', 'text', 'row'] as const).map((group) =>
    folded(
      actions.filter((action) => action.group === group && !removes(action)),
      label,
    ),
  );
  const removing = actions.filter(removes).map((action) => toItem(action, label));
  return [...groups, clipboardItems(state), removing].filter((items) => items.length > 0);
}

const removes = ({ keys }: Action): boolean => keys.some((key) => key.endsWith('Delete'));

const labelsIn =
  (state: EditorState) =>
  (action: Action): string =>
    action.labelIn?.(sopOf(state)) ?? action.label;

const toItem = (action: Action, label: (action: Action) => string): MenuItem => ({
  id: action.id,
  label: label(action),
  key: action.keys[0],
  isEnabled: true,
  run: action.run,
});

/** Actions of one kind stand behind one item, where the first of them would be. */
function folded(
  actions: readonly Action[],
  label: (action: Action) => string,
): readonly MenuItem[] {
  const foldOf = (action: Action) => FOLDS.find((fold) => fold.actions.includes(action));
  return actions.flatMap((action, i) => {
    const fold = foldOf(action);
    if (!fold) return [toItem(action, label)];
    if (actions.findIndex((each) => foldOf(each) === fold) < i) return [];
    const items = actions
      .filter((each) => foldOf(each) === fold)
      .map((each) => toItem(each, label));
    return [{ id: fold.id, label: ACTIONS[fold.id], isEnabled: true, run: () => {}, items }];
  });
}

function clipboardItems({ selection }: EditorState): readonly MenuItem[] {
  return [
    {
      id: 'cut',
      label: MENU.cut,
      key: 'Ctrl+X',
      isEnabled: canCopy(selection),
      run: (editor) => void cutByMenu(editor),
    },
    {
      id: 'copy',
      label: MENU.copy,
      key: 'Ctrl+C',
      isEnabled: canCopy(selection),
      run: (editor) => void copyByMenu(editor),
    },
    {
      id: 'paste',
      label: MENU.paste,
      key: 'Ctrl+V',
      isEnabled: true,
      run: (editor) => void pasteByMenu(editor),
    },
  ];
}
