/** What an entry of the table of actions is, and how one is made that is about the selection. */

import type { Sop } from '../../model/sop.ts';
import type { Editor } from '../../store/editor.ts';
import { type EditorState, sopOf } from '../../store/editorState.ts';
import type { Selection } from '../../store/session.ts';
import { ACTIONS } from '../../words.ts';
import type { Selected } from '../actionSteps.ts';
import type { Desk } from '../editorContext.tsx';

export interface Action {
  readonly id: string;
  readonly label: string;
  /** The label where it depends on the document, as the name of a lane does. */
  readonly labelIn?: (sop: Sop) => string;
  /** Shortcuts, the first one shown: `Ctrl+Z`, `Enter`, `K`. */
  readonly keys: readonly string[];
  readonly group: 'symbol' | 'text' | 'row' | 'view' | 'all';
  /** The selections it stands beside as a button; none where it is not about the selection. */
  readonly beside: readonly Selection['kind'][];
  readonly isEnabled: (state: EditorState) => boolean;
  readonly run: (editor: Editor, desk: Desk) => void;
}

type Kind = Selection['kind'];

/** An action on what is selected, enabled where that is of the right kind and `allows` agrees. */
export function onSelection<K extends Kind>(
  id: keyof typeof ACTIONS,
  kinds: readonly K[],
  keys: readonly string[],
  group: Action['group'],
  run: (editor: Editor, selection: Selected<K>, desk: Desk) => void,
  allows: (sop: Sop, selection: Selected<K>) => boolean = () => true,
): Action {
  const selected = (state: EditorState): Selected<K> | null => {
    const { selection } = state;
    return selection && (kinds as readonly Kind[]).includes(selection.kind)
      ? (selection as Selected<K>)
      : null;
  };
  return {
    id,
    label: ACTIONS[id] as string,
    keys,
    group,
    beside: kinds,
    isEnabled: (state) => {
      const selection = selected(state);
      return selection !== null && allows(sopOf(state), selection);
    },
    run: (editor, desk) => {
      const selection = selected(editor.store.getState());
      if (selection) run(editor, selection, desk);
    },
  };
}

/** An action that is one command, enabled exactly where the command changes something. */
export const onCommand = <K extends Kind>(
  id: keyof typeof ACTIONS,
  kinds: readonly K[],
  keys: readonly string[],
  group: Action['group'],
  command: (sop: Sop, selection: Selected<K>) => Sop,
): Action =>
  onSelection(
    id,
    kinds,
    keys,
    group,
    (editor, selection) => void editor.run((sop) => command(sop, selection)),
    (sop, selection) => command(sop, selection) !== sop,
  );

/** The keys that take away what is selected. */
export const ERASE = ['Delete', 'Backspace'] as const;
