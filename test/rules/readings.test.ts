/** A row is read by the pelaksana of its SOP, also where these have changed and the row has not. */
import { expect, it } from 'vitest';
import type { Sop } from '../../src/model/sop.ts';
import { actorInDescription } from '../../src/rules/actor-in-description.ts';
import { inRow, sopOf } from '../../src/rules/example.ts';
import { UNMEASURED } from '../../src/rules/pageFacts.ts';

const SOP = sopOf(inRow('Melati menyerahkan surat kepada Sekretaris'));
const named = (name: string): Sop => ({
  ...SOP,
  actors: SOP.actors.map((actor) => (actor.id === 'a2' ? { ...actor, name } : actor)),
});
const said = (sop: Sop) =>
  actorInDescription.check(sop, UNMEASURED).map(({ message, fix }) => [message, fix?.does]);

it('knows a pelaksana by the name that the column has now', () => {
  const found = [
    [
      'Kegiatan 2: uraian menyebut “Melati”; pelaksana sudah ditunjukkan oleh kolomnya.',
      'Mengganti uraian menjadi “Menyerahkan surat kepada Sekretaris”.',
    ],
  ];
  expect(said(named('Anggrek'))).toEqual([]);
  expect(said(named('Melati'))).toEqual(found);
  expect(said(named('Anggrek'))).toEqual([]);
});

it('goes on knowing whose column it is when these change places', () => {
  const sop = named('Melati');
  expect(said({ ...sop, actors: [...sop.actors].reverse() })[0]?.[0]).toContain('“Melati”;');
  const elsewhere = { ...sop, actors: [...sop.actors, { id: 'a3', name: 'Anggrek' }] };
  expect(
    said({
      ...elsewhere,
      activities: sop.activities.map((row) => ({
        ...row,
        symbols: row.symbols.map((symbol) => ({ ...symbol, actor: 'a3' })),
      })),
    })[0]?.[0],
  ).toBe('Kegiatan 2: uraian menyebut “Melati”, sedangkan simbolnya berada pada kolom “Anggrek”.');
});
