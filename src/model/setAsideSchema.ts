/** Reading the findings of a file that someone set aside. */
import { FILE_PLACES, MENDED } from '../words.ts';
import { extraAt, listAt, report, type Spot, spotsIn, textAt, toText, valueAt } from './reader.ts';
import { KEYS } from './records.ts';
import type { SetAside } from './sop.ts';

/** Those of a file; one that names no rule or no place means nothing, and is dropped and reported. */
export function readSetAside(spot: Spot): readonly SetAside[] {
  if (valueAt(spot, 'setAside') === undefined) return [];
  const list = listAt(spot, 'setAside', FILE_PLACES.setAside);
  return spotsIn(list, spot.repairs, FILE_PLACES.setAsideItem).flatMap(readOne);
}

function readOne(spot: Spot): readonly SetAside[] {
  const { rule, at } = spot.record;
  if (typeof rule !== 'string' || rule === '' || !Array.isArray(at) || at.length === 0) {
    report(spot, '', MENDED.dropped);
    return [];
  }
  const read = {
    rule: textAt(spot, 'rule', FILE_PLACES.rule),
    at: at.map((place) => toText(spot, place, FILE_PLACES.place)),
    reason: textAt(spot, 'reason', FILE_PLACES.reason),
  };
  return [{ ...read, ...extraAt(spot, KEYS.setAside) }];
}
