/** An SOP as an office would draw it: a table with its sizes, and shapes and lines over it, all in mm. */
import type { Point, Rect } from '../../src/geometry/geometry.ts';
import type { Flow, Sop, SymbolKind } from '../../src/model/sop.ts';
import { randomFrom } from '../layout/routes/pages.ts';

/** How an office draws: each a habit that real files differ in. */
export interface Habits {
  readonly seed: number;
  /** Lines are glued to their shapes, or only end near them. */
  readonly isGlued: boolean;
  /** A shape and its neighbours are put in groups, in groups. */
  readonly isGrouped: boolean;
  /** How far loose ends miss their shape at most, mm. */
  readonly miss: number;
}

export interface OfficeCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

export interface OfficeShape {
  readonly id: number;
  readonly preset: string;
  readonly box: Rect;
  readonly text: string;
  readonly isTextBox: boolean;
}

export interface OfficeLine {
  readonly id: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly start: Point;
  readonly end: Point;
  /** `across` leaves and comes in sideways, `down` from above and below. */
  readonly run: 'straight' | 'across' | 'down';
  readonly hasHead: boolean;
}

export interface OfficeTable {
  readonly cells: readonly OfficeCell[];
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly shapes: readonly OfficeShape[];
  readonly lines: readonly OfficeLine[];
  /** Where the lanes and the activities are. */
  readonly firstLane: number;
  readonly firstRow: number;
}

const PRESETS: Readonly<Record<SymbolKind, readonly string[]>> = {
  terminator: ['flowChartTerminator', 'ellipse', 'roundRect'],
  process: ['rect', 'flowChartProcess'],
  decision: ['flowChartDecision', 'diamond'],
};

const FIRST_LANE = 2;
const FIRST_ROW = 3;
/** The least height that a symbol and the lines about it take, mm. */
const SLOT = 16;

type Side = 'top' | 'right' | 'bottom' | 'left';

export function drawOffice(sop: Sop, habits: Habits): OfficeTable {
  const random = randomFrom(habits.seed);
  const between = (low: number, high: number) => low + random() * (high - low);
  const columns = [8, 50, ...sop.actors.map(() => between(26, 40)), 30, 20, 30, 25];
  const stacks = sop.activities.map(({ symbols }) =>
    Math.max(1, ...sop.actors.map(({ id }) => symbols.filter(({ actor }) => actor === id).length)),
  );
  const rows = [6, 7, 6, ...stacks.map((count) => count * between(SLOT, SLOT + 8))];
  const pen = new Pen(sop, habits, { columns, rows, random });
  return {
    cells: cellsOf(sop),
    ...{ columns, rows, firstLane: FIRST_LANE, firstRow: FIRST_ROW },
    ...pen.draw(),
  };
}

interface Sheet {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly random: () => number;
}

const startOf = (sizes: readonly number[], index: number): number =>
  sizes.slice(0, index).reduce((sum, size) => sum + size, 0);

class Pen {
  readonly #sop: Sop;
  readonly #habits: Habits;
  readonly #sheet: Sheet;
  readonly #shapes: OfficeShape[] = [];
  readonly #lines: OfficeLine[] = [];
  readonly #bySymbol = new Map<string, OfficeShape>();
  readonly #usedSides = new Map<number, Side[]>();
  /** The first ids belong to the sheet itself. */
  #id = 1;

  constructor(sop: Sop, habits: Habits, sheet: Sheet) {
    this.#sop = sop;
    this.#habits = habits;
    this.#sheet = sheet;
  }

  draw(): { readonly shapes: readonly OfficeShape[]; readonly lines: readonly OfficeLine[] } {
    this.#sop.activities.forEach((_, row) => {
      this.#sop.actors.forEach((_, lane) => {
        this.#drawCell(row, lane);
      });
    });
    for (const flow of this.#sop.flows) this.#drawFlow(flow);
    return { shapes: this.#shapes, lines: this.#lines };
  }

  #drawCell(row: number, lane: number): void {
    const { columns, rows, random } = this.#sheet;
    const actor = this.#sop.actors[lane]?.id;
    const symbols = this.#sop.activities[row]?.symbols.filter((one) => one.actor === actor) ?? [];
    const left = startOf(columns, FIRST_LANE + lane);
    const width = columns[FIRST_LANE + lane] ?? 0;
    const height = (rows[FIRST_ROW + row] ?? 0) / Math.max(1, symbols.length);
    symbols.forEach((symbol, i) => {
      const size = { width: width * (0.45 + 0.15 * random()), height: Math.min(9, height * 0.55) };
      const presets = PRESETS[symbol.kind];
      const box = {
        x: left + (width - size.width) * (0.3 + 0.4 * random()),
        y: startOf(rows, FIRST_ROW + row) + height * i + (height - size.height) / 2,
        ...size,
      };
      const preset = presets[Math.floor(random() * presets.length)] ?? 'rect';
      this.#bySymbol.set(symbol.id, this.#shape({ preset, box, text: symbol.label }));
    });
  }

  #shape(shape: Pick<OfficeShape, 'preset' | 'box' | 'text'>, isTextBox = false): OfficeShape {
    this.#id++;
    const drawn = { id: this.#id, isTextBox, ...shape };
    this.#shapes.push(drawn);
    return drawn;
  }

  #drawFlow({ from, to, kind, label }: Flow): void {
    const [source, target] = [this.#bySymbol.get(from), this.#bySymbol.get(to)];
    if (!source || !target) return;
    const [exit, entry] = this.#sides(source, target);
    const run = source === target ? 'straight' : runOf(exit, entry);
    const [start, end] = [this.#dock(source, exit), this.#dock(target, entry)];
    this.#id++;
    const { isGlued } = this.#habits;
    const glue = isGlued ? { from: source.id, to: target.id } : { from: null, to: null };
    this.#lines.push({ id: this.#id, ...glue, start, end, run, hasHead: kind === 'arrow' });
    if (label !== '') this.#drawLabel(label, start, exit);
  }

  /** Sides that face each other, one that is still free for a line out of a symbol where there is one. */
  #sides(source: OfficeShape, target: OfficeShape): readonly [Side, Side] {
    const [a, b] = [middle(source.box), middle(target.box)];
    const isAside = Math.abs(a.y - b.y) < 3;
    const wanted: readonly Side[] = isAside
      ? [b.x > a.x ? 'right' : 'left', 'bottom', 'top', b.x > a.x ? 'left' : 'right']
      : [b.y > a.y ? 'bottom' : 'top', b.x > a.x ? 'right' : 'left', b.x > a.x ? 'left' : 'right'];
    const used = this.#usedSides.get(source.id) ?? [];
    const exit = wanted.find((side) => !used.includes(side)) ?? (wanted[0] as Side);
    this.#usedSides.set(source.id, [...used, exit]);
    if (isAside) return [exit, b.x > a.x ? 'left' : 'right'];
    return [exit, b.y > a.y ? 'top' : 'bottom'];
  }

  #dock({ box }: OfficeShape, side: Side): Point {
    const { x, y } = middle(box);
    const { isGlued, miss } = this.#habits;
    const off = isGlued ? 0 : (this.#sheet.random() - 0.3) * miss;
    switch (side) {
      case 'top':
        return { x, y: box.y - off };
      case 'bottom':
        return { x, y: box.y + box.height + off };
      case 'left':
        return { x: box.x - off, y };
      case 'right':
        return { x: box.x + box.width + off, y };
    }
  }

  #drawLabel(text: string, start: Point, exit: Side): void {
    const size = { width: 3 + 1.6 * text.length, height: 4 };
    const x = exit === 'left' ? start.x - size.width - 0.5 : start.x + 0.5;
    const y =
      exit === 'top' ? start.y - size.height - 0.3 : start.y + (exit === 'bottom' ? 0.3 : -4.3);
    this.#shape({ preset: 'rect', box: { x, y, ...size }, text }, true);
  }
}

const middle = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });

function runOf(exit: Side, entry: Side): OfficeLine['run'] {
  const isUpright = (side: Side) => side === 'top' || side === 'bottom';
  if (isUpright(exit) !== isUpright(entry)) return 'straight';
  return isUpright(exit) ? 'down' : 'across';
}

/** Title, two rows of head with merged cells, and a row for each activity. */
function cellsOf(sop: Sop): readonly OfficeCell[] {
  const lanes = sop.actors.length;
  const after = FIRST_LANE + lanes;
  const cell = (row: number, column: number, text: string, rowSpan = 1, columnSpan = 1) => ({
    ...{ row, column, rowSpan, columnSpan, text },
  });
  return [
    cell(0, 0, `SOP ${sop.identity.title}`, 1, after + 4),
    cell(1, 0, 'No', 2),
    cell(1, 1, 'Kegiatan', 2),
    cell(1, FIRST_LANE, 'Pelaksana', 1, lanes),
    cell(1, after, 'Mutu Baku', 1, 3),
    cell(1, after + 3, 'Keterangan', 2),
    ...sop.actors.map(({ name }, i) => cell(2, FIRST_LANE + i, name)),
    ...['Kelengkapan', 'Waktu', 'Output'].map((text, i) => cell(2, after + i, text)),
    ...sop.activities.flatMap((activity, i) => {
      const row = FIRST_ROW + i;
      const { description, requirements, duration, output, remarks } = activity;
      return [
        cell(row, 0, String(i + 1)),
        cell(row, 1, description),
        ...[requirements, duration, output, remarks].map((text, j) => cell(row, after + j, text)),
      ];
    }),
  ].filter(({ text, rowSpan, columnSpan }) => text.trim() !== '' || rowSpan * columnSpan > 1);
}
