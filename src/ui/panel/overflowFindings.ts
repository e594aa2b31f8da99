/** What the layout found no room for, said as findings: a rule could not know, since it sees no paper. */
import type { SopLayout, TextOverflow } from '../../layout/sopLayout.ts';
import { actorById } from '../../model/lookup.ts';
import type { Sop } from '../../model/sop.ts';
import type { Finding } from '../../rules/finding.ts';
import { FORM, identityName, OVERFLOW } from '../../words.ts';

/** The most of a name that a finding repeats, in characters. */
const LONGEST_NAME = 40;

export const overflowFindings = (sop: Sop, { overflows }: SopLayout): readonly Finding[] =>
  overflows.map((overflow) => ({
    rule: 'text-overflow',
    severity: 'hint',
    basis: 'advice',
    at: placesOf(overflow),
    message: messageOf(sop, overflow),
    why: overflow.of === 'identity' ? OVERFLOW.whyIdentity : OVERFLOW.why,
  }));

/** The row first, then what of it: its column, or its symbol. */
function placesOf(overflow: TextOverflow): readonly string[] {
  switch (overflow.of) {
    case 'identity':
      return [overflow.field];
    case 'actor':
      return [overflow.id];
    case 'cell':
      return [overflow.id, overflow.field];
    case 'symbol':
      return [overflow.activity, overflow.id];
  }
}

function messageOf(sop: Sop, overflow: TextOverflow): string {
  const rowOf = (activity: string) => sop.activities.findIndex(({ id }) => id === activity) + 1;
  switch (overflow.of) {
    case 'identity':
      return OVERFLOW.identity(identityName(overflow.field));
    case 'cell':
      return OVERFLOW.cell(rowOf(overflow.id), FORM[overflow.field]);
    case 'symbol':
      return OVERFLOW.symbol(rowOf(overflow.activity));
    case 'actor':
      return OVERFLOW.actor(shortened(actorById(sop, overflow.id)?.name ?? ''));
  }
}

const shortened = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
