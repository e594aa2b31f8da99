/** Putting another text in the place of one that was found, in one place or everywhere. */
import { toIsoDate } from '../model/dates.ts';
import {
  findText,
  type Match,
  type TextAt,
  type TextPlace,
  type TextQuery,
} from '../model/findText.ts';
import { IDENTITY_LISTS, type IdentityList, type Sop } from '../model/sop.ts';
import { longDate } from '../words.ts';
import { setActivityText } from './activities.ts';
import { setActorGroup, setActorName } from './actors.ts';
import { setFlowLabel } from './flows.ts';
import { setApprovalField, setIdentityField, setIdentityList } from './identity.ts';
import { setColumnLabel } from './sheet.ts';
import { setSymbolLabel } from './symbols.ts';

/** The document with the new text in place of every match. */
export const replaceText = (sop: Sop, query: TextQuery, fresh: string): Sop =>
  replaceMatches(sop, findText(sop, query), fresh);

/** The same for some of the matches, as they were found in this document. */
export function replaceMatches(sop: Sop, matches: readonly Match[], fresh: string): Sop {
  const byText = new Map<string, Match[]>();
  for (const match of matches) {
    const key = JSON.stringify(match.place);
    byText.set(key, [...(byText.get(key) ?? []), match]);
  }
  const texts = [...byText.values()].flatMap(([first, ...others]) =>
    first ? [{ place: first.place, text: withFresh(first.text, [first, ...others], fresh) }] : [],
  );
  const changed = texts.reduce(
    (it, { place, text }) => (place.in === 'list' ? it : writeAt(it, place, text)),
    sop,
  );
  return IDENTITY_LISTS.reduce((it, list) => writeList(it, list, texts), changed);
}

/** All items of a list at once: one that becomes blank goes, and would move those behind it. */
function writeList(sop: Sop, list: IdentityList, texts: readonly TextAt[]): Sop {
  const fresh = texts.flatMap(({ place, text }) =>
    place.in === 'list' && place.list === list ? [[place.item, text] as const] : [],
  );
  if (fresh.length === 0) return sop;
  const byItem = new Map(fresh);
  const items = sop.identity[list].map((text, item) => byItem.get(item) ?? text);
  return setIdentityList(sop, list, items);
}

function withFresh(text: string, matches: readonly Match[], fresh: string): string {
  let end = 0;
  const parts = matches.map((match) => {
    const part = text.slice(end, match.start) + fresh;
    end = match.end;
    return part;
  });
  return parts.join('') + text.slice(end);
}

function writeAt(sop: Sop, place: Exclude<TextPlace, { in: 'list' }>, text: string): Sop {
  switch (place.in) {
    case 'identity':
      return setIdentityField(sop, place.field, storedText(text));
    case 'approval':
      return setApprovalField(sop, place.field, text);
    case 'heading':
      return setColumnLabel(sop, place.column, text);
    case 'group':
      return groupOf(sop, place.actor).reduce((it, id) => setActorGroup(it, id, text), sop);
    case 'actor':
      return setActorName(sop, place.id, text);
    case 'cell':
      return setActivityText(sop, place.activity, place.field, text);
    case 'symbol':
      return setSymbolLabel(sop, place.id, text);
    case 'flow':
      return setFlowLabel(sop, place.id, text);
  }
}

/** A date that is read as it is written is stored as the file has it; any other text as it is. */
function storedText(text: string): string {
  const date = toIsoDate(text);
  return longDate(date) === text ? date : text;
}

/** The lanes under one head, by the first of them. */
function groupOf({ actors }: Sop, first: string): readonly string[] {
  const start = actors.findIndex(({ id }) => id === first);
  const group = actors[start]?.group;
  const next = actors.findIndex((actor, i) => i > start && actor.group !== group);
  return actors.slice(start, next < 0 ? undefined : next).map(({ id }) => id);
}
