/** Every defect on a small page drawn by hand: a check that cannot fail would be none. */
import { describe, expect, it } from 'vitest';
import { layoutSop } from '../../../src/layout/layoutSop.ts';
import type { FlowPage, SopLayout } from '../../../src/layout/sopLayout.ts';
import { sop as acrossPages } from '../../gallery/sops/page-break-loop.ts';
import { check, checkDocument, flowPages } from './check.ts';
import { drawn } from './drawn.ts';
import { BAD, GOOD, type Lines } from './examples.ts';
import { BLEMISHES, inWords, LABEL_DEFECTS, LINE_DEFECTS } from './finding.ts';
import { measuresOf } from './measures.ts';
import { markedPicture } from './picture.ts';
import type { Seen } from './seen.ts';

const HEADS_AND_PAGES = ['doubleHead', 'headless', 'unpaired'];

const found = (seen: Seen): readonly string[] => check(seen).map(inWords);

describe('the checker', () => {
  it.each(GOOD)('finds nothing wrong with %s', (_, rows, lines) => {
    expect(found(drawn(rows, lines))).toEqual([]);
  });

  it.each(BAD)('sees %s', (_, rows, lines, findings) => {
    expect(found(drawn(rows, lines))).toEqual(findings);
  });

  it('has an example of every defect', () => {
    const shown = BAD.flatMap(([, , , findings]) => findings.map((words) => words.split(' ')[0]));
    const all = [...LINE_DEFECTS, ...LABEL_DEFECTS, ...BLEMISHES];
    expect([...new Set([...shown, ...HEADS_AND_PAGES])].toSorted()).toEqual(all.toSorted());
  });
});

describe('heads', () => {
  const merging = drawn(['a.b', '.c.'], {
    'a>c': 'right 49,50 66,50 66,66 top',
    'b>c': 'bottom 90,54 90,57 66,57 66,66 top',
  });
  const joined = drawn(['ab'], { 'a-b': 'right 49,50 59,50 left' });
  const withHeads = (seen: Seen, heads: readonly boolean[]): Seen => ({
    ...seen,
    lines: seen.lines.map((line, i) => ({ ...line, arrowhead: heads[i] ?? false })),
  });

  it('are one where two flows end in one point', () => {
    expect(found(withHeads(merging, [true, false]))).toEqual([]);
    expect(found(withHeads(merging, [true, true]))).toEqual(['doubleHead b>c c']);
    expect(found(withHeads(merging, [false, false]))).toEqual(['headless a>c c', 'headless b>c c']);
  });

  it('are on no joint', () => {
    expect(found(withHeads(joined, [false]))).toEqual([]);
    expect(found(withHeads(joined, [true]))).toEqual(['doubleHead a-b b']);
  });
});

describe('a document', () => {
  const layout = layoutSop(acrossPages);
  const last = layout.pages.length - 1;
  const findingsWith = (change: (page: FlowPage) => FlowPage): readonly string[] => {
    const pages = layout.pages.map((page, i) =>
      page.kind === 'flow' && i === last ? change(page) : page,
    );
    const changed: SopLayout = { ...layout, pages };
    return checkDocument(acrossPages, changed).flatMap(({ findings }) =>
      findings.map(({ defect, flow }) => `${defect} ${flow}`),
    );
  };

  it('has a line for each flow', () => {
    const flow = acrossPages.flows.at(-1)?.id;
    expect(findingsWith((page) => page)).not.toContain(`missing ${flow}`);
    expect(findingsWith((page) => ({ ...page, routes: page.routes.slice(0, -1) }))).toContain(
      `missing ${flow}`,
    );
  });

  it('has pentagons in pairs of one name that no other pair has', () => {
    const unpaired = (findings: readonly string[]) =>
      findings.filter((words) => words.startsWith('unpaired'));
    expect(unpaired(findingsWith((page) => page))).toEqual([]);
    const renamed = (name: string) => (page: FlowPage) => ({
      ...page,
      connectors: page.connectors.map((one) => ({ ...one, name })),
    });
    expect(unpaired(findingsWith(renamed('?'))).length).toBeGreaterThan(0);
    const alone = (page: FlowPage) => ({ ...page, connectors: [] });
    expect(unpaired(findingsWith(alone)).length).toBeGreaterThan(0);
  });
});

describe('a picture', () => {
  it('has all that is wrong in red, and in words', () => {
    const layout = layoutSop(acrossPages);
    const [page] = flowPages(layout);
    if (!page) throw new Error('The document has a page');
    const at = { x: 40, y: 50, width: 12, height: 0 };
    const picture = markedPicture(page, layout, [
      { defect: 'overlap', flow: 'f1', other: 'f2', at },
    ]);
    expect(picture).toContain('<rect x="38.8" y="48.8" width="14.4" height="2.4"');
    expect(picture).toContain('overlap f1 f2</text>');
  });
});

describe('the measures', () => {
  it('count crossings, bends and ways round', () => {
    const seen = drawn(['ab..', '..cd'], {
      'a>c': 'bottom 42,54 42,57 90,57 90,66 top',
      'b>d': 'bottom 66,54 66,58 114,58 114,66 top',
    });
    expect(measuresOf(seen)).toMatchObject({ flows: 2, crossings: 2, bends: 4, length: 120 });
    // From the side of each that looks at the other.
    expect(measuresOf(seen).shortest).toBe(2 * (90 - 49 + 66 - 50));
  });

  it('ask of flows that go down to come in from above', () => {
    const seen = drawn(['a..', '.b.', '..c'], {
      'a>b': 'right 49,50 66,50 66,66 top',
      'b>c': 'bottom 66,74 66,90 83,90 left',
      'c>a': 'left 83,90 42,90 42,54 bottom',
    });
    expect(measuresOf(seen)).toMatchObject({ forward: 2, topEntries: 1 });
  });

  it('know what habit allows', () => {
    const shortest = (rows: readonly string[], lines: Lines) =>
      measuresOf(drawn(rows, lines)).shortest;
    expect(shortest(['a', 'b'], { 'a>b': 'bottom 42,54 42,66 top' })).toBe(12);
    expect(shortest(['ab'], { 'a>b': 'right 49,50 59,50 left' })).toBe(10);
    expect(shortest(['a.', '.b'], { 'b>a': 'left 59,70 42,70 42,54 bottom' })).toBe(30);
    expect(shortest(['a', 'b'], { 'b-a': 'top 42,66 42,54 bottom' })).toBe(12);
  });
});
