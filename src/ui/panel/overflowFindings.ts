/** What the layout found no room for, said as findings: a rule could not know, since it sees no paper. */
import type { SopLayout } from '../../layout/sopLayout.ts';
import { actorById, rowNumber } from '../../model/lookup.ts';
import { sheetChoice } from '../../model/sheet.ts';
import type { ActivityField, Sop } from '../../model/sop.ts';
import type { Finding } from '../../rules/finding.ts';
import type { TextOverflow } from '../../rules/pageFacts.ts';
import { FORM, identityName, OVERFLOW } from '../../words.ts';

/** The most of a name that a finding repeats, in characters. */
const LONGEST_NAME = 40;

export const overflowFindings = (sop: Sop, { overflows }: SopLayout): readonly Finding[] =>
  overflows.map((overflow) => ({
    rule: 'text-overflow',
    severity: 'hint',
    basis: 'advice',
    at: placesOf(sop, overflow),
    message: messageOf(sop, overflow),
    why: overflow.of === 'identity' ? OVERFLOW.whyIdentity : OVERFLOW.why,
  }));

/** The row first, then what of it: its column, or its symbol. A heading is shown by the first cell under it. */
function placesOf(sop: Sop, overflow: TextOverflow): readonly string[] {
  switch (overflow.of) {
    case 'identity':
      return [overflow.field];
    case 'actor':
    case 'group':
      return [overflow.id];
    case 'heading':
      return [...sop.activities.slice(0, 1).map(({ id }) => id), overflow.field];
    case 'cell':
      return [overflow.id, overflow.field];
    case 'symbol':
      return [overflow.activity, overflow.id];
  }
}

function messageOf(sop: Sop, overflow: TextOverflow): string {
  const headingOf = (field: ActivityField) =>
    shortened(sheetChoice(sop.sheet, 'columnLabels')[field] ?? FORM[field]);
  switch (overflow.of) {
    case 'identity':
      return OVERFLOW.identity(identityName(overflow.field));
    case 'cell':
      return OVERFLOW.cell(rowNumber(sop, overflow.id), headingOf(overflow.field));
    case 'symbol':
      return OVERFLOW.symbol(rowNumber(sop, overflow.activity));
    case 'group':
      return OVERFLOW.group(shortened(actorById(sop, overflow.id)?.group ?? ''));
    case 'heading':
      return OVERFLOW.heading(headingOf(overflow.field));
    case 'actor':
      return OVERFLOW.actor(shortened(actorById(sop, overflow.id)?.name ?? ''));
  }
}

const shortened = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
