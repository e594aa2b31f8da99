/** Panduan: the course on the method and the help pages of the rules, to be read beside one's own work. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { COURSE, GUIDE, INTRODUCTION, WEIGHTS } from '../../guideWords.ts';
import { ruleById } from '../../rules/severities.ts';
import { SEVERITY } from '../../words.ts';
import { Dialog } from '../Dialog.tsx';
import { ChapterPage, RuleLinks } from './ChapterPage.tsx';
import { Contents } from './Contents.tsx';
import { CHAPTERS } from './chapters.ts';
import { chapterAt, chapterNumber, neighbours, type Place, titleOf } from './place.ts';
import { RulePage } from './RulePage.tsx';
import './guide.css';

export function GuideDialog({ rule }: { rule?: string | undefined }) {
  const [place, setPlace] = useState<Place>(rule && ruleById(rule) ? { rule } : 'start');
  const body = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // A page is read from its heading, by eyes as by ears; on a small screen the contents stand above it.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    page.current?.scrollTo({ top: 0 });
    if (place === 'start') body.current?.scrollTo({ top: 0 });
    else page.current?.scrollIntoView({ block: 'start' });
  }, [place]);
  const toContents = () => {
    body.current?.scrollTo({ top: 0 });
    body.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  };
  const chapter = chapterAt(place);
  return (
    <Dialog title={GUIDE.title} className="guide" focusAfter={rule ? 'opener' : 'sheet'}>
      <div ref={body} className="guide-body">
        <Contents place={place} onGo={setPlace} />
        <article ref={page} aria-label={titleOf(place)}>
          {chapter && place !== 'start' && (
            <p className="guide-where">
              <button type="button" className="to-contents" onClick={toContents}>
                {GUIDE.contents}
              </button>
              {chapterNumber(chapter)}
              {'rule' in place && (
                <>
                  {' · '}
                  <button type="button" onClick={() => setPlace({ chapter: chapter.id })}>
                    {COURSE[chapter.id].title}
                  </button>
                </>
              )}
            </p>
          )}
          <h3 ref={heading} tabIndex={-1}>
            {titleOf(place)}
          </h3>
          <Page place={place} onGo={setPlace} />
          <Turn place={place} onGo={setPlace} />
        </article>
      </div>
    </Dialog>
  );
}

function Page({ place, onGo }: { place: Place; onGo: (place: Place) => void }) {
  const chapter = chapterAt(place);
  if (place === 'start' || !chapter) return <Start onGo={onGo} />;
  const rule = 'rule' in place ? ruleById(place.rule) : undefined;
  return rule ? (
    <RulePage key={rule.id} rule={rule} />
  ) : (
    <ChapterPage key={chapter.id} chapter={chapter} onGo={onGo} />
  );
}

const Start = ({ onGo }: { onGo: (place: Place) => void }) => (
  <>
    {INTRODUCTION.map((text) => (
      <p key={text}>{text}</p>
    ))}
    <button
      type="button"
      className="button primary"
      onClick={() => onGo({ chapter: CHAPTERS[0]?.id ?? 'symbols' })}
    >
      {GUIDE.begin}
    </button>
    <h4>{GUIDE.weights}</h4>
    <ul>
      {(['error', 'warning', 'hint'] as const).map((severity) => (
        <li key={severity}>
          <strong>{SEVERITY[severity]}:</strong> {WEIGHTS[severity]}
        </li>
      ))}
    </ul>
    <h4>{GUIDE.allRules}</h4>
    <div className="all-rules">
      {CHAPTERS.filter(({ rules }) => rules.length > 0).map((chapter) => (
        <section key={chapter.id}>
          <h5>{COURSE[chapter.id].title}</h5>
          <RuleLinks rules={chapter.rules} onGo={onGo} />
        </section>
      ))}
    </div>
  </>
);

/** Leaves forwards and back. */
function Turn({ place, onGo }: { place: Place; onGo: (place: Place) => void }) {
  const { previous, next } = neighbours(place);
  return (
    <nav className="guide-turn" aria-label={GUIDE.turn}>
      {previous !== undefined && (
        <button type="button" className="button outlined" onClick={() => onGo(previous)}>
          <ChevronLeft size={16} aria-hidden="true" />
          <span>
            <small>{GUIDE.previous}</small> {titleOf(previous)}
          </span>
        </button>
      )}
      {next !== undefined && (
        <button type="button" className="button outlined next" onClick={() => onGo(next)}>
          <span>
            <small>{GUIDE.next}</small> {titleOf(next)}
          </span>
          <ChevronRight size={16} aria-hidden="true" />
        </button>
      )}
    </nav>
  );
}
