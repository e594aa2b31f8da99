/** A drawn example in words, for those who don't see the drawing. */
import { GUIDE } from '../../guideWords.ts';
import { actorById, flowsFrom, symbolPlace } from '../../model/lookup.ts';
import type { Activity, Sop } from '../../model/sop.ts';
import { FORM, identityName, SPOKEN } from '../../words.ts';
import type { Shown } from './excerpt.ts';

/** What the picture shows: its rows with their symbols and ways on, or the fields of the identity that are meant. */
export function saidOf({ sop, at, field }: Shown): string {
  const fields = { ...sop.identity, ...sop.identity.approval } as unknown as Record<
    string,
    unknown
  >;
  const meant = at.filter((place) => place in fields);
  if (meant.length > 0)
    return GUIDE.drawnIdentity(
      meant.map((field) => `${identityName(field)} ${[fields[field]].flat().join(', ') || '-'}`),
    );
  const column = field === undefined || field === 'lanes' || field === 'description' ? null : field;
  return GUIDE.drawn(
    sop.actors.map(({ name }) => name),
    sop.activities.map((activity, row) => {
      const said = saidRow(sop, activity, row);
      return column ? `${said}, ${FORM[column]} ${activity[column] || '-'}` : said;
    }),
  );
}

function saidRow(sop: Sop, activity: Activity, row: number): string {
  const nameOf = (actor: string) => actorById(sop, actor)?.name ?? '';
  const symbols = activity.symbols.map(({ id, actor, kind }) => {
    const exits = flowsFrom(sop, id).flatMap(({ to, label }) => {
      const target = symbolPlace(sop, to);
      if (!target) return [];
      const { activity: other, row: at, symbol } = target;
      const where = other.symbols.length > 1 ? `${at + 1} ${nameOf(symbol.actor)}` : `${at + 1}`;
      return [SPOKEN.exitTo(label, where)];
    });
    return [nameOf(actor), SPOKEN.symbolRoles[kind], ...exits].join(' ');
  });
  return GUIDE.drawnRow(row + 1, symbols.join(' dan '), activity.description);
}
