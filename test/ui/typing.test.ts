import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTIVITY_FIELDS,
  IDENTITY_LISTS,
  type IdentityList,
  type Sop,
} from '../../src/model/sop.ts';
import { cleanLine, cleanText } from '../../src/model/text.ts';
import type { Selection } from '../../src/store/session.ts';
import { IDENTITY_ORDER, selectedText } from '../../src/ui/selecting.ts';
import { finishedText, isMultiline, isTypable, writeText } from '../../src/ui/typing.ts';
import { sop } from '../commands/notation.ts';
import { arbitraryText } from '../model/arbitrarySop.ts';

const abc = sop('A B', ['A:(s1)', 'B:<s2>', 'A:(s3)'], 's1>s2 s2>s3:Ya');
const TARGETS: readonly Selection[] = [
  ...ACTIVITY_FIELDS.map((column) => ({ kind: 'cell', activity: 'k2', column }) as const),
  { kind: 'symbol', id: 's2' },
  { kind: 'flow', id: 'f2' },
  { kind: 'actor', id: 'B' },
  ...IDENTITY_ORDER.map((field) => ({ kind: 'identity', field }) as const),
];
const typable = TARGETS.filter(isTypable);
const isList = (target: Selection): boolean =>
  target.kind === 'identity' && IDENTITY_LISTS.includes(target.field as IdentityList);
const anyTyped = fc.oneof(arbitraryText, fc.string({ maxLength: 30 }));

describe('typing', () => {
  it('is possible in all but numbers, empty places and the emblem', () => {
    expect(TARGETS.filter((target) => !isTypable(target))).toEqual([
      { kind: 'identity', field: 'logo' },
    ]);
    expect(isTypable({ kind: 'cell', activity: 'k1', column: 'number' })).toBe(false);
    expect(isTypable({ kind: 'place', activity: 'k1', actor: 'A' })).toBe(false);
  });

  it('puts the text where it can be read again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...typable), anyTyped, (target, text) => {
        const read = selectedText(writeText(abc, target, text), target);
        const lines = cleanText(text).split('\n');
        if (isList(target)) expect(read).toBe(lines.filter((line) => line.trim()).join('\n'));
        else expect(read).toBe(isMultiline(target) ? cleanText(text) : cleanLine(text));
      }),
    );
  });

  it('changes nothing when what is there is written again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...typable), anyTyped, (target, text) => {
        const once: Sop = writeText(abc, target, text);
        expect(writeText(once, target, selectedText(once, target))).toBe(once);
      }),
    );
  });

  it('touches nothing but its target', () => {
    for (const target of typable) {
      const after = writeText(abc, target, 'baru');
      for (const other of typable)
        if (other !== target) expect(selectedText(after, other)).toBe(selectedText(abc, other));
    }
  });

  it('of a date becomes a date once it is over, and stays as it is where it is none', () => {
    const created: Selection = { kind: 'identity', field: 'created' };
    expect(finishedText(created, '2 Juni 2025')).toBe('2025-06-02');
    expect(finishedText(created, 'segera')).toBe('segera');
    expect(finishedText({ kind: 'identity', field: 'title' }, '2 Juni 2025')).toBe('2 Juni 2025');
  });
});
