/** While someone edits on the stage: what is selected, large enough for the room to read along. */
import { useRef } from 'react';
import { activityById, actorById, rowNumber } from '../../model/lookup.ts';
import type { Sop } from '../../model/sop.ts';
import type { Selection } from '../../store/session.ts';
import { blankFields, type Show } from '../../store/show.ts';
import { FORM, SHOWING } from '../../words.ts';
import { useEditorState, useSop } from '../editorContext.tsx';
import { inOneLine } from './inOneLine.ts';
import { Turn } from './Turn.tsx';
import { useTurning } from './useTurning.ts';

export function Echo({ show }: { show: Show }) {
  const sop = useSop();
  // What is being typed is as large where it stands.
  const target = useEditorState(({ editing, selection }) => (editing ? null : selection));
  const said = target && spokenText(sop, target);
  // What the room is still to find out is not read to it.
  const isBlank =
    target?.kind === 'cell' &&
    show.lit.includes(target.activity) &&
    blankFields(sop, show).some((field) => field === target.column);
  const isSilent = !said || said.text === '' || isBlank;
  const card = useRef<HTMLDivElement>(null);
  const turning = useTurning(card, isSilent ? null : said.text);
  if (isSilent) return null;
  return (
    <div ref={card} className="stage-echo">
      <p>
        <span>{said.of}</span> {inOneLine(said.text)}
      </p>
      {turning.parts > 1 && <Turn {...turning} />}
    </div>
  );
}

function spokenText(
  sop: Sop,
  target: Selection,
): { readonly of: string; readonly text: string } | null {
  if (target.kind === 'actor')
    return { of: FORM.actors, text: actorById(sop, target.id)?.name ?? '' };
  if (target.kind !== 'cell' || target.column === 'number') return null;
  const row = rowNumber(sop, target.activity);
  const text = activityById(sop, target.activity)?.[target.column] ?? '';
  return { of: SHOWING.cellOf(FORM[target.column], row), text };
}
