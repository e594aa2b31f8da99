import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, SAME_THING, thingsIn } from '../../src/language/documentBag.ts';
import { isSlip } from '../../src/language/spelling.ts';

/** Whether any thing of one cell is one of the other. */
const isMet = (output: string, requirements: string): boolean =>
  thingsIn(output).some((one) =>
    thingsIn(requirements).some((other) => likeness(one, other) >= SAME_THING),
  );

describe('an Output is met again', () => {
  it.each([
    ['Surat tugas', 'Surat tugas'],
    ['Surat tugas yang telah ditandatangani', 'ST'],
    ['Draf perjanjian', 'Rancangan perjanjian'],
    ['Kwitansi pembelian', 'Kuitansi pembelian'],
    ['Notulen rapat', 'Notula rapat'],
    ['Formulir pendaftaran terisi', 'Form pendaftaran'],
    ['Daftar peserta', 'Undangan; daftar para peserta'],
    ['Data2 pegawai', '1. Buku tamu\n2. Data pegawai'],
    ['Dokumen penawarn', 'Dokumen penawaran'],
    ['Nota dinas', 'ND'],
    ['Berita acara serah terima', 'BAST'],
    ['Surat dikirim kepada camat', 'Surat'],
    ['Hasil pemeriksaan', 'Laporan pemeriksaan'],
    ['Usulan kegiatan, rencana biaya', 'Rencana biaya kegiatan'],
    ['Izin (asli)', 'Ijin'],
    ['Nota dinas perpanjangan kontrak', 'Nota dinas'],
  ])('%j as %j', (output, requirements) => expect(isMet(output, requirements)).toBe(true));

  it.each([
    ['Surat tugas', 'Surat undangan'],
    ['Laporan perjalanan dinas', 'Surat perjalanan dinas'],
    ['Nota dinas', 'Surat dinas'],
    ['Berita acara rapat', 'Berita acara pemusnahan'],
    ['Buku tamu', 'Buku kas'],
    ['Data siswa', 'Aplikasi Dapodik'],
    ['Kartu keluarga', 'Kartu kendali'],
    ['Surat', 'Aplikasi surat'],
    ['Surat', 'Surat teguran'],
  ])('not %j as %j', (output, requirements) => expect(isMet(output, requirements)).toBe(false));
});

const WORDS = fc.constantFrom(
  ...[
    'surat',
    'tugas',
    'SK',
    'draf',
    'yang',
    'dikirim',
    'nota',
    'dinas',
    'laporan',
    'kegiatan',
    'kegiatn',
    ',',
    '1.',
  ],
);
const cell = fc.array(WORDS, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

it('is alike both ways, never more than wholly, and wholly like itself', () =>
  fc.assert(
    fc.property(cell, cell, (one, other) => {
      for (const a of thingsIn(one)) {
        expect(likeness(a, a)).toBe(1);
        for (const b of thingsIn(other)) {
          expect(likeness(a, b)).toBeLessThanOrEqual(1);
          expect(likeness(a, b) >= SAME_THING).toBe(likeness(b, a) >= SAME_THING);
        }
      }
    }),
  ));

describe('a slip of the pen', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 1, maxLength: 8 });

  it('is one letter more, less, other or swapped', () =>
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom(...'abcde'), (word, at, letter) => {
        const i = at % word.length;
        expect(isSlip(word, word.slice(0, i) + word.slice(i + 1))).toBe(true);
        expect(isSlip(word, word.slice(0, i) + letter + word.slice(i))).toBe(true);
        expect(isSlip(word, word.slice(0, i) + letter + word.slice(i + 1))).toBe(true);
        if (i > 0)
          expect(
            isSlip(word, word.slice(0, i - 1) + word[i] + word[i - 1] + word.slice(i + 1)),
          ).toBe(true);
      }),
    ));

  it('is no more than that', () => {
    expect(isSlip('surat', 'tugas')).toBe(false);
    expect(isSlip('kegiatan', 'kegatin')).toBe(false);
    expect(isSlip('abc', 'abcde')).toBe(false);
  });
});
