import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addActivity,
  moveActivity,
  removeActivity,
  setActivityText,
} from '../../src/commands/activities.ts';
import { setActorName } from '../../src/commands/actors.ts';
import { removeFlow, setFlowLabel } from '../../src/commands/flows.ts';
import { setIdentityField } from '../../src/commands/identity.ts';
import { setPaper } from '../../src/commands/sheet.ts';
import { setSymbolKind } from '../../src/commands/symbols.ts';
import { changedPlace } from '../../src/store/changedPlace.ts';
import { keptSelection } from '../../src/store/session.ts';
import { anyCommand } from '../commands/anyCommand.ts';
import { sop } from '../commands/notation.ts';
import type { Command } from '../commands/promises.ts';
import { runs } from '../runs.ts';

const abc = sop('A B', ['A:(s1)', 'B:<s2>', 'A:[s3]'], 's1>s2 s2>s3:Ya');

it.each<[string, Command, object | null]>([
  ['a row that moved', (it) => moveActivity(it, 2, 0), { activity: 'k3', column: 'number' }],
  [
    'a row that is new, beside one that changed',
    (it) => addActivity(setActivityText(it, 'k1', 'output', 'x'), { at: 3 }),
    { activity: expect.not.stringMatching(/^k[123]$/), column: 'number' },
  ],
  ['nothing where no row is left', (it) => ({ ...it, activities: [], flows: [] }), null],
  ['the row after one that went', (it) => removeActivity(it, 'k2'), { activity: 'k3' }],
  [
    'a cell',
    (it) => setActivityText(it, 'k2', 'output', 'x'),
    { activity: 'k2', column: 'output' },
  ],
  ['a symbol', (it) => setSymbolKind(it, 's3', 'decision'), { kind: 'symbol', id: 's3' }],
  ['a lane', (it) => setActorName(it, 'B', 'Kasubag'), { kind: 'actor', id: 'B' }],
  ['an arrow', (it) => setFlowLabel(it, 'f1', 'Ya'), { kind: 'flow', id: 'f1' }],
  ['where an arrow left', (it) => removeFlow(it, 'f1'), { kind: 'symbol', id: 's1' }],
  ['a field', (it) => setIdentityField(it, 'title', 'Cuti'), { kind: 'identity', field: 'title' }],
  ['nowhere for the paper', (it) => setPaper(it, 'F4'), null],
])('shows %s', (_, command, place) => {
  const shown = changedPlace(abc, command(abc));
  if (place) expect(shown).toMatchObject(place);
  else expect(shown).toBeNull();
});

it('shows only what is there, whichever way a change goes', () => {
  const property = fc.property(anyCommand, (command) => {
    const after = command(abc);
    for (const [from, to] of [
      [abc, after],
      [after, abc],
    ] as const) {
      const place = changedPlace(from, to);
      expect(keptSelection(to, place)?.kind ?? null).toBe(place?.kind ?? null);
    }
  });
  fc.assert(property, { numRuns: runs(200) });
});
