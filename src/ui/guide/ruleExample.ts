/** The help page of a rule: what it says of its own bad example, where, and what stands there in the good one. */
import { activityById, flowById, symbolPlace } from '../../model/lookup.ts';
import {
  type ActivityField,
  IDENTITY_FIELDS,
  IDENTITY_LISTS,
  type IdentityField,
  type IdentityList,
  type Sop,
} from '../../model/sop.ts';
import { isBlank } from '../../rules/blank.ts';
import { sopOf } from '../../rules/example.ts';
import type { Hit, Rule } from '../../rules/finding.ts';
import { UNMEASURED } from '../../rules/pageFacts.ts';
import type { Shown } from './excerpt.ts';

export interface RuleExamples {
  readonly bad: Shown;
  readonly good: Shown;
  readonly hits: readonly Hit[];
  /** What is written at the first place: in the bad example, and in the good one. */
  readonly sentences: { readonly bad: string; readonly good: string } | null;
}

/** What of a row a rule is about that names the row only. */
const FIELDS: Readonly<Record<string, Shown['field']>> = {
  'activity-has-actor': 'lanes',
  'requirements-required': 'requirements',
  'duration-required': 'duration',
  'duration-measurable': 'duration',
  'day-kinds-mixed': 'duration',
  'output-required': 'output',
  'output-is-noun': 'output',
  'output-used': 'output',
  'text-overflow': 'requirements',
};

/** The examples of a rule as they are shown. */
export function examplesOf(rule: Rule): RuleExamples {
  const { good, bad } = rule.examples;
  const [goodSop, badSop] = [sopOf(good), sopOf(bad)];
  const hits = rule.check(badSop, { ...UNMEASURED, ...bad.facts });
  const at = [...new Set(hits.flatMap((hit) => hit.at))];
  const field = FIELDS[rule.id];
  const shown = (sop: Sop, places: readonly string[]): Shown => ({
    sop,
    at: places,
    ...(field && { field }),
  });
  return {
    hits,
    bad: shown(badSop, at),
    good: shown(
      goodSop,
      at.filter((id) => isAlike(id, badSop, goodSop)),
    ),
    sentences: sentencesAt(badSop, goodSop, hits[0]?.at ?? [], field),
  };
}

/** Whether an id means the same in both: another symbol or arrow may go by it where one has more of them. */
function isAlike(id: string, bad: Sop, good: Sop): boolean {
  const flows = [flowById(bad, id), flowById(good, id)] as const;
  if (flows[0]) return flows[0].from === flows[1]?.from && flows[0].to === flows[1].to;
  return symbolPlace(bad, id)?.row === symbolPlace(good, id)?.row;
}

/** Null where the drawing differs and not the text, or where a text is missing and nothing can be quoted. */
function sentencesAt(
  bad: Sop,
  good: Sop,
  at: readonly string[],
  field: Shown['field'] = 'description',
): RuleExamples['sentences'] {
  const [place = ''] = at;
  const isText = at.every((id) => activityById(bad, id) !== undefined || id in bad.identity);
  if (!isText || field === 'lanes' || DATES.has(place)) return null;
  const texts = { bad: textAt(bad, place, field), good: textAt(good, place, field) };
  return texts.bad === texts.good || isBlank(texts.bad) || isBlank(texts.good) ? null : texts;
}

/** Dates are compared, and their order says more than either. */
const DATES: ReadonlySet<string> = new Set(['created', 'revised', 'effective']);

function textAt(sop: Sop, place: string, field: ActivityField): string {
  const { identity } = sop;
  if (IDENTITY_LISTS.some((list) => list === place))
    return identity[place as IdentityList].join('; ');
  if (IDENTITY_FIELDS.some((one) => one === place)) return identity[place as IdentityField];
  return activityById(sop, place)?.[field] ?? '';
}
