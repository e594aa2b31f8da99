/** A better text for an activity, as a fix. */
import { activeText } from '../language/activeText.ts';
import { rememberedWith } from '../model/remembered.ts';
import type { Activity, ActivityField, Actor, Sop } from '../model/sop.ts';
import type { Fix } from './finding.ts';
import { readingOf, readText } from './readings.ts';

/** What a cell is called within a sentence. */
const NAMES: Readonly<Record<ActivityField, string>> = {
  description: 'uraian',
  requirements: 'kelengkapan',
  duration: 'waktu',
  output: 'output',
  remarks: 'keterangan',
};

/** Puts a text in place of what a cell says now. */
export const rewriteCell = (id: string, field: ActivityField, text: string): Fix => ({
  does: `Mengganti ${NAMES[field]} menjadi “${text.replace(/\.$/, '')}”.`,
  apply: (sop) => ({
    ...sop,
    activities: sop.activities.map((row) => (row.id === id ? { ...row, [field]: text } : row)),
  }),
});

interface WithFix {
  readonly fix?: Fix;
}

/** The uraian with a verb first, where the lists have it and nothing else is left to be said against it. */
export const activeFix = ({ actors }: Sop, activity: Activity): WithFix =>
  fixWith(activity, actors);

const fixWith = rememberedWith((activity: Activity, actors: readonly Actor[]): WithFix => {
  const reading = readingOf({ actors }, activity);
  const inRow = new Set(activity.symbols.map(({ actor }) => actor));
  const indices = new Set(actors.flatMap(({ id }, index) => (inRow.has(id) ? [index] : [])));
  const text = activeText({ ...reading, actors: indices });
  if (text === null || !isActive(readText(text, actors).start.class)) return {};
  return { fix: rewriteCell(activity.id, 'description', text) };
});

const isActive = (start: string): boolean => start === 'active' || start === 'root';

/** Whether any symbol of a row is of a kind. */
export const holds = ({ symbols }: Activity, kind: Activity['symbols'][number]['kind']): boolean =>
  symbols.some((symbol) => symbol.kind === kind);
