/** The thread at the edge of the stage: the activities as stitches, pages apart, where we are; a press leads there. */
import { memo } from 'react';
import { flowPages } from '../../layout/sheet.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import { rowNumber } from '../../model/lookup.ts';
import type { Sop } from '../../model/sop.ts';
import { type Show, sceneOf } from '../../store/show.ts';
import { roundsOf } from '../../walk/walk.ts';
import { SHOWING } from '../../words.ts';
import { useEditor, useLayout, useSop } from '../editorContext.tsx';
import { keepFocus } from './keepFocus.ts';
import { jumpShowing } from './showing.ts';
import { type Stitch, stitchesOf } from './stitches.ts';
import './thread.css';

/** With more pages than this they stand as close as what is on them. */
const MOST_APART = 8;

/** Remembered, as all it shows comes from the show and the document. */
export const Thread = memo(function Thread({ show }: { show: Show }) {
  const pages = stitchesOf(pagesOf(useLayout()));
  return (
    <nav
      className={pages.length > MOST_APART ? 'thread close' : 'thread'}
      aria-label={SHOWING.thread}
      onPointerDown={keepFocus}
    >
      {pages.map((stitches) => (
        <ol key={stitches[0]?.activities[0]} style={{ flexGrow: stitches.length }}>
          {stitches.map((stitch) => (
            <StitchOf key={stitch.activities[0]} show={show} stitch={stitch} />
          ))}
        </ol>
      ))}
    </nav>
  );
});

/** Numbered by its first activity, or by the one that is lit; pressed again it leads to the next one that it holds. */
function StitchOf({ show, stitch }: { show: Show; stitch: Stitch }) {
  const sop = useSop();
  const editor = useEditor();
  const { activities } = stitch;
  const lit = activities.find((id) => show.lit.includes(id));
  const [first] = activities;
  const next = lit === undefined ? first : (activities[activities.indexOf(lit) + 1] ?? first);
  return (
    <li className={stateOf(show, activities)}>
      <button
        type="button"
        tabIndex={lit === undefined ? -1 : 0}
        aria-label={nameOf(sop, stitch)}
        aria-current={lit === undefined ? undefined : 'step'}
        onClick={() => next !== undefined && jumpShowing(editor, next)}
      >
        {rowNumber(sop, lit ?? first ?? '')}
      </button>
    </li>
  );
}

function nameOf(sop: Sop, { activities, page }: Stitch): string {
  const rows = activities.map((id) => rowNumber(sop, id));
  const [first = 0, last = first] = [rows[0], rows.at(-1)];
  return first === last
    ? SHOWING.threadRow(first, sop.activities[first - 1]?.description ?? '')
    : SHOWING.threadRows(first, last, page + 1);
}

function stateOf(show: Show, activities: readonly string[]): string {
  if (activities.some((id) => show.lit.includes(id))) return 'lit';
  const scene = sceneOf(show);
  if (scene.kind === 'build') return '';
  return activities.some((id) => roundsOf(scene.walk, id) > 0) ? 'past' : '';
}

/** The activities of each page, by their ids; a row over two pages is on its first. */
const pagesOf = (layout: SopLayout): readonly (readonly string[])[] =>
  flowPages(layout)
    .map(({ rows }) => rows.filter(({ first }) => first).map(({ activity }) => activity))
    .filter(({ length }) => length > 0);
