/** What the stage sets on the page as a whole: its theme, how bright each part of the form is, how thick its lines. */
import { useLayoutEffect, useMemo } from 'react';
import type { Show } from '../../store/show.ts';
import { PX } from '../canvas/view.ts';
import { useSop } from '../editorContext.tsx';
import type { StageSettings } from './stageSettings.ts';
import { toneSheet } from './toneSheet.ts';
import { backRowScale } from './tools/legibility.ts';

/** Lines on the stage are this thick at least, px. */
const STROKE = 2.5;

/** What goes by that, and no more: all that inherits it is styled anew as the form changes its size. */
const STROKED =
  '.on-stage :is(.page-ink, .symbol-ink, .sticky-head, .sticky-numbers) path, .on-stage .overlay';

export function useLooks(show: Show, settings: StageSettings, zoom: number): void {
  const sop = useSop();
  const { theme, future, cover, room, hasFindings } = settings;
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset.theme = theme;
    if (cover === 'check') {
      dataset.seenFrom = 'back';
      style.setProperty('--back-row', String(backRowScale(room)));
    }
    if (hasFindings) dataset.findings = 'shown';
    return () => {
      for (const name of ['theme', 'seenFrom', 'findings']) delete dataset[name];
      style.removeProperty('--back-row');
    };
  }, [theme, cover, room, hasFindings]);
  const tones = useMemo(() => toneSheet(sop, show, future), [sop, show, future]);
  const stroke = (STROKE / (PX * zoom)).toFixed(3);
  useStyleSheet(`${STROKED}{--stage-stroke:${stroke}px}`);
  useStyleSheet(tones);
}

/** A style sheet of the page while this is there: as an object, since the page allows no style written into it. */
function useStyleSheet(text: string): void {
  const sheet = useMemo(() => new CSSStyleSheet(), []);
  useLayoutEffect(() => void sheet.replaceSync(text), [sheet, text]);
  useLayoutEffect(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [sheet]);
}
