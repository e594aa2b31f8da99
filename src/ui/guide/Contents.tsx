/** Isi panduan: the chapters with the rules of the open one, or the rules that were looked for. */
import { useState } from 'react';
import { COURSE, GUIDE } from '../../guideWords.ts';
import { CHAPTERS } from './chapters.ts';
import { chapterAt, isSame, type Place, rulesWith, titleOf } from './place.ts';

interface ContentsProps {
  readonly place: Place;
  readonly onGo: (place: Place) => void;
}

export function Contents({ place, onGo }: ContentsProps) {
  const [words, setWords] = useState('');
  const isSearching = words.trim() !== '';
  const found = isSearching ? rulesWith(words) : [];
  const said = found.length > 0 ? GUIDE.found(found.length) : GUIDE.none;
  return (
    <nav className="guide-contents" aria-label={GUIDE.contents}>
      <input
        className="field"
        type="search"
        aria-label={GUIDE.search}
        placeholder={GUIDE.search}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p className="found" aria-live="polite">
        {isSearching ? said : ''}
      </p>
      {isSearching ? (
        <ul className="guide-rules">
          {found.map((rule) => (
            <Entry key={rule} to={{ rule }} place={place} onGo={onGo} />
          ))}
        </ul>
      ) : (
        <Chapters place={place} onGo={onGo} />
      )}
    </nav>
  );
}

function Chapters({ place, onGo }: ContentsProps) {
  const open = chapterAt(place);
  return (
    <ul>
      <Entry to="start" place={place} onGo={onGo} />
      {CHAPTERS.map((chapter, i) => (
        <Entry
          key={chapter.id}
          to={{ chapter: chapter.id }}
          label={`${i + 1}. ${COURSE[chapter.id].title}`}
          place={place}
          onGo={onGo}
        >
          {chapter === open && chapter.rules.length > 0 && (
            <ul className="guide-rules">
              {chapter.rules.map((rule) => (
                <Entry key={rule} to={{ rule }} place={place} onGo={onGo} />
              ))}
            </ul>
          )}
        </Entry>
      ))}
    </ul>
  );
}

interface EntryProps extends ContentsProps {
  readonly to: Place;
  readonly label?: string;
  readonly children?: React.ReactNode;
}

const Entry = ({ to, label = titleOf(to), place, onGo, children }: EntryProps) => (
  <li>
    <button
      type="button"
      aria-current={isSame(to, place) ? 'page' : undefined}
      onClick={() => onGo(to)}
    >
      {label}
    </button>
    {children}
  </li>
);
