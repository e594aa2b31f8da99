/** How a line is drawn, chosen by a person: the sides at its ends and the lane that it takes. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Flow, Gutter } from '../../src/model/sop.ts';
import { ACTIONS, SAY, UI } from '../../src/words.ts';
import { THREE_ROWS } from './documents.ts';
import {
  boxOf,
  browserApps,
  button,
  cell,
  centreOf,
  clickFlow,
  drag,
  dragCard,
  dragLine,
  fileOf,
  grip,
  hold,
  laneBorder,
  laneHead,
  lanePlace,
  type Point,
  pressPill,
  sideOf,
  symbol,
  symbolCentre,
  typeInto,
} from './page.ts';

const { openWith } = browserApps();

/** The app with f1 from a1 to a2 below, and f2 back to a1; a3 is empty. */
const openThreeRows = (): Promise<Page> => openWith(THREE_ROWS);

const hinted = (hints: Partial<Flow>, other: Partial<Flow> = {}) => ({
  ...THREE_ROWS,
  flows: THREE_ROWS.flows.map((flow) => ({ ...flow, ...(flow.id === 'f2' ? hints : other) })),
});

/** What the file says of a flow beyond its ends and its label. */
async function hintsOf(page: Page, id = 'f2') {
  const flow = (await fileOf(page)).flows.find((each) => each.id === id);
  const { exit, entry, lane, gutter } = flow ?? {};
  return {
    ...{ ...(exit && { exit }), ...(entry && { entry }) },
    ...{ ...(lane && { lane }), ...(gutter && { gutter }) },
  };
}

/** Selects a flow by keys: the first that leaves a symbol. */
async function selectFlowFrom(page: Page, id: string): Promise<void> {
  await symbol(page, id).click();
  await page.keyboard.press('g');
}

/** Points of a drawn line in the window, close enough that every bend shows. */
const drawnPoints = (page: Page, id: string): Promise<readonly Point[]> =>
  page
    .locator(`[data-page-sheet] path[data-flow="${id}"]`)
    .first()
    .evaluate((path) => {
      if (!(path instanceof SVGPathElement)) throw new Error('No path');
      const [length, toWindow] = [path.getTotalLength(), path.getScreenCTM() ?? undefined];
      return Array.from({ length: 101 }, (_, i) => {
        const { x, y } = path.getPointAtLength((length * i) / 100);
        const point = new DOMPoint(x, y).matrixTransform(toWindow);
        return { x: point.x, y: point.y };
      });
    });

/** Whether a line goes up or down in an actor's lane, or in a half of it: some of its points stand above each other there. */
async function goesThrough(page: Page, id: string, actor: string, half?: Gutter): Promise<boolean> {
  const lane = await boxOf(laneHead(page, actor));
  const width = lane.width / (half ? 2 : 1);
  const x = lane.x + (half === 'right' ? width : 0);
  const points = await drawnPoints(page, id);
  return points.some((point, i) => {
    const next = points[i + 1];
    const isUpright = next && Math.abs(next.x - point.x) < 0.5 && Math.abs(next.y - point.y) > 0.1;
    return isUpright && point.x > x && point.x < x + width;
  });
}

/** The lane at an x of the window, and the gutter if it is in one. */
async function placeAt(page: Page, at: number): Promise<{ lane: string; gutter?: Gutter }> {
  for (const { id } of THREE_ROWS.actors) {
    const { x, width } = await boxOf(laneHead(page, id));
    const part = (at - x) / width;
    if (part < 0 || part >= 1) continue;
    const gutter = part < 1 / 3 ? 'left' : part > 2 / 3 ? 'right' : undefined;
    return { lane: id, ...(gutter && { gutter }) };
  }
  throw new Error(`No lane at ${at}`);
}

const nameOf = (lane: string) => THREE_ROWS.actors.find(({ id }) => id === lane)?.name ?? '';

async function expectNear(drawn: Point | undefined, wanted: Promise<Point>): Promise<void> {
  const { x, y } = await wanted;
  expect(Math.hypot((drawn?.x ?? 0) - x, (drawn?.y ?? 0) - y)).toBeLessThan(4);
}

async function expectOneStep(page: Page): Promise<void> {
  await button(page, UI.undo).click();
  expect(await fileOf(page)).toEqual(THREE_ROWS);
}

describe('by dragging', () => {
  it('a leg is led through another lane, and what it would be is shown before', async () => {
    const page = await openThreeRows();
    await clickFlow(page, 'f2');
    await hold(page, await centreOf(grip(page, 'leg')), await lanePlace(page, 'k2', 'a3'));
    expect(await dragLine(page).textContent()).toBe(SAY.lane('Kepala Seksi'));
    expect(await page.locator('.over.ghost polyline').count()).toBe(1);
    expect(await hintsOf(page)).toEqual({});
    await page.mouse.up();
    expect(await hintsOf(page)).toEqual({ lane: 'a3' });
    expect(await goesThrough(page, 'f2', 'a3')).toBe(true);
    await expectOneStep(page);
    expect(await goesThrough(page, 'f2', 'a3')).toBe(false);
  });

  it('a leg is led through the gutter that it is let go in, beside the symbols of any lane', async () => {
    const page = await openThreeRows();
    for (const [gutter, part] of [
      ['right', 0.85],
      ['left', 0.15],
    ] as const) {
      await clickFlow(page, 'f2');
      const { x, width } = await boxOf(laneHead(page, 'a2'));
      const { y } = await lanePlace(page, 'k2', 'a2');
      await hold(page, await centreOf(grip(page, 'leg')), { x: x + width * part, y });
      expect(await dragLine(page).textContent()).toBe(SAY.lane('Petugas Loket', gutter));
      await page.mouse.up();
      expect(await hintsOf(page)).toEqual({ lane: 'a2', gutter });
      expect(await goesThrough(page, 'f2', 'a2', gutter)).toBe(true);
    }
  });

  it.each([
    ['gutter', { exit: 'left', entry: 'right' }],
    ['lane', {}],
  ] as const)(
    'a leg that is led away and back is kept in the %s that it has, unless Esc calls it off',
    async (what, hints) => {
      const page = await openWith(hinted(hints));
      for (const isKept of [false, true]) {
        await clickFlow(page, 'f2');
        const leg = await centreOf(grip(page, 'leg'));
        const place = await placeAt(page, leg.x);
        expect(place.gutter !== undefined).toBe(what === 'gutter');
        await hold(page, leg, { x: leg.x + 2, y: leg.y + 12 });
        expect(await dragLine(page).textContent()).toBe(SAY.dropLeg);
        await page.mouse.move((await lanePlace(page, 'k2', 'a3')).x, leg.y);
        expect(await dragLine(page).textContent()).toBe(SAY.lane('Kepala Seksi'));
        await page.mouse.move(leg.x, leg.y);
        const { lane, gutter } = place;
        expect(await dragLine(page).textContent()).toBe(SAY.lane(nameOf(lane), gutter));
        expect(await page.locator('.lane-tint').count()).toBe(1);
        if (!isKept) await page.keyboard.press('Escape');
        await page.mouse.up();
        expect(await hintsOf(page)).toEqual(isKept ? { ...hints, ...place } : hints);
        expect(await goesThrough(page, 'f2', lane, gutter)).toBe(true);
      }
      await button(page, UI.undo).click();
      expect(await fileOf(page)).toEqual(hinted(hints));
    },
  );

  it('the ends go to other sides of their symbols', async () => {
    const page = await openThreeRows();
    await clickFlow(page, 'f2');
    await drag(page, await centreOf(grip(page, 'to')), await sideOf(page, 's3', 'bottom'));
    expect(await hintsOf(page)).toEqual({ entry: 'bottom' });
    await drag(page, await centreOf(grip(page, 'from')), await sideOf(page, 's2', 'right'));
    expect(await hintsOf(page)).toEqual({ entry: 'bottom', exit: 'right' });
    const points = await drawnPoints(page, 'f2');
    await expectNear(points[0], sideOf(page, 's2', 'right'));
    await expectNear(points.at(-1), sideOf(page, 's3', 'bottom'));
    await button(page, UI.undo).click();
    await expectOneStep(page);
  });

  it('an end that goes to another symbol takes no hint along', async () => {
    const page = await openWith(hinted({ exit: 'right', entry: 'left', lane: 'a3' }));
    await clickFlow(page, 'f2');
    await drag(page, await centreOf(grip(page, 'to')), await symbolCentre(page, 's1'));
    expect((await fileOf(page)).flows[1]?.to).toBe('s1');
    expect(await hintsOf(page)).toEqual({ exit: 'right' });
  });

  it('nothing changes when Esc calls it off, or where it was taken up', async () => {
    const page = await openThreeRows();
    await clickFlow(page, 'f2');
    const leg = await centreOf(grip(page, 'leg'));
    await hold(page, leg, await lanePlace(page, 'k2', 'a3'));
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await drag(page, leg, { x: leg.x + 6, y: leg.y + 6 });
    await drag(page, await centreOf(grip(page, 'to')), await symbolCentre(page, 's3'));
    expect(await fileOf(page)).toEqual(THREE_ROWS);
    expect(await dragLine(page).textContent()).toBe('');
    expect(await button(page, UI.undo).isEnabled()).toBe(false);
  });
});

describe('by keys', () => {
  it('Alt and an arrow choose the sides, Ctrl and an arrow the lane, Alt+0 none', async () => {
    const page = await openThreeRows();
    await selectFlowFrom(page, 's2');
    await page.keyboard.press('Alt+ArrowLeft');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    expect(await hintsOf(page)).toEqual({ exit: 'right', entry: 'left' });
    await page.keyboard.press('Control+ArrowRight');
    const { lane } = await hintsOf(page);
    expect(['a2', 'a3']).toContain(lane);
    await page.keyboard.press('Control+ArrowLeft');
    expect((await hintsOf(page)).lane).not.toBe(lane);
    await page.keyboard.press('Alt+0');
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });

  it('Ctrl, Shift and an arrow choose the gutter of the lane', async () => {
    const page = await openThreeRows();
    await selectFlowFrom(page, 's2');
    for (const [key, gutter] of [
      ['ArrowRight', 'right'],
      ['ArrowLeft', 'left'],
    ] as const) {
      await page.keyboard.press(`Control+Shift+${key}`);
      const { lane = '' } = await hintsOf(page);
      expect(await hintsOf(page)).toEqual({ lane, gutter });
      expect(await goesThrough(page, 'f2', lane, gutter)).toBe(true);
    }
    const { lane } = await hintsOf(page);
    await page.keyboard.press('Control+Shift+ArrowLeft');
    expect(await hintsOf(page)).toEqual({ lane });
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.press('Control+ArrowRight');
    expect((await hintsOf(page)).gutter).toBeUndefined();
  });

  it('the choice is said for ears', async () => {
    const page = await openThreeRows();
    await selectFlowFrom(page, 's2');
    await page.keyboard.press('Alt+ArrowLeft');
    const said = page.locator('.sheet > [aria-live="polite"]');
    await said.filter({ hasText: /masuk dari kiri$/ }).waitFor({ state: 'attached' });
  });
});

describe('by buttons', () => {
  it('sides and lane are chosen, and one button takes them back', async () => {
    const page = await openThreeRows();
    await clickFlow(page, 'f2');
    expect(await button(page, ACTIONS.removeHints).count()).toBe(0);
    await pressPill(page, 'exitLeft', 'exitSide');
    await pressPill(page, 'entryLeft', 'entrySide');
    await pressPill(page, 'laneRight', 'flowLane');
    expect(Object.keys(await hintsOf(page))).toEqual(['exit', 'entry', 'lane']);
    await pressPill(page, 'gutterLeft', 'flowLane');
    expect((await hintsOf(page)).gutter).toBe('left');
    await page.locator('.pill').getByRole('button', { name: ACTIONS.removeHints }).click();
    expect(await fileOf(page)).toEqual(THREE_ROWS);
  });

  it('the menu takes back those of all flows, in one step', async () => {
    const before = hinted({ exit: 'right', lane: 'a3' }, { entry: 'left' });
    const page = await openWith(before);
    await button(page, UI.menu).click();
    await page.getByRole('menuitem', { name: UI.removeAllHints }).click();
    expect(await fileOf(page)).toEqual(THREE_ROWS);
    await button(page, UI.undo).click();
    expect(await fileOf(page)).toEqual(before);
    await button(page, UI.redo).click();
    await button(page, UI.menu).click();
    const item = page.getByRole('menuitem', { name: UI.removeAllHints });
    expect(await item.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Escape');
  });
});

it('the choice holds after whatever is edited elsewhere', async () => {
  const page = await openWith(hinted({ exit: 'right', lane: 'a3' }));
  await typeInto(page, cell(page, 'k1', 'requirements'), 'Berkas permohonan yang lengkap dan sah');
  await dragCard(page, 'Kotak', await laneBorder(page, 'k1', 'a2'));
  expect(await hintsOf(page)).toEqual({ exit: 'right', lane: 'a3' });
  await expectNear((await drawnPoints(page, 'f2'))[0], sideOf(page, 's2', 'right'));
  expect(await goesThrough(page, 'f2', 'a3')).toBe(true);
});

it('a flow with hints carries marks while it is selected, and none without', async () => {
  const page = await openWith(hinted({ exit: 'right', entry: 'left' }));
  await clickFlow(page, 'f2');
  expect(await page.locator('.grip .chosen').count()).toBe(2);
  await page.keyboard.press('Alt+0');
  expect(await page.locator('.grip .chosen').count()).toBe(0);
});
