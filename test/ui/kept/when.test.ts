import { describe, expect, it } from 'vitest';
import { when } from '../../../src/ui/kept/when.ts';

const at = (text: string): number => new Date(text).getTime();

describe('when something was kept', () => {
  const now = at('2026-11-28T08:05:00');
  it.each([
    ['2026-11-28T07:09:00', 'Hari ini 07.09'],
    ['2026-11-28T00:00:00', 'Hari ini 00.00'],
    ['2026-11-27T23:59:00', 'Kemarin 23.59'],
    ['2026-11-27T00:01:00', 'Kemarin 00.01'],
    ['2026-11-26T23:59:00', '26 Nov 2026 23.59'],
    ['2025-01-03T08:12:00', '3 Jan 2025 08.12'],
  ])('%s is told as %s', (time, told) => {
    expect(when(at(time), now)).toBe(told);
  });
});
