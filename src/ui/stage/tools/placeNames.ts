/** How the places of text on the form are called, several in one breath. */
import { sheetChoice } from '../../../model/sheet.ts';
import type { Sop } from '../../../model/sop.ts';
import { BACK_ROW, FORM } from '../../../words.ts';
import type { TextPlace } from './legibility.ts';

/** "Kolom Kegiatan, Waktu; label panah": the columns first, by the names that the form gives them. */
export function placeNames(places: readonly TextPlace[], { sheet }: Sop): string {
  const labels = sheetChoice(sheet, 'columnLabels');
  const isColumn = (place: TextPlace) => !(place in BACK_ROW.places);
  const columns = places.filter(isColumn).map((place) => {
    const column = place as Exclude<TextPlace, keyof typeof BACK_ROW.places>;
    return (column === 'number' ? undefined : labels[column]) ?? FORM[column];
  });
  const others = places
    .filter((place) => !isColumn(place))
    .map((place) => BACK_ROW.places[place as keyof typeof BACK_ROW.places]);
  const all = [
    ...(columns.length > 0 ? [`${BACK_ROW.column} ${columns.join(', ')}`] : []),
    ...others,
  ].join('; ');
  return all.charAt(0).toUpperCase() + all.slice(1);
}
