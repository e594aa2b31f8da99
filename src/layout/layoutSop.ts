/** From one Sop to where everything sits on paper. Pure, in mm, the same in Node and in every browser. */
import { bottom } from '../geometry/geometry.ts';
import { forRecent, remembered } from '../model/remembered.ts';
import { sheetChoice } from '../model/sheet.ts';
import type { Sop } from '../model/sop.ts';
import type { PageBody } from './flowPage.ts';
import { finishPages, flowPage, hasTangle, layoutBodies, layoutSinglePage } from './flowPages.ts';
import {
  type AskedLanes,
  askedLanes,
  type Concessions,
  type LaneWish,
  NO_LANES,
} from './growth.ts';
import { type Head, layoutHead } from './head.ts';
import { layoutIdentity, layoutIdentityBlock } from './identity.ts';
import { paperSize, SMALLEST_SCALE } from './metrics.ts';
import type { PageLayout, SopLayout } from './sopLayout.ts';
import { layoutTable, type Table, type TableWithHead } from './table.ts';

/** Between the bagian identitas and the table on one page, mm. */
const PARTS_GAP = 5;

/**
 * How the lanes may be laid anew for labels that stand nowhere clean, and for pentagons that stand in another lane or
 * that lines find no clean way to. At first the text columns give what they can spare, then, where that was not enough,
 * more than they like to, twice, as wider lanes show what others lack, then words are broken for it, those of labels
 * first, and at last everything gets smaller.
 */
const ROUNDS: readonly Concessions[] = [
  { isUrgent: false, breaksShort: false, isTight: false, scale: 1 },
  { isUrgent: true, breaksShort: false, isTight: false, scale: 1 },
  { isUrgent: true, breaksShort: false, isTight: false, scale: 1 },
  { isUrgent: true, breaksShort: true, isTight: false, scale: 1 },
  { isUrgent: true, breaksShort: true, isTight: true, scale: 1 },
  { isUrgent: true, breaksShort: true, isTight: false, scale: 0.9 },
  { isUrgent: true, breaksShort: true, isTight: false, scale: 0.8 },
];
/** Of dozens of lines on a page, a round of which takes as long as a dozen pages. */
const ONE_ROUND: readonly Concessions[] = [
  { isUrgent: true, breaksShort: true, isTight: false, scale: 1 },
];
/** Other lanes lay all pages anew: in a longer document one label is not worth that, as each edit should cost its page. */
const MOST_PAGES = 16;
/** Rows of a document that is likely to have more pages: short words are broken in it from the start, as no lanes will make room for them. */
const MOST_ROWS = 80;

/** Lays out the whole document; the same Sop value gives the same layout value, and pages that an edit leaves alone stay the same. */
export const layoutSop = forRecent((sop: Sop): SopLayout => {
  const { table, pages } = laidOut(sop);
  return { ...paperSize(sop.sheet), columns: table.columns, pages };
});

/** The table that a document is laid out in, with its head at the top of a page. */
export const tableOf = (sop: Sop): TableWithHead => laidOut(sop);

interface LaidOut extends TableWithHead {
  readonly pages: readonly PageLayout[];
  /** Whether identity and flow share the one page that there is. */
  readonly isOnePage: boolean;
  /** What labels and pentagons without a clean place ask of lanes. */
  readonly wishes: readonly LaneWish[];
  /** Labels without a clean place, and lines without a clean way and segilima in another lane. */
  readonly badLabels: number;
  readonly unclean: number;
  /** How bad both are, words with a hyphen among them. */
  readonly unease: number;
  readonly isTangled: boolean;
}

const BREAKING_SHORT: AskedLanes = { ...NO_LANES, breaksShort: true };

/** Laid out in lanes as their content needs them; where labels or pentagons find no place, in lanes that they ask for, if that helps. */
const laidOut = forRecent((sop: Sop): LaidOut => {
  let asked = sop.activities.length > MOST_ROWS ? BREAKING_SHORT : NO_LANES;
  let last = laidOutIn(sop, layoutTable(sop, asked));
  let best = last;
  const rounds = best.pages.length > MOST_PAGES ? [] : best.isTangled ? ONE_ROUND : ROUNDS;
  for (const round of rounds) {
    if (round.isUrgent && isSettled(best, round)) break;
    if (last.wishes.length === 0 && round.scale === 1) continue;
    if (round.scale < 1 && last.table.metrics.scale <= SMALLEST_SCALE) break;
    asked = askedLanes(asked, last.wishes, round);
    const tabled = layoutTable(sop, asked);
    // What is asked for may have no room, or be there already.
    if (tabled.table === last.table) continue;
    last = laidOutIn(sop, tabled);
    if (isBetter(last, best, round)) best = last;
  }
  return best;
});

/** Letters get smaller for labels alone. */
const isSettled = ({ badLabels, unclean }: LaidOut, { scale }: Concessions): boolean =>
  badLabels === 0 && (unclean === 0 || scale < 1);

/** Nobody would have smaller letters for a hyphen less, nor a second page for a label. */
const isBetter = (other: LaidOut, best: LaidOut, { scale }: Concessions): boolean =>
  other.unease < best.unease &&
  (scale === 1 || other.badLabels < best.badLabels) &&
  (other.isOnePage || !best.isOnePage);

/** Nobody would have a second page for a short word in two parts. */
function laidOutIn(sop: Sop, { table, head }: TableWithHead): LaidOut {
  if (sheetChoice(sop.sheet, 'identityWithFlow'))
    for (const one of [table, breakingShort(table)]) {
      const together = onePage(sop, one);
      if (together) return { table: one, head, ...together };
    }
  return { table, head, ...separatePages(sop, table, head) };
}

const breakingShort = remembered((table: Table): Table => ({ ...table, breaksShort: true }));

type Faults = Pick<LaidOut, 'wishes' | 'badLabels' | 'unclean' | 'unease' | 'isTangled'>;
type Pages = Faults & Pick<LaidOut, 'pages' | 'isOnePage'>;

/** A label that could be another line's is worse than some with a hyphen. */
const BROKEN_WORD = 0.2;
/** A line on another one cannot be read at all, and a segilima in another lane is read as that one's. */
const UNCLEAN_LINE = 3;

/** What the labels and lines of some pages want, and how bad they are. */
function faultsOf(bodies: readonly PageBody[]): Faults {
  const all = (kind: 'badLabels' | 'brokenWords' | 'unclean') =>
    bodies.reduce((sum, body) => sum + body[kind], 0);
  const [badLabels, unclean] = [all('badLabels'), all('unclean')];
  return {
    wishes: bodies.flatMap(({ laneWishes }) => laneWishes),
    badLabels,
    unclean,
    unease: badLabels + BROKEN_WORD * all('brokenWords') + UNCLEAN_LINE * unclean,
    isTangled: hasTangle(bodies),
  };
}

function separatePages(sop: Sop, table: Table, head: Head): Pages {
  const identity = layoutIdentity(sop);
  const bodies = layoutBodies(sop, table);
  return {
    pages: [...identity, ...finishPages(sop, bodies, head, identity.length)],
    isOnePage: false,
    ...faultsOf(bodies),
  };
}

/** Both parts on one page; null where they don't fit. */
function onePage(sop: Sop, table: Table): Pages | null {
  const identity = layoutIdentityBlock(sop);
  if (!identity) return null;
  const top = bottom(identity.frame) + PARTS_GAP;
  const body = layoutSinglePage(sop, table, top);
  if (!body) return null;
  const head = layoutHead(sop, table.columns, table.metrics, top);
  const page = flowPage(body, { index: 0, identity, head }, []);
  return { pages: [page], isOnePage: true, ...faultsOf([body]) };
}
