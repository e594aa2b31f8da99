/** A chapter of the course: its text with drawings, its rules, and something to try. */
import { useMemo } from 'react';
import { COURSE, GUIDE } from '../../guideWords.ts';
import { sopOf } from '../../rules/example.ts';
import { ruleById } from '../../rules/severities.ts';
import type { Chapter, Figure } from './chapters.ts';
import { EXERCISES } from './exercises.ts';
import { FiveSymbols, Picture } from './Picture.tsx';
import { PractiseButton } from './PractiseButton.tsx';
import type { Place } from './place.ts';

export function ChapterPage({ chapter, onGo }: { chapter: Chapter; onGo: (place: Place) => void }) {
  const { text, captions, sure, exercise } = COURSE[chapter.id];
  return (
    <>
      {text.map((part) =>
        typeof part === 'string' ? (
          <p key={part}>{part}</p>
        ) : (
          <ul key={part[0]}>
            {part.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        ),
      )}
      {chapter.id === 'symbols' && <FiveSymbols />}
      {chapter.figures.map((figure, i) => (
        <ChapterFigure key={captions[i]} figure={figure} caption={captions[i] ?? ''} />
      ))}
      <section>
        <h4>{GUIDE.howSure}</h4>
        <p className="how-sure">{sure}</p>
      </section>
      <section>
        <h4>{GUIDE.practise}</h4>
        <p>{exercise}</p>
        <PractiseButton label={GUIDE.openExercise} sop={() => sopOf(EXERCISES[chapter.id])} />
      </section>
      {chapter.rules.length > 0 && (
        <section>
          <h4>{GUIDE.rulesOf}</h4>
          <RuleLinks rules={chapter.rules} onGo={onGo} />
        </section>
      )}
    </>
  );
}

function ChapterFigure({ figure, caption }: { figure: Figure; caption: string }) {
  const { example, tone } = figure;
  const shown = useMemo(() => ({ sop: sopOf(example), ...figure.shown }), [example, figure]);
  return (
    <figure className={`guide-figure ${tone}`}>
      <figcaption>{caption}</figcaption>
      <Picture shown={shown} tone={tone} />
    </figure>
  );
}

/** Rules by their titles, each a way to its page. */
export const RuleLinks = ({
  rules,
  onGo,
}: {
  rules: readonly string[];
  onGo: (place: Place) => void;
}) => (
  <ul className="rule-links">
    {rules.map((id) => (
      <li key={id}>
        <button type="button" onClick={() => onGo({ rule: id })}>
          {ruleById(id)?.title}
        </button>
      </li>
    ))}
  </ul>
);
