/** A block of cells that was copied elsewhere, pasted into those right of and below the selected one. */
import { addActivity } from '../../commands/activities.ts';
import { ACTIVITY_FIELDS, type Sop } from '../../model/sop.ts';
import type { Selection } from '../../store/session.ts';
import { writeText } from '../typing.ts';

type Cell = Selection & { readonly kind: 'cell' };

const columnOf = ({ column }: Cell): number =>
  (ACTIVITY_FIELDS as readonly string[]).indexOf(column);

/** Whether so many columns have a place in the form from a cell on. */
export const fitsFrom = (cell: Cell, width: number): boolean =>
  columnOf(cell) >= 0 && columnOf(cell) + width <= ACTIVITY_FIELDS.length;

/** The document with a block of texts in its cells; rows are added where it is longer than the table. */
export function fillCells(sop: Sop, cell: Cell, block: readonly (readonly string[])[]): Sop {
  const first = sop.activities.findIndex(({ id }) => id === cell.activity);
  let filled = sop;
  while (first >= 0 && filled.activities.length < first + block.length)
    filled = addActivity(filled, { at: filled.activities.length });
  const texts = block.flatMap((line, row) => line.map((text, column) => ({ row, column, text })));
  return texts.reduce((current, { row, column, text }) => {
    const activity = filled.activities[first + row];
    const field = ACTIVITY_FIELDS[columnOf(cell) + column];
    if (!activity || !field) return current;
    return writeText(current, { kind: 'cell', activity: activity.id, column: field }, text);
  }, filled);
}
