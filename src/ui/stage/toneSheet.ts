/**
 * How bright each part of the form is during a walk, as the text of a style sheet: what is lit stands out, what is
 * past is dimmed, what is to come is faint or hidden. As a style sheet, since a press then touches no element of the
 * form, and what an edit draws anew is right at once. Ids are safe in selectors: the file allows letters, digits,
 * `_` and `-` alone.
 */

import type { Sop } from '../../model/sop.ts';
import { blankFields, hiddenRows, litSymbols, type Show, sceneOf } from '../../store/show.ts';
import { nextFlows } from '../../walk/goOn.ts';

/** How what is still to come is shown. */
export type Future = 'faint' | 'hidden';

const INK = '.on-stage .page-ink';
const SYMBOL = '.on-stage .symbol-ink [data-symbol]';

const anyOf = (name: string, ids: readonly string[]): string =>
  `:is(${ids.map((id) => `[data-${name}="${id}"]`).join(',')})`;

const rule = (
  selector: (some: string) => string,
  name: string,
  ids: readonly string[],
  style: string,
): string => (ids.length === 0 ? '' : `${selector(anyOf(name, ids))}{${style}}\n`);

const cells = (some: string) => `${INK} [data-cell]${some}`;
const flows = (some: string) => `${INK} g:has(> path${some}),${INK} [data-connector]${some}`;
const symbols = (some: string) => `${SYMBOL}${some}`;

/** The style sheet of a scene; empty before the first press, while editing and at the end, when all is shown. */
export function toneSheet(sop: Sop, show: Show, future: Future): string {
  const scene = sceneOf(show);
  if (scene.kind === 'build') return buildSheet(sop, show);
  const { walk } = scene;
  if (show.isEditing || walk.isOver || walk.lit.length === 0) return '';
  const next = nextFlows(sop, walk).map(({ id }) => id);
  const past = Object.keys(walk.rounds);
  const lit = litSymbols(sop, show);
  return [
    `${INK} [data-cell][data-activity],${flows('[data-flow]')},${SYMBOL}{${TONES[future]}}\n`,
    rule(cells, 'activity', past, TONES.past),
    rule(symbols, 'id', walk.walkedSymbols, TONES.past),
    rule(flows, 'flow', [...walk.walkedFlows, ...jointsOf(sop, walk.walkedSymbols)], TONES.past),
    rule(flows, 'flow', next, TONES.next),
    rule(flows, 'flow', [...walk.taken, ...jointsOf(sop, lit)], TONES.lit),
    rule(cells, 'activity', show.lit, TONES.lit),
    rule(symbols, 'id', lit, TONES.lit),
    rule((some) => `${symbols(some)}>path`, 'id', lit, LIT_OUTLINE),
  ].join('');
}

/** The lines without a head between some symbols: they are not gone along, and are as bright as what they join. */
function jointsOf(sop: Sop, ids: readonly string[]): readonly string[] {
  const known = new Set(ids);
  return sop.flows
    .filter(({ kind, from, to }) => kind === 'joint' && known.has(from) && known.has(to))
    .map(({ id }) => id);
}

/**
 * Of the inks and not of their groups: a group with an opacity is drawn apart and laid over the page, and there are
 * hundreds of them in sight.
 */
const tone = (share: number): string => `fill-opacity:${share};stroke-opacity:${share}`;

const TONES = {
  faint: tone(0.26),
  hidden: tone(0),
  past: tone(0.45),
  next: tone(0.8),
  lit: tone(1),
} as const;

/** A place for the room to fill, mm. */
const BLANK_BOX =
  'fill:var(--stage-card);stroke:var(--stage-accent);stroke-width:.5;stroke-dasharray:1.6 1.2';
const LIT_OUTLINE = 'stroke:var(--stage-accent);stroke-width:calc(var(--stage-stroke)*2)';

/** Rows that haven't been brought in are not there yet, nor is a flow with an end in one of them, nor what is blank. */
function buildSheet(sop: Sop, show: Show): string {
  const hidden = hiddenRows(sop, show);
  const ids = hidden.map(({ id }) => id);
  const gone = new Set(hidden.flatMap((activity) => activity.symbols.map(({ id }) => id)));
  const cut = sop.flows.filter(({ from, to }) => gone.has(from) || gone.has(to));
  const blanks = blankFields(sop, show);
  const blank = (part: string) => (some: string) => `${cells(some)}${anyOf('cell', blanks)}${part}`;
  return [
    rule(cells, 'activity', ids, TONES.hidden),
    rule(symbols, 'id', [...gone], TONES.hidden),
    rule(
      flows,
      'flow',
      cut.map(({ id }) => id),
      TONES.hidden,
    ),
    ...(blanks.length > 0
      ? [
          rule(blank(' text'), 'activity', show.lit, TONES.hidden),
          rule(blank('>rect'), 'activity', show.lit, BLANK_BOX),
        ]
      : []),
  ].join('');
}
