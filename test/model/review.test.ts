import { describe, expect, it } from 'vitest';
import { readSop } from '../../src/model/file.ts';
import { addMonths, proposedDate } from '../../src/model/review.ts';
import { EMPTY_SOP, type Sop } from '../../src/model/sop.ts';
import { writeSop } from '../../src/model/writeFile.ts';

const effective = (date: string): Sop => ({
  ...EMPTY_SOP,
  identity: { ...EMPTY_SOP.identity, effective: date },
});

describe('the next review', () => {
  it('is proposed from when the SOP took effect, a year and half a year later', () => {
    const sop = effective('2025-06-02');
    expect(proposedDate(sop, 'evaluation', '2025-06-03')).toBe('2026-06-02');
    expect(proposedDate(sop, 'monitoring', '2025-06-03')).toBe('2025-12-02');
  });

  it('is counted from the last one where there is one', () => {
    const sop = {
      ...effective('2025-06-02'),
      review: { monitored: '2026-02-10', evaluated: 'lusa' },
    };
    expect(proposedDate(sop, 'monitoring', '2025-06-03')).toBe('2026-08-10');
    expect(proposedDate(sop, 'evaluation', '2025-06-03')).toBe('2026-06-02');
    expect(proposedDate(sop, 'evaluation', '2031-01-15')).toBe('2031-06-02');
    expect(proposedDate(sop, 'evaluation', '2031-06-02')).toBe('2031-06-02');
    expect(proposedDate(effective('segera'), 'evaluation', '2025-06-03')).toBeNull();
  });

  it.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
});

describe('in a file', () => {
  const read = (review: unknown) => {
    const result = readSop(JSON.stringify({ ...JSON.parse(writeSop(EMPTY_SOP)), review }));
    if (!result.ok) throw new Error(result.message);
    return result;
  };

  it('stands last of what is known, its keys in the order of the format', () => {
    const review = { actions: 'Pengingat', evaluated: '2026-01-12' };
    const text = writeSop({ ...EMPTY_SOP, review, extra: [['x-warna', 1]] });
    const file = JSON.parse(text) as { review: object };
    expect(Object.keys(file).slice(-3)).toEqual(['sheet', 'review', 'x-warna']);
    expect(Object.keys(file.review)).toEqual(['evaluated', 'actions']);
    const back = readSop(text);
    expect(back.ok && writeSop(back.sop)).toBe(text);
  });

  it.each([
    ['nothing', {}, []],
    ['an empty text', { notes: '' }, []],
    ['no record', 7, ['Reviu: rusak; diganti dengan isian kosong.']],
    ['no list', { answers: 7 }, ['Reviu, daftar jawaban: bukan daftar; dikosongkan.']],
    [
      'no question',
      { answers: [{ answer: 'yes' }] },
      ['Jawaban reviu ke-1: rusak dan tidak dapat dibaca; dibuang.'],
    ],
    [
      'an unknown word',
      { implementation: 'lumayan' },
      [expect.stringContaining('Reviu, penilaian terhadap penerapan')],
    ],
  ])('%s is no review, and told where something was lost', (_, review, repairs) => {
    const result = read(review);
    expect(result.sop).toEqual(EMPTY_SOP);
    expect(result.repairs).toEqual(repairs);
  });

  it('keeps what a newer program asks, and the rest of an answer that is no word of ours', () => {
    const answers = [
      { question: 'kelak', answer: 'yes', note: '' },
      { question: 'roles', answer: 'mungkin', note: 'Tanya lagi' },
    ];
    const result = read({ answers });
    expect(result.sop.review?.answers).toEqual([
      answers[0],
      { question: 'roles', answer: '', note: 'Tanya lagi' },
    ]);
    expect(result.repairs).toHaveLength(1);
  });
});
