/** Lines drawn by hand on a small page, to be looked at. */
import type { Side } from '../../../src/geometry/geometry.ts';
import type { RoutedLine } from '../../../src/layout/routes/problem.ts';
import { page } from '../routes/pages.ts';
import { type Seen, seenLines } from './seen.ts';

/**
 * A page from a picture (see {@link page}) and its lines, each as `exit x,y x,y ... entry @x,y`: the sides that it
 * says it docks at, its points, and the top left corner of its label. Lanes are 24 wide from x = 30 and rows 20 high
 * from y = 40, so that the first symbol is in the middle of 42,50; boxes are 14 x 8, diamonds 14 x 10.
 */
export function drawn(rows: readonly string[], lines: Readonly<Record<string, string>>): Seen {
  const problem = page(rows, Object.keys(lines).join(' '));
  const texts = Object.values(lines);
  const routed = problem.connections.map(({ id }, i) => lineOf(id, texts[i] ?? ''));
  return seenLines(problem, { lines: routed, connectors: new Map() });
}

function lineOf(id: string, text: string): RoutedLine {
  const words = text.split(' ').filter((word) => word !== '');
  const [exit = 'top', entry = 'top'] = words.filter((word) => /^[a-z]/.test(word)) as Side[];
  const label = words.find((word) => word.startsWith('@'));
  const waypoints = words.filter((word) => /^\d/.test(word)).map(pointOf);
  return { id, waypoints, exit, entry, label: label ? pointOf(label.slice(1)) : null, narrowed: 0 };
}

function pointOf(word: string) {
  const [x = 0, y = 0] = word.split(',').map(Number);
  return { x, y };
}
