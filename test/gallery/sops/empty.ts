/** Nothing filled in: the blank form as it is shown at the start. */
import { EMPTY_SOP } from '../../../src/model/sop.ts';

export const sop = EMPTY_SOP;
