/** What rows, strips and lanes were given beyond what their own content needs, since lines or labels asked for it. */

export interface Growth {
  /** mm by activity: of its row, and of each level of the strips of a page that it is first or last on. */
  readonly rows: ReadonlyMap<string, number>;
  readonly heads: ReadonlyMap<string, readonly number[]>;
  readonly feet: ReadonlyMap<string, readonly number[]>;
}

export const NO_GROWTH: Growth = { rows: new Map(), heads: new Map(), feet: new Map() };

/** One thing that is to grow. */
export interface GrowthWish {
  readonly of: 'rows' | 'heads' | 'feet';
  readonly activity: string;
  /** Of a strip, counted from the top. */
  readonly level: number;
  readonly extra: number;
}

/** A lane that is to be at least so wide, mm, for a label beside one of its symbols or for the pentagons at its head or foot. */
export interface LaneWish {
  readonly actor: string;
  readonly width: number;
}

/** What all else in the table gives for lanes to have what they ask for. */
export interface Concessions {
  /** Whether text columns give more than they like to. */
  readonly isUrgent: boolean;
  /** Whether words as short as Tidak and lengkap are broken beside lines. */
  readonly breaksShort: boolean;
  /** Whether names and words are broken behind their syllables for it. */
  readonly isTight: boolean;
  /** The part of its size that everything is drawn in, text while it can be read. */
  readonly scale: number;
}

/** What lanes are asked for. */
export interface AskedLanes extends Concessions {
  /** What they are to have at least, by actor, mm. */
  readonly widths: ReadonlyMap<string, number>;
}

export const NO_LANES: AskedLanes = {
  widths: new Map(),
  isUrgent: false,
  breaksShort: false,
  isTight: false,
  scale: 1,
};

/** With what is wished of lanes asked as well; nothing is ever asked back. */
export function askedLanes(
  asked: AskedLanes,
  wishes: readonly LaneWish[],
  concessions: Concessions,
): AskedLanes {
  const widths = new Map(asked.widths);
  for (const { actor, width } of wishes) widths.set(actor, Math.max(widths.get(actor) ?? 0, width));
  return { widths, ...concessions };
}

/** With what is wished added; nothing ever shrinks, so that the rounds come to an end. */
export function grown(growth: Growth, wishes: readonly GrowthWish[]): Growth {
  if (wishes.length === 0) return growth;
  const rows = new Map(growth.rows);
  const strips = { heads: new Map(growth.heads), feet: new Map(growth.feet) };
  for (const { of, activity, level, extra } of wishes) {
    if (of === 'rows') rows.set(activity, (rows.get(activity) ?? 0) + extra);
    else {
      const before = strips[of].get(activity) ?? [];
      const levels = Array.from(
        { length: Math.max(before.length, level + 1) },
        (_, i) => before[i] ?? 0,
      );
      levels[level] = (levels[level] ?? 0) + extra;
      strips[of].set(activity, levels);
    }
  }
  return { rows, ...strips };
}

/** Heights of the levels of a strip. */
export const stripBands = (
  levels: number,
  height: number,
  extra: readonly number[] | undefined,
): readonly number[] => Array.from({ length: levels }, (_, i) => height + (extra?.[i] ?? 0));
