/** What was read of an office file. */
import type { Grid } from './grid.ts';
import type { LeftOut } from './leftOut.ts';

export interface OfficeContent {
  readonly grids: readonly Grid[];
  readonly leftOut: readonly LeftOut[];
}
