/** What stands on the stage can be read in a bright room and in a dark one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/ui/stage/stageTokens.css', import.meta.url), 'utf8');

function tokensOf(theme: string): ReadonlyMap<string, string> {
  const [, block = ''] = new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(css) ?? [];
  return new Map(
    [...block.matchAll(/--stage-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** Relative luminance by WCAG 2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Each ink with all that it may stand on. */
const TEXT = {
  ink: ['bg', 'card', 'hover', 'paper', 'lit', 'accent-soft', 'warn-soft', 'error-soft'],
  soft: ['bg', 'card', 'hover', 'paper', 'lit'],
  accent: ['bg', 'card', 'paper', 'lit', 'accent-soft'],
  'on-accent': ['accent'],
  warn: ['card', 'warn-soft'],
  error: ['card', 'error-soft'],
};
/** Edges and strokes: what they must be told from. */
const EDGES = {
  line: ['bg', 'card', 'paper', 'hover'],
  rule: ['paper'],
  pen: ['bg', 'paper', 'lit'],
};

const pairsOf = (of: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(of).flatMap(([ink, grounds]) => grounds.map((ground) => ({ ink, ground })));

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  const tokens = tokensOf(theme);
  const between = (ink: string, ground: string): number => {
    const [one, other] = [tokens.get(ink), tokens.get(ground)];
    if (!one || !other) throw new Error(`No token ${ink} or ${ground}`);
    return contrast(one, other);
  };

  it.each(pairsOf(TEXT))('$ink can be read on $ground', ({ ink, ground }) => {
    expect(between(ink, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(pairsOf(EDGES))('$ink can be told from $ground', ({ ink, ground }) => {
    expect(between(ink, ground)).toBeGreaterThanOrEqual(3);
  });

  it('the lit row differs from the paper', () => {
    expect(tokens.get('lit')).not.toBe(tokens.get('paper'));
  });
});

it('both themes say the same things', () => {
  expect([...tokensOf('light').keys()]).toEqual([...tokensOf('dark').keys()]);
});

it('knows contrast', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
