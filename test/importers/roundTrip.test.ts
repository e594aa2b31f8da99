/** Any SOP, arranged as any office would and copied out of any program, is read back whole. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeSymbol } from '../../src/commands/symbols.ts';
import { readHtmlTables } from '../../src/importers/htmlTables.ts';
import { readTextTable } from '../../src/importers/textTable.ts';
import { NO_CHOICES, understand } from '../../src/importers/understand.ts';
import type { Sop } from '../../src/model/sop.ts';
import { searched } from '../runs.ts';
import {
  arbitraryHabits,
  arbitraryPlainSop,
  asHtml,
  asText,
  type Habits,
  IDENTITY,
  type Line,
  type PlainSop,
  PROGRAMS,
  tableOf,
} from './habits.ts';

type Way = (table: readonly Line[]) => ReturnType<typeof understand>;

const ofHtml = (html: string) => {
  const { grids, leftOut } = readHtmlTables(html);
  return understand(grids, NO_CHOICES, leftOut);
};
const ofText = (text: string) => {
  const grid = readTextTable(text);
  return understand(grid ? [grid] : []);
};

const WAYS: readonly (readonly [string, Way])[] = [
  ...PROGRAMS.map(
    (program) => [program, (table: readonly Line[]) => ofHtml(asHtml(table, program))] as const,
  ),
  ['tabs', (table) => ofText(asText(table, '\t'))],
  ['commas', (table) => ofText(asText(table, ','))],
  ['semicolons', (table) => ofText(asText(table, ';'))],
];

it.each(WAYS)('by way of %s', (_, way) => {
  fc.assert(
    fc.property(arbitraryPlainSop, arbitraryHabits, (sop, habits) => {
      const read = way(tableOf(sop, habits));
      if (!read.ok) throw new Error(read.message);
      expect(rowsOf(read.sop)).toEqual(expectedRows(sop, habits));
      if (habits.actors === 'columns')
        expect(read.sop.actors.map(({ name }) => name)).toEqual(sop.lanes.map(({ name }) => name));
      const { number, title, effective } = read.sop.identity;
      if (habits.identity !== 'none') expect({ number, title, effective }).toEqual(IDENTITY);
      expect(read.leftOut.map(({ text }) => text)).toEqual(
        expect.arrayContaining(habits.footer.map((text) => text)),
      );
    }),
    searched(60),
  );
});

it('joins the symbols as one would who puts them down by hand', () => {
  const marks = fc.array(fc.constantFrom('v', '□', '◇', '⬭'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(arbitraryPlainSop, marks, (plain, shapes) => {
      const head = ['No', 'Kegiatan', ...plain.lanes.map(({ name }) => name), 'Waktu'];
      const rows = plain.rows.map((row, i) => [
        ...[`${i + 1}`, `Melakukan ${i}`],
        ...plain.lanes.map((_, lane) =>
          row.lanes.includes(lane) ? (shapes[(i + lane) % shapes.length] ?? '') : '',
        ),
        '5 menit',
      ]);
      const read = ofText([head, ...rows].map((cells) => cells.join('\t')).join('\n'));
      if (!read.ok) throw new Error(read.message);
      const { sop } = read;
      const bare = {
        ...sop,
        activities: sop.activities.map((row) => ({ ...row, symbols: [] })),
        flows: [],
      };
      const built = sop.activities.reduce<Sop>(
        (before, { id, symbols }) =>
          symbols.reduce(
            (now, { kind, actor }) =>
              placeSymbol(now, { kind, actor, place: { at: 'row', activity: id } }),
            before,
          ),
        bare,
      );
      expect(sop).toEqual(built);
    }),
    searched(100),
  );
});

const flat = (text: string) => text.replace(/[^\S\n]+/g, ' ').trim();

/** Each row with the names and groups of the lanes that it has symbols in. */
const rowsOf = ({
  actors,
  activities,
}: Extract<ReturnType<typeof understand>, { ok: true }>['sop']) => {
  const lanes = new Map(
    actors.map(({ id, name, group }) => [id, group ? `${group}>${name}` : name]),
  );
  return activities.map(({ description, requirements, duration, output, remarks, symbols }) => ({
    ...{ description, requirements, duration, output, remarks },
    lanes: symbols.map(({ actor }) => lanes.get(actor)),
  }));
};

const expectedRows = ({ lanes, rows }: PlainSop, habits: Habits) => {
  const hasGroups = habits.actors === 'columns' && habits.hasActorsHead;
  return rows.map((row) => ({
    description: flat(row.description),
    requirements: flat(row.requirements),
    duration: row.duration,
    output: flat(row.output),
    remarks: flat(row.remarks),
    lanes: row.lanes.map((lane) => {
      const { name = '', group = '' } = lanes[lane] ?? {};
      return hasGroups && group !== '' ? `${group}>${name}` : name;
    }),
  }));
};
