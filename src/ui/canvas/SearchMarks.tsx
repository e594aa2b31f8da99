/** What is looked for, lit where it is found. Never printed. */
import { memo } from 'react';
import type { Rect } from '../../geometry/geometry.ts';
import type { SopLayout } from '../../layout/sopLayout.ts';
import { textMarks } from '../../layout/textMarks.ts';
import { type Match, patternOf, type TextPlace } from '../../model/findText.ts';
import type { Search } from '../../store/session.ts';
import { useEditorState, useLayout, useSop } from '../editorContext.tsx';
import { placeRegion, selectionAt } from '../search/placeRegion.ts';
import { matchesOf } from '../search/seeking.ts';
import { boxStyle } from './overlayParts.tsx';

/** As many texts as are lit at once; a word that stands in more is too common to be looked for by eye. */
const MOST = 400;

export function SearchMarks() {
  const search = useEditorState((state) => state.search);
  const layout = useLayout();
  const sop = useSop();
  return search && <Marks layout={layout} search={search} matches={matchesOf(sop, search)} />;
}

interface MarksProps {
  readonly layout: SopLayout;
  readonly search: Search;
  readonly matches: readonly Match[];
}

const Marks = memo(function Marks({ layout, search, matches }: MarksProps) {
  const pattern = patternOf(search.query);
  if (!pattern) return null;
  return [...byRegion(matches)].slice(0, MOST).flatMap(([key, { place, numbers }]) => {
    const rects = marksAt(layout, place, pattern);
    const isEach = rects.length === numbers.length;
    return rects.map((rect, i) => {
      const isShown = isEach ? numbers[i] === search.at : numbers.includes(search.at);
      const name = isShown ? 'mark shown' : 'mark';
      return <div key={`${key} ${rect.x} ${rect.y}`} className={name} style={boxStyle(rect)} />;
    });
  });
});

/** The matches by the part of the sheet that they are drawn in, with their numbers. */
function byRegion(matches: readonly Match[]) {
  const regions = new Map<string, { place: TextPlace; numbers: number[] }>();
  matches.forEach(({ place }, number) => {
    const isInHead = place.in === 'group' || place.in === 'heading';
    const key = JSON.stringify(isInHead ? place : selectionAt(place));
    const known = regions.get(key);
    if (known) known.numbers.push(number);
    else regions.set(key, { place, numbers: [number] });
  });
  return regions;
}

function marksAt(layout: SopLayout, place: TextPlace, pattern: RegExp): readonly Rect[] {
  const region = placeRegion(layout, place);
  if (!region) return [];
  const marks = region.text ? textMarks(region.text, pattern) : [];
  return marks.length > 0 ? marks : [region.rect];
}
