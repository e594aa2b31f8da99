import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addAmounts,
  durationOf,
  inWorkingDays,
  longerOf,
  NO_TIME,
  writeAmount,
} from '../../src/model/duration.ts';

/** A duration as its two ends are written, one where they are alike. */
const said = (text: string): string => {
  const duration = durationOf(text);
  if (!duration) return '';
  const { fastest, expected, perItem } = duration;
  const ends = new Set([writeAmount(fastest), writeAmount(expected)]);
  return [...ends].join(' - ') + (perItem ? ' each' : '');
};

describe('a duration', () => {
  it.each([
    ['25 menit', '25 menit'],
    ['8 Mnt.', '8 menit'],
    ["45'", '45 menit'],
    ['90 menit', '1 jam 30 menit'],
    ['40 detik', '40 detik'],
    ['2,5 jam', '2 jam 30 menit'],
    ['2 1/2 jam', '2 jam 30 menit'],
    ['3½ jam', '3 jam 30 menit'],
    ['½ hari', '0,5 hari'],
    ['¾ jam', '45 menit'],
    ['1¼ jam', '1 jam 15 menit'],
    ['15’', '15 menit'],
    ['setengah jam', '30 menit'],
    ['sejam', '1 jam'],
    ['seminggu', '5 hari'],
    ['dua puluh lima menit', '25 menit'],
    ['empat belas hari', '14 hari'],
    ['4 (empat) hari kerja', '4 hari'],
    ['6 HK', '6 hari'],
    ['10 hari kalender', '10 hari'],
    ['1 jam 20 menit', '1 jam 20 menit'],
    ['1 hari, 2 jam dan 5 menit', '1 hari 2 jam 5 menit'],
    ['2 x 24 jam', '48 jam'],
    ['seperempat jam', '15 menit'],
    ['3 pekan', '15 hari'],
    ['2 bln', '2 bulan'],
    ['1 triwulan', '3 bulan'],
    ['1 semester', '6 bulan'],
    ['2 thn', '24 bulan'],
    ['1 hari\nkerja', '1 hari'],
  ])('%j is %s', (text, amount) => expect(said(text)).toBe(amount));

  it.each([
    ['3-4 hari', '3 hari - 4 hari'],
    ['15 s.d. 25 menit', '15 menit - 25 menit'],
    ['satu sampai dengan dua jam', '1 jam - 2 jam'],
    ['2 (dua) s.d. 4 (empat) jam', '2 jam - 4 jam'],
    ['45 menit - 2 jam', '45 menit - 2 jam'],
    ['20 ~ 40 menit', '20 menit - 40 menit'],
    ['2 jam - 45 menit', '45 menit - 2 jam'],
    ['1 jam 15 menit s/d 1 jam 45 menit', '1 jam 15 menit - 1 jam 45 menit'],
    ['7 jam atau 1 hari', '7 jam - 1 hari'],
    ['8 jam atau 1 hari', '1 hari - 8 jam'],
  ])('%s has two ends, %s', (text, ends) => expect(said(text)).toBe(ends));

  it.each([
    ['maks. 2 hari', '2 hari'],
    ['paling lama 3 hari kerja', '3 hari'],
    ['< 10 menit', '10 menit'],
    ['+ 2 jam', '2 jam'],
    ['+/- 20 menit', '20 menit'],
    ['(20 menit)', '20 menit'],
    ['minimal 20 menit', '20 menit'],
    ['3 menit/surat', '3 menit each'],
    ['4 menit per 1 berkas', '4 menit each'],
    ['15 menit (per orang)', '15 menit each'],
    ['4 menit per pemohon', '4 menit each'],
    ['6 menit/kartu', '6 menit each'],
    ['selama 2 hari', '2 hari'],
    ['1 hari (8 jam kerja)', '1 hari'],
    ['20 min', '20 menit'],
    ['<= 3 jam', '3 jam'],
    ['2 jam kerja', '2 jam'],
  ])('%s counts as %s', (text, amount) => expect(said(text)).toBe(amount));

  it.each(
    ['', '-', '20', 'Sesuai kebutuhan', 'Bulanan', 'H-1', '2 hari setelah sidang'].concat(
      '07.30-15.30 WIB',
    ),
  )('%j is none', (text) => expect(durationOf(text)).toBeNull());
});

const amount = fc.record({ minutes: fc.nat(9999), days: fc.nat(99), months: fc.nat(9) });

describe('amounts', () => {
  it('are read again as they are written', () =>
    fc.assert(
      fc.property(amount, (one) => {
        expect(durationOf(writeAmount(one))?.expected).toEqual(one);
      }),
    ));

  it('keep what they are when hours are put into days', () =>
    fc.assert(
      fc.property(amount, fc.constantFrom(450, 480), (one, minutesADay) => {
        const { minutes, days, months } = inWorkingDays(one, minutesADay);
        expect(minutes).toBeLessThan(minutesADay);
        expect(minutes + days * minutesADay).toBe(one.minutes + one.days * minutesADay);
        expect(months).toBe(one.months);
      }),
    ));

  it('add up in any order, and nothing is left as it is', () =>
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        expect(addAmounts(one, other)).toEqual(addAmounts(other, one));
        expect(addAmounts(one, NO_TIME)).toEqual(one);
        expect([one, other]).toContain(longerOf(one, other));
      }),
    ));
});

it('a text of any kind is read or left, and never takes long', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '1',
          '12',
          ' ',
          'jam',
          ' menit',
          '-',
          'dua',
          'puluh',
          '/',
          '(',
          ')',
          'x',
          "'",
        ),
        {
          maxLength: 60,
        },
      ),
      (words) => {
        const read = durationOf(words.join(''));
        if (read) expect(writeAmount(read.expected)).not.toBe('');
      },
    ),
  ));
