/** The thread at the edge of the stage: every activity a stitch, pages apart, where we are; a press leads there. */
import { useEffect, useRef } from 'react';
import { layoutSop } from '../../layout/layoutSop.ts';
import type { Sop } from '../../model/sop.ts';
import { type Show, sceneOf } from '../../store/show.ts';
import { roundsOf } from '../../walk/walk.ts';
import { SHOWING } from '../../words.ts';
import { useEditor, useSop } from '../editorContext.tsx';
import { keepFocus } from './keepFocus.ts';
import { jumpShowing } from './showing.ts';
import './thread.css';

/** With more activities than this the stitches are too low for their numbers. */
const MOST_NUMBERED = 16;

export function Thread({ show }: { show: Show }) {
  const sop = useSop();
  const editor = useEditor();
  const pages = pagesOf(sop);
  const isNumbered = sop.activities.length <= MOST_NUMBERED;
  const nav = useRef<HTMLElement>(null);
  const [first] = show.lit;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another row is lit
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [first]);
  let row = 0;
  return (
    <nav
      ref={nav}
      className={isNumbered ? 'thread numbered' : 'thread'}
      aria-label={SHOWING.thread}
      onPointerDown={keepFocus}
    >
      {pages.map((activities) => (
        <ol key={activities[0]} style={{ flexGrow: activities.length }}>
          {activities.map((id) => {
            row++;
            return (
              <li key={id} className={stateOf(show, id)}>
                <button
                  type="button"
                  tabIndex={show.lit.includes(id) ? 0 : -1}
                  aria-label={SHOWING.threadRow(row, descriptionOf(sop, row))}
                  aria-current={show.lit.includes(id) ? 'step' : undefined}
                  onClick={() => jumpShowing(editor, id)}
                >
                  {isNumbered && row}
                </button>
              </li>
            );
          })}
        </ol>
      ))}
    </nav>
  );
}

const descriptionOf = (sop: Sop, row: number): string => sop.activities[row - 1]?.description ?? '';

function stateOf(show: Show, id: string): string {
  if (show.lit.includes(id)) return 'lit';
  const scene = sceneOf(show);
  if (scene.kind === 'build') return '';
  return roundsOf(scene.walk, id) > 0 ? 'past' : '';
}

/** The activities of each page, by their ids; a row over two pages is on its first. */
function pagesOf(sop: Sop): readonly (readonly string[])[] {
  return layoutSop(sop).pages.flatMap((page) => {
    if (page.kind === 'identity') return [];
    const ids = page.rows.filter(({ first }) => first).map(({ activity }) => activity);
    return ids.length > 0 ? [ids] : [];
  });
}
