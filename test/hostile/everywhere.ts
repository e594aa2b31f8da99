/** A file of two rows and a decision with one text in every field that takes text. */
import { APPROVAL_FIELDS, IDENTITY_FIELDS, IDENTITY_LISTS } from '../../src/model/sop.ts';

const filled = (keys: readonly string[], value: unknown) =>
  Object.fromEntries(keys.map((key) => [key, value]));

export const everywhere = (text: string): object => ({
  format: 'alir',
  version: 1,
  identity: {
    ...filled(IDENTITY_FIELDS, text),
    ...filled(IDENTITY_LISTS, [text, text]),
    logo: null,
    approval: filled(APPROVAL_FIELDS, text),
  },
  actors: [
    { id: 'a1', name: text, group: text },
    { id: 'a2', name: text },
  ],
  activities: ['k1', 'k2'].map((id, row) => ({
    id,
    description: text,
    symbols: [
      {
        id: `s${row + 1}`,
        actor: `a${row + 1}`,
        kind: row ? 'decision' : 'terminator',
        label: text,
      },
    ],
    requirements: text,
    duration: text,
    output: text,
    remarks: text,
  })),
  flows: [
    { id: 'f1', from: 's1', to: 's2', kind: 'arrow', label: '' },
    { id: 'f2', from: 's2', to: 's1', kind: 'arrow', label: text },
  ],
  sheet: { paper: 'A4', orientation: 'landscape', columnLabels: { description: text } },
});
