import { describe, expect, it } from 'vitest';
import { describeChange } from '../../src/commands/describeChange.ts';
import { listChanges } from '../../src/commands/listChanges.ts';
import { setImplementation, setReviewAnswer, setReviewText } from '../../src/commands/review.ts';
import { writeSop } from '../../src/model/writeFile.ts';
import { sop } from './notation.ts';
import { run, runIdle } from './promises.ts';

const TWO = sop('A', ['A:(s1)', 'A:(s2)'], 's1>s2');

describe('the evaluation', () => {
  it('keeps answers in the order of the form, however they are given', () => {
    const last = run(TWO, (it) => setReviewAnswer(it, 'synergy', { answer: 'no' }));
    const both = run(last, (it) => setReviewAnswer(it, 'performance', { note: 'Belum diukur' }));
    expect(both.review?.answers).toEqual([
      { question: 'performance', answer: '', note: 'Belum diukur' },
      { question: 'synergy', answer: 'no', note: '' },
    ]);
    runIdle(both, (it) => setReviewAnswer(it, 'synergy', { answer: 'no' }));
    runIdle(both, (it) => setReviewAnswer(it, 'roles', { answer: '', note: '' }));
  });

  it('changes one answer and leaves its note', () => {
    const noted = setReviewAnswer(TWO, 'roles', { answer: 'no', note: 'Loket 2 kosong' });
    const mended = run(noted, (it) => setReviewAnswer(it, 'roles', { answer: 'yes' }));
    expect(mended.review?.answers).toEqual([
      { question: 'roles', answer: 'yes', note: 'Loket 2 kosong' },
    ]);
  });
});

describe('the monitoring', () => {
  it('keeps dates as the file keeps them', () => {
    const dated = run(TWO, (it) => setReviewText(it, 'monitored', '5 Januari 2026'));
    expect(dated.review).toEqual({ monitored: '2026-01-05' });
    runIdle(dated, (it) => setReviewText(it, 'monitored', '2026-01-05'));
  });

  it('says how the SOP is applied, or does not', () => {
    const poor = run(TWO, (it) => setImplementation(it, 'poor'));
    expect(poor.review).toEqual({ implementation: 'poor' });
    expect(run(poor, (it) => setImplementation(it, null))).toEqual(TWO);
  });
});

it('leaves no trace once it is emptied, and every step has a name', () => {
  const filled = setReviewAnswer(setReviewText(TWO, 'notes', 'Lancar'), 'roles', { answer: 'yes' });
  expect(describeChange(TWO, filled)).toBe('Mengisi reviu');
  expect(listChanges(TWO, filled)).toEqual(['Reviu berubah']);
  const emptied = setReviewAnswer(setReviewText(filled, 'notes', ''), 'roles', { answer: '' });
  expect(writeSop(emptied)).toBe(writeSop(TWO));
  runIdle(TWO, (it) => setReviewText(it, 'notes', ''));
});
