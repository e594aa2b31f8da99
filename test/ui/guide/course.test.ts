/** The course holds all rules, each once, and what it gives to try is wrong as its chapter says. */
import { describe, expect, it } from 'vitest';
import { COURSE } from '../../../src/guideWords.ts';
import { readSop } from '../../../src/model/file.ts';
import { writeSop } from '../../../src/model/writeFile.ts';
import { checkSop } from '../../../src/rules/check.ts';
import { sopOf } from '../../../src/rules/example.ts';
import { SEVERITIES } from '../../../src/rules/severities.ts';
import { CHAPTERS, chapterOf } from '../../../src/ui/guide/chapters.ts';
import { EXERCISES } from '../../../src/ui/guide/exercises.ts';

it('every rule belongs to one chapter', () => {
  const inChapters = CHAPTERS.flatMap(({ rules }) => rules);
  expect([...inChapters].sort()).toEqual(SEVERITIES.map(([{ id }]) => id).sort());
});

describe.each(CHAPTERS.map((chapter) => [chapter.id, chapter] as const))('%s', (id, chapter) => {
  const exercise = sopOf(EXERCISES[id]);
  const findings = checkSop(exercise);

  it('says of each of its figures what it shows', () => {
    expect(COURSE[id].captions).toHaveLength(chapter.figures.length);
  });

  it('draws nothing as good that is found fault with', () => {
    const good = chapter.figures.filter(({ tone }) => tone !== 'bad');
    const grave = good.flatMap(({ example }) =>
      checkSop(sopOf(example)).filter(({ severity }) => severity !== 'hint'),
    );
    expect(grave.map(({ message }) => message)).toEqual([]);
  });

  it('gives an SOP to try that can be kept', () => {
    expect(readSop(writeSop(exercise))).toEqual({ ok: true, sop: exercise, repairs: [] });
  });

  // Pages are the app's own work: there, one looks on.
  if (id !== 'pages')
    it('gives something to put right, and in no other chapter', () => {
      const chapters = new Set(
        findings
          .filter(({ rule, severity }) => severity !== 'hint' || chapterOf(rule) === chapter)
          .map(({ rule }) => chapterOf(rule)?.id),
      );
      if (id === 'review') expect(chapters.size).toBeGreaterThan(3);
      else expect([...chapters]).toEqual([id]);
    });
});
