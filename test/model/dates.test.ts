import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate, toIsoDate } from '../../src/model/dates.ts';
import { longDate } from '../../src/words.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a date', () => {
  it('is read as it is written on paper', () => {
    fc.assert(
      fc.property(anyDay, (iso) => {
        expect(toIsoDate(longDate(iso))).toBe(iso);
        const [year, month, day] = iso.split('-');
        expect(toIsoDate(`${day}/${month}/${year}`)).toBe(iso);
        expect(toIsoDate(`${Number(day)}-${Number(month)}-${year}`)).toBe(iso);
        expect(toIsoDate(iso)).toBe(iso);
      }),
    );
  });

  it.each([
    ['2 Juni 2025', '2025-06-02'],
    ['02 JUNI 2025', '2025-06-02'],
    ['2 Jun 2025', '2025-06-02'],
    ['2.6.2025', '2025-06-02'],
    [' 31 Des 2024 ', '2024-12-31'],
    ['29 Februari 2024', '2024-02-29'],
    ['2 - 6 - 2025', '2025-06-02'],
  ])('%s is %s', (text, iso) => {
    expect(toIsoDate(text)).toBe(iso);
  });

  it.each([
    '',
    '-',
    'segera',
    '31 Juni 2025',
    '29 Februari 2025',
    '2 Ju 2025',
    '6/2025',
    '2/13/2025',
    'sejak 2 Juni 2025',
    '2 Juni 2025 atau sesudahnya',
    '32/1/2025',
  ])('%j stays as it is', (text) => {
    expect(toIsoDate(text)).toBe(text);
  });

  it.each([
    ['2025-06-02', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-06-31', false],
    ['2025-13-01', false],
    ['', false],
    ['2025-06-02T08:00', false],
    [' 2025-06-02', false],
    ['12025-06-02', false],
  ])('%j is one of the calendar: %s', (text, isOne) => {
    expect(isIsoDate(text)).toBe(isOne);
  });

  it('that is none is shown as it is kept', () => {
    for (const text of ['', '-', 'segera', '2025-13-01', '2025-00-10'])
      expect(longDate(text)).toBe(text);
  });
});
