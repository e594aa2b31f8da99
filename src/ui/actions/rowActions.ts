/** What can be done to a row as a whole, to its texts, and to several of either. */
import { duplicateActivity } from '../../commands/activities.ts';
import { setLogo } from '../../commands/identity.ts';
import type { Sop } from '../../model/sop.ts';
import type { Selection } from '../../store/session.ts';
import type { ACTIONS } from '../../words.ts';
import { addRowBelow, removeRow, type Selected, shiftRow } from '../actionSteps.ts';
import { withBlocks } from '../later.ts';
import { activityOf, type Direction } from '../selecting.ts';
import { isTypable, writeText } from '../typing.ts';
import { type Action, ERASE, onCommand, onSelection } from './action.ts';

const IN_ROW = ['symbol', 'place', 'cell'] as const;
const TEXT = ['cell', 'identity'] as const;

const isText = (_: Sop, selection: Selection): boolean => isTypable(selection);
const isLogo = (_: Sop, selection: Selection): boolean =>
  selection.kind === 'identity' && selection.field === 'logo';

export const TEXT_ACTIONS: readonly Action[] = [
  onSelection(
    'editText',
    TEXT,
    ['F2', 'Enter'],
    'text',
    (editor, target) => editor.edit(target),
    isText,
  ),
  onSelection(
    'chooseLogo',
    ['identity'],
    ['Enter', 'F2'],
    'text',
    (_, __, desk) => void desk.chooseLogo(),
    isLogo,
  ),
  onCommand('removeLogo', ['identity'], ERASE, 'text', (sop, selection) =>
    isLogo(sop, selection) ? setLogo(sop, null) : sop,
  ),
];

export const ROW_ACTIONS: readonly Action[] = [
  onSelection('addRowBelow', IN_ROW, ['Alt+Enter'], 'row', addRowBelow),
  onCommand('moveRowUp', IN_ROW, ['Alt+ArrowUp'], 'row', shiftRow(-1)),
  onCommand('moveRowDown', IN_ROW, ['Alt+ArrowDown'], 'row', shiftRow(1)),
  onCommand('duplicateRow', IN_ROW, ['Ctrl+D'], 'row', (sop, selection) =>
    duplicateActivity(sop, activityOf(sop, selection)?.id ?? ''),
  ),
];

export const CLEAR_TEXT = onCommand('clearText', TEXT, ERASE, 'text', (sop, target) =>
  writeText(sop, target, ''),
);

export const REMOVE_ROW = onSelection('removeRow', IN_ROW, ['Ctrl+Delete'], 'row', removeRow);

/** What is done to several cells or rows; the part that does it comes when it is first wanted. */
function onBlock(
  id: keyof typeof ACTIONS,
  keys: readonly string[],
  act: (blocks: Blocks, sop: Sop, block: Selected<'block'>) => Sop,
): Action {
  return onSelection(id, ['block'], keys, 'row', (editor, block) => {
    void withBlocks((blocks) => editor.run((sop) => act(blocks, sop, block)));
  });
}

type Blocks = Parameters<Parameters<typeof withBlocks>[0]>[0];

export const BLOCK_ACTIONS: readonly Action[] = [
  onBlock('moveRowUp', ['Alt+ArrowUp'], (blocks, sop, it) => blocks.shiftBlock(sop, it, -1)),
  onBlock('moveRowDown', ['Alt+ArrowDown'], (blocks, sop, it) => blocks.shiftBlock(sop, it, 1)),
  onBlock('duplicateRow', ['Ctrl+D'], (blocks, sop, it) => blocks.duplicateBlock(sop, it)),
  onBlock('clearText', ERASE, (blocks, sop, it) => blocks.withoutBlock(sop, it)),
];

/** Reaching over more cells, as with Shift in a spreadsheet. */
const reach = (id: keyof typeof ACTIONS, key: string, direction: Direction): Action =>
  onSelection(id, ['cell', 'block'], [key], 'text', (editor, selection) => {
    void withBlocks(({ extendBlock }) =>
      editor.select(extendBlock(editor.sop(), selection, direction)),
    );
  });

export const SPREADING_ACTIONS: readonly Action[] = [
  reach('reachUp', 'Shift+ArrowUp', 'up'),
  reach('reachDown', 'Shift+ArrowDown', 'down'),
  reach('reachLeft', 'Shift+ArrowLeft', 'left'),
  reach('reachRight', 'Shift+ArrowRight', 'right'),
];
