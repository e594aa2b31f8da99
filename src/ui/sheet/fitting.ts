/** Whether the table stands on its sheet at full size, and which sheet would hold it better. */
import { tableOf } from '../../layout/layoutSop.ts';
import type { Orientation, Paper, Sop } from '../../model/sop.ts';

export interface WiderSheet {
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly scale: number;
}

/** Less than this is not worth another paper. */
const GAIN = 0.01;

/** The papers that an office is likely to have, besides its own; from narrow to wide. */
const WIDE_PAPERS = ['F4', 'Legal'] as const;

/** How large the table is drawn; 1 is full size. Many lanes make it smaller, and words beside lines that find no place. */
export const tableScale = (sop: Sop): number => tableOf(sop).table.metrics.scale;

/** The part of its full size that its text has, which shrinks less. */
export const textScale = (sop: Sop): number => tableOf(sop).table.metrics.textScale;

/** As people say it; never 100 for what is smaller. */
export const percentOf = (scale: number): number => Math.floor(scale * 100 + 1e-9);

/** The sheets on which it would be larger, from the nearest to the widest. */
export function widerSheets(sop: Sop): readonly WiderSheet[] {
  let best = tableScale(sop);
  if (best === 1) return [];
  return [...new Set([sop.sheet.paper, ...WIDE_PAPERS])].flatMap((paper) => {
    const orientation = 'landscape';
    const { sheet } = sop;
    if (paper === sheet.paper && orientation === sheet.orientation) return [];
    const scale = tableScale({ ...sop, sheet: { ...sheet, paper, orientation } });
    if (scale < best + GAIN) return [];
    best = scale;
    return [{ paper, orientation, scale }];
  });
}
