/** Every text of an SOP with its place, in the order in which it is read, and which of them hold what is looked for. */
import { longDate } from '../words.ts';
import { sheetChoice } from './sheet.ts';
import {
  ACTIVITY_FIELDS,
  type Activity,
  type ActivityField,
  APPROVAL_FIELDS,
  type ApprovalField,
  type Flow,
  IDENTITY_FIELDS,
  IDENTITY_LISTS,
  type IdentityField,
  type IdentityList,
  type Sop,
} from './sop.ts';

/** Where a text stands. */
export type TextPlace =
  | { readonly in: 'identity'; readonly field: IdentityField }
  | { readonly in: 'approval'; readonly field: ApprovalField }
  | { readonly in: 'list'; readonly list: IdentityList; readonly item: number }
  /** The heading of a column, where an office has worded its own. */
  | { readonly in: 'heading'; readonly column: ActivityField }
  /** The head over neighbouring lanes, by the first of them. */
  | { readonly in: 'group'; readonly actor: string }
  | { readonly in: 'actor'; readonly id: string }
  | { readonly in: 'cell'; readonly activity: string; readonly field: ActivityField }
  | { readonly in: 'symbol'; readonly id: string }
  | { readonly in: 'flow'; readonly id: string };

export interface TextAt {
  readonly place: TextPlace;
  /** As it is read: a date in words. */
  readonly text: string;
}

export interface TextQuery {
  readonly text: string;
  /** Capital and small letters are told apart. */
  readonly isExact: boolean;
  /** Only where no letter or digit stands before or behind it. */
  readonly isWhole: boolean;
}

/** A stretch of a text that is what is looked for. */
export interface Match extends TextAt {
  readonly start: number;
  readonly end: number;
}

/** All texts that are not empty. */
export function textsOf(sop: Sop): readonly TextAt[] {
  const flows = new Map<string, Flow[]>();
  for (const flow of sop.flows) flows.set(flow.from, [...(flows.get(flow.from) ?? []), flow]);
  return [
    ...identityTexts(sop),
    ...headTexts(sop),
    ...sop.activities.flatMap((activity) => rowTexts(activity, flows)),
  ].filter(({ text }) => text !== '');
}

const identityTexts = ({ identity }: Sop): readonly TextAt[] => [
  ...IDENTITY_FIELDS.map(
    (field): TextAt => ({ place: { in: 'identity', field }, text: longDate(identity[field]) }),
  ),
  ...APPROVAL_FIELDS.map(
    (field): TextAt => ({ place: { in: 'approval', field }, text: identity.approval[field] }),
  ),
  ...IDENTITY_LISTS.flatMap((list) =>
    identity[list].map((text, item): TextAt => ({ place: { in: 'list', list, item }, text })),
  ),
];

function headTexts({ actors, sheet }: Sop): readonly TextAt[] {
  const labels = sheetChoice(sheet, 'columnLabels');
  const heading = (column: ActivityField): TextAt => ({
    place: { in: 'heading', column },
    text: labels[column] ?? '',
  });
  const behind = [...sheetChoice(sheet, 'columnOrder'), 'remarks'] as const;
  return [heading('description'), ...laneTexts(actors), ...behind.map(heading)];
}

const laneTexts = (actors: Sop['actors']): readonly TextAt[] =>
  actors.flatMap(({ id, name, group = '' }, i): readonly TextAt[] => [
    ...(actors[i - 1]?.group === group
      ? []
      : [{ place: { in: 'group', actor: id }, text: group } as const]),
    { place: { in: 'actor', id }, text: name },
  ]);

function rowTexts(
  activity: Activity,
  flows: ReadonlyMap<string, readonly Flow[]>,
): readonly TextAt[] {
  const [description, ...others] = ACTIVITY_FIELDS.map(
    (field): TextAt => ({
      place: { in: 'cell', activity: activity.id, field },
      text: activity[field],
    }),
  );
  const drawn = activity.symbols.flatMap(({ id, label }): readonly TextAt[] => [
    { place: { in: 'symbol', id }, text: label },
    ...(flows.get(id) ?? []).map(
      (flow): TextAt => ({
        place: { in: 'flow', id: flow.id },
        text: flow.label,
      }),
    ),
  ]);
  return [...(description ? [description] : []), ...drawn, ...others];
}

/** What is looked for, as a pattern; null where that is nothing. Any white space stands for any other. */
export function patternOf({ text, isExact, isWhole }: TextQuery): RegExp | null {
  if (text.trim() === '') return null;
  const literal = text
    .normalize('NFC')
    .replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  const edged = isWhole ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal;
  return new RegExp(edged, isExact ? 'gu' : 'giu');
}

/** Every match, in the order in which the form is read. */
export function findText(sop: Sop, query: TextQuery): readonly Match[] {
  const pattern = patternOf(query);
  if (!pattern) return [];
  return textsOf(sop).flatMap((at) =>
    [...at.text.matchAll(pattern)].map(({ index, 0: found }) => ({
      ...at,
      start: index,
      end: index + found.length,
    })),
  );
}
