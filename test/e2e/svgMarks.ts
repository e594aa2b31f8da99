/** What an exported SVG says about itself: read in the browser, which knows SVG best. */
import type { Page } from 'playwright-core';
import type { Point } from './page.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SvgPage {
  readonly width: string;
  readonly height: string;
  readonly symbols: readonly { readonly id: string; readonly kind: string; readonly box: Box }[];
  readonly routes: readonly {
    readonly flow: string;
    readonly from: string;
    readonly to: string;
    readonly points: readonly Point[];
  }[];
  readonly connectors: readonly {
    readonly name: string;
    readonly flow: string;
    readonly role: string;
  }[];
  readonly labels: readonly string[];
  /** Texts of the cells by column and owner: `description k1`. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Reads the pages of an SVG file in an empty page, as the app's own parses no markup; lengths in mm of the page. */
export async function readSvg(page: Page, svg: string): Promise<readonly SvgPage[]> {
  const reader = await page.context().newPage();
  try {
    return await readMarks(reader, svg);
  } finally {
    await reader.close();
  }
}

const readMarks = (page: Page, svg: string): Promise<readonly SvgPage[]> =>
  page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const shown = document.importNode(root, true) as unknown as HTMLElement;
    document.body.append(shown);
    const mark = (element: Element, name: string) => element.getAttribute(`data-${name}`) ?? '';
    const all = (within: Element, selector: string) => [...within.querySelectorAll(selector)];
    const pages = [...(shown.matches('[data-page]') ? [shown] : []), ...all(shown, '[data-page]')];
    const read = pages.map((sheet) => ({
      width: sheet.getAttribute('width') ?? '',
      height: sheet.getAttribute('height') ?? '',
      symbols: all(sheet, '[data-symbol]').map((group) => {
        const { x, y, width, height } = (
          group.querySelector('path') as SVGGraphicsElement
        ).getBBox();
        return { id: mark(group, 'id'), kind: mark(group, 'symbol'), box: { x, y, width, height } };
      }),
      routes: all(sheet, 'path[data-flow]').map((path) => ({
        flow: mark(path, 'flow'),
        from: mark(path, 'from'),
        to: mark(path, 'to'),
        points: [
          ...(path.getAttribute('d') ?? '').matchAll(/[ML]\s*([-\d.]+)[\s,]+([-\d.]+)/g),
        ].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
      })),
      connectors: all(sheet, '[data-connector]').map((group) => ({
        name: mark(group, 'connector'),
        flow: mark(group, 'flow'),
        role: mark(group, 'role'),
      })),
      labels: all(sheet, '[data-flow-label]').map((label) => mark(label, 'flow-label')),
      cells: Object.fromEntries(
        all(sheet, '[data-cell]').map((cell) => [
          `${mark(cell, 'cell')} ${mark(cell, 'activity') || mark(cell, 'actor') || mark(cell, 'group')}`,
          cell.textContent ?? '',
        ]),
      ),
    }));
    shown.remove();
    return read;
  }, svg);

/** Legs of routes that are slanted or run through a symbol, a sentence each. */
export function badLegs({ symbols, routes }: SvgPage): readonly string[] {
  return routes.flatMap(({ flow, points }) =>
    points.slice(1).flatMap((b, i) => {
      const a = points[i] ?? b;
      const slanted = a.x !== b.x && a.y !== b.y ? [`${flow} is slanted`] : [];
      const through = symbols
        .filter(({ box }) => runsThrough(a, b, box))
        .map(({ id }) => `${flow} runs through ${id}`);
      return [...slanted, ...through];
    }),
  );
}

/** Rounding of coordinates, mm; a route touches the sides of the symbols at its ends. */
const TOUCH = 0.02;

const runsThrough = (a: Point, b: Point, { x, y, width, height }: Box): boolean =>
  Math.min(a.x, b.x) < x + width - TOUCH &&
  Math.max(a.x, b.x) > x + TOUCH &&
  Math.min(a.y, b.y) < y + height - TOUCH &&
  Math.max(a.y, b.y) > y + TOUCH;
