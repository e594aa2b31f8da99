/** Going from match to match: each is selected and brought into sight. */
import { layoutSop } from '../../layout/layoutSop.ts';
import { findText, type Match } from '../../model/findText.ts';
import type { Sop } from '../../model/sop.ts';
import type { Editor } from '../../store/editor.ts';
import type { Search } from '../../store/session.ts';
import { PX } from '../canvas/view.ts';
import type { Desk } from '../editorContext.tsx';
import { placeRegion, selectionAt } from './placeRegion.ts';

/** What the bar covers at the top of the canvas, beyond what is kept free there anyway, px. */
const BAR = 60;

let found: {
  readonly sop: Sop;
  readonly query: Search['query'];
  readonly matches: readonly Match[];
} | null = null;

/** The matches of a search; asked for by several at each change. */
export function matchesOf(sop: Sop, { query }: Search): readonly Match[] {
  if (found?.sop !== sop || found.query !== query)
    found = { sop, query, matches: findText(sop, query) };
  return found.matches;
}

/** Shows one of the matches, counted round and round. */
export function showMatch(editor: Editor, { view }: Desk, search: Search): void {
  const sop = editor.sop();
  const matches = matchesOf(sop, search);
  const at = matches.length === 0 ? 0 : (search.at + matches.length) % matches.length;
  editor.search({ ...search, at });
  const match = matches[at];
  if (!match) return;
  editor.select(selectionAt(match.place));
  const region = placeRegion(layoutSop(sop), match.place);
  if (!region) return;
  const { rect } = region;
  const above = BAR / (PX * view.port().zoom);
  view.reveal({ ...rect, y: rect.y - above, height: rect.height + above });
}

/** Shows the next or the previous match. */
export function stepMatch(editor: Editor, desk: Desk, step: 1 | -1): void {
  const { search } = editor.store.getState();
  if (search) showMatch(editor, desk, { ...search, at: search.at + step });
}
