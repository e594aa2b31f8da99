import { type Rule, rowName } from './finding.ts';
import { endSteps, firstPlace, flowGraph, stepIds } from './graph.ts';

/** At least one capsule ends the procedure. */
export const endRequired: Rule = {
  id: 'end-required',
  basis: 'regulation',
  why: 'Kegiatan akhir harus jelas: prosedur berakhir pada kapsul selesai.',
  check(sop) {
    const last = flowGraph(sop).steps.at(-1);
    if (!last || endSteps(sop).length > 0) return [];
    const message = `${rowName(firstPlace(last).row)}: belum ada kapsul selesai pada akhir prosedur.`;
    return [{ at: stepIds(last), message }];
  },
};
