/** Where a finding is: what is selected for it, and the row that it is about. */
import { symbolPlace } from '../../model/lookup.ts';
import { ACTIVITY_FIELDS, type Sop } from '../../model/sop.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Selection } from '../../store/session.ts';
import { FINDINGS_PANEL, SEVERITY } from '../../words.ts';
import { IDENTITY_ORDER } from '../selecting.ts';
import { countsOf } from './groups.ts';

/** What a finding points to: the flow or symbol it names, else the empty cell that it speaks of, else the row. */
export function targetOf(sop: Sop, { at, rule }: Finding): Selection | null {
  const flow = sop.flows.find(({ id }) => at.includes(id));
  if (flow) return { kind: 'flow', id: flow.id };
  const symbol = at.find((id) => symbolPlace(sop, id));
  if (symbol) return { kind: 'symbol', id: symbol };
  const actor = sop.actors.find(({ id }) => at.includes(id));
  if (actor) return { kind: 'actor', id: actor.id };
  const activity = sop.activities.find(({ id }) => at.includes(id));
  if (activity) {
    const named = ACTIVITY_FIELDS.find((field) => at.includes(field) || rule.startsWith(field));
    return { kind: 'cell', activity: activity.id, column: named ?? 'description' };
  }
  const field = at[0] === 'position' ? 'approval.position' : at[0];
  const known = IDENTITY_ORDER.find((one) => one === field);
  return known ? { kind: 'identity', field: known } : null;
}

/** The id of the row that a finding is about; null where it is about no row. */
export function rowOf(sop: Sop, { at }: Finding): string | null {
  for (const id of at) {
    if (sop.activities.some((activity) => activity.id === id)) return id;
    const from = sop.flows.find((flow) => flow.id === id)?.from ?? id;
    const place = symbolPlace(sop, from);
    if (place) return place.activity.id;
  }
  return null;
}

/** A row and how much is said of it, in words; nothing where nothing is said. */
export function rowName(number: number, findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const counts = countsOf(findings);
  return FINDINGS_PANEL.row(
    number,
    counts.map(([severity, count]) => [SEVERITY[severity], count] as const),
  );
}

/** The findings of each row that has any. */
export function findingsByRow(
  sop: Sop,
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  const rows = new Map<string, Finding[]>();
  for (const finding of findings) {
    const row = rowOf(sop, finding);
    if (row === null) continue;
    const known = rows.get(row);
    if (known) known.push(finding);
    else rows.set(row, [finding]);
  }
  return rows;
}
