/** Each rule's examples can be seen: the part of the form that matters, with what is wrong in it marked. */
import { describe, expect, it } from 'vitest';
import type { SvgNode } from '../../../src/drawing/svgTree.ts';
import { grow, type Rect } from '../../../src/geometry/geometry.ts';
import { pageFacts } from '../../../src/layout/pageFacts.ts';
import { sopOf } from '../../../src/rules/example.ts';
import { ruleById, SEVERITIES } from '../../../src/rules/severities.ts';
import { CHAPTERS } from '../../../src/ui/guide/chapters.ts';
import { type Excerpt, excerptOf } from '../../../src/ui/guide/excerpt.ts';
import { examplesOf } from '../../../src/ui/guide/ruleExample.ts';
import { saidOf } from '../../../src/ui/guide/saidExample.ts';

const isWithin = (outer: Rect, { x, y, width, height }: Rect): boolean =>
  x >= outer.x &&
  y >= outer.y &&
  x + width <= outer.x + outer.width &&
  y + height <= outer.y + outer.height;

function seen(excerpt: Excerpt | null): Excerpt {
  if (!excerpt) throw new Error('Nothing is drawn');
  return excerpt;
}

const names = (node: SvgNode): readonly string[] => [
  ...Object.keys(node.attributes),
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : names(child))),
];

describe.each(SEVERITIES.map(([rule]) => [rule.id, rule] as const))('%s', (_, rule) => {
  const examples = examplesOf(rule);
  const [bad, good] = [seen(excerptOf(examples.bad)), seen(excerptOf(examples.good))];

  it('marks what is wrong, all of it in sight', () => {
    expect(bad.marks.length).toBeGreaterThan(0);
    const window = grow(bad.window, 1);
    expect(bad.marks.filter(({ rect }) => !isWithin(window, rect))).toEqual([]);
    const inGood = grow(good.window, 1);
    expect(good.marks.filter(({ rect }) => !isWithin(inGood, rect))).toEqual([]);
  });

  it('shows a part that can be read beside text', () => {
    for (const { window } of [bad, good]) {
      expect(window.height).toBeGreaterThan(10);
      expect(window.width / window.height).toBeGreaterThan(0.5);
    }
  });

  it('says in words what the two pictures show, and differently', () => {
    const said = [saidOf(examples.bad), saidOf(examples.good)];
    expect(said[0]).not.toBe(said[1]);
    for (const text of said) expect(text).toMatch(/^Gambar.*\.$/);
  });

  it('does not pass its picture off as a part of the open document', () => {
    expect(bad.ink.flatMap(names).filter((name) => name.startsWith('data-'))).toEqual([]);
  });
});

it.each(
  CHAPTERS.flatMap(({ id, figures }) => figures.map((figure, i) => [id, i, figure] as const)),
)('the chapter %s has its figure %i', (_, __, { example, shown, tone }) => {
  const { marks, window } = seen(excerptOf({ sop: sopOf(example), ...shown }));
  expect(marks.length > 0).toBe(tone !== 'plain');
  expect(marks.filter(({ rect }) => !isWithin(grow(window, 1), rect))).toEqual([]);
});

it.each([
  ['bad', 1],
  ['good', 0],
] as const)('the %s example of crossing lines is drawn with %i of them', (which, count) => {
  const rule = ruleById('crossings');
  if (!rule) throw new Error('The rule is gone');
  const { sop } = examplesOf(rule)[which];
  const upright = { ...sop, sheet: { ...sop.sheet, orientation: 'portrait' as const } };
  expect(pageFacts(upright).crossings).toHaveLength(count);
});
