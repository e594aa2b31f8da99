/** The measures of the form at every size, and what the margins leave of a page. */
import { describe, expect, it } from 'vitest';
import { formArea, type Metrics, metricsAt, paperSize } from '../../src/layout/metrics.ts';
import { EMPTY_SOP, ORIENTATIONS, PAPERS } from '../../src/model/sop.ts';

const SIZES = Array.from({ length: 51 }, (_, i) => (50 + i) / 100);
/** 7 pt, the smallest text that can be read on paper, mm. */
const SMALLEST_TEXT = (7 * 25.4) / 72;

describe('the measures', () => {
  it('shrink together, text and pentagons only as far as they can be read', () => {
    const full = metricsAt(1);
    for (const size of SIZES) {
      const metrics = metricsAt(size);
      expect(metrics.text).toBeCloseTo(Math.max(SMALLEST_TEXT, 3 * size), 2);
      expect(metrics.small).toBeCloseTo(Math.max(SMALLEST_TEXT, 2.5 * size), 2);
      expect(metrics.leading / metrics.text).toBeCloseTo(full.leading / full.text, 6);
      expect(metrics.smallLeading / metrics.small).toBeCloseTo(full.smallLeading / full.small, 6);
      expect(metrics.textScale).toBeCloseTo(metrics.text / full.text, 6);
      for (const length of ['gutter', 'padX', 'padY', 'symbolWidth', 'stackGap'] as const)
        expect(metrics[length]).toBeCloseTo(full[length] * size, 6);
      for (const side of ['connectorWidth', 'connectorHeight'] as const)
        expect(metrics[side]).toBeCloseTo(Math.max(4.6, full[side] * size), 6);
      expect(metrics.strip).toBeGreaterThanOrEqual(metrics.connectorHeight + 4 - 1e-6);
      for (const aspect of ['symbolAspect', 'decisionAspect'] as const)
        expect(metrics[aspect]).toBe(full[aspect]);
    }
  });

  it('never grow where the table shrinks', () => {
    for (const [i, size] of SIZES.slice(1).entries())
      for (const [name, length] of Object.entries(metricsAt(size)))
        expect(length).toBeGreaterThanOrEqual(metricsAt(SIZES[i] ?? 0)[name as keyof Metrics]);
  });

  it('are those of the smallest or the full size beyond these', () => {
    expect(metricsAt(0.1)).toEqual(metricsAt(0.5));
    expect(metricsAt(3)).toEqual(metricsAt(1));
    expect(metricsAt(1).scale).toBe(1);
    expect(metricsAt(0.5).scale).toBe(0.5);
  });
});

describe('the form', () => {
  const margins = { top: 11, right: 12, bottom: 7, left: 14 };

  it('stands within the margins, and above the zone for an electronic signature', () => {
    for (const paper of PAPERS)
      for (const orientation of ORIENTATIONS) {
        const sheet = { ...EMPTY_SOP.sheet, paper, orientation, margins };
        const { width, height } = paperSize(sheet);
        expect(width < height).toBe(orientation === 'portrait');
        const inside = { x: 14, y: 11, width: width - 26 };
        expect(formArea({ ...sheet, signatureZone: false })).toEqual({
          ...inside,
          height: height - 18,
        });
        expect(formArea({ ...sheet, signatureZone: true })).toEqual({
          ...inside,
          height: height - 26,
        });
      }
  });

  it('keeps a margin that is wider than that zone', () => {
    const wide = { ...EMPTY_SOP.sheet, margins: { ...margins, bottom: 20 } };
    expect(formArea({ ...wide, signatureZone: true })).toEqual(
      formArea({ ...wide, signatureZone: false }),
    );
  });
});
