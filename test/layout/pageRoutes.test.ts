/** What a person says of a line is done where its end is, and a label without room takes shorter lines. */
import { describe, expect, it } from 'vitest';
import { bottom, SIDES } from '../../src/geometry/geometry.ts';
import { layoutSop, tableOf } from '../../src/layout/layoutSop.ts';
import { labelLines, labelSize, narrowerLabels } from '../../src/layout/lineLabels.ts';
import { ARROWHEAD } from '../../src/layout/metrics.ts';
import { flowPages } from '../../src/layout/sheet.ts';
import { symbolPlace } from '../../src/model/lookup.ts';
import { type Flow, GUTTERS, type Gutter, type Sop } from '../../src/model/sop.ts';
import { joined } from '../drawing/reading.ts';
import { form } from '../gallery/form.ts';
import { randomSop } from './randomSop.ts';

const gallery = import.meta.glob<Sop>('../gallery/sops/*.ts', { eager: true, import: 'sop' });

/** Enough rows for some pages, and one flow from the first page to the last. */
const long = form('Alur Panjang', {
  lanes: { A: 'Pemohon', B: 'Staf', C: 'Kasubag' },
  rows: Array.from({ length: 26 }, (_, i) => [`Langkah ${i + 1}`, `B:[s${i}]`]),
  flows: 's0>s1 s0>s25',
});

const withHint = (sop: Sop, id: string, hint: Partial<Flow>): Sop => ({
  ...sop,
  flows: sop.flows.map((flow) => (flow.id === id ? { ...flow, ...hint } : flow)),
});

/** How a flow leaves and comes in on each page that it is on. */
const dockings = (sop: Sop, id: string) =>
  flowPages(layoutSop(sop)).flatMap(({ routes }) =>
    routes.filter(({ flow }) => flow.id === id).map(({ docking }) => docking),
  );

describe('the side that a person chose', () => {
  it('is where the line leaves, and where it comes in', () => {
    for (const side of ['left', 'right'] as const) {
      expect(dockings(withHint(long, 'f1', { exit: side }), 'f1')[0]?.exit).toBe(side);
      expect(dockings(withHint(long, 'f1', { entry: side }), 'f1')[0]?.entry).toBe(side);
    }
    expect(dockings(long, 'f1')).toEqual([{ exit: 'bottom', entry: 'top' }]);
  });

  it('is that of the symbol, and not of the segilima that stands in for it on the other page', () => {
    const plain = dockings(long, 'f2');
    expect(plain).toHaveLength(2);
    for (const side of ['left', 'right'] as const) {
      const left = dockings(withHint(long, 'f2', { exit: side }), 'f2');
      expect(left[0]?.exit).toBe(side);
      expect(left[1]).toEqual(plain[1]);
      const entered = dockings(withHint(long, 'f2', { entry: side }), 'f2');
      expect(entered[0]).toEqual(plain[0]);
      expect(entered[1]?.entry).toBe(side);
    }
  });
});

const SOPS = (['near', 'rnd', 'hard'] as const).map((kind) => randomSop(kind, 41));
/** The arrows that don't go on at another page. */
const onOnePage = (sop: Sop) =>
  sop.flows.filter(
    ({ id, kind, from, to }) => kind === 'arrow' && from !== to && dockings(sop, id).length === 1,
  );

const isWithinRow = (sop: Sop, { from, to }: Flow): boolean =>
  symbolPlace(sop, from)?.row === symbolPlace(sop, to)?.row;

describe("a person's word", () => {
  it('decides every side of every line, whatever others do', () => {
    for (const sop of SOPS)
      for (const { id } of onOnePage(sop).filter((_, i) => i % 8 === 0))
        for (const side of SIDES) {
          expect(dockings(withHint(sop, id, { exit: side }), id)[0]?.exit).toBe(side);
          expect(dockings(withHint(sop, id, { entry: side }), id)[0]?.entry).toBe(side);
        }
  });

  it('decides a side of a decision that has three more lines at its four corners', () => {
    const busy = randomSop('near', 700);
    for (const [id, hint] of [
      ['f3', { entry: 'right' }],
      ['f3', { entry: 'bottom' }],
      ['f4', { entry: 'left' }],
      ['f5', { exit: 'top' }],
    ] as const)
      expect(dockings(withHint(busy, id, hint), id)[0]).toMatchObject(hint);
  });

  /** Whether a line goes up or down in a lane, or in one of its gutters, on a page with both of its ends. */
  const isThrough = (sop: Sop, id: string, actor: string, gutter?: Gutter): boolean => {
    const layout = layoutSop(sop);
    const lane = layout.columns.lanes.find((one) => one.actor === actor);
    const width = (lane?.width ?? 0) / (gutter ? 2 : 1);
    const x = (lane?.x ?? 0) + (gutter === 'right' ? width : 0);
    const [route] = flowPages(layout).flatMap(({ routes }) =>
      routes.filter(({ flow }) => flow.id === id),
    );
    return (route?.waypoints ?? []).some((end, i, all) => {
      const start = all[i - 1] ?? end;
      const isUpright = start.x === end.x && Math.abs(start.y - end.y) > ARROWHEAD.length;
      return isUpright && x < end.x && end.x < x + width;
    });
  };

  it('takes a line through either gutter of any lane, however short its way is', () => {
    for (const sop of SOPS) {
      const others = onOnePage(sop).filter((flow) => !isWithinRow(sop, flow));
      for (const { id } of others.filter((_, i) => i % 9 === 0))
        for (const { id: lane } of sop.actors)
          for (const gutter of GUTTERS) {
            const said = withHint(sop, id, { lane, gutter });
            if (dockings(said, id).length === 1)
              expect(isThrough(said, id, lane, gutter), `${id} ${lane} ${gutter}`).toBe(true);
          }
    }
  });

  it('takes a line to another page through a lane on both', () => {
    const { lanes } = layoutSop(long).columns;
    for (const { actor, x, width } of lanes.filter((lane) => lane.actor !== 'B')) {
      const routes = flowPages(layoutSop(withHint(long, 'f2', { lane: actor }))).flatMap((page) =>
        page.routes.filter(({ flow }) => flow.id === 'f2'),
      );
      expect(routes).toHaveLength(2);
      for (const { waypoints } of routes)
        expect(waypoints.some((point) => x < point.x && point.x < x + width)).toBe(true);
    }
  });

  it('takes a line through any lane, however short its way is', () => {
    for (const sop of SOPS) {
      const others = onOnePage(sop).filter((flow) => !isWithinRow(sop, flow));
      for (const { id } of others.filter((_, i) => i % 6 === 0))
        for (const { id: lane } of sop.actors) {
          const said = withHint(sop, id, { lane });
          if (dockings(said, id).length === 1)
            expect(isThrough(said, id, lane), `${sop.identity.title} ${id} ${lane}`).toBe(true);
          const both = withHint(sop, id, { lane, exit: 'bottom', entry: 'top' });
          if (dockings(both, id).length === 1)
            expect(dockings(both, id)).toEqual([{ exit: 'bottom', entry: 'top' }]);
        }
    }
  });
});

describe('a label on paper', () => {
  const labelsOf = (sop: Sop) => {
    const { metrics, columns, breaksShort } = tableOf(sop).table;
    const all = columns.lanes.reduce((sum, { width }) => sum + width, 0);
    return flowPages(layoutSop(sop)).flatMap(({ routes, symbols }) =>
      routes.flatMap(({ flow, label }) => {
        const source = symbols.find(({ symbol }) => symbol.id === flow.from);
        const lane = columns.lanes.find(({ actor }) => actor === source?.symbol.actor);
        if (!label || !source || !lane) return [];
        const room = {
          ...{ lane: lane.width, symbol: source.rect.width, all },
          breaksShort,
        };
        const usual = labelLines(flow, metrics, room);
        return [
          { flow, label, metrics, usual, narrower: narrowerLabels(flow, metrics, room, usual) },
        ];
      }),
    );
  };
  type Label = ReturnType<typeof labelsOf>[number];
  const someLabels = () => [randomSop('narrow', 500), randomSop('chained', 4)].flatMap(labelsOf);

  it('has its usual lines, or shorter ones where these stand clean', () => {
    const labels = someLabels();
    const isOf = (lines: Label['usual'], label: Label['label']) =>
      joined(lines) === joined(label.text.lines) && lines.length === label.text.lines.length;
    for (const { label, usual, narrower } of labels)
      expect([usual, ...narrower].some((lines) => isOf(lines, label))).toBe(true);
    expect(labels.filter(({ label, usual }) => isOf(usual, label)).length).toBeGreaterThan(10);
    expect(labels.filter(({ label, usual }) => !isOf(usual, label)).length).toBeGreaterThan(0);
  });

  it('stands in the row of its symbol, which is as high as that takes', () => {
    for (const [name, sop] of Object.entries(gallery))
      for (const { routes, rows, symbols } of flowPages(layoutSop(sop)))
        for (const { flow, label } of routes) {
          const source = symbols.find(({ symbol }) => symbol.id === flow.from);
          const row = rows.find(({ activity }) => activity === source?.activity);
          if (!label || !row) continue;
          const middle = label.rect.y + label.rect.height / 2;
          expect(middle, `${name} ${flow.label}`).toBeGreaterThan(row.rect.y);
          expect(middle, `${name} ${flow.label}`).toBeLessThan(bottom(row.rect));
        }
  });

  it('takes the room of the lines that it has', () => {
    for (const { label, metrics } of someLabels())
      expect(label.rect).toMatchObject(labelSize(label.text.lines, metrics) ?? {});
  });
});
