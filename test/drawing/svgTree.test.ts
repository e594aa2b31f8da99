import { describe, expect, it } from 'vitest';
import { areaNode, round, type SvgNode, svgTree } from '../../src/drawing/svgTree.ts';
import { group, line, page, path, samplePage, text } from '../exporters/drawings.ts';

const all = (node: SvgNode): SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];

const textContent = (node: SvgNode | string): string =>
  typeof node === 'string' ? node : node.children.map(textContent).join('');

const find = (node: SvgNode, name: string, value: string) =>
  all(node).find(({ attributes }) => attributes[name] === value);

describe('svgTree', () => {
  it('is a page of the paper’s size', () => {
    expect(svgTree(samplePage(3)).attributes).toMatchObject({
      'data-page': '3',
      width: '297mm',
      height: '210mm',
      viewBox: '0 0 297 210',
    });
  });

  it('marks a group with what it shows', () => {
    const symbol = find(svgTree(samplePage()), 'data-id', 's1');
    expect(symbol?.tag).toBe('g');
    expect(symbol?.attributes).toEqual({
      'data-symbol': 'process',
      'data-id': 's1',
      'data-activity': 'k1',
      'data-actor': 'a1',
    });
  });

  it('marks a path and a text that speak for themselves', () => {
    const tree = svgTree(samplePage());
    expect(find(tree, 'data-flow', 'f1')?.attributes).toMatchObject({
      d: 'M112 42 L112 60 L150 60',
      fill: 'none',
      stroke: '#000000',
      'stroke-width': '0.25',
    });
    expect(find(tree, 'data-flow-label', 'f1')?.tag).toBe('text');
  });

  it('reads a cell with what stood between its lines', () => {
    const cell = find(svgTree(samplePage()), 'data-cell', 'description');
    expect(cell && textContent(cell)).toBe('Menerima “surat masuk” ≥ 5 berkas – résumé');
  });

  it('leaves out the glue behind the last text, and keeps a line end', () => {
    const cell = group({}, text('a', { x: 0, y: 0, glue: '\n' }), text('b', { x: 0, y: 4 }));
    expect(textContent(svgTree(page([cell])))).toBe('a\nb');
  });

  it('gives each text its own font, so that a copy looks the same', () => {
    const texts = all(svgTree(samplePage())).filter(({ tag }) => tag === 'text');
    expect(texts).toHaveLength(5);
    for (const { attributes } of texts) {
      expect(attributes['font-family']).toMatch(/^'Alir (Sans|Symbols)'/);
      expect(attributes).toMatchObject({ 'font-size': '3.5', 'font-kerning': 'none' });
    }
    expect(texts.map(({ attributes }) => attributes['font-weight'])).toContain('700');
  });

  it('keeps spaces that SVG would fold', () => {
    const tree = svgTree(
      page([group({}, text('a  b', { x: 0, y: 0 }), text('a b', { x: 0, y: 4 }))]),
    );
    expect(all(tree).map(({ attributes }) => attributes['xml:space'])).toEqual([
      undefined,
      undefined,
      'preserve',
      undefined,
    ]);
  });

  it('draws no line of width 0', () => {
    const tree = svgTree(
      page([group({}, path(line([0, 0], [1, 1]), { stroke: 0, fill: '#cccccc' }))]),
    );
    const [drawn] = all(tree).filter(({ tag }) => tag === 'path');
    expect(drawn?.attributes).toEqual({ d: 'M0 0 L1 1', fill: '#cccccc' });
  });

  it('stretches a picture over its rectangle', () => {
    const rect = { x: 1, y: 2, width: 3, height: 4.5 };
    const tree = svgTree(
      page([group({}, { kind: 'image', rect, type: 'image/png', data: 'AAAA' })]),
    );
    expect(find(tree, 'href', 'data:image/png;base64,AAAA')?.attributes).toMatchObject({
      x: '1',
      height: '4.5',
      preserveAspectRatio: 'none',
    });
  });

  it('writes numbers to the thousandth', () => {
    expect([1 / 3, 10, 0.1 + 0.2, -0.0001, 12.3456].map(round)).toEqual([
      '0.333',
      '10',
      '0.3',
      '0',
      '12.346',
    ]);
  });

  it('has a place to point at that shows nothing', () => {
    expect(areaNode({ x: 0, y: 1, width: 2, height: 3 }).attributes).toMatchObject({
      fill: 'none',
      'pointer-events': 'all',
    });
  });
});
