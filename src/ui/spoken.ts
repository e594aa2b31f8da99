/** The form in words, for ears: a sentence that says what is selected. */
import {
  actorById,
  flowById,
  flowsFrom,
  flowsTo,
  openExits,
  rowNumber,
  type SymbolPlace,
  symbolPlace,
} from '../model/lookup.ts';
import type { Flow, Sop } from '../model/sop.ts';
import type { Selection } from '../store/session.ts';
import { FORM, identityName, SAY, SPOKEN } from '../words.ts';
import { selectedText } from './selecting.ts';

/** Where the work goes from a symbol: `Ya ke 4`, `bersama Kasubbag`. */
function saidExits(sop: Sop, { symbol, row }: SymbolPlace): readonly string[] {
  const nameOf = (actor: string) => actorById(sop, actor)?.name ?? '';
  const told = (other: string, say: (where: string) => string) => {
    const target = symbolPlace(sop, other);
    if (!target) return [];
    return [say(target.row === row ? nameOf(target.symbol.actor) : String(target.row + 1))];
  };
  return [
    ...flowsFrom(sop, symbol.id).flatMap(({ to, label, kind }) =>
      told(to, (where) => (kind === 'joint' ? SPOKEN.joined(where) : SPOKEN.exitTo(label, where))),
    ),
    ...flowsTo(sop, symbol.id).flatMap(({ from, kind }) =>
      kind === 'joint' ? told(from, SPOKEN.joined) : [],
    ),
    ...openExits(sop, symbol).map(SPOKEN.openExit),
  ];
}

/** What a person chose about how a flow is drawn, in words. */
function saidHints({ exit, entry, lane, gutter }: Flow, nameOf: (actor: string) => string) {
  return [
    exit === undefined ? [] : SAY.exit(exit),
    entry === undefined ? [] : SAY.entry(entry),
    lane === undefined ? [] : SAY.lane(nameOf(lane), gutter),
  ]
    .flat()
    .map((said) => said.charAt(0).toLowerCase() + said.slice(1));
}

/** A sentence that says what is selected, for ears. */
export function describeSelection(sop: Sop, selection: Selection): string {
  const nameOf = (actor: string) => actorById(sop, actor)?.name ?? '';
  const numberOf = (symbol: string) => String((symbolPlace(sop, symbol)?.row ?? -1) + 1);
  switch (selection.kind) {
    case 'cell':
      return SPOKEN.cell(
        rowNumber(sop, selection.activity),
        FORM[selection.column],
        selectedText(sop, selection),
      );
    case 'place':
      return SPOKEN.place(rowNumber(sop, selection.activity), nameOf(selection.actor));
    case 'symbol': {
      const place = symbolPlace(sop, selection.id);
      if (!place) return '';
      return SPOKEN.symbol({
        row: place.row + 1,
        rows: sop.activities.length,
        description: place.activity.description,
        lane: nameOf(place.symbol.actor),
        kind: SPOKEN.symbolRoles[place.symbol.kind],
        exits: saidExits(sop, place),
      });
    }
    case 'flow': {
      const flow = flowById(sop, selection.id);
      if (!flow) return '';
      return SPOKEN.flow(
        numberOf(flow.from),
        numberOf(flow.to),
        flow.label,
        saidHints(flow, nameOf),
      );
    }
    case 'actor':
      return SPOKEN.actor(
        sop.actors.findIndex(({ id }) => id === selection.id) + 1,
        nameOf(selection.id),
      );
    case 'block': {
      const isRows = selection.from.column === 'number' || selection.to.column === 'number';
      const columns = [selection.from, selection.to].map(({ column }) => FORM[column]);
      const rows = [selection.from, selection.to].map(({ activity }) => rowNumber(sop, activity));
      return SPOKEN.block(
        rows.toSorted((a, b) => a - b),
        isRows ? [] : [...new Set(columns)],
      );
    }
    case 'identity':
      return SPOKEN.identity(identityName(selection.field), selectedText(sop, selection));
  }
}
