/** The records that the file format `*.alir` is made of. */
import { SHEET_CHOICES } from './sheet.ts';
import { APPROVAL_FIELDS, IDENTITY_LISTS } from './sop.ts';

export const FORMAT = 'alir';
export const VERSION = 1;

/** The keys of each record, in the order of the format. */
export const KEYS = {
  file: [
    'format',
    'version',
    'identity',
    'actors',
    'activities',
    'flows',
    'sheet',
    'setAside',
    'review',
  ],
  identity: [
    'institution',
    'unit',
    'logo',
    'number',
    'title',
    'created',
    'revised',
    'effective',
    'approval',
    ...IDENTITY_LISTS,
  ],
  approval: APPROVAL_FIELDS,
  logo: ['type', 'data'],
  actor: ['id', 'name', 'group'],
  activity: ['id', 'description', 'symbols', 'requirements', 'duration', 'output', 'remarks'],
  symbol: ['id', 'actor', 'kind', 'label'],
  flow: ['id', 'from', 'to', 'kind', 'label', 'exit', 'entry', 'lane', 'gutter'],
  setAside: ['rule', 'at', 'reason'],
  review: [
    'evaluated',
    'evaluator',
    'answers',
    'nextEvaluation',
    'monitored',
    'monitor',
    'implementation',
    'notes',
    'actions',
    'nextMonitoring',
  ],
  reviewAnswer: ['question', 'answer', 'note'],
  sheet: ['paper', 'orientation', ...SHEET_CHOICES],
} as const;

/** A record made of own properties alone: `__proto__` is a key like any other, and never the prototype. */
export function toRecord(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    Object.defineProperty(record, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return record;
}
