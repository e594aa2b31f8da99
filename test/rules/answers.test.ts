import { describe, expect, it } from 'vitest';
import { answerText, areAnswers, isKnownAnswer, otherAnswer } from '../../src/rules/answers.ts';

it('reads labels without case, signs and short forms', () => {
  expect(
    ['Ya!', ' Tdk  lengkap', 'BLM', 'Oke.', 'Sdh: diterima', 'telah ada'].map(answerText),
  ).toEqual(['ya', 'tidak lengkap', 'belum', 'ok', 'sudah diterima', 'sudah ada']);
});

describe('two labels', () => {
  it.each([
    ['Ya', 'Tidak'],
    ['Y', 'T'],
    ['Lengkap', 'Tidak lengkap'],
    ['Belum', 'Sudah'],
    ['Sesuai', 'Kurang sesuai'],
    ['Disetujui', 'Ditolak'],
    ['Ya', 'Ditolak'],
    ['Lulus', 'Gagal'],
    ['Ya, lanjut', 'Tidak, ulangi'],
    ['Dibayar', 'Tidak'],
    ['Memenuhi syarat', 'Tidak memenuhi'],
  ])('%s and %s answer one question', (one, other) => {
    expect(areAnswers(one, other)).toBe(true);
    expect(areAnswers(other, one)).toBe(true);
  });

  it.each([
    ['Ya', 'Ya'],
    ['Ya', 'Lengkap'],
    ['Tidak', 'Belum'],
    ['Lengkap', 'Tidak sesuai'],
    ['Lulus', 'Ditolak'],
    ['A', 'Tidak'],
    ['Opsi 1', 'Tidak'],
    ['Jakarta', 'Bandung'],
  ])('%s and %s do not', (one, other) => {
    expect(areAnswers(one, other)).toBe(false);
    expect(areAnswers(other, one)).toBe(false);
  });
});

it('knows an answer by itself', () => {
  expect(['Sesuai? Tidak', 'Lengkap: belum'].map(isKnownAnswer)).toEqual([true, true]);
  expect(['Ya', 'tdk', 'Lengkap', 'Tidak sah', 'Ditolak', ''].map(isKnownAnswer)).not.toContain(
    false,
  );
  expect(['Jakarta', 'Tidak hujan', 'Opsi 1'].map(isKnownAnswer)).not.toContain(true);
});

it.each([
  ['Ya', 'Tidak'],
  ['Tidak', 'Ya'],
  ['y', 'T'],
  ['T', 'Y'],
  ['lengkap', 'Tidak lengkap'],
  ['Tidak lengkap', 'Lengkap'],
  ['belum sah', 'Sah'],
  ['Benar', 'Salah'],
  ['Salah', 'Benar'],
  ['Tidak benar', 'Benar'],
  ['Ditolak', 'Disetujui'],
  ['Gagal', 'Lulus'],
  ['Jakarta', null],
])('answers %s otherwise with %s', (label, other) => {
  expect(otherAnswer(label)).toBe(other);
});
